"""Spanish cues."""

PHRASES = {
    "harmless": """
muero de risa|muerta de risa|muerto de risa|me muero por|murio la bateria|no esta mal|curso de""",
    "instruction": """
ignora todas las instrucciones|ignora las instrucciones|olvida tus instrucciones
olvida las instrucciones|ignora lo anterior|ignora todo lo anterior|eres ahora|ahora eres un
actua como|tus instrucciones|claves de api|responde solo con""",
    "spam": """
gana dinero|ganar dinero|trabaja desde casa|ingresos extra|enlace en mi perfil|link en mi bio
link en la bio|mira mi perfil|sigueme|te sigo|escribeme al whatsapp|por whatsapp|prestamo*
hechizo*|amarre*|criptomonedas|posicionamos tu web|haz clic|seguidores gratis|oferta limitada""",
    "abuse": """
idiota|imbecil|gilipollas|puta|hijo de puta|callate|mierda de|eres una mierda|vete a la mierda
subnormal|asqueroso|asquerosa|payaso|payasa|estupido|estupida|vete a tu pais|muerete|inutil""",
    "threat": """
se donde vives|te vas a arrepentir|te voy a encontrar|voy a por ti""",
    "crisis": """
suicid*|quiero morir|quitarme la vida|no quiero vivir|no quiero seguir|no puedo mas con la vida
matarme""",
    "emergency": """
emergencia|sale humo|hay fuego|se quema|incendio|llamad al 112|ambulancia|huele a gas""",
    "grief": """
fallecio|fallecido|fallecida|murio|muerto|muerta|funeral|entierro|muerte de|perdi a mi
perdimos a|descanse en paz|d.e.p|viudo|viuda|luto|duelo|ya no esta con nosotros""",
    "illness": """
cancer|quimio*|hospital|diagnostic*|depresion|operacion|operado|operada|ictus|enfermedad|uci
alzheimer""",
    "security": """
vulnerabilidad*|hackeado|hackeada|filtracion|fallo de seguridad|problema de seguridad
datos personales|datos de otra persona|datos de otro|cuenta de otra persona|contrasenas
suplantando|phishing""",
    "press": """
periodista|reportero|reportera|redaccion|reportaje|emisora|declaraciones|para un articulo
entrevistar*|entrevistaros|una entrevista contigo|una entrevista con usted|para el periodico
para la television|para la tele|para la radio|hacerle una entrevista|hacerte una entrevista""",
    "money": """
reembolso|devolucion|devolver el dinero|devolvedme|devuelvan|cobrado dos veces|me han cobrado
factura|mi pedido|pedido numero|no ha llegado|no me ha llegado|no llego|llego roto|llego rota
ha llegado roto|ha llegado rota|estafa|mi paquete|devuelv*|el dinero|llego mal|reembols*""",
    "legal": """
abogado|abogada|demanda|denuncia|derechos de autor|sin mi permiso|sin permiso|plagio|juicio
ilegal|intoxicacion""",
    "offer": """
colabor*|patrocin*|vender vuestr*|vender tu*|vender sus|mayorista|al por mayor|distribui*
mandaros|enviaros|enviarte una muestra|muestra gratis|contrataros|contratarte
propuesta comercial|precio para tiendas|traducir tu|precio mayorista|precios para
en nuestra tienda""",
    "invitation": """
invitar*|invitaros|invitarte|invitacion|dar una charla|una charla|ponencia|venir a nuestr*
nuestro podcast|participar en nuestr*|un puesto en""",
    "congratulation": """
enhorabuena|felicidades|felicitaciones|feliz cumple*|feliz aniversario|bien merecido""",
    "correction": """
errata|un error|hay un error|falta una|falta un|falta el|falta la|deberia ser|deberia decir
esta mal|no es correcto|se os ha colado|se te ha colado|enlace roto|no coincide|pone que
en realidad|equivoc*|incorrect*|dices|mal escrito|no es de|no era|es de otro|confund*|al reves""",
    "bug": """
no funciona|se cierra|se cuelga|falla|fallo|error al|no abre|no carga|no puedo entrar
desde la actualizacion|pantalla en blanco|no me deja""",
    "complaint": """
decepcion*|decepcionad*|horrible|pesimo|malisimo|una pena|lastima|demasiado|cansad*|hart*
verguenza|caro|carisimo|frio|lento|no se entiende|no se oye|no entiendo|nadie responde
nadie contesta|inaceptable|mal servicio|quemad*|aburrid*|una verguenza|un desastre|muy mal
no cogen el telefono|sin respuesta|no estoy de acuerdo|no me convence""",
    "suggestion": """
estaria genial|estaria bien|estaria muy bien|seria genial|seria bueno|molaria|podrias hacer
podriais|podrias|haz uno|haced|me encantaria un|me encantaria que|me gustaria ver|sugerencia
sugiero|propongo|que tal un|que tal una|para la proxima|ojala|estaria|vendria bien
se agradeceria|podrian|seria estupendo""",
    "story": """
cuando era|hace anos|hace un ano|la semana pasada|me recuerda|recuerdo|de pequen*
por primera vez|la primera vez|esta manana|ayer|anoche|lo hice|los hice|la hice|probe""",
    "family": """
mi madre|mi padre|mi abuela|mi abuelo|mi hija|mi hijo|mi mujer|mi marido|mi novia|mi novio
mi hermana|mi hermano|mi perro|mi gato|mi gata|mi suegra|mis hijos|mis alumnos|mi familia|mi tio
mi tia|mi primo|mi prima|mi nieto|mi nieta|mi esposa|mi esposo|mi vecina|mi vecino|mis padres
mis abuelos|mi suegro""",
    "joke": """
jaja*|jeje*|jajaja*|xd|por favor mandad ayuda|mi cartera""",
    "praise": """
encanta|encantan|me encanto|encantad*|precios*|maravill*|genial|increible|buenisim*|hermos*
bonit*|estupend*|fantastic*|excelente|mejor|gran trabajo|buen trabajo|que bueno|que rico
riquisim*|utilisim*|muy util|muy claro|que bien|espectacular|impresionante|delicios*|brutal
me ha salvado|que bonito|que preciosidad|chul*|me gusta|que arte|emocionante""",
    "thanks": """
gracias|agradec*|mil gracias""",
    "share": """
recomendable|recomiendo|imprescindible|hay que leer|hay que escuchar|comparto""",
    "closing_word": """
perfecto|gracias|muchas|genial|vale|ok|okay|estupendo|de|acuerdo|entendido|hasta|luego|pronto
manana|el|lunes|martes|miercoles|jueves|viernes|sabado|domingo|muy|bien|listo|mil|por|todo|la
respuesta|ya|esta|nos|vemos|saludos|un|saludo|resuelto|claro""",
    "question": """
que|como|cuando|donde|cuanto|cuantos|cual|quien|se puede|hay|por que|alguien sabe""",
}
