___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Placet Consent Mode",
  "categories": [
    "TAG_MANAGEMENT",
    "UTILITY"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "Placet"
  },
  "description": "Tells Google Consent Mode what the visitor decided in Placet: denied first, then the stored choice, then every change. Fire it once, on Consent Initialization - All Pages.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "cookieName",
    "displayName": "Cookie name",
    "simpleValueType": true,
    "defaultValue": "placet",
    "help": "storage.name of your Placet config. For another name than placet, add it to this template's permission to read cookies; until then no stored choice is read here, and Placet tells it when it has loaded.",
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "revision",
    "displayName": "Revision",
    "simpleValueType": true,
    "help": "revision of your Placet config. A stored choice of another one is not read. Blank: any is.",
    "valueValidators": [
      {
        "type": "REGEX",
        "args": [
          "^-?[0-9]*$"
        ],
        "errorMessage": "A whole number, or blank."
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "waitForUpdate",
    "displayName": "Wait for update",
    "simpleValueType": true,
    "defaultValue": 500,
    "valueUnit": "milliseconds",
    "help": "How long Google tags wait for Placet before they go on with what is stored, or denied.",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  },
  {
    "type": "SIMPLE_TABLE",
    "name": "regions",
    "displayName": "Regions where something is granted before a choice",
    "help": "Everywhere else all seven types are denied. List here only what your Placet config grants there in the mode opt-out or notice. Once Placet has loaded, what it says counts.",
    "simpleTableColumns": [
      {
        "name": "region",
        "displayName": "Regions (ISO 3166: US, US-CA)",
        "type": "TEXT",
        "isUnique": true,
        "defaultValue": "",
        "valueValidators": [
          {
            "type": "NON_EMPTY"
          }
        ]
      },
      {
        "name": "granted",
        "displayName": "Categories granted (analytics, marketing)",
        "type": "TEXT",
        "defaultValue": ""
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "follows",
    "displayName": "What each consent type follows",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "name": "ad_storage",
        "displayName": "ad_storage",
        "simpleValueType": true,
        "defaultValue": "marketing google-ads google-dynamic-remarketing floodlight",
        "help": "A category or a service. Services after it count instead of it, where a choice was made about them. If your Placet config has services for these tags, name them alone. Blank: always denied.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[a-z0-9 -]*$"
            ],
            "errorMessage": "Keys of your Placet config (a-z, 0-9 and -), separated by spaces."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "ad_user_data",
        "displayName": "ad_user_data",
        "simpleValueType": true,
        "defaultValue": "marketing google-ads google-dynamic-remarketing floodlight",
        "help": "A category or a service. Services after it count instead of it, where a choice was made about them. If your Placet config has services for these tags, name them alone. Blank: always denied.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[a-z0-9 -]*$"
            ],
            "errorMessage": "Keys of your Placet config (a-z, 0-9 and -), separated by spaces."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "ad_personalization",
        "displayName": "ad_personalization",
        "simpleValueType": true,
        "defaultValue": "marketing google-ads google-dynamic-remarketing floodlight",
        "help": "A category or a service. Services after it count instead of it, where a choice was made about them. If your Placet config has services for these tags, name them alone. Blank: always denied.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[a-z0-9 -]*$"
            ],
            "errorMessage": "Keys of your Placet config (a-z, 0-9 and -), separated by spaces."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "analytics_storage",
        "displayName": "analytics_storage",
        "simpleValueType": true,
        "defaultValue": "analytics google-analytics firebase-analytics",
        "help": "A category or a service. Services after it count instead of it, where a choice was made about them. If your Placet config has services for these tags, name them alone. Blank: always denied.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[a-z0-9 -]*$"
            ],
            "errorMessage": "Keys of your Placet config (a-z, 0-9 and -), separated by spaces."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "functionality_storage",
        "displayName": "functionality_storage",
        "simpleValueType": true,
        "defaultValue": "functional",
        "help": "A category or a service. Services after it count instead of it, where a choice was made about them. If your Placet config has services for these tags, name them alone. Blank: always denied.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[a-z0-9 -]*$"
            ],
            "errorMessage": "Keys of your Placet config (a-z, 0-9 and -), separated by spaces."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "personalization_storage",
        "displayName": "personalization_storage",
        "simpleValueType": true,
        "defaultValue": "functional",
        "help": "A category or a service. Services after it count instead of it, where a choice was made about them. If your Placet config has services for these tags, name them alone. Blank: always denied.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[a-z0-9 -]*$"
            ],
            "errorMessage": "Keys of your Placet config (a-z, 0-9 and -), separated by spaces."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "security_storage",
        "displayName": "security_storage",
        "simpleValueType": true,
        "defaultValue": "necessary",
        "help": "A category or a service. Services after it count instead of it, where a choice was made about them. If your Placet config has services for these tags, name them alone. Blank: always denied.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[a-z0-9 -]*$"
            ],
            "errorMessage": "Keys of your Placet config (a-z, 0-9 and -), separated by spaces."
          }
        ]
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "tags",
    "displayName": "While storage is denied",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "CHECKBOX",
        "name": "adsDataRedaction",
        "checkboxText": "Redact ad click ids in requests (ads_data_redaction)",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "urlPassthrough",
        "checkboxText": "Carry click ids in links of the site (url_passthrough)",
        "simpleValueType": true,
        "defaultValue": false
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "developerId",
    "displayName": "Developer ID",
    "simpleValueType": true,
    "defaultValue": "",
    "help": "Only if Google gave you one. Without developer_id. in front.",
    "valueValidators": [
      {
        "type": "REGEX",
        "args": [
          "^[A-Za-z0-9]*$"
        ],
        "errorMessage": "Letters and digits only."
      }
    ]
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

