// The JSON schema of profiles.json, generated from the settings, so that a code editor can validate the file.
import {organisation} from './settings.mjs';

/** The schema of each kind of setting. The guide is stricter in some cases, which JSON Schema cannot express. */
const values = {
  text: {type: 'string', maxLength: 300, pattern: String.raw`\S`},
  url: {type: 'string', format: 'uri', pattern: '^https://'},
  phone: {
    type: 'string',
    pattern: String.raw`^((\+|00)45[\s-]?)?[1-9]([\s-]?\d){7}$|^(\+|00)(?!45)[1-9]([\s-]?\d){6,14}$`,
  },
  email: {type: 'string', format: 'email'},
  date: {type: 'string', format: 'date'},
  colour: {type: 'string', pattern: '^#[0-9a-fA-F]{6}$'},
  flag: {type: 'boolean'},
};

const allowed = organisation.filter(({allowIn}) => allowIn.includes('profile'));

const property = ({name, kind, choices, da, description, example}) => [
  name,
  {
    title: da.label,
    description,
    ...(kind === 'choice' ? {type: 'string', enum: choices} : values[kind]),
    examples: [kind === 'flag' ? true : example],
  },
];

/** The settings that an organisation of that type may not use. */
const forbiddenFor = (type) =>
  allowed
    .filter(({organisationTypes}) => organisationTypes && !organisationTypes.includes(type))
    .map(({name}) => [name, false]);

const types = allowed.find(({name}) => name === 'organisation-type').choices;

export const profilesSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'profiles.json',
  description: 'Details of organisations for <mitid-guide profile="…">, by name. The file is beside the script.',
  type: 'object',
  properties: {$schema: {type: 'string'}},
  patternProperties: {'^[a-z0-9-]{1,64}$': {$ref: '#/$defs/profile'}},
  additionalProperties: false,
  $defs: {
    profile: {
      type: 'object',
      properties: Object.fromEntries(allowed.map(property)),
      additionalProperties: false,
      allOf: types.map((type) => ({
        if: {properties: {'organisation-type': {const: type}}, required: ['organisation-type']},
        then: {properties: Object.fromEntries(forbiddenFor(type))},
      })),
    },
  },
};
