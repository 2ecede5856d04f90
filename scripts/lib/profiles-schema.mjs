// The schema of profiles.json, from the settings: whoever keeps that file has an editor check it.
import {local} from './settings.mjs';

/** By kind of setting: what can be said of a value in JSON Schema. Whatever passes it, the guide still reads for itself. */
const values = {
  text: {type: 'string', maxLength: 300, pattern: String.raw`\S`},
  url: {type: 'string', format: 'uri', pattern: '^https?://'},
  phone: {type: 'string', pattern: String.raw`^\+?\d[\d ]{1,18}\d$`},
  email: {type: 'string', format: 'email'},
  date: {type: 'string', format: 'date'},
  colour: {type: 'string', pattern: '^#[0-9a-fA-F]{6}$'},
  flag: {type: 'boolean'},
};

const property = ({name, kind, choices, label, description, example}) => [
  name,
  {
    title: label,
    description,
    ...(kind === 'choice' ? {type: 'string', enum: choices} : values[kind]),
    examples: [kind === 'flag' ? true : example],
  },
];

/** What a host of that kind cannot promise. */
const forbidden = (host) => local.filter(({only}) => only && !only.includes(host)).map(({name}) => [name, false]);

const hosts = local.find(({name}) => name === 'organisation-type').choices;

export const profilesSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'profiles.json',
  description: 'Local details for <mitid-guide profile="…">, by name. The file lies beside the script.',
  type: 'object',
  properties: {$schema: {type: 'string'}},
  patternProperties: {'^[a-z0-9-]{1,64}$': {$ref: '#/$defs/profile'}},
  additionalProperties: false,
  $defs: {
    profile: {
      type: 'object',
      properties: Object.fromEntries(local.map(property)),
      additionalProperties: false,
      allOf: hosts.map((host) => ({
        if: {properties: {'organisation-type': {const: host}}, required: ['organisation-type']},
        then: {properties: Object.fromEntries(forbidden(host))},
      })),
    },
  },
};
