import { render, screen, within } from '@testing-library/react';
import { ScoreChart, type Scored } from './score-chart';

const row = (key: string, more: Partial<Scored> = {}): Scored => ({ key, name: key, hidden: false, valid: 12, share: 0.85, low: 0.5666, high: 0.9521, ...more });
const nothing = { valid: null, share: null, low: null, high: null };

describe('scores', () => {
  it('stand in words beside the bars, with their intervals', () => {
    render(<ScoreChart rows={[row('税务局')]} />);
    const line = within(screen.getByRole('listitem'));
    expect(line.getByText('85.0%')).toBeTruthy();
    expect(line.getByText('56.7%～95.2% · 12份有效')).toBeTruthy();
  });
  it('that may not be shown, and units that nobody judged, are named without a number', () => {
    render(<ScoreChart rows={[row('甲'), row('乙', { ...nothing, hidden: true }), row('丙', { ...nothing, hidden: true }), row('丁', nothing)]} />);
    const lines = screen.getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe('答卷少，不显示乙、丙');
    expect(lines[2]).toBe('未抽到丁');
  });
});
