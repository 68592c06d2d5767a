/** Magyar. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Használhatunk sütiket?',
    intro:
      '{site} és {partners} engedélyt kér, hogy információt tároljon és olvasson az Ön eszközén a következő célokból:',
    introAlone:
      '{site} engedélyt kér, hogy információt tároljon és olvasson az Ön eszközén a következő célokból:',
    consequence:
      'Az Ön hozzájárulása nélkül semmi sem indul el. Ha elutasítja, a webhely e funkciók nélkül működik.',
    withdraw:
      'Választásának érvényessége: {duration}. Hozzájárulását bármikor visszavonhatja itt: „{reopen}”; ami addig történt, jogszerű marad.',
    transfer:
      'Ha mindent elfogad, azt is engedi, hogy adatai olyan országba kerüljenek, ahol az európai jog nem védi őket: {countries}.',
    renewed: 'Azért kérdezzük újra, mert változás történt. Többi válasza továbbra is érvényes.',
    notice: 'Ez a webhely a megjelölt célokra sütiket használ.',
    close: 'Bezárás és elutasítás',
    understood: 'Értem',
    accept: 'Összes elfogadása',
    reject: 'Összes elutasítása',
    settings: 'Sütibeállítások',
    privacyPolicy: 'Adatkezelési tájékoztató',
    cookiePolicy: 'Sütitájékoztató',
    legalNotice: 'Jogi tudnivalók',
  },
  partners: { one: '{count} partner', other: '{count} partner' },
  months: { other: '{count} hónap' },
  categories: {
    necessary: { title: 'Feltétlenül szükséges', description: 'Ezek nélkül a webhely nem működik.' },
    analytics: { title: 'Statisztika', description: 'A webhely használatának mérése.' },
    marketing: {
      title: 'Hirdetések',
      description: 'Az Önnek megfelelő hirdetések megjelenítése és hatásuk mérése.',
    },
    chat: { title: 'Csevegés', description: 'Írásos beszélgetés velünk ezen az oldalon.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'A választás mentve: {list}.',
    on: '{name} bekapcsolva',
    off: '{name} kikapcsolva',
    session: 'Választása erre az oldalra érvényes, de nem sikerült elmenteni.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Sütibeállítások',
    intro:
      'Döntsön minden célról külön. Minden ki van kapcsolva, amíg Ön be nem kapcsolja, és hozzájárulását itt bármikor visszavonhatja.',
    purposes: 'Célok',
    always: 'Mindig bekapcsolva',
    save: 'Választásom mentése',
    close: 'Bezárás mentés nélkül',
    details: 'Részletek: {name}',
    provider: 'Szolgáltató: {name}, {country}',
    policy: 'Adatkezelési tájékoztató: {name}',
    cookies: 'Tárolt adatok: {name}',
    name: 'Név',
    kind: 'Típus',
    purpose: 'Cél',
    duration: 'Megőrzési idő',
    session: 'a böngésző bezárásáig',
    kept: 'törlésig',
    cookie: 'Süti',
    nothing: 'Semmit sem tárol az Ön eszközén.',
    transferTo: 'Ország, ahová az adatok kerülnek: {country} ({safeguard}).',
    transferAllow: 'Adattovábbítás engedélyezése a következő országba: {country}',
    transferRisk:
      'Ott az adatokat sem megfelelőségi határozat, sem más garancia nem védi: a hatóságok olvashatják őket, és Önnek nincs hatékony jogorvoslati lehetősége.',
    gpc: 'Böngészője azt kéri, hogy ne kövessük Önt (Global Privacy Control). Ezt a következők elutasításának tekintjük: {list}.',
    last: 'Legutóbbi választása: {date}.',
    never: 'Még nem választott.',
    copy: 'Választásom igazolásának másolása',
    copied: 'Másolva.',
    language: 'Nyelv',
    leftover: 'Innen nem sikerült törölni: {list}. Ezt a böngészője beállításaiban teheti meg.',
  },
  safeguards: {
    none: 'garancia nélkül',
    adequacy: 'az Európai Bizottság megfelelőségi határozata',
    dpf: 'EU-USA adatvédelmi keret',
    scc: 'általános szerződési feltételek',
    bcr: 'kötelező erejű vállalati szabályok',
  },
  placeholder: {
    title: '{name} ki van kapcsolva',
    about:
      'A megjelenítéshez böngészője kapcsolatba lép a szolgáltatóval ({provider}, {country}), amely sütiket tárolhat az Ön eszközén.',
    once: 'Betöltés egyszer',
    always: 'Mindig engedélyezem: {name}',
    link: 'Megnyitás itt: {host}',
  },
  ask: {
    title: '{name}: engedélyezi?',
    allow: 'Mindig engedélyezem: {name}',
    later: 'Most nem',
    instead: 'Más lehetőség:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} a következőket tárolja és olvassa az Ön eszközén. Ami nem feltétlenül szükséges, csak az Ön hozzájárulása után indul el.',
    choice: 'Az Ön választása',
    withdraw: 'Minden hozzájárulás visszavonása',
    controller: 'Adatkezelő',
    dpo: 'Adatvédelmi tisztviselő: {contact}',
    hosts: 'Kapcsolat a következő kiszolgálókkal: {list}',
    why: 'Miért szükséges: {why}',
    own: 'Megőrzi a választását, hogy ne kelljen újra megkérdeznünk.',
    none: 'Nincs ilyen.',
  },
  purposes: {
    visitor: 'A böngésző újbóli felismerése',
    session: 'Egy látogatás összefogása',
    measure: 'A webhely használatának mérése',
    replay: 'Az oldalak használatának rögzítése',
    test: 'Egy oldal változatainak összehasonlítása',
    errors: 'Hibák keresése és javítása',
    ads: 'Megfelelő hirdetések megjelenítése és hatásuk mérése',
    click: 'A kattintott hirdetés megjegyzése',
    conversion: 'Egy hirdetés eredményének mérése',
    chat: 'Csevegés az oldalon és a beszélgetés megőrzése',
    map: 'Térképek megjelenítése',
    media: 'Videók és hangok lejátszása',
    social: 'Közösségimédia-bejegyzések megjelenítése',
    settings: 'Beállítások megjegyzése',
    consent: 'Az adatokról hozott döntés megjegyzése',
    security: 'Emberek és robotok megkülönböztetése, visszaélések megelőzése',
    balance: 'A terhelés elosztása a kiszolgálók között',
    payment: 'Fizetés és csalásmegelőzés',
    form: 'Űrlapok megjelenítése és időpontfoglalás',
    messages: 'Hírlevelek és üzenetek küldése',
    fonts: 'Betűtípusok betöltése',
    tags: 'Más szolgáltatások betöltése',
    queue: 'A küldések korlátozása és sorba rendezése',
  },
} as const satisfies PolicyLayer
