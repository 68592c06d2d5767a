/** Lietuvių. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Ar galime naudoti slapukus?',
    intro:
      '{site} ir {partners} prašo sutikimo įrašyti ir skaityti informaciją jūsų įrenginyje šiais tikslais:',
    introAlone: '{site} prašo sutikimo įrašyti ir skaityti informaciją jūsų įrenginyje šiais tikslais:',
    consequence: 'Be jūsų sutikimo niekas nepradės veikti. Jei atsisakysite, svetainė veiks be šių funkcijų.',
    withdraw:
      'Jūsų pasirinkimo saugojimo trukmė – {duration}. Sutikimą galite bet kada atšaukti skiltyje „{reopen}“; kas padaryta iki tol, lieka teisėta.',
    transfer:
      '„Priimti visus“ apima ir duomenų siuntimą į šalis, kuriose negalioja Europos teisės apsauga: {countries}.',
    renewed: 'Klausiame dar kartą, nes atsirado naujovių. Kiti jūsų atsakymai tebegalioja.',
    notice: 'Ši svetainė naudoja slapukus nurodytais tikslais.',
    close: 'Uždaryti ir atmesti',
    understood: 'Supratau',
    accept: 'Priimti visus',
    reject: 'Atmesti visus',
    settings: 'Slapukų nustatymai',
    privacyPolicy: 'Privatumo politika',
    cookiePolicy: 'Slapukų politika',
    legalNotice: 'Teisinė informacija',
  },
  partners: {
    one: '{count} partneris',
    few: '{count} partneriai',
    many: '{count} partnerio',
    other: '{count} partnerių',
  },
  months: { one: '{count} mėnuo', few: '{count} mėnesiai', other: '{count} mėnesių' },
  categories: {
    necessary: { title: 'Būtinieji', description: 'Be jų svetainė neveikia.' },
    analytics: { title: 'Statistika', description: 'Matuoti, kaip naudojamasi svetaine.' },
    marketing: {
      title: 'Rinkodara',
      description: 'Rodyti jums tinkamą reklamą ir matuoti jos veiksmingumą.',
    },
    chat: { title: 'Pokalbiai', description: 'Kalbėtis su mumis šiame puslapyje.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Pasirinkimas išsaugotas. {list}.',
    on: '{name}: įjungta',
    off: '{name}: išjungta',
    session: 'Pasirinkimas galioja šiame puslapyje, bet jo išsaugoti nepavyko.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Slapukų nustatymai',
    intro:
      'Nuspręskite dėl kiekvieno tikslo. Viskas išjungta, kol neįjungsite, o sutikimą čia galite bet kada atšaukti.',
    purposes: 'Tikslai',
    always: 'Visada įjungti',
    save: 'Išsaugoti mano pasirinkimą',
    close: 'Uždaryti neišsaugojus',
    details: 'Išsamiau: {name}',
    provider: 'Teikėjas: {name}, {country}',
    policy: 'Privatumo politika: {name}',
    cookies: 'Ką įrašo {name}',
    name: 'Pavadinimas',
    kind: 'Rūšis',
    purpose: 'Tikslas',
    duration: 'Saugojimo trukmė',
    session: 'kol uždarysite naršyklę',
    kept: 'kol bus ištrinta',
    cookie: 'Slapukas',
    nothing: 'Jūsų įrenginyje nieko neįrašo.',
    transferTo: 'Šalis, į kurią siunčiami duomenys: {country} ({safeguard}).',
    transferAllow: 'Leisti siųsti duomenis į šią šalį: {country}',
    transferRisk:
      'Ten jų nesaugo nei sprendimas dėl tinkamumo, nei kita apsaugos priemonė: valdžios institucijos gali juos skaityti, o jūs neturite veiksmingos teisių gynimo priemonės.',
    gpc: 'Jūsų naršyklė prašo jūsų nesekti (Global Privacy Control). Tai laikome šių tikslų atmetimu: {list}.',
    last: 'Paskutinis jūsų pasirinkimas: {date}.',
    never: 'Dar nepasirinkote.',
    copy: 'Kopijuoti mano pasirinkimo patvirtinimą',
    copied: 'Nukopijuota.',
    language: 'Kalba',
    leftover: 'Iš čia nepavyko ištrinti: {list}. Tai galite padaryti naršyklės nustatymuose.',
  },
  safeguards: {
    none: 'be apsaugos priemonių',
    adequacy: 'Europos Komisijos sprendimas dėl tinkamumo',
    dpf: 'ES ir JAV duomenų privatumo sistema',
    scc: 'standartinės sutarčių sąlygos',
    bcr: 'įmonėms privalomos taisyklės',
  },
  placeholder: {
    title: '{name}: turinys išjungtas',
    about:
      'Kad šis turinys būtų rodomas, jūsų naršyklė kreipiasi į teikėją {provider} ({country}), kuris gali jūsų įrenginyje įrašyti slapukų.',
    once: 'Įkelti vieną kartą',
    always: 'Visada leisti: {name}',
    link: 'Atverti svetainėje {host}',
  },
  ask: {
    title: 'Leisti: {name}?',
    allow: 'Visada leisti: {name}',
    later: 'Ne dabar',
    instead: 'Kitas būdas:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} įrašo ir skaito jūsų įrenginyje toliau nurodytą informaciją. Kas nėra būtina, pradeda veikti tik gavus jūsų sutikimą.',
    choice: 'Jūsų pasirinkimas',
    withdraw: 'Atšaukti visus sutikimus',
    controller: 'Duomenų valdytojas',
    dpo: 'Duomenų apsaugos pareigūnas: {contact}',
    hosts: 'Jungiasi prie: {list}',
    why: 'Kodėl tai būtina: {why}',
    own: 'Saugo jūsų pasirinkimą, kad nereikėtų klausti iš naujo.',
    none: 'Nieko tokio nėra.',
  },
  purposes: {
    visitor: 'Atpažinti naršyklę',
    session: 'Susieti vieno apsilankymo puslapius',
    measure: 'Matuoti, kaip naudojamasi svetaine',
    replay: 'Įrašyti, kaip naudojamasi puslapiais',
    test: 'Palyginti puslapio versijas',
    errors: 'Rasti ir taisyti klaidas',
    ads: 'Rodyti tinkamą reklamą ir matuoti jos veiksmingumą',
    click: 'Įsiminti, kuri reklama spustelėta',
    conversion: 'Matuoti reklamos rezultatus',
    chat: 'Kalbėtis puslapyje ir išsaugoti pokalbį',
    map: 'Rodyti žemėlapius',
    media: 'Leisti vaizdo ir garso įrašus',
    social: 'Rodyti socialinių tinklų įrašus',
    settings: 'Įsiminti nustatymus',
    consent: 'Įsiminti sprendimą dėl duomenų',
    security: 'Atskirti žmones nuo robotų ir užkirsti kelią piktnaudžiavimui',
    balance: 'Paskirstyti apkrovą serveriams',
    payment: 'Mokėti ir užkirsti kelią sukčiavimui',
    form: 'Rodyti formas ir susitarti dėl susitikimų',
    messages: 'Siųsti naujienlaiškius ir pranešimus',
    fonts: 'Įkelti šriftus',
    tags: 'Įkelti kitas paslaugas',
    queue: 'Riboti ir rikiuoti siunčiamus duomenis',
  },
} as const satisfies PolicyLayer