// Denied first, then the choice that is stored, then whatever the visitor decides.
//
// Nothing here grants what Placet did not: a stored choice that is not exactly what Placet writes
// (docs/cookie-format.md) is none, and once Placet has loaded, only its word counts.

const JSON = require('JSON');
const callInWindow = require('callInWindow');
const createQueue = require('createQueue');
const decodeUriComponent = require('decodeUriComponent');
const getCookieValues = require('getCookieValues');
const getTimestampMillis = require('getTimestampMillis');
const getType = require('getType');
const gtagSet = require('gtagSet');
const logToConsole = require('logToConsole');
const makeNumber = require('makeNumber');
const makeString = require('makeString');
const queryPermission = require('queryPermission');
const setDefaultConsentState = require('setDefaultConsentState');
const updateConsentState = require('updateConsentState');

// All seven: one that was never set counts as granted. Each has a field of its name: the keys it follows.
const TYPES = [
  'ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage',
  'functionality_storage', 'personalization_storage', 'security_storage',
];
const NECESSARY = 'necessary';
// Of the stored record: its format, its fields, the facts in `f`, and its limits in seconds.
const FORMAT = '1';
const FIELDS = ['d', 'f', 'n', 'c', 's', 't', 'k', 'g', 'h'];
const FACTS = 8;
const CLOCK_SKEW = 86400;
const MAX_AGE = 732 * 86400;
const KEY_CHARS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';

const has = (list, item) => list.indexOf(item) > -1;

const words = (text) =>
  makeString(text || '').split(',').join(' ').split(' ').filter((word) => word !== '');

// The first key; or, where the site has some of the others, those: an answer for a service is nearer than one
// for its category.
const isFollowed = (keys, grants, known) => {
  const nearer = keys.slice(1).filter((key) => has(known, key));
  return (nearer.length > 0 ? nearer : keys.slice(0, 1)).some((key) => has(grants, key));
};

const states = (grants, known) => {
  const told = {};
  TYPES.forEach((type) => {
    told[type] = isFollowed(words(data[type]), grants, known) ? 'granted' : 'denied';
  });
  return told;
};

/* Before any choice is known */

const wait = makeNumber(data.waitForUpdate);

const setDefault = (granted, regions) => {
  const command = states(granted, []);
  if (regions) command.region = regions;
  if (wait > 0) command.wait_for_update = wait;
  setDefaultConsentState(command);
};

setDefault([]);
// A row without a region would grant everywhere.
(data.regions || []).forEach((row) => {
  const regions = words(row.region);
  if (regions.length > 0) setDefault(words(row.granted), regions);
});

gtagSet('ads_data_redaction', data.adsDataRedaction === true);
if (data.urlPassthrough) gtagSet('url_passthrough', true);
if (data.developerId) gtagSet('developer_id.' + data.developerId, true);

/* The stored choice */

const split = (text) => text.split('.').filter((word) => word !== '');

const keyOf = (word) => (word.charAt(0) === '!' ? word.slice(1) : word);

