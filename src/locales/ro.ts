/** Română. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Putem folosi cookie-uri?',
    intro:
      '{site} și {partners} vă cer acordul să stocheze și să citească informații pe dispozitivul dumneavoastră, în aceste scopuri:',
    introAlone:
      '{site} vă cere acordul să stocheze și să citească informații pe dispozitivul dumneavoastră, în aceste scopuri:',
    consequence:
      'Nimic nu pornește înainte de acordul dumneavoastră. Dacă refuzați, site-ul funcționează fără aceste servicii.',
    withdraw:
      'Alegerea dumneavoastră se păstrează {duration}. Vă puteți retrage oricând consimțământul din „{reopen}”; ce s-a făcut până atunci rămâne legal.',
    transfer:
      '„Acceptați tot” include trimiterea de date, fără protecția dreptului european, către: {countries}.',
    renewed: 'Vă întrebăm din nou pentru că a apărut ceva nou. Celelalte răspunsuri rămân valabile.',
    notice: 'Acest site folosește cookie-uri în scopurile indicate.',
    close: 'Închideți și refuzați',
    understood: 'Am înțeles',
    accept: 'Acceptați tot',
    reject: 'Refuzați tot',
    settings: 'Setări pentru cookie-uri',
    privacyPolicy: 'Politica de confidențialitate',
    cookiePolicy: 'Politica privind cookie-urile',
    legalNotice: 'Informații legale',
  },
  partners: { one: '{count} partener', few: '{count} parteneri', other: '{count} de parteneri' },
  months: { one: '{count} lună', few: '{count} luni', other: '{count} de luni' },
  categories: {
    necessary: { title: 'Strict necesare', description: 'Fără ele, site-ul nu funcționează.' },
    analytics: { title: 'Statistici', description: 'Măsurarea modului în care este folosit site-ul.' },
    marketing: {
      title: 'Marketing',
      description: 'Afișarea de reclame potrivite pentru dumneavoastră și măsurarea efectului lor.',
    },
    chat: { title: 'Chat', description: 'Discuții cu noi pe această pagină.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Alegerea a fost salvată. {list}.',
    on: '{name}: activat',
    off: '{name}: dezactivat',
    session: 'Alegerea este valabilă pentru această pagină, dar nu a putut fi păstrată.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Setări pentru cookie-uri',
    intro:
      'Decideți pentru fiecare scop. Totul este dezactivat până când îl activați dumneavoastră, iar consimțământul îl puteți retrage oricând aici.',
    purposes: 'Scopuri',
    always: 'Întotdeauna active',
    save: 'Salvați alegerea mea',
    close: 'Închideți fără a salva',
    details: 'Detalii: {name}',
    provider: 'Furnizor: {name}, {country}',
    policy: 'Politica de confidențialitate: {name}',
    cookies: 'Ce stochează {name}',
    name: 'Nume',
    kind: 'Tip',
    purpose: 'Scop',
    duration: 'Durata păstrării',
    session: 'până la închiderea browserului',
    kept: 'până la ștergere',
    cookie: 'Cookie',
    nothing: 'Nu stochează nimic pe dispozitivul dumneavoastră.',
    transferTo: 'Datele sunt trimise către: {country} ({safeguard}).',
    transferAllow: 'Permiteți trimiterea de date către: {country}',
    transferRisk:
      'Acolo nu le protejează nicio decizie privind caracterul adecvat și nicio garanție: autoritățile le pot citi, iar dumneavoastră nu aveți o cale de atac eficientă.',
    gpc: 'Browserul dumneavoastră cere ca activitatea să nu vă fie urmărită (Global Privacy Control). Considerăm această cerere un refuz pentru: {list}.',
    last: 'Ultima alegere: {date}.',
    never: 'Nu ați ales încă.',
    copy: 'Copiați dovada alegerii mele',
    copied: 'Copiat.',
    language: 'Limba',
    leftover: 'Nu s-au putut șterge de aici: {list}. Le puteți șterge din setările browserului.',
  },
  safeguards: {
    none: 'fără garanții',
    adequacy: 'decizie a Comisiei Europene privind caracterul adecvat al protecției',
    dpf: 'Cadrul UE-SUA privind confidențialitatea datelor',
    scc: 'clauze contractuale standard',
    bcr: 'reguli corporatiste obligatorii',
  },
  placeholder: {
    title: '{name}: conținut dezactivat',
    about:
      'Pentru a afișa acest conținut, browserul dumneavoastră contactează {provider} ({country}), care poate stoca cookie-uri pe dispozitiv.',
    once: 'Încărcați o dată',
    always: 'Permiteți întotdeauna {name}',
    link: 'Deschideți pe {host}',
  },
  ask: {
    title: 'Permiteți {name}?',
    allow: 'Permiteți întotdeauna {name}',
    later: 'Nu acum',
    instead: 'Altă posibilitate:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} stochează și citește următoarele informații pe dispozitivul dumneavoastră. Ce nu este strict necesar pornește numai după ce v-ați dat acordul.',
    choice: 'Alegerea dumneavoastră',
    withdraw: 'Retrageți tot consimțământul',
    controller: 'Operatorul de date',
    dpo: 'Responsabil cu protecția datelor: {contact}',
    hosts: 'Contactează: {list}',
    why: 'De ce este necesar: {why}',
    own: 'Păstrează alegerea dumneavoastră, ca să nu vă întrebăm din nou.',
    none: 'Nimic de acest fel.',
  },
  purposes: {
    visitor: 'Recunoașterea browserului',
    session: 'Legarea paginilor aceleiași vizite',
    measure: 'Măsurarea utilizării site-ului',
    replay: 'Înregistrarea modului de utilizare a paginilor',
    test: 'Compararea versiunilor unei pagini',
    errors: 'Găsirea și corectarea erorilor',
    ads: 'Afișarea de reclame potrivite și măsurarea efectului lor',
    click: 'Reținerea reclamei pe care s-a dat clic',
    conversion: 'Măsurarea rezultatelor unei reclame',
    chat: 'Discuții pe pagină și păstrarea conversației',
    map: 'Afișarea hărților',
    media: 'Redarea de conținut video și audio',
    social: 'Afișarea postărilor din rețelele sociale',
    settings: 'Reținerea setărilor',
    consent: 'Reținerea unei decizii privind datele',
    security: 'Deosebirea oamenilor de roboți și prevenirea abuzurilor',
    balance: 'Distribuirea sarcinii între servere',
    payment: 'Plăți și prevenirea fraudei',
    form: 'Afișarea formularelor și stabilirea programărilor',
    messages: 'Trimiterea de buletine informative și mesaje',
    fonts: 'Încărcarea fonturilor',
    tags: 'Încărcarea altor servicii',
    queue: 'Limitarea și ordonarea trimiterilor',
  },
} as const satisfies PolicyLayer
