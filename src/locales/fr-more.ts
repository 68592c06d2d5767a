/** Français, second niveau. */
import type { SecondLayer } from './texts'

export const frMore = {
  preferences: {
    title: 'Gérer mes cookies',
    intro:
      'Décidez pour chaque finalité. Tout est désactivé tant que vous ne l’activez pas, et vous pouvez retirer votre accord ici à tout moment.',
    purposes: 'Finalités',
    always: 'Toujours actifs',
    save: 'Enregistrer mon choix',
    close: 'Fermer sans enregistrer',
    details: 'Détails sur {name}',
    provider: 'Fournisseur : {name}, {country}',
    policy: 'Politique de confidentialité de {name}',
    cookies: 'Ce que {name} enregistre',
    name: 'Nom',
    kind: 'Type',
    purpose: 'Finalité',
    duration: 'Durée',
    session: 'jusqu’à la fermeture du navigateur',
    kept: 'jusqu’à sa suppression',
    cookie: 'Cookie',
    nothing: 'N’enregistre rien sur votre appareil.',
    transferTo: 'Données envoyées vers : {country} ({safeguard}).',
    transferAllow: 'Autoriser l’envoi de données vers : {country}',
    transferRisk:
      'Aucune décision d’adéquation ni garantie ne les y protège : des autorités peuvent les lire, sans recours effectif pour vous.',
    gpc: 'Votre navigateur demande à ne pas être suivi (Global Privacy Control). Nous le traitons comme un refus de la publicité.',
    last: 'Votre dernier choix : {date}.',
    never: 'Vous n’avez pas encore choisi.',
  },
  safeguards: {
    none: 'sans garantie',
    adequacy: 'décision d’adéquation de la Commission européenne',
    dpf: 'cadre de protection des données UE–États-Unis',
    scc: 'clauses contractuelles types',
    bcr: 'règles d’entreprise contraignantes',
  },
  placeholder: {
    title: '{name} est désactivé',
    about:
      'Pour l’afficher, votre navigateur contacte {provider} ({country}), qui peut enregistrer des cookies sur votre appareil.',
    once: 'Charger une fois',
    always: 'Toujours autoriser {name}',
    link: 'Ouvrir sur {host}',
  },
  ask: {
    title: 'Autoriser {name} ?',
    allow: 'Toujours autoriser {name}',
    later: 'Pas maintenant',
  },
} as const satisfies SecondLayer
