/** Suomi. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Saammeko käyttää evästeitä?',
    intro:
      '{site} ja {partners} pyytävät lupaa tallentaa laitteellesi tietoja ja lukea niitä näitä tarkoituksia varten:',
    introAlone:
      '{site} pyytää lupaa tallentaa laitteellesi tietoja ja lukea niitä näitä tarkoituksia varten:',
    consequence:
      'Mikään ei käynnisty ilman suostumustasi. Jos kieltäydyt, sivusto toimii ilman näitä toimintoja.',
    withdraw:
      'Valintasi säilytetään {duration}. Voit milloin tahansa peruuttaa suostumuksesi kohdassa ”{reopen}”; peruutus ei vaikuta aiemman käsittelyn lainmukaisuuteen.',
    transfer:
      'Jos hyväksyt kaikki, suostut myös tietojen siirtoon ilman eurooppalaisen lainsäädännön suojaa seuraaviin maihin: {countries}.',
    renewed: 'Kysymme uudelleen, koska jotain on muuttunut. Muut vastauksesi ovat edelleen voimassa.',
    notice: 'Tämä sivusto käyttää evästeitä mainittuihin tarkoituksiin.',
    close: 'Sulje ja hylkää',
    understood: 'Selvä',
    accept: 'Hyväksy kaikki',
    reject: 'Hylkää kaikki',
    settings: 'Evästeasetukset',
    privacyPolicy: 'Tietosuojaseloste',
    cookiePolicy: 'Evästekäytäntö',
    legalNotice: 'Oikeudelliset tiedot',
  },
  partners: { one: '{count} kumppani', other: '{count} kumppania' },
  months: { one: '{count} kuukausi', other: '{count} kuukautta' },
  categories: {
    necessary: { title: 'Välttämättömät', description: 'Sivusto ei toimi ilman näitä.' },
    analytics: { title: 'Analytiikka', description: 'Sivuston käytön mittaaminen.' },
    marketing: {
      title: 'Mainonta',
      description: 'Sinulle sopivien mainosten näyttäminen ja niiden tehon mittaaminen.',
    },
    chat: { title: 'Chat', description: 'Keskustelu kanssamme tällä sivulla.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Valinta tallennettu: {list}.',
    on: '{name} käytössä',
    off: '{name} pois käytöstä',
    session: 'Valintasi on voimassa tällä sivulla, mutta sitä ei voitu tallentaa.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Evästeasetukset',
    intro:
      'Päätä jokaisesta käyttötarkoituksesta erikseen. Kaikki on pois käytöstä, kunnes otat sen käyttöön, ja voit peruuttaa suostumuksesi täällä milloin tahansa.',
    purposes: 'Käyttötarkoitukset',
    always: 'Aina käytössä',
    save: 'Tallenna valintani',
    close: 'Sulje tallentamatta',
    details: 'Lisätietoja: {name}',
    provider: 'Palveluntarjoaja: {name}, {country}',
    policy: 'Tietosuojaseloste: {name}',
    cookies: 'Mitä {name} tallentaa',
    name: 'Nimi',
    kind: 'Tyyppi',
    purpose: 'Käyttötarkoitus',
    duration: 'Säilytysaika',
    session: 'kunnes suljet selaimen',
    kept: 'kunnes tieto poistetaan',
    cookie: 'Eväste',
    nothing: 'Ei tallenna mitään laitteellesi.',
    transferTo: 'Maa, johon tietoja siirretään: {country} ({safeguard}).',
    transferAllow: 'Salli tietojen siirto tähän maahan: {country}',
    transferRisk:
      'Siellä tietoja ei suojaa vastaavuuspäätös eikä mikään muu suojatoimi: viranomaiset voivat lukea niitä, eikä sinulla ole tehokkaita oikeussuojakeinoja.',
    gpc: 'Selaimesi pyytää, ettei sinua seurata (Global Privacy Control). Tulkitsemme tämän kielloksi, joka koskee seuraavia: {list}.',
    last: 'Viimeisin valintasi: {date}.',
    never: 'Et ole vielä tehnyt valintaa.',
    copy: 'Kopioi todiste valinnastani',
    copied: 'Kopioitu.',
    language: 'Kieli',
    leftover: 'Tästä ei voitu poistaa: {list}. Voit tehdä sen selaimesi asetuksissa.',
  },
  safeguards: {
    none: 'ilman suojatoimia',
    adequacy: 'Euroopan komission vastaavuuspäätös',
    dpf: 'EU:n ja Yhdysvaltojen välinen tietosuojakehys',
    scc: 'vakiosopimuslausekkeet',
    bcr: 'yritystä koskevat sitovat säännöt',
  },
  placeholder: {
    title: '{name} on pois käytöstä',
    about:
      'Näyttämistä varten selaimesi ottaa yhteyden palveluntarjoajaan ({provider}, {country}), joka voi tallentaa evästeitä laitteellesi.',
    once: 'Lataa kerran',
    always: 'Salli aina: {name}',
    link: 'Avaa sivustolla {host}',
  },
  ask: {
    title: 'Sallitaanko {name}?',
    allow: 'Salli aina: {name}',
    later: 'Ei nyt',
    instead: 'Vaihtoehtoisesti:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} tallentaa ja lukee laitteellasi seuraavat tiedot. Se, mikä ei ole välttämätöntä, käynnistyy vasta suostumuksestasi.',
    choice: 'Valintasi',
    withdraw: 'Peruuta kaikki suostumukset',
    controller: 'Rekisterinpitäjä',
    dpo: 'Tietosuojavastaava: {contact}',
    hosts: 'Yhteydet palvelimiin: {list}',
    why: 'Miksi tämä on välttämätön: {why}',
    own: 'Muistaa valintasi, jotta sitä ei kysytä uudelleen.',
    none: 'Ei mitään tällaista.',
  },
  purposes: {
    visitor: 'Selaimen tunnistaminen uudelleen',
    session: 'Saman käynnin tapahtumien yhdistäminen',
    measure: 'Sivuston käytön mittaaminen',
    replay: 'Sivujen käytön tallentaminen',
    test: 'Sivun versioiden vertailu',
    errors: 'Virheiden löytäminen ja korjaaminen',
    ads: 'Sopivien mainosten näyttäminen ja niiden tehon mittaaminen',
    click: 'Napsautetun mainoksen muistaminen',
    conversion: 'Mainoksen tuloksen mittaaminen',
    chat: 'Keskustelu sivulla ja sen säilyttäminen',
    map: 'Karttojen näyttäminen',
    media: 'Videoiden ja äänen toistaminen',
    social: 'Sosiaalisen median julkaisujen näyttäminen',
    settings: 'Asetusten muistaminen',
    consent: 'Tietoja koskevan päätöksen muistaminen',
    security: 'Ihmisten erottaminen boteista ja väärinkäytön estäminen',
    balance: 'Kuorman jakaminen palvelimille',
    payment: 'Maksaminen ja petosten estäminen',
    form: 'Lomakkeiden näyttäminen ja ajanvaraus',
    messages: 'Uutiskirjeiden ja viestien lähettäminen',
    fonts: 'Fonttien lataaminen',
    tags: 'Muiden palvelujen lataaminen',
    queue: 'Lähetysten rajoittaminen ja järjestäminen',
  },
} as const satisfies PolicyLayer