// `a.!b`: yes to a, no to b. Not one word twice, and no other characters.
const isAnswers = (text) => {
  const keys = split(text).map((word) => keyOf(word));
  return keys.every((key, at) =>
    key !== '' && keys.indexOf(key) === at && key.split('').every((char) => has(KEY_CHARS, char)));
};

const isTimely = (dates) => {
  const now = getTimestampMillis() / 1000;
  return dates.length === 3 && dates[0] <= dates[1] && dates[1] < now + CLOCK_SKEW &&
    dates[2] > now && dates[2] - dates[1] < MAX_AGE;
};

const readRecord = (text) => {
  const fields = JSON.parse(text);
  if (getType(fields) !== 'object' || fields.v !== FORMAT) return undefined;
  if (!FIELDS.every((field) => getType(fields[field]) === 'string')) return undefined;
  const revision = makeNumber(split(fields.n)[0]);
  if (!isTimely(split(fields.d).map((date) => makeNumber(date)))) return undefined;
  if (revision % 1 !== 0 || fields.f.split('~').length !== FACTS) return undefined;
  if (![fields.c, fields.s, fields.t].every((part) => isAnswers(part))) return undefined;
  // Another revision than the site's asks everyone again.
  if (data.revision && revision !== makeNumber(data.revision)) return undefined;
  const answers = split(fields.c).concat(split(fields.s));
  const services = split(fields.s).map((word) => keyOf(word)).concat(split(fields.k));
  // What was granted, and is answered with yes, or a service that was there under a category's yes.
  const grants = split(fields.g).filter((key) =>
    !has(answers, '!' + key) && (has(answers, key) || has(services, key)));
  return { revision: revision, answers: answers, services: services, grants: grants };
};

const isReadable = queryPermission('get_cookies', data.cookieName);
if (!isReadable) logToConsole('Placet: no permission to read the cookie ' + data.cookieName);

// Raw: decoding what is not properly encoded throws, and would end this tag before it listens.
const readRecords = () =>
  (isReadable && getCookieValues(data.cookieName, false) || [])
    .map((value) => readRecord(decodeUriComponent(value)))
    .filter((record) => getType(record) === 'object');

// Of several records, which a sibling subdomain may have planted, a key counts only if all of them grant it, and
// for the same reason: its own answer, or its category's.
const agreed = (records) => records[0].grants.filter((key) => records.every((record) =>
  record.revision === records[0].revision && has(record.grants, key) &&
  has(record.answers, key) === has(records[0].answers, key)));

// Services that there were when something was decided.
const servicesIn = (records) => records.reduce((all, record) => all.concat(record.services), []);

const stored = readRecords();
if (stored.length > 0) updateConsentState(states(agreed(stored).concat([NECESSARY]), servicesIn(stored)));

/* Whatever the visitor decides */

// Called at once with what is granted now, then at every change. The store hands over nothing but a list of
// keys; the payload of Placet's events has maps without a prototype in it, at which Tag Manager throws.
const tell = (grants) => {
  if (getType(grants) !== 'array') return;
  updateConsentState(states(grants, grants.concat(servicesIn(readRecords()))));
};

