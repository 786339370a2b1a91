import type { Rule } from "@/lib/message/rule";
import { inPlay, play } from "./in-play";

const notWell = "No estoy bien, y hoy mismo voy a hablar con alguien.";
const angry = "Tengo mucha rabia, y escribiré cuando esté con más calma.";

/** Who is told, and what is shown to them. */
const others =
  "(?:tod[oa]s|todo el mundo|internet|las redes|tu (?:jef[ea]|mujer|marido|espos[oa]|novi[oa]|pareja|madre|padre|mama|papa|familia|trabajo)|tus (?:amig[oa]s|padres|companer[oa]s|jefes|hijos))";
const shows =
  "(?:sub|public|compart|difund|filtr|mand|envi|ensen|mostr|muestr|pas|colg|cuelg)(?:o|are|ire|ar|ir|aremos|iremos|re|oy|ere|er|ando|iendo)";
const intimate =
  "(?:(?:fotos?|videos?|imagenes|audios) (?:mas )?(?:intim[oa]s?|desnud[oa]s?|privad[oa]s?|sexuales|sin ropa|en pelotas)|desnudos|nudes|packs?|capturas(?! del? (?!nuestr|tus|lo))|videos? sexuales)";
const shared = "(?:fotos|videos|imagenes|mensajes|audios|chats?|conversaciones|capturas)";

