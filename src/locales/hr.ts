/** Hrvatski. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Smijemo li upotrebljavati kolačiće?',
    intro: '{site} i {partners} traže dopuštenje za pohranu i čitanje podataka na vašem uređaju u ove svrhe:',
    introAlone: '{site} traži dopuštenje za pohranu i čitanje podataka na vašem uređaju u ove svrhe:',
    consequence: 'Bez vaše privole ništa se ne pokreće. Ako odbijete, web-stranica radi bez tih mogućnosti.',
    withdraw:
      'Vaš se izbor čuva {duration}. Privolu možete u svakom trenutku povući pod „{reopen}”; ono što je učinjeno prije toga ostaje zakonito.',
    transfer:
      'Ako prihvatite sve, pristajete i na slanje podataka onamo gdje ih europsko pravo ne štiti: {countries}.',
    renewed: 'Ponovno pitamo jer ima nečega novog. Vaši ostali odgovori i dalje vrijede.',
    notice: 'Ova web-stranica upotrebljava kolačiće u navedene svrhe.',
    close: 'Zatvori i odbij',
    understood: 'Razumijem',
    accept: 'Prihvati sve',
    reject: 'Odbij sve',
    settings: 'Postavke kolačića',
    privacyPolicy: 'Pravila privatnosti',
    cookiePolicy: 'Pravila o kolačićima',
    legalNotice: 'Pravne informacije',
  },
  partners: { one: '{count} partner', few: '{count} partnera', other: '{count} partnera' },
  months: { one: '{count} mjesec', few: '{count} mjeseca', other: '{count} mjeseci' },
  categories: {
    necessary: { title: 'Strogo nužni', description: 'Bez njih web-stranica ne može raditi.' },
    analytics: { title: 'Analitika', description: 'Mjerenje upotrebe web-stranice.' },
    marketing: {
      title: 'Oglašavanje',
      description: 'Prikaz oglasa koji vam odgovaraju i mjerenje njihova učinka.',
    },
    chat: { title: 'Razgovor', description: 'Dopisivanje s nama na ovoj stranici.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Izbor je spremljen. {list}.',
    on: '{name}: uključeno',
    off: '{name}: isključeno',
    session: 'Vaš izbor vrijedi za ovu stranicu, ali ga nije bilo moguće spremiti.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Postavke kolačića',
    intro:
      'Odlučite za svaku svrhu posebno. Sve je isključeno dok to ne uključite, a privolu ovdje možete povući u svakom trenutku.',
    purposes: 'Svrhe',
    always: 'Uvijek uključeno',
    save: 'Spremi moj izbor',
    close: 'Zatvori bez spremanja',
    details: 'Pojedinosti: {name}',
    provider: 'Pružatelj: {name}, {country}',
    policy: 'Pravila privatnosti: {name}',
    cookies: 'Što pohranjuje {name}',
    name: 'Naziv',
    kind: 'Vrsta',
    purpose: 'Svrha',
    duration: 'Trajanje',
    session: 'do zatvaranja preglednika',
    kept: 'do brisanja',
    cookie: 'Kolačić',
    nothing: 'Ne pohranjuje ništa na vašem uređaju.',
    transferTo: 'Podaci se šalju u ovu zemlju: {country} ({safeguard}).',
    transferAllow: 'Dopusti slanje podataka u ovu zemlju: {country}',
    transferRisk:
      'Ondje podatke ne štiti ni odluka o primjerenosti ni druga zaštitna mjera: tijela vlasti mogu ih čitati, a vi nemate djelotvoran pravni lijek.',
    gpc: 'Vaš preglednik traži da vas se ne prati (Global Privacy Control). To smatramo odbijanjem: {list}.',
    last: 'Vaš posljednji izbor: {date}.',
    never: 'Još niste odabrali.',
    copy: 'Kopiraj zapis o mojem izboru',
    copied: 'Kopirano.',
    language: 'Jezik',
    leftover: 'Odavde nije bilo moguće izbrisati: {list}. To možete učiniti u postavkama preglednika.',
  },
  safeguards: {
    none: 'bez zaštitnih mjera',
    adequacy: 'odluka Europske komisije o primjerenosti',
    dpf: 'okvir EU-a i SAD-a za privatnost podataka',
    scc: 'standardne ugovorne klauzule',
    bcr: 'obvezujuća korporativna pravila',
  },
  placeholder: {
    title: '{name}: isključeno',
    about:
      'Za prikaz se vaš preglednik povezuje s pružateljem {provider} ({country}), koji na vaš uređaj može pohraniti kolačiće.',
    once: 'Učitaj jednom',
    always: 'Uvijek dopusti: {name}',
    link: 'Otvori na {host}',
  },
  ask: {
    title: 'Dopustiti „{name}”?',
    allow: 'Uvijek dopusti: {name}',
    later: 'Ne sada',
    instead: 'Može i drukčije:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} na vašem uređaju pohranjuje i čita sljedeće podatke. Ono što nije strogo nužno pokreće se tek nakon vaše privole.',
    choice: 'Vaš izbor',
    withdraw: 'Povuci sve privole',
    controller: 'Voditelj obrade',
    dpo: 'Službenik za zaštitu podataka: {contact}',
    hosts: 'Povezuje se s poslužiteljima: {list}',
    why: 'Zašto je to nužno: {why}',
    own: 'Čuva vaš izbor da vas ne bismo ponovno pitali.',
    none: 'Ništa takvo.',
  },
  purposes: {
    visitor: 'Prepoznavanje preglednika',
    session: 'Povezivanje radnji jednog posjeta',
    measure: 'Mjerenje upotrebe web-stranice',
    replay: 'Snimanje upotrebe stranica',
    test: 'Usporedba inačica stranice',
    errors: 'Pronalaženje i ispravljanje pogrešaka',
    ads: 'Prikaz prikladnih oglasa i mjerenje njihova učinka',
    click: 'Pamćenje oglasa na koji se kliknulo',
    conversion: 'Mjerenje onoga do čega je oglas doveo',
    chat: 'Dopisivanje na stranici i čuvanje razgovora',
    map: 'Prikaz karata',
    media: 'Reprodukcija videozapisa i zvuka',
    social: 'Prikaz objava s društvenih mreža',
    settings: 'Pamćenje postavki',
    consent: 'Pamćenje odluke o podacima',
    security: 'Razlikovanje ljudi od robota i sprečavanje zlouporabe',
    balance: 'Raspodjela opterećenja među poslužiteljima',
    payment: 'Plaćanje i sprečavanje prijevara',
    form: 'Prikaz obrazaca i dogovaranje termina',
    messages: 'Slanje biltena i poruka',
    fonts: 'Učitavanje fontova',
    tags: 'Učitavanje drugih usluga',
    queue: 'Ograničavanje i redoslijed slanja',
  },
} as const satisfies PolicyLayer
