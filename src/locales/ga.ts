/** Gaeilge. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'An bhfuil cead againn fianáin a úsáid?',
    intro:
      'Iarrann {site} agus {partners} cead eolas a stóráil agus a léamh ar do ghléas chun na gcuspóirí seo:',
    introAlone: 'Iarrann {site} cead eolas a stóráil agus a léamh ar do ghléas chun na gcuspóirí seo:',
    consequence:
      'Ní thosóidh aon rud gan do thoiliú. Má dhiúltaíonn tú, oibreoidh an suíomh gan na gnéithe seo.',
    withdraw:
      'Coimeádtar do rogha ar feadh {duration}. Is féidir leat do thoiliú a tharraingt siar am ar bith faoi “{reopen}”; beidh an méid a rinneadh roimhe sin dleathach i gcónaí.',
    transfer:
      'Má ghlacann tú le gach rud, ceadaíonn tú freisin sonraí a sheoladh, gan cosaint dhlí na hEorpa, chuig: {countries}.',
    renewed:
      'Táimid á fhiafraí díot arís toisc go bhfuil rud éigin nua ann. Tá do fhreagraí eile fós i bhfeidhm.',
    notice: 'Úsáideann an suíomh seo fianáin chun na gcuspóirí a luaitear.',
    close: 'Dún agus diúltaigh',
    understood: 'Tuigim',
    accept: 'Glac le gach rud',
    reject: 'Diúltaigh do gach rud',
    settings: 'Socruithe fianán',
    privacyPolicy: 'Beartas príobháideachais',
    cookiePolicy: 'Beartas fianán',
    legalNotice: 'Fógra dlíthiúil',
  },
  partners: {
    one: '{count} chomhpháirtí',
    two: '{count} chomhpháirtí',
    few: '{count} chomhpháirtí',
    many: '{count} gcomhpháirtí',
    other: '{count} comhpháirtí',
  },
  months: { one: '{count} mhí', two: '{count} mhí', few: '{count} mhí', other: '{count} mí' },
  categories: {
    necessary: { title: 'Fíor-riachtanach', description: 'Ní féidir leis an suíomh oibriú gan é.' },
    analytics: { title: 'Anailísíocht', description: 'Úsáid an tsuímh a thomhas.' },
    marketing: {
      title: 'Fógraíocht',
      description: 'Fógraí a oireann duit a thaispeáint agus a dtionchar a thomhas.',
    },
    chat: { title: 'Comhrá', description: 'Labhairt linn ar an leathanach seo.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Sábháladh do rogha: {list}.',
    on: '{name} ar siúl',
    off: '{name} múchta',
    session: 'Baineann do rogha leis an leathanach seo, ach níorbh fhéidir í a choimeád.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Socruithe fianán',
    intro:
      'Déan cinneadh faoi gach cuspóir. Tá gach rud múchta go dtí go gcuireann tú ar siúl é, agus is féidir leat do thoiliú a tharraingt siar anseo am ar bith.',
    purposes: 'Cuspóirí',
    always: 'Ar siúl i gcónaí',
    save: 'Sábháil mo rogha',
    close: 'Dún gan sábháil',
    details: 'Sonraí faoi: {name}',
    provider: 'Soláthraí: {name}, {country}',
    policy: 'Beartas príobháideachais: {name}',
    cookies: 'An méid a stórálann {name}',
    name: 'Ainm',
    kind: 'Cineál',
    purpose: 'Cuspóir',
    duration: 'Fad',
    session: 'go dtí go ndúnann tú an brabhsálaí',
    kept: 'go dtí go scriosfar é',
    cookie: 'Fianán',
    nothing: 'Ní stórálann sé aon rud ar do ghléas.',
    transferTo: 'Tír a seoltar sonraí chuici: {country} ({safeguard}).',
    transferAllow: 'Ceadaigh sonraí a sheoladh chuig an tír seo: {country}',
    transferRisk:
      'Ní chosnaíonn cinneadh leordhóthanachta ná coimirce ar bith na sonraí ansin: féadfaidh údaráis iad a léamh, agus níl leigheas éifeachtach agat.',
    gpc: 'Iarrann do bhrabhsálaí nach rianófaí thú (Global Privacy Control). Glacaimid leis sin mar dhiúltú do na nithe seo: {list}.',
    last: 'An rogha is déanaí a rinne tú: {date}.',
    never: 'Ní dhearna tú rogha fós.',
    copy: 'Cóipeáil taifead mo rogha',
    copied: 'Cóipeáilte.',
    language: 'Teanga',
    leftover:
      'Níorbh fhéidir an méid seo a scriosadh as seo: {list}. Is féidir é a scriosadh i socruithe do bhrabhsálaí.',
  },
  safeguards: {
    none: 'gan choimirce',
    adequacy: 'cinneadh leordhóthanachta ón gCoimisiún Eorpach',
    dpf: 'Creat Príobháideachais Sonraí AE–SAM',
    scc: 'clásail chaighdeánacha chonarthacha',
    bcr: 'rialacha ceangailteacha corparáideacha',
  },
  placeholder: {
    title: 'Tá {name} múchta',
    about:
      'Chun é seo a thaispeáint, déanann do bhrabhsálaí teagmháil le {provider} ({country}), a d’fhéadfadh fianáin a stóráil ar do ghléas.',
    once: 'Lódáil aon uair amháin',
    always: 'Ceadaigh {name} i gcónaí',
    link: 'Oscail ar {host}',
  },
  ask: {
    title: '{name} a cheadú?',
    allow: 'Ceadaigh {name} i gcónaí',
    later: 'Ní anois',
    instead: 'Rogha eile:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      'Stórálann agus léann {site} an méid seo a leanas ar do ghléas. An rud nach bhfuil fíor-riachtanach, ní thosaíonn sé go dtí go dtoilíonn tú leis.',
    choice: 'Do rogha',
    withdraw: 'Tarraing gach toiliú siar',
    controller: 'Rialaitheoir sonraí',
    dpo: 'Oifigeach cosanta sonraí: {contact}',
    hosts: 'Déanann sé teagmháil le: {list}',
    why: 'An fáth a bhfuil sé riachtanach: {why}',
    own: 'Coimeádann sé do rogha, ionas nach bhfiafrófar díot arís.',
    none: 'Níl aon rud den chineál seo ann.',
  },
  purposes: {
    visitor: 'An brabhsálaí a aithint arís',
    session: 'Céimeanna cuairte a nascadh le chéile',
    measure: 'Úsáid an tsuímh a thomhas',
    replay: 'Úsáid na leathanach a thaifeadadh',
    test: 'Leaganacha de leathanach a chur i gcomparáid',
    errors: 'Earráidí a aimsiú agus a cheartú',
    ads: 'Fógraí oiriúnacha a thaispeáint agus a dtionchar a thomhas',
    click: 'Cuimhneamh ar an bhfógra ar cliceáladh air',
    conversion: 'Toradh fógra a thomhas',
    chat: 'Comhrá ar an leathanach agus é a choimeád',
    map: 'Léarscáileanna a thaispeáint',
    media: 'Físeáin agus fuaim a sheinm',
    social: 'Postálacha ó na meáin shóisialta a thaispeáint',
    settings: 'Socruithe a choimeád i gcuimhne',
    consent: 'Cinneadh faoi shonraí a choimeád i gcuimhne',
    security: 'Daoine a idirdhealú ó róbait agus mí-úsáid a chosc',
    balance: 'An t-ualach a roinnt ar fhreastalaithe',
    payment: 'Íocaíochtaí a dhéanamh agus calaois a chosc',
    form: 'Foirmeacha a thaispeáint agus coinní a dhéanamh',
    messages: 'Nuachtlitreacha agus teachtaireachtaí a sheoladh',
    fonts: 'Clónna a lódáil',
    tags: 'Seirbhísí eile a lódáil',
    queue: 'An méid a sheoltar a theorannú agus a ordú',
  },
} as const satisfies PolicyLayer
