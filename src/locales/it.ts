/** Italiano. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Accetti l’uso dei cookie?',
    intro:
      '{site} e {partners} chiedono di salvare e leggere informazioni sul tuo dispositivo per queste finalità:',
    introAlone: '{site} chiede di salvare e leggere informazioni sul tuo dispositivo per queste finalità:',
    consequence:
      'Nulla si attiva senza il tuo consenso. Se rifiuti, il sito funziona senza queste funzionalità.',
    withdraw:
      'La tua scelta è valida per {duration}. Puoi revocare il consenso in qualsiasi momento da “{reopen}”; ciò che è stato fatto prima resta lecito.',
    transfer:
      'Accettare tutto comprende l’invio di dati, senza la protezione del diritto europeo, verso: {countries}.',
    renewed: 'Te lo chiediamo di nuovo perché ci sono novità. Le altre tue risposte restano valide.',
    notice: 'Questo sito usa cookie per le finalità indicate.',
    close: 'Chiudi e rifiuta',
    understood: 'Ho capito',
    accept: 'Accetta tutto',
    reject: 'Rifiuta tutto',
    settings: 'Preferenze cookie',
    privacyPolicy: 'Informativa sulla privacy',
    cookiePolicy: 'Informativa sui cookie',
    legalNotice: 'Note legali',
  },
  partners: { one: '{count} partner', other: '{count} partner' },
  months: { one: '{count} mese', other: '{count} mesi' },
  categories: {
    necessary: { title: 'Strettamente necessari', description: 'Senza questi il sito non può funzionare.' },
    analytics: { title: 'Statistiche', description: 'Misurare come viene usato il sito.' },
    marketing: {
      title: 'Pubblicità',
      description: 'Mostrarti annunci adatti a te e misurarne l’efficacia.',
    },
    chat: { title: 'Chat', description: 'Parlare con noi in questa pagina.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Scelta salvata. {list}.',
    on: '{name}: sì',
    off: '{name}: no',
    session: 'La tua scelta vale per questa pagina, ma non è stato possibile salvarla.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Preferenze cookie',
    intro:
      'Decidi per ogni finalità. Tutto è disattivato finché non lo attivi tu, e qui puoi revocare il consenso in qualsiasi momento.',
    purposes: 'Finalità',
    always: 'Sempre attivi',
    save: 'Salva la mia scelta',
    close: 'Chiudi senza salvare',
    details: 'Dettagli: {name}',
    provider: 'Fornitore: {name}, {country}',
    policy: 'Informativa sulla privacy di {name}',
    cookies: 'Che cosa salva {name}',
    name: 'Nome',
    kind: 'Tipo',
    purpose: 'Finalità',
    duration: 'Durata',
    session: 'fino alla chiusura del browser',
    kept: 'fino alla cancellazione',
    cookie: 'Cookie',
    nothing: 'Non salva nulla sul tuo dispositivo.',
    transferTo: 'Paese in cui sono inviati i dati: {country} ({safeguard}).',
    transferAllow: 'Consenti l’invio di dati in questo Paese: {country}',
    transferRisk:
      'Lì i dati non sono protetti né da una decisione di adeguatezza né da garanzie: le autorità possono leggerli e tu non disponi di un ricorso effettivo.',
    gpc: 'Il tuo browser chiede di non essere tracciato (Global Privacy Control). Lo consideriamo un rifiuto di: {list}.',
    last: 'La tua ultima scelta: {date}.',
    never: 'Non hai ancora scelto.',
    copy: 'Copia la prova della mia scelta',
    copied: 'Copiato.',
    language: 'Lingua',
    leftover:
      'Non è stato possibile cancellare da qui: {list}. Puoi farlo nelle impostazioni del tuo browser.',
  },
  safeguards: {
    none: 'senza garanzie',
    adequacy: 'decisione di adeguatezza della Commissione europea',
    dpf: 'quadro UE-USA per la protezione dei dati personali',
    scc: 'clausole contrattuali tipo',
    bcr: 'norme vincolanti d’impresa',
  },
  placeholder: {
    title: '{name} non è attivo',
    about:
      'Per mostrarlo, il tuo browser contatta {provider} ({country}), che può salvare cookie sul tuo dispositivo.',
    once: 'Carica una volta',
    always: 'Consenti sempre {name}',
    link: 'Apri su {host}',
  },
  ask: {
    title: 'Consentire {name}?',
    allow: 'Consenti sempre {name}',
    later: 'Non ora',
    instead: 'In alternativa:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} salva e legge sul tuo dispositivo le informazioni seguenti. Ciò che non è strettamente necessario si attiva solo dopo il tuo consenso.',
    choice: 'La tua scelta',
    withdraw: 'Revoca tutto',
    controller: 'Titolare del trattamento',
    dpo: 'Responsabile della protezione dei dati: {contact}',
    hosts: 'Server contattati: {list}',
    why: 'Perché è necessario: {why}',
    own: 'Conserva la tua scelta, per non chiedertela di nuovo.',
    none: 'Nulla di questo tipo.',
  },
  purposes: {
    visitor: 'Riconoscere il browser',
    session: 'Seguire una stessa visita',
    measure: 'Misurare come viene usato il sito',
    replay: 'Registrare come vengono usate le pagine',
    test: 'Confrontare versioni di una pagina',
    errors: 'Trovare e correggere gli errori',
    ads: 'Mostrare annunci adatti e misurarne l’efficacia',
    click: 'Ricordare su quale annuncio si è fatto clic',
    conversion: 'Misurare a che cosa ha portato un annuncio',
    chat: 'Parlare nella pagina e conservare la conversazione',
    map: 'Mostrare mappe',
    media: 'Riprodurre video e audio',
    social: 'Mostrare contenuti dei social network',
    settings: 'Ricordare le impostazioni',
    consent: 'Ricordare una decisione sui dati',
    security: 'Distinguere le persone dai robot e prevenire gli abusi',
    balance: 'Distribuire il carico tra i server',
    payment: 'Pagare e prevenire le frodi',
    form: 'Mostrare moduli e fissare appuntamenti',
    messages: 'Inviare newsletter e messaggi',
    fonts: 'Caricare font',
    tags: 'Caricare altri servizi',
    queue: 'Limitare e ordinare gli invii',
  },
} as const satisfies PolicyLayer
