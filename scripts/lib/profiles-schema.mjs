// The JSON schema of profiles.json, from the settings. A code editor checks the file against it.
import {local} from './settings.mjs';

/** What JSON Schema can check of a value, by the kind of its setting. The guide checks every value itself, too. */
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

/** The settings that a kind of organisation may not use. */
const forbidden = (type) => local.filter(({only}) => only && !only.includes(type)).map(({name}) => [name, false]);

const organisationTypes = local.find(({name}) => name === 'organisation-type').choices;

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
      allOf: organisationTypes.map((type) => ({
        if: {properties: {'organisation-type': {const: type}}, required: ['organisation-type']},
        then: {properties: Object.fromEntries(forbidden(type))},
      })),
    },
  },
};