data.gtmOnSuccess();
// The queue works before and after Placet has loaded.
const whenLoaded = createQueue('placet');
whenLoaded(() => {
  callInWindow('placet.stores.$grants.subscribe', tell);
});


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_user_data"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_personalization"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "functionality_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "personalization_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "security_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "wait_for_update"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_globals",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "placet"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "placet.stores.$grants.subscribe"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "get_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "cookieAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "cookieNames",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "placet"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "write_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "ads_data_redaction"
              },
              {
                "type": 1,
                "string": "url_passthrough"
              },
              {
                "type": 1,
                "string": "developer_id.*"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "debug"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Denies all seven before anything is known
  code: |-
    runCode(settings);
    assertApi('setDefaultConsentState').wasCalledWith(defaults);
    assertApi('updateConsentState').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();
- name: Does not wait where the site says so
  code: |-
    settings.waitForUpdate = '0';
    runCode(settings);
    assertApi('setDefaultConsentState').wasCalledWith(denied);
- name: Grants by default only in the regions that are listed
  code: |-
    settings.regions = [{ region: 'US, US-CA', granted: 'analytics' }, { region: ' ', granted: 'marketing' }];
    runCode(settings);
    assertApi('setDefaultConsentState').wasCalledWith(defaults);
    assertThat(asked.length).isEqualTo(2);
    assertThat(asked[1].region).isEqualTo(['US', 'US-CA']);
    assertThat(asked[1].analytics_storage).isEqualTo('granted');
    assertThat(asked[1].ad_storage).isEqualTo('denied');
- name: Redacts, and passes nothing through, unless told otherwise
  code: |-
    runCode(settings);
    assertApi('gtagSet').wasCalledWith('ads_data_redaction', true);
    assertApi('gtagSet').wasNotCalledWith('url_passthrough', true);
- name: Sets what the site wants to be set
  code: |-
    settings.adsDataRedaction = false;
    settings.urlPassthrough = true;
    settings.developerId = 'dAbC1dE';
    runCode(settings);
    assertApi('gtagSet').wasCalledWith('ads_data_redaction', false);
    assertApi('gtagSet').wasCalledWith('url_passthrough', true);
    assertApi('gtagSet').wasCalledWith('developer_id.dAbC1dE', true);
- name: Tells a stored choice at once
  code: |-
    mock('getCookieValues', [record]);
    runCode(settings);
    assertApi('getCookieValues').wasCalledWith('placet', false);
    assertApi('updateConsentState').wasCalledWith(analyticsOnly);
- name: Tells a stored refusal at once
  code: |-
    mock('getCookieValues', [record.replace('"c":"analytics', '"c":"!analytics').replace('"g":"analytics', '"g":"')]);
    runCode(settings);
    assertApi('updateConsentState').wasCalledWith(necessaryOnly);
- name: Reads the cookie as browsers keep it
  code: |-
    mock('getCookieValues', [require('encodeUriComponent')(record)]);
    runCode(settings);
    assertApi('updateConsentState').wasCalledWith(analyticsOnly);
- name: Believes no record of another format
  code: |-
    mock('getCookieValues', [record.replace('"v":"1"', '"v":"2"')]);
    runCode(settings);
    assertApi('updateConsentState').wasNotCalled();
- name: Believes no record that has ended
  code: |-
    mock('getTimestampMillis', 1788341400000);
    mock('getCookieValues', [record]);
    runCode(settings);
    assertApi('updateConsentState').wasNotCalled();
- name: Believes no record from the future
  code: |-
    mock('getTimestampMillis', 1772350000000);
    mock('getCookieValues', [record]);
    runCode(settings);
    assertApi('updateConsentState').wasNotCalled();
- name: Believes no record that lasts longer than two years
  code: |-
    mock('getCookieValues', [record.replace('1788341400', '1843443800')]);
    runCode(settings);
    assertApi('updateConsentState').wasNotCalled();
- name: Believes no text that Placet would not write
  code: |-
    mock('getCookieValues', [
      '', 'true', '[]', '{', '%', '%7B', record.slice(0, 90), record.replace('"1.0"', '1'),
      record.replace('"n":"1.0"', '"n":"one.0"'), record.replace('"c":"', '"c":"analytics.'),
      record.replace('"s":"film"', '"s":"fi lm"'), record.replace('~0.1.0', '')
    ]);
    runCode(settings);
    assertApi('updateConsentState').wasNotCalled();
- name: Grants nothing that the answers do not bear out
  code: |-
    mock('getCookieValues', [record.replace('"g":"', '"g":"marketing.')]);
    runCode(settings);
    assertApi('updateConsentState').wasCalledWith(analyticsOnly);
- name: Of two records, grants only what both grant
  code: |-
    mock('getCookieValues', [
      record, record.replace('!marketing', 'marketing').replace('"c":"analytics', '"c":"!analytics').replace('"g":"analytics', '"g":"marketing')
    ]);
    runCode(settings);
    assertApi('updateConsentState').wasCalledWith(necessaryOnly);
- name: Of two records, one that cannot be read does not count
  code: |-
    mock('getCookieValues', ['planted', record]);
    runCode(settings);
    assertApi('updateConsentState').wasCalledWith(analyticsOnly);
- name: Two records of different revisions grant nothing
  code: |-
    mock('getCookieValues', [record, record.replace('"n":"1.0"', '"n":"2.0"')]);
    runCode(settings);
    assertApi('updateConsentState').wasCalledWith(necessaryOnly);
- name: Believes no record of another revision, where the site names one
  code: |-
    settings.revision = '2';
    mock('getCookieValues', [record]);
    runCode(settings);
    assertApi('updateConsentState').wasNotCalled();
- name: Reads no cookie that it has no permission for
  code: |-
    settings.cookieName = 'choice';
    mock('queryPermission', false);
    runCode(settings);
    assertApi('getCookieValues').wasNotCalled();
    assertApi('logToConsole').wasCalled();
    assertApi('gtmOnSuccess').wasCalled();
- name: Listens once Placet has loaded, and tells every change
  code: |-
    runCode(settings);
    assertApi('createQueue').wasCalledWith('placet');
    assertThat(queued.length).isEqualTo(1);
    let change;
    mock('callInWindow', (path, listener) => {
      assertThat(path).isEqualTo('placet.stores.$grants.subscribe');
      change = listener;
      listener(['necessary']);
    });
    queued[0]();
    assertApi('updateConsentState').wasCalledWith(necessaryOnly);
    change(['necessary', 'analytics', 'visits']);
    assertApi('updateConsentState').wasCalledWith(analyticsOnly);
- name: A withdrawal after a stored yes is told
  code: |-
    mock('getCookieValues', [record]);
    runCode(settings);
    mock('callInWindow', (path, listener) => listener(['necessary']));
    queued[0]();
    assertThat(told).isEqualTo([analyticsOnly, necessaryOnly]);
- name: What is no list of keys grants nothing and takes nothing
  code: |-
    mock('callInWindow', (path, listener) => listener('analytics'));
    runCode(settings);
    queued[0]();
    assertApi('updateConsentState').wasNotCalled();
- name: An answer for a service is nearer than one for its category
  code: |-
    settings.analytics_storage = 'analytics google-analytics';
    mock('getCookieValues', [record.replace('"s":"film"', '"s":"film.!google-analytics"')]);
    runCode(settings);
    assertApi('updateConsentState').wasCalledWith(necessaryOnly);
    mock('callInWindow', (path, listener) => listener(['necessary', 'analytics', 'visits', 'film']));
    queued[0]();
    assertThat(told).isEqualTo([necessaryOnly, necessaryOnly]);
    mock('callInWindow', (path, listener) => listener(['necessary', 'google-analytics']));
    queued[0]();
    assertApi('updateConsentState').wasCalledWith(analyticsOnly);
- name: A service that the site does not have leaves the answer to the category
  code: |-
    settings.analytics_storage = 'analytics google-analytics';
    mock('getCookieValues', [record]);
    runCode(settings);
    assertApi('updateConsentState').wasCalledWith(analyticsOnly);
- name: A type follows the key that the site names
  code: |-
    settings.ad_storage = 'film';
    settings.analytics_storage = '';
    mock('getCookieValues', [record]);
    runCode(settings);
    assertThat(told[0].ad_storage).isEqualTo('granted');
    assertThat(told[0].ad_user_data).isEqualTo('denied');
    assertThat(told[0].analytics_storage).isEqualTo('denied');
setup: |-
  const settings = {
    cookieName: 'placet', waitForUpdate: '500', adsDataRedaction: true, urlPassthrough: false, developerId: '',
    ad_storage: 'marketing', ad_user_data: 'marketing', ad_personalization: 'marketing',
    analytics_storage: 'analytics', functionality_storage: 'functional', personalization_storage: 'functional',
    security_storage: 'necessary'
  };
  const state = (analytics, security) => {
    return {
      ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: analytics,
      functionality_storage: 'denied', personalization_storage: 'denied', security_storage: security
    };
  };
  const denied = state('denied', 'denied');
  const defaults = state('denied', 'denied');
  defaults.wait_for_update = 500;
  const necessaryOnly = state('denied', 'granted');
  const analyticsOnly = state('granted', 'granted');
  const record = '{"v":"1","d":"1772443800.1772443800.1788341400","f":"~opt-in~FR~en~save~preferences~~0.1.0","n":"1.0","c":"analytics.!marketing","s":"film","t":"","k":"visits","g":"analytics.visits.film","h":"1da8v43"}';
  const asked = [];
  const told = [];
  const queued = [];
  mock('getTimestampMillis', 1780000000000);
  mock('getCookieValues', []);
  mock('setDefaultConsentState', (command) => { asked.push(command); });
  mock('updateConsentState', (command) => { told.push(command); });
  mock('createQueue', () => (task) => { queued.push(task); });


___NOTES___

The consent template of Placet. How to use it: docs/tag-managers.md. What the cookie holds: docs/cookie-format.md.
