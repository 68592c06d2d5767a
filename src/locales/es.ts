/** Español. */
import type { FirstLayer, PolicyLayer, SecondLayer } from './texts'

export const first = {
  banner: {
    title: '¿Acepta el uso de cookies?',
    intro:
      '{site} y {partners} piden permiso para guardar y leer información en su dispositivo con estas finalidades:',
    introAlone:
      '{site} pide permiso para guardar y leer información en su dispositivo con estas finalidades:',
    consequence: 'Nada se activa sin su consentimiento. Si no lo da, el sitio funciona sin estos servicios.',
    withdraw:
      'Su elección se conserva durante {duration}. Puede retirar su consentimiento en cualquier momento desde «{reopen}»; lo realizado hasta entonces sigue siendo lícito.',
    transfer:
      'Aceptar todo incluye el envío de datos, sin la protección del derecho europeo, a: {countries}.',
    renewed: 'Volvemos a preguntarle porque hay novedades. Sus demás respuestas siguen siendo válidas.',
    notice: 'Este sitio utiliza cookies con las finalidades indicadas.',
    close: 'Cerrar y rechazar',
    understood: 'Entendido',
    accept: 'Aceptar todo',
    reject: 'Rechazar todo',
    settings: 'Configurar cookies',
    privacyPolicy: 'Política de privacidad',
    cookiePolicy: 'Política de cookies',
    legalNotice: 'Aviso legal',
  },
  partners: { one: '{count} socio', other: '{count} socios' },
  months: { one: '{count} mes', other: '{count} meses' },
  categories: {
    necessary: {
      title: 'Estrictamente necesarias',
      description: 'Sin ellas, el sitio no puede funcionar.',
    },
    analytics: { title: 'Análisis', description: 'Medir cómo se utiliza el sitio.' },
    marketing: {
      title: 'Publicidad',
      description: 'Mostrarle anuncios acordes con sus intereses y medir su eficacia.',
    },
    chat: { title: 'Chat', description: 'Hablar con nosotros en esta página.' },
    other: { title: '{id}', description: '' },
  },
  status: {
    saved: 'Elección guardada. {list}.',
    on: '{name}: sí',
    off: '{name}: no',
    session: 'Su elección es válida para esta página, pero no se ha podido guardar.',
  },
} as const satisfies FirstLayer

export const more = {
  preferences: {
    title: 'Configurar cookies',
    intro:
      'Decida para cada finalidad. Todo está desactivado hasta que usted lo active, y aquí puede retirar su consentimiento en cualquier momento.',
    purposes: 'Finalidades',
    always: 'Siempre activadas',
    save: 'Guardar mi elección',
    close: 'Cerrar sin guardar',
    details: 'Detalles: {name}',
    provider: 'Proveedor: {name}, {country}',
    policy: 'Política de privacidad de {name}',
    cookies: 'Qué guarda {name}',
    name: 'Nombre',
    kind: 'Tipo',
    purpose: 'Finalidad',
    duration: 'Duración',
    session: 'hasta que cierre el navegador',
    kept: 'hasta que se borre',
    cookie: 'Cookie',
    nothing: 'No guarda nada en su dispositivo.',
    transferTo: 'Los datos se envían a: {country} ({safeguard}).',
    transferAllow: 'Permitir el envío de datos a: {country}',
    transferRisk:
      'Allí no los protege ninguna decisión de adecuación ni ninguna garantía: las autoridades pueden leerlos y usted no dispone de un recurso efectivo.',
    gpc: 'Su navegador pide que no se le rastree (Global Privacy Control). Lo tratamos como un rechazo de: {list}.',
    last: 'Su última elección: {date}.',
    never: 'Aún no ha elegido.',
    copy: 'Copiar el registro de mi elección',
    copied: 'Copiado.',
    language: 'Idioma',
    leftover: 'No se ha podido borrar desde aquí: {list}. Puede hacerlo en los ajustes de su navegador.',
  },
  safeguards: {
    none: 'sin garantías',
    adequacy: 'decisión de adecuación de la Comisión Europea',
    dpf: 'Marco de Privacidad de Datos UE-EE. UU.',
    scc: 'cláusulas contractuales tipo',
    bcr: 'normas corporativas vinculantes',
  },
  placeholder: {
    title: '{name} está desactivado',
    about:
      'Para mostrarlo, su navegador se conecta con {provider} ({country}), que puede guardar cookies en su dispositivo.',
    once: 'Cargar una vez',
    always: 'Permitir siempre {name}',
    link: 'Abrir en {host}',
  },
  ask: {
    title: '¿Permitir {name}?',
    allow: 'Permitir siempre {name}',
    later: 'Ahora no',
    instead: 'Alternativa:',
  },
} as const satisfies SecondLayer

export const policy = {
  policy: {
    intro:
      '{site} guarda y lee en su dispositivo la información siguiente. Lo que no es estrictamente necesario solo se activa con su consentimiento.',
    choice: 'Su elección',
    withdraw: 'Retirar todo',
    controller: 'Responsable del tratamiento',
    dpo: 'Delegado de protección de datos: {contact}',
    hosts: 'Se conecta con: {list}',
    why: 'Por qué es necesario: {why}',
    own: 'Conserva su elección para no volver a preguntarle.',
    none: 'Nada de este tipo.',
  },
  purposes: {
    visitor: 'Reconocer el navegador',
    session: 'Seguir una misma visita',
    measure: 'Medir cómo se utiliza el sitio',
    replay: 'Grabar cómo se utilizan las páginas',
    test: 'Comparar versiones de una página',
    errors: 'Detectar y corregir errores',
    ads: 'Mostrar anuncios adecuados y medir su eficacia',
    click: 'Recordar en qué anuncio se hizo clic',
    conversion: 'Medir a qué condujo un anuncio',
    chat: 'Hablar en la página y conservar la conversación',
    map: 'Mostrar mapas',
    media: 'Reproducir vídeo y sonido',
    social: 'Mostrar publicaciones de redes sociales',
    settings: 'Recordar ajustes',
    consent: 'Recordar una decisión sobre los datos',
    security: 'Distinguir a las personas de los robots y evitar abusos',
    balance: 'Repartir la carga entre servidores',
    payment: 'Pagar y prevenir el fraude',
    form: 'Mostrar formularios y concertar citas',
    messages: 'Enviar boletines y mensajes',
    fonts: 'Cargar tipos de letra',
    tags: 'Cargar otros servicios',
    queue: 'Limitar y ordenar los envíos',
  },
} as const satisfies PolicyLayer
