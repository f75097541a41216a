import { PRODUCT_NAME } from '@wanchang/kernel';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { liveEvents } from '../live/live-event';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const PROBLEM_SCHEMA: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'stable, `<library>.<error>`' },
    detail: { type: 'string', description: 'in the language of the user' },
    instance: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
        },
      },
    },
  },
};

/**
 * The OpenAPI document: every route with its DTOs, and the problem document as every route's default answer.
 * @param about one sentence on what the product is for
 */
export function describeApi(app: NestFastifyApplication, about: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle(`${PRODUCT_NAME.en} ${PRODUCT_NAME.zh}`)
    .setDescription(about)
    .setVersion('1')
    .addCookieAuth('wanchang_session')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: operationId,
    extraModels: liveEvents.all().map(({ payload }) => payload),
  });
  const schemas = { Problem: PROBLEM_SCHEMA, LiveEvents: liveEventsSchema() };
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...schemas },
  };
  const problem = {
    description: 'Problem document (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const limited = {
    ...problem,
    description: 'Too many requests: problem document that says when to try again',
    headers: {
      'Retry-After': { description: 'seconds', schema: { type: 'integer' as const } },
    },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation)
        operation.responses = { ...operation.responses, 429: limited, default: problem };
    }
  }
  return document;
}

/** Serves the document at /api/openapi.json and as a page at /api/docs. */
export function serveApiDescription(app: NestFastifyApplication, about: string): void {
  SwaggerModule.setup('api/docs', app, () => describeApi(app, about), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}

/** One property for each name on the event stream, with the schema of its payload. */
function liveEventsSchema(): Schema {
  const defined = liveEvents.all();
  return {
    type: 'object',
    description: 'What the event stream carries: a payload by the name of its event',
    required: defined.map(({ name }) => name),
    properties: Object.fromEntries(
      defined.map(({ name, payload }) => [name, { $ref: getSchemaPath(payload) }]),
    ),
  };
}

/** `jobs.list` for `JobsController.list`: unique, and readable in a client. */
function operationId(controller: string, method: string): string {
  const resource = controller.replace(/Controller$/, '');
  return `${resource.charAt(0).toLowerCase()}${resource.slice(1)}.${method}`;
}
