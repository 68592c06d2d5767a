/** Português. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: 'Podemos utilizar cookies?',
    intro:
      '{site} e {partners} pedem autorização para guardar e ler informações no seu dispositivo, para estas finalidades:',
    introAlone:
      '{site} pede autorização para guardar e ler informações no seu dispositivo, para estas finalidades:',
    consequence:
      'Nada é ativado sem o seu consentimento. Se rejeitar, o site funciona sem estas funcionalidades.',
    withdraw:
      'A sua escolha é guardada durante {duration}. Pode retirar o consentimento a qualquer momento em «{reopen}»; o que foi feito até então continua lícito.',
    transfer: '«Aceitar tudo» inclui o envio de dados, sem a proteção do direito europeu, para: {countries}.',
    renewed: 'Voltamos a perguntar porque há algo novo. As suas outras respostas mantêm-se.',
    notice: 'Este site utiliza cookies para as finalidades indicadas.',
    close: 'Fechar e rejeitar',
    understood: 'Compreendi',
    accept: 'Aceitar tudo',
    reject: 'Rejeitar tudo',
    settings: 'Definições de cookies',
    privacyPolicy: 'Política de privacidade',
    cookiePolicy: 'Política de cookies',
    legalNotice: 'Aviso legal',
  },
  partners: { one: '{count} parceiro', other: '{count} parceiros' },
  months: { one: '{count} mês', other: '{count} meses' },
  categories: {
    necessary: { title: 'Estritamente necessários', description: 'Sem eles, o site não funciona.' },
    analytics: { title: 'Estatísticas', description: 'Medir a utilização do site.' },
    marketing: {
      title: 'Marketing',
      description: 'Mostrar anúncios do seu interesse e medir os resultados.',
    },
    chat: { title: 'Chat', description: 'Conversar connosco nesta página.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'A sua escolha foi guardada. {list}.',
    on: '{name}: sim',
    off: '{name}: não',
    session: 'A sua escolha aplica-se a esta página, mas não foi possível guardá-la.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Definições de cookies',
    intro:
      'Decida para cada finalidade. Tudo está desativado até o ativar, e pode retirar aqui o seu consentimento a qualquer momento.',
    purposes: 'Finalidades',
    always: 'Sempre ativos',
    save: 'Guardar a minha escolha',
    close: 'Fechar sem guardar',
    details: 'Detalhes: {name}',
    provider: 'Fornecedor: {name}, {country}',
    policy: 'Política de privacidade: {name}',
    cookies: '{name}: informações guardadas',
    name: 'Nome',
    kind: 'Tipo',
    purpose: 'Finalidade',
    duration: 'Prazo de conservação',
    session: 'até fechar o navegador',
    kept: 'até ser eliminado',
    cookie: 'Cookie',
    nothing: 'Não guarda nada no seu dispositivo.',
    transferTo: 'Os dados são enviados para: {country} ({safeguard}).',
    transferAllow: 'Permitir o envio de dados para: {country}',
    transferRisk:
      'Nenhuma decisão de adequação nem garantia os protege nesse país: as autoridades podem lê-los e não tem ao seu dispor uma via de recurso eficaz.',
    gpc: 'O seu navegador pede que a sua atividade não seja seguida (Global Privacy Control). Consideramos este pedido uma rejeição de: {list}.',
    last: 'A sua última escolha: {date}.',
    never: 'Ainda não fez uma escolha.',
    copy: 'Copiar o comprovativo da minha escolha',
    copied: 'Copiado.',
    language: 'Idioma',
    leftover:
      'Não foi possível eliminar a partir daqui: {list}. Pode fazê-lo nas definições do seu navegador.',
  },
  safeguards: {
    none: 'sem garantias',
    adequacy: 'decisão de adequação da Comissão Europeia',
    dpf: 'Quadro de Privacidade dos Dados UE-EUA',
    scc: 'cláusulas contratuais-tipo',
    bcr: 'regras vinculativas aplicáveis às empresas',
  },
  placeholder: {
    title: '{name}: conteúdo desativado',
    about:
      'Para mostrar este conteúdo, o seu navegador contacta {provider} ({country}), que pode guardar cookies no seu dispositivo.',
    once: 'Carregar uma vez',
    always: 'Permitir sempre {name}',
    link: 'Abrir em {host}',
  },
  ask: {
    title: 'Permitir {name}?',
    allow: 'Permitir sempre {name}',
    later: 'Agora não',
    instead: 'Em alternativa:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} guarda e lê as seguintes informações no seu dispositivo. O que não é estritamente necessário só começa depois do seu consentimento.',
    choice: 'A sua escolha',
    withdraw: 'Retirar todo o consentimento',
    controller: 'Responsável pelo tratamento',
    dpo: 'Encarregado da proteção de dados: {contact}',
    hosts: 'Contacta: {list}',
    why: 'Por que motivo é necessário: {why}',
    own: 'Guarda a sua escolha, para não voltarmos a perguntar.',
    none: 'Nada deste tipo.',
  },
  purposes: {
    visitor: 'Reconhecer o navegador',
    session: 'Associar as páginas de uma mesma visita',
    measure: 'Medir a utilização do site',
    replay: 'Gravar a utilização das páginas',
    test: 'Comparar versões de uma página',
    errors: 'Detetar e corrigir erros',
    ads: 'Mostrar anúncios relevantes e medir os resultados',
    click: 'Memorizar o anúncio em que se clicou',
    conversion: 'Medir o resultado de um anúncio',
    chat: 'Conversar nesta página e guardar a conversa',
    map: 'Mostrar mapas',
    media: 'Reproduzir vídeo e som',
    social: 'Mostrar publicações de redes sociais',
    settings: 'Memorizar definições',
    consent: 'Memorizar uma decisão sobre dados',
    security: 'Distinguir pessoas de robôs e prevenir abusos',
    balance: 'Distribuir a carga pelos servidores',
    payment: 'Pagar e prevenir fraudes',
    form: 'Mostrar formulários e fazer marcações',
    messages: 'Enviar newsletters e mensagens',
    fonts: 'Carregar tipos de letra',
    tags: 'Carregar outros serviços',
    queue: 'Limitar e ordenar os envios',
  },
} as const satisfies PolicyLayer