/** Threats against the other one, and danger to the one who writes. The second are found even where they are half a joke. */
export const dangers: Rule[] = [
  {
    id: "kill-myself",
    kind: "self-harm",
    find: /\bme (?:voy a|quiero|queria|podria|puedo|deberia|dan ganas de|gustaria) (?:\w+ )?(?:(?:matar|suicidar)(?! (?:de (?:la )?risa|con (?:el|la|este|esta|tanto|tanta)|a (?:estudiar|trabajar|entrenar|correr|dieta|abdominales|pizza)|trabajando|estudiando|entrenando|riendo))|cortar(?= (?:las venas|los brazos|las munecas|otra vez|de nuevo|si (?:no|me))|\s*[.!,]|\s*$)|(?:hacer dano|lastimar)(?! (?:en (?:la|el|las)|la|el|corriendo|entrenando|escalando|con (?:el|la|tanto)|si sigo (?:corriendo|entrenando|asi de)))|quitar (?:la vida|de en medio)|morir(?! de (?:la )?(?:verguenza|risa|amor|sueno|hambre|calor|frio|ganas|pena|asco|envidia|ternura|aburrimiento|sed|nervios|viej[oa])| de la (?:verguenza|risa|pena))|tirar (?:por (?:la ventana|el balcon|un puente)|de(?:l| un) puente|a las vias|al tren)|hacer algo(?=\s*[.!,]|\s*$| si\b))|\b(?:voy a|quiero|queria|podria|deberia|pienso en|pensando en|pensado en|ganas de|capaz de|planeo|acabare|terminare|acabar por|puede que (?:acabe|termine)) (?:\w+ )?(?:matarme(?! (?:de risa|a (?:estudiar|trabajar)))|suicidarme|cortarme(?= (?:las venas|los brazos|las munecas|otra vez|de nuevo)|\s*[.!,]|\s*$)|hacerme dano(?! (?:en|con) (?:la|el|las))|lastimarme(?! (?:en )?(?:la|el|las))|autolesionarme|quitarme (?:la vida|de en medio)|tirarme (?:por (?:la ventana|el balcon|un puente)|de(?:l| un) puente|a las vias))|\bme (?:suicido|suicidare|matare|quito la vida|quitare la vida|autolesiono|corto (?:las venas|los brazos|otra vez)|tiro (?:por (?:la ventana|el balcon|un puente)|de(?:l| un) puente|a las vias|al tren|a un tren)|(?:corte|he cortado) (?:las venas|las munecas|los brazos|a proposito|(?:otra vez|de nuevo)(?! (?:afeit|cocin|con el|pel))|por (?:ti|tu culpa))|estoy (?:cortando|autolesionando))\b|(?<!\b(?:casi|por poco) )\bme mato(?! (?:de (?:la )?risa|a|trabajando|estudiando|entrenando|riendo|bajando|subiendo)\b)/i,
    over: "sentence",
    instead: notWell,
  },
  {
    id: "end-it-all",
    kind: "self-harm",
    find: /\b(?:acabar|terminar) con (?:todo(?! (?:esto|eso|el|lo|los|las)\b)|mi (?:propia )?vida)|\bponer(?:le)? fin a (?:todo(?! (?:esto|el|lo)\b)|mi (?:propia )?vida)|\b(?:acabo|acabare|terminare) con mi vida\b|\b(?:acabo|acabare|termino|terminare) con todo(?=\s*[.!,]|\s*$)|\bsuicid\w*|\b(?:quiero|quisiera|querria|me gustaria) (?:morir(?:me)?|estar muert[oa])(?! de (?:la )?(?:verguenza|risa|amor|sueno|hambre|calor|frio|ganas|pena|asco|envidia|ternura|aburrimiento|sed|nervios|viej[oa]))\b|\b(?:quiero|me gustaria|quisiera) desaparecer (?:para siempre|del mundo|de este mundo|de la faz)|\bojala (?:(?:me )?(?:muriera|muriese|muera)|estuviera muert[oa]|no (?:hubiera nacido|existiera|me despertara|despertara))|\bprefer(?:iria|ia) (?:morir(?:me)?|estar muert[oa])\b(?! (?:de|antes)\b)|\bprefiero (?:morir(?:me)?|estar muert[oa])\b(?! (?:de|antes|a|que)\b)|\bmejor (?:estaria )?muert[oa](?=\s*[.!,]|\s*$)|\b(?:estarias|estaras|estaran|estarian|seria|viviras|estariais|estarian todos) (?:todos )?(?:mucho )?mejor (?:sin mi(?=\s*[.!,]|\s*$| (?:aqui|en (?:este|el) mundo|en tu vida)\b)|si (?:yo )?(?:no existiera|no estuviera(?= viv|\s*[.!,]|\s*$)|estuviera muert[oa]|me muriera|me muero|desapareciera))|\b(?:nadie me (?:echaria de menos|extranaria|echara de menos|extranara|va a (?:extranar|echar de menos|llorar))|a nadie le importaria|nadie (?:se daria cuenta|lloraria)) (?:si|cuando) (?:me (?:muero|muera|muriera|matara|mato|mate|fuera)|desaparezco|desapareciera|no estuviera|no existiera|estuviera muert[oa])|\bme (?:he )?(?:tome|tomado|trague|tragado|voy a tomar|tomare) (?:demasiadas|todas (?:las|mis)|muchas|un monton de|una caja (?:entera )?de|un frasco de) (?:pastillas|pildoras|medic\w+|antidepresiv\w+)|\b(?:de|una) sobredosis\b/i,
    unless: /\b(?:escuadron suicida|mision suicida|comando suicida|suicide squad|prevencion del suicidio)\b/i,
    over: "sentence",
    instead: notWell,
  },
  {
    id: "not-live",
    kind: "self-harm",
    find: /\bno quiero (?:seguir )?(?:vivir|viviendo|existir|existiendo|estar viv[oa]|seguir viv[oa])(?: (?:asi|mas|ni un dia mas|otro dia))*(?= ?(?:[.!?…,;:]|$)| (?:y|pero|si|porque|desde|cuando|ni|sin (?:ti|vos))\b)|\bya no quiero (?:vivir|existir|estar en este mundo)\b(?! (?:en|con|aqui|aca|cerca|lejos|mas en|mas con)\b)|\bno quiero (?:estar|seguir) en este mundo\b|\bno quiero (?:despertar(?:me)?)(?: (?:manana|mas|nunca(?: mas)?|otra vez))*(?= ?(?:[.!?…,;:]|$)| (?:y|si|porque)\b)|\bno (?:tengo|hay|encuentro|veo|me quedan) (?:ya |ningun |ninguna )?(?:razon(?:es)?|motivos?|ganas|sentido) (?:para|de|a|en) (?:vivir|seguir viviendo|seguir viv[oa]|estar viv[oa]|la vida|mi vida)\b(?! (?:en|con|cerca|lejos|aqui|aca|fuera)\b)|\b(?:la|mi) vida (?:ya )?no (?:tiene sentido|vale (?:la pena|nada)|merece la pena)\b(?! sin (?!ti\b|vos\b|el\b|ella\b|tu\b|nosotros\b))|\bno (?:tiene|le veo|le encuentro) sentido (?:a )?(?:vivir|seguir viviendo|seguir viv[oa]|la vida|mi vida)\b/i,
    over: "sentence",
    instead: notWell,
  },
  {
    id: "on-your-conscience",
    kind: "self-harm",
    find: /\b(?:si me (?:pasa|pasara) algo|si hago una (?:locura|tonteria|estupidez)|si me muero|cuando (?:me muera|este muert[oa]|ya no este|no este aqui))\b.*\b(?:culpa|conciencia|arrepentiras|arrepentir|lamentar|lamentaras|sabras por que|te acordaras|te vas a acordar)\b|\b(?:te (?:arrepentiras|vas a arrepentir|acordaras)|lo lamentaras|me vas a extranar|lloraras) (?:de mi )?cuando (?:me muera|este muert[oa]|ya no este|me mate)|\bsi (?:no|me dejas|te vas)\b.*\b(?:(?:voy a hacer|hago|hare|cometo|voy a cometer) una (?:locura|tonteria|estupidez)|no (?:se|respondo) (?:de )?(?:lo que|que) (?:soy capaz|hare|haga|voy a hacer))|\b(?:voy a hacer|hare) una (?:locura|tonteria) (?:si no|si me dejas|conmigo)/i,
    over: "sentence",
    instead: notWell,
  },
  {
    id: "regret",
    kind: "threat",
    find: /(?<!\bno )\bte (?:vas a arrepentir|arrepentiras)(?=\s*[.!,]|\s*$| (?:de (?:esto|haberme|dejarme|ignorarme|todo|lo que|tratarme)|toda (?:tu|la) vida|por esto|si me dejas|si no me)\b)|\blo (?:vas a (?:lamentar|pagar)|lamentaras|pagaras)(?=\s*[.!,]|\s*$| (?:muy )?car[oa]\b)|\bme (?:las|la) (?:vas a pagar|pagaras)\b|\bme las pagas\b|\bya veras lo que te (?:pasa|espera|va a pasar)|\bsi no (?:es|eres|estas) (?:conmigo|mi[oa]),? no (?:es|eres|seras|estaras|vas a (?:ser|estar)) (?:con|de) nadie|\besto no (?:se va a quedar|se queda|se quedara|quedara) asi(?=\s*[.!]|\s*$)|\bvas a (?:pagar|sufrir) (?:por (?:esto|lo que)|las consecuencias|lo que me)|\batente a las consecuencias\b|\bte vas a enterar(?=\s*[.!]|\s*$)|\b(?:te (?:hare|voy a hacer)|voy a hacerte) (?:sufrir|pagar|arrepentirte|la vida imposible)|\b(?:hare|voy a hacer|convertire|voy a convertir) (?:de )?tu vida (?:en )?(?:un infierno|imposible)/i,
    unless: new RegExp(`\\bsi (?:te lo pierdes|no (?:pruebas|vienes a la|pides|compras))\\b|${play}`, "iu"),
    over: "sentence",
    instead: "Tengo rabia y dolor, y escribiré cuando esté con más calma.",
  },
  {
    id: "share",
    kind: "threat",
    find: new RegExp(
      `\\b(?:voy a |vamos a )?${shows}(?:le|les|las|los)?\\b (?:(?!\\b(?:mis?|fotos|videos)\\b)\\w+ ){0,4}?(?:tus|esas|esos|las|los|nuestr[oa]s|tu) (?:\\w+ )?${intimate}|\\b(?:voy a |vamos a )?${shows}(?:le|les)?\\b (?:todas |todos )?(?:tus|nuestr[oa]s) ${shared} (?:a|en|por) ${others}|\\b(?:le|les) (?:voy a )?${shows}\\b (?:a ${others} )?(?:todas |todos )?(?:tus|nuestr[oa]s) ${shared}(?: a ${others})?|\\b(?:tengo|guardo) (?:todas |todos )?(?:tus|esas) (?:fotos|videos|desnudos|nudes|mensajes|capturas|audios)\\b.*\\b(?:las|los) (?:voy a |pienso )?${shows}\\b|\\b(?:tod[oa]s|todo el mundo|${others.slice(3, -1)}) (?:va a|van a|vera|veran|sabra|sabran) (?:ver |saber |leer )?(?:tus (?:fotos|videos|mensajes|desnudos|nudes)|lo que (?:me mandaste|me enviaste|hiciste|me hiciste|eres)|la clase de)`,
      "i",
    ),
    unless: new RegExp(
      `\\b(?:no|nunca|jamas) (?:(?:te|le|les|los|las|lo|se) )*(?:(?:voy a|pienso|quiero|querria|queria|podria|seria capaz de|he|hare) )?(?:sub|public|compart|difund|filtr|mand|envi|ensen|mostr|muestr|pas|colg|cuelg)\\w*\\b(?!.*\\b(?:si (?:no )?(?:me )?(?:contestas|respondes|vuelves|hablas|haces|llamas|quedas|dejas)|a menos que|mientras|siempre que|hasta que)\\b)|\\b(?:vacaciones|cumple|boda|viaje|excursion|partido)\\b|${play}`,
      "iu",
    ),
    over: "sentence",
    instead: "Esto me duele, y aun así lo que compartimos queda en privado.",
  },
  {
    id: "tell-on-you",
    kind: "threat",
    find: new RegExp(
      `\\b(?:le|les) (?:voy a (?:contar|decir)|contare|dire|cuento) (?:todo(?: a ${others})?(?=\\s*[.!,]|\\s*$| lo que)|a ${others} (?:todo\\b|lo que (?:hiciste|me hiciste|eres|has hecho|me has hecho)|quien eres|como eres (?:de verdad|realmente)|la verdad|la clase de))|\\bse lo (?:voy a (?:contar|decir)|contare|dire|cuento|digo) todo a ${others}|\\bsi no\\b.*\\bse lo (?:voy a (?:contar|decir)|contare|dire|cuento|digo) (?:todo )?a ${others}|\\bvoy a contar(?:le|les)? (?:a ${others} )?(?:todo lo que (?:hiciste|me hiciste|eres)|lo que (?:me hiciste|eres)|quien eres)|\\b${others} (?:se va a enterar|se van a enterar|se enterara|se enteraran|va a saber|sabra|sabran|van a saber) (?:de )?(?:lo que (?:hiciste|me hiciste|eres|has hecho)|quien eres|la verdad|todo)`,
      "i",
    ),
    unless: new RegExp(`\\b(?:orgull\\w+|enhorabuena|lo (?:bien|genial) que|felicidades)\\b|${play}`, "iu"),
    over: "sentence",
    instead: "Esto me duele, y me gustaría que lo resolviéramos en privado.",
  },
  {
    id: "turn-up",
    kind: "threat",
    find: /\b(?:voy|ire|me presento|me planto|aparezco|aparecere|te voy a ver|vamos a hablar|vas a (?:hablar|escuchar|ver)(?:me)?)\b[^.!?]*\b(?:quieras o no|te guste o no)\b|\b(?:quieras o no|te guste o no),? (?:voy|ire|me presento|me planto|aparezco|aparecere|vamos a hablar|vas a (?:hablar|escuchar|ver)(?:me)?)\b|\b(?:voy|ire|estoy|estare|me planto|me presento|me quedo|me quedare|espero|esperare|aparecere)\b[^.!?]*\btu (?:casa|trabajo|puerta|oficina|portal|piso|edificio|facultad|calle)\b[^.!?]*\b(?:hasta que (?:me )?(?:hables|salgas|contestes|respondas|abras|escuches|expliques|des la cara)|si no (?:me )?(?:hablas|contestas|respondes|abres)|no (?:me )?(?:voy|ire|muevo)\b)|\bse donde (?:vives|vivis|trabajas|aparcas|estudias|estacionas)(?=\s*[.!]|\s*$)|\b(?:cuidate|vigila|guardate) (?:bien )?(?:las|tus|la|tu) espaldas?\b|\bno me hagas ir (?:a (?:buscarte|tu casa|tu trabajo)|para alla|hasta alli)/i,
    unless: new RegExp(`\\b(?:tarta|pastel|torta|sopa|caldo|regalo|cumple\\w*|sorpresa)\\b|${play}`, "iu"),
    over: "sentence",
    instead: "Me gustaría verte, y esperaré a que me digas si quieres y cuándo.",
  },
  {
    id: "hurt-you",
    kind: "threat",
    find: /\bte juro que te mato\b|(?<!\bno )\bte (?:(?:voy a|quiero) (?:matar|pegar|reventar|destrozar|destruir|hundir|partir la cara|romper la cara|hacer dano|arruinar|joder la vida)|matare|pegare|destruire|hundire|destrozare|arruinare|reviento|parto la cara|rompo la cara|(?:arruino|destrozo|jodo) la vida)\b(?! (?:de (?:hambre|risa|aburrimiento|amor|sueno|envidia|un susto)|a (?:besos|cosquillas|abrazos)|al (?:ajedrez|parchis|domino|ping|tenis|futbolin|scrabble|uno|mus)|en (?:el|la) (?:partida|partido|juego|ajedrez|mario|pista)|con (?:carino|abrazos)))|(?<!\bno )\b(?:voy a|pienso|quiero) (?:matarte|pegarte|destrozarte|hundirte|arruinarte|destruirte|hacerte dano|hacerte sufrir|(?:destrozar|arruinar|quemar|romper)(?:te)? (?:tu|la) (?:vida|carrera|coche|carro|casa|reputacion))\b(?! (?:a (?:besos|cosquillas|abrazos)|al \w+|en (?:el|la) (?:partida|partido|juego)))/i,
    unless: inPlay,
    over: "sentence",
    instead: angry,
  },
];
