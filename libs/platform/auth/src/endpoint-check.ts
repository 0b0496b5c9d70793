import { Inject, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ENDPOINT, type EndpointOptions } from '@haobang/http';
import { EVERYONE, permissions } from './permissions.js';

export interface DeclaredRoute {
  controller: string;
  handler: string;
  method: number;
  path: string;
  endpoint: EndpointOptions | undefined;
}

/** Refuses to start a server with a route that says nothing, or something unknown, of who may call it. */
@Injectable()
export class EndpointCheck implements OnApplicationBootstrap {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(MetadataScanner) private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const wrong = this.routes().flatMap((route) => {
      const fault = faultOf(route.endpoint);
      return fault ? [`${route.controller}.${route.handler} ${fault}`] : [];
    });
    if (wrong.length) throw new Error(`Routes without a known right: ${wrong.join('; ')}`);
  }

  /** Every route of the application with what its declaration says. */
  routes(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype, name }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      const base = String(Reflect.getMetadata(PATH_METADATA, metatype) ?? '');
      return this.scanner.getAllMethodNames(prototype).flatMap((handler) => {
        const method = Reflect.getMetadata(METHOD_METADATA, prototype[handler]!) as number | undefined;
        if (method === undefined) return [];
        const path = `/${[base, String(Reflect.getMetadata(PATH_METADATA, prototype[handler]!))].map((part) => part.replace(/^\/|\/$/g, '')).filter(Boolean).join('/')}`;
        return [{ controller: name, handler, method, path, endpoint: Reflect.getMetadata(ENDPOINT, prototype[handler]!) as EndpointOptions | undefined }];
      });
    });
  }
}

function faultOf(endpoint: EndpointOptions | undefined): string | undefined {
  if (!endpoint) return 'declares no @Endpoint';
  if ((EVERYONE as readonly string[]).includes(endpoint.can) || permissions.has(endpoint.can)) return undefined;
  return `demands ${endpoint.can}, which nobody registered`;
}
