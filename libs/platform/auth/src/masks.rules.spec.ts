import { describe, expect, it } from '@jest/globals';
import { maskIdNumber, maskName, maskPhone, normalised } from './masks.rules.js';

describe('masks', () => {
  it.each([
    ['13800001234', '138****1234'], ['+86 138-0000-1234', '138****1234'], ['029-88886666', '029-****66'], ['0910 3186000', '0910-****00'], ['12345', '****'], ['', '****'],
  ])('phone %s is shown as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));

  it.each([
    ['61010419900101001x', '610*************1X'], ['610104199001010017', '610*************17'], ['E12345678', '****78'], ['1234', '****'],
  ])('ID number %s is shown as %s', (id, shown) => expect(maskIdNumber(id)).toBe(shown));

  it.each([
    ['李伟', '李*'], ['王小明', '王**'], ['欧阳娜娜', '欧阳**'], ['欧阳', '欧*'], ['李', '李*'], ['John Smith', 'J*** S***'], ['', ''],
  ])('name %s is shown as %s', (name, shown) => expect(maskName(name)).toBe(shown));

  it.each([
    ['phone', '+86 138-0000-1234', '13800001234'], ['callerPhone', '0086138 0000 1234', '13800001234'], ['idNumber', ' 61010419900101001x ', '61010419900101001X'], ['name', ' 李伟 ', '李伟'], ['phone', '１３８００００１２３４', '13800001234'],
  ])('%s %j is looked up as %s', (field, value, plain) => expect(normalised(field, value)).toBe(plain));
});
