/** Limits of a field that a form can show; those that every required field has say nothing. */
const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];
const SAYS_NOTHING = new Set(['minLength 0', 'minLength 1', 'minItems 0', 'minItems 1']);

/**
 * Choices and limits of the API as constants, so that the web app has no list or bound of its own: `sideValues`,
 * `moneyCurrencyValues`, `createListingLimits.title.maxLength`, `queryLimits['/api/v1/members'].q.maxLength`, `uploadTypes['/api/v1/listing-imports']`.
 *
 * @param {OpenApi} description
 * @typedef {{enum?: string[], properties?: Record<string, Schema>} & Record<string, unknown>} Schema
 * @typedef {{name: string, schema?: Schema}} Parameter
 * @typedef {{paths: Record<string, Record<string, {parameters?: Parameter[], requestBody?: {content?: Record<string, {schema?: Schema}>}, 'x-constants'?: Record<string, object>}>>, components: {schemas: Record<string, Schema>}}} OpenApi
 */
export function apiValues({ paths, components }) {
  const schemas = Object.entries(components.schemas);
  const constants = schemas.flatMap(([name, schema]) => [
    ...choicesOf(name, schema),
    ...limitsOf(name, schema),
  ]);
  const queries = Object.entries(paths).flatMap(([path, { get }]) => {
    const parameters = (get?.parameters ?? []).map(({ name, schema = {} }) => [name, schema]);
    const limits = fieldLimits(Object.fromEntries(parameters));
    return limits ? [[path, limits]] : [];
  });
  return [
    ...constants,
    constant('queryLimits', Object.fromEntries(queries)),
    constant('uploadTypes', uploadTypes(paths)),
    ...stated(paths),
  ].join('\n');
}

/** What an operation states of its own for whoever uses it. @param {OpenApi['paths']} paths */
function stated(paths) {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  return operations.flatMap((operation) =>
    Object.entries(operation['x-constants'] ?? {}).map(([name, value]) => constant(name, value)),
  );
}

/** What may be uploaded to which path, as a file field of HTML has it. @param {OpenApi['paths']} paths */
function uploadTypes(paths) {
  const uploads = Object.entries(paths).flatMap(([path, { post }]) => {
    const body = post?.requestBody?.content?.['multipart/form-data']?.schema;
    const types = body?.properties?.file?.contentMediaType;
    return types ? [[path, types]] : [];
  });
  return Object.fromEntries(uploads);
}

/** @param {string} name @param {Schema} schema */
function choicesOf(name, { enum: choices, properties = {} }) {
  const own = choices ? [constant(`${lower(name)}Values`, choices)] : [];
  const fields = Object.entries(properties).flatMap(([field, { enum: values }]) =>
    values ? [constant(`${lower(name)}${upper(field)}Values`, values)] : [],
  );
  return [...own, ...fields];
}

/** @param {string} name @param {Schema} schema */
function limitsOf(name, { properties = {} }) {
  const limits = fieldLimits(properties);
  return limits ? [constant(`${lower(name)}Limits`, limits)] : [];
}

/** @param {Record<string, Schema>} fields */
function fieldLimits(fields) {
  const limited = Object.entries(fields).flatMap(([field, schema]) => {
    const known = LIMITS.filter(
      (limit) =>
        schema[limit] !== undefined &&
        !SAYS_NOTHING.has(`${limit} ${JSON.stringify(schema[limit])}`),
    );
    const limits = Object.fromEntries(known.map((limit) => [limit, schema[limit]]));
    return known.length > 0 ? [[field, limits]] : [];
  });
  return limited.length > 0 ? Object.fromEntries(limited) : null;
}

/** @param {string} name @param {object} value */
const constant = (name, value) => `export const ${name} = ${JSON.stringify(value)} as const;`;
/** @param {string} name */
const lower = (name) => name.charAt(0).toLowerCase() + name.slice(1).replace(/Dto$/, '');
/** @param {string} name */
const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);
