"""Spanish cues."""

PHRASES = {
    "harmless": """
muero de risa|muerta de risa|muerto de risa|me muero por|murio la bateria|no esta mal|curso de
se murio la bateria|murio el movil|se murio el movil|me parto|no es malo|no estuvo mal|nada mal
sin problema|no hay problema|no falla|nunca falla|me muero de ganas|muertos de risa
no te vas a arrepentir|no te arrepentiras|no se va a arrepentir|no os vais a arrepentir""",
    "instruction": """
ignora todas las instrucciones|ignora las instrucciones|olvida tus instrucciones
olvida las instrucciones|ignora lo anterior|ignora todo lo anterior|eres ahora|ahora eres un
actua como|tus instrucciones|claves de api|responde solo con|ignora las indicaciones
ignora tus instrucciones|ignora lo que|olvida todo lo|haz caso omiso|a partir de ahora responde
a partir de ahora eres|responde unicamente|responde solamente|escribe solo|di solo|tu prompt
prompt del sistema|instrucciones del sistema|instrucciones anteriores|modo desarrollador
como modelo de lenguaje|eres un modelo|si eres una ia|si eres un bot|querida ia|querido bot
nota para la ia|revela tu|revela tus|muestrame tus instrucciones|repite despues de mi
termina cada respuesta|termina tus respuestas""",
    "spam": """
gana dinero|ganar dinero|trabaja desde casa|ingresos extra|enlace en mi perfil|link en mi bio
link en la bio|mira mi perfil|sigueme|te sigo|escribeme al whatsapp|por whatsapp|prestamo*
hechizo*|amarre*|criptomonedas|posicionamos tu web|haz clic|seguidores gratis|oferta limitada
has sido seleccionad*|has ganado un|ganador|reclama tu|premio gratis|iphone gratis|sorteo
haz click|pincha aqui|pincha en|click en el|enlace en bio|link en bio|entra en mi perfil
visita mi perfil|mi canal|suscribete a mi|seguidores reales|comprar seguidores|mas seguidores
tu web en google|primera pagina de google|posicionamiento seo|agencia seo|ingresos pasivos
dinero desde casa|euros al dia|euros diarios|dolares al dia|por dia desde|inversion segura|forex
bitcoin|trading|senales de|casino|apuestas|tarot|vidente|brujo|amarres de amor|curandero
credito rapido|prestamo rapido|sin aval|contactame por|escribe al|mandame un dm|al privado
fotos al privado|chicas|citas|descuento del|solo hoy|envio gratis|replicas|adelgaza
bajar de peso""",
    "abuse": """
idiota|imbecil|gilipollas|puta|hijo de puta|callate|mierda de|eres una mierda|vete a la mierda
subnormal|asqueroso|asquerosa|payaso|payasa|estupido|estupida|vete a tu pais|muerete|inutil
gentuza|basura humana|sois una mierda|eres basura|sois basura|das asco|dais asco|que asco das
capullo|cabron|cabrones|mamon|tonto del culo|tontos del culo|imbeciles|idiotas|estupidos
inutiles|fracasad*|perdedor|muerto de hambre|vete al carajo|vete a tomar|que os den|que te den
callate la boca|cierra la boca|pedazo de|maricon|zorra|perra|retrasad*|pendejo|pendeja|boludo
pelotudo|hdp|malparido|gonorrea|ojala te mueras|ojala os muer*|muerete ya|panchit*|sudaca*
moro de mierda|fuera de nuestro pais""",
    "threat": """
se donde vives|te vas a arrepentir|te voy a encontrar|voy a por ti|sabemos donde vives
te vas a enterar|os vais a enterar|esto no va a quedar asi|lo pagaras|lo vas a pagar
te arrepentiras|ten cuidado|andate con ojo|te voy a partir|te voy a matar|os voy a
quemar vuestra|quemarte|ire a por|pasare por tu""",
    "crisis": """
suicid*|quiero morir|quitarme la vida|no quiero vivir|no quiero seguir|no puedo mas con la vida
matarme|no quiero estar aqui|acabar con todo|acabar con mi vida|no le veo sentido a
no tiene sentido seguir|no merece la pena vivir|ojala no despertar|no despertar
desaparecer para siempre|nadie me echaria de menos|hacerme dano|autolesi*|estariais mejor sin mi""",
    "emergency": """
emergencia|sale humo|hay fuego|se quema|llamad al 112|ambulancia|huele a gas
esta ardiendo|humo en|fuga de gas|fuga de agua|inundacion|inundando|alarma esta sonando
suena la alarma|puerta abierta|han entrado a robar|se ha escapado|inconsciente|no respira
sangrando|atragant*|reaccion alergica|anafila*|choque anafil*|llamen al|llamad a|urgencia
cortocircuito|chispas|calambre|se ha caido al""",
    "grief": """
fallecio|fallecido|fallecida|murio|funeral|entierro|muerte de|perdi a mi|perdimos a
descanse en paz|d.e.p|viudo|viuda|luto|ya no esta con nosotros|nos ha dejado
se nos fue|se me fue|perdio la vida|perdi un|perdi al|mi difunt*|q.e.p.d|en memoria de
en su memoria|cenizas|velatorio|tanatorio|pesame|partio hace|ultimos dias de|antes de morir
desde que murio|cuando murio|aborto espontaneo|el bebe que perdi*""",
    "illness": """
esta en el hospital|estoy en el hospital|ingresad* en|del hospital hoy
cancer|quimio*|diagnostic*|depresion|operacion|operado|operada|ictus|enfermedad|uci
alzheimer|radioterapia|tumor|metastasis|leucemia|parkinson|esclerosis|ingresad*|en urgencias
cuidados intensivos|cuidados paliativos|ansiedad|ataques de panico|baja medica|de baja por
trasplante|dialisis|epilepsia|anorexia|bulimia|me han detectado|le han detectado|recaida|infarto
demencia""",
    "security": """
vulnerabilidad*|hackeado|hackeada|filtracion|fallo de seguridad|problema de seguridad
datos personales|datos de otra persona|datos de otro|cuenta de otra persona|contrasenas
suplantando|phishing|se ven los datos|se ve mi direccion|mi direccion|se pueden ver los
cualquiera puede ver|veo los pedidos de|veo los datos|acceder a las cuentas|acceso a cuentas
sin cifrar|texto plano|clave expuesta|token expuesto|me han hackeado|os han hackeado
cuenta robada|me han robado la cuenta|se hace pasar por|se hacen pasar por|cuenta falsa
perfil falso|tienda falsa|acos*|me persigue|me siguen|borrar mis datos|eliminar mis datos|rgpd
inyeccion sql|xss|agujero de seguridad|divulgacion responsable""",
    "press": """
periodista|reportero|reportera|redaccion|reportaje|emisora|declaraciones|para un articulo
entrevistar*|entrevistaros|una entrevista contigo|una entrevista con usted|para el periodico
para la television|para la tele|para la radio|hacerle una entrevista|hacerte una entrevista
soy redactor|soy redactora|trabajo para el diario|del diario|del periodico|de la revista
un articulo sobre|un reportaje sobre|publicamos manana|cierre de edicion|antes del cierre
una declaracion sobre|vuestra version de los|su version de los|unas preguntas para|prensa
agencia efe|corresponsal|productor* de|informativos|podcast de""",
    "money": """
reembolso|devolucion|devolver el dinero|devolvedme|devuelvan|cobrado dos veces|me han cobrado
factura|mi pedido|pedido numero|no ha llegado|no me ha llegado|no llego|llego roto|llego rota
ha llegado roto|ha llegado rota|estafa|mi paquete|devuelv*|el dinero|llego mal|reembols*
cobrasteis|me cobrasteis|doble cobro|cobro duplicado|cobro doble|cargo duplicado|dos cargos
he pagado|pagado dos|sigo esperando mi|donde esta mi|no he recibido|no recibi|sin recibir
talla equivocada|producto equivocado|me llego otro|llego otro|roto en el envio|vino roto
vino rota|llego rajad*|llego abollad*|garantia|cancelar mi|cancelar la suscripcion
anular el pedido|anular mi|cambio de talla|mi dinero|mi banco|paypal|hoja de reclamaciones
tarjeta regalo|bono regalo|seguimiento del pedido|numero de seguimiento""",
    "legal": """
abogado|abogada|demanda|denuncia|derechos de autor|sin mi permiso|sin permiso|plagio
ilegal|intoxicacion|nuestro cliente|mi cliente|marca registrada|burofax|cese inmediato
cesar en el uso|acciones legales|medidas legales|asesoria juridica|propiedad intelectual
derechos de imagen|mi foto sin|mis fotos sin|usado mi foto|usando mi foto|retirad mi|retiren mi
quitad mi|quiten mi|agencia de proteccion de datos|reclamacion formal|licencia gpl|infrin*
difama*|calumni*|copiado mi|copiado de mi|plagi*""",
    "offer": """
colabor*|patrocin*|vender vuestr*|vender tu*|vender sus|mayorista|al por mayor|distribui*
mandaros|enviaros|enviarte una muestra|muestra gratis|contrataros|contratarte
propuesta comercial|precio para tiendas|traducir tu|precio mayorista|precios para
en nuestra tienda|nos gustaria vender|venderlo en|vender en nuestra|en nuestra libreria
en nuestro local|en nuestro restaurante|en nuestro hotel|para nuestra tienda|para nuestro
presupuesto para|nos haria un presupuesto|precio por kilo|precio por unidad|kilos al mes
suministr*|abastec*|comprar los derechos|los derechos de|derechos de traduccion|publicar tu
publicar vuestr*|traducir vuestr*|patrocinar|patrocinador|alianza|acuerdo comercial|contratar*
oferta de trabajo|trabajar con nosotros|trabajo para ti|encargaros|encargarte|donar*|os regalo
se los regalo|os lo doy|enviaros unas muestras|muestras de|mandarte un|enviarte un|usar tu foto
usar vuestras fotos|usar tus fotos|usar tu mapa|reproducir tu|licencia de uso""",
    "invitation": """
invitar*|invitaros|invitarte|invitacion|dar una charla|una charla|ponencia|venir a nuestr*
nuestro podcast|participar en nuestr*|un puesto en|te invito|os invito|les invito|os invitamos
te invitamos|le invitamos|nos encantaria teneros|nos encantaria tenerte
nos encantaria contar con|contar contigo|contar con vosotr*|contar con su|vendrias a|vendriais a
podrias venir a|podriais venir|querrias venir|querriais venir|te vendrias|os vendriais
os apetece venir|te apetece venir|hablar en nuestr*|hablar a mis alumnos|hablar con mis alumnos
a mi clase|a nuestra clase|a nuestro colegio|a nuestro instituto|a nuestra feria|nuestra feria
nuestras jornadas|nuestro encuentro|nuestro festival|un taller en|dar un taller|impartir
mesa redonda|jurado|pregon|presentar tu libro en|firma de libros|estais libres|estas libre el
estas disponible|estan disponibles|reservamos un puesto|un stand|una mesa en|invitad* a""",
    "congratulation": """
enhorabuena|felicidades|felicitaciones|feliz cumple*|feliz aniversario|bien merecido
que cumplas muchos|por muchos mas|a por otros|merecidisim*|os lo mereceis|te lo mereces|bravo
que grande|por otros""",
    "correction": """
errata|un error|hay un error|falta una|falta un|falta el|falta la|deberia ser|deberia decir
esta mal|no es correcto|se os ha colado|se te ha colado|enlace roto|no coincide|pone que
en realidad|equivoc*|incorrect*|dices|mal escrito|no es de|no era|es de otro|confund*|al reves
errat*|hay una errata|falta de ortografia|se escribe|esta al reves|estan cambiad*|cambiados
intercambiad*|no cuadra|no cuadran|no coinciden|la suma no|sale mal|aparece mal|esta equivocad*
te equivocas|os equivocais|se equivoca|si no me equivoco|no seria|no deberia ser|deberian ser
tendria que ser|querras decir|querreis decir|quiza quisiste|el enlace no|enlace caido|da 404
ya no existe|ahora se llama|desactualizad*|obsolet*|repetid*|duplicad*|sobra un|sobra una
falta el paso|os falta|te falta|se te olvido|se os olvido|te has dejado|os habeis dejado
fecha equivocada|el dia esta|la fecha esta|el nombre esta|mal puesto""",
    "bug": """
no funciona|se cierra|se cuelga|falla|fallo|error al|no abre|no carga|no puedo entrar
desde la actualizacion|pantalla en blanco|no me deja|deja de funcionar|dejo de funcionar
ya no funciona|no me funciona|no arranca|no instala|no se instala|no guarda|no se guarda
no sincroniza|no aparece|no aparecen|desaparec*|se borra|se borro|se ha borrado
se queda en blanco|se queda colgad*|se queda pillad*|colgad*|bloquea|se bloquea|congel*|da error
me da error|sale un error|salta un error|mensaje de error|excepcion|traza|se reinicia
cierra sola|me saca|me echa|bucle|lentisim*|no responde|pantalla negra|descarga no|boton no
enlace de descarga|tras actualizar|despues de actualizar|desde que actualic*|desde la version""",
    "complaint": """
decepcion*|decepcionad*|horrible|pesimo|malisimo|una pena|lastima|demasiado|cansad*|hart*
verguenza|caro|carisimo|frio|lento|no se entiende|no se oye|no entiendo|nadie responde
nadie contesta|inaceptable|mal servicio|quemad*|aburrid*|una verguenza|un desastre|muy mal
no cogen el telefono|sin respuesta|no estoy de acuerdo|no me convence|fatal|horroroso|pesima
malisima|asco|asquerosos|sucio|sucia|sin avisar|sin previo aviso|llevo esperando
llevamos esperando|esperando una hora|una hora esperando|horas de espera|cola de|tarde y mal
llega tarde|llego tarde|frios|cruda|crudo|soso|salado|salada|duro como|carisima|timo|engano
engan*|no vale lo|no vale la pena|no vuelvo|no volvere|ultima vez|nunca mas|prefiero la anterior
prefiero el anterior|era mejor antes|antes era mejor|habeis quitado|quitasteis|volved a poner
molest*|ruidoso|altisim*|no se lee|no se ve|letra pequena|ilegible|inaccesible|machista|clasista
grosero|grosera|mal educad*|maleducad*|ni contestan|ni caso|ignorad*|frustr*|enfadad*|indign*
cabread*|me aburr*|repetitiv*|pierde el tiempo|perdida de tiempo|perdi el tiempo|tirar el dinero
estafad*|desilusi*|chapuza|roto a los|se rompio|duro dos dias""",
    "suggestion": """
estaria genial|estaria bien|estaria muy bien|seria genial|seria bueno|molaria|podrias hacer
podriais|podrias|haz uno|haced|me encantaria un|me encantaria que|me gustaria ver|sugerencia
sugiero|propongo|que tal un|que tal una|para la proxima|ojala|vendria bien|se agradeceria
podrian|seria estupendo|podriais poner|podrias poner|podriais hacer|podriais anadir
podrias anadir|podeis poner|puedes hacer|puedes poner|habeis pensado|has pensado|han pensado
por que no haceis|por que no pones|porque no haceis|estaria guay|estaria chulo|seria util
seria perfecto|seria ideal|seria muy|quedaria bien|mejor si|me encantaria poder
me gustaria poder|me gustaria que|quiero ver|queremos mas|mas videos|mas episodios|mas recetas
un video de|un video sobre|un episodio sobre|una version|una segunda parte|segunda parte|anadir
anadid|poned|pon un|pon una|hace falta|haria falta|echo en falta|echo de menos un
echo de menos una|falta una opcion|opcion de|opcion para|modo oscuro|sugerir|una idea|propuesta
para otra vez|para el proximo|la proxima vez""",
    "story": """
cuando era|hace anos|hace un ano|la semana pasada|me recuerda|recuerdo|de pequen*
por primera vez|la primera vez|esta manana|ayer|anoche|lo hice|los hice|la hice|probe
en mi pueblo|en casa de|cuando eramos|de nina|de nino|en los anos|en el 19*|llevo anos
desde hace anos|todavia guardo|aun guardo|todavia conservo|aun conservo|me acuerdo|trabaje en
trabajaba|viviamos|vivia|naci|me case|nos casamos|nos conocimos|aprendi|me enseno|me contaba
contaba|el otro dia|un dia|aquella noche|aquel dia|fuimos|estuve|llegue|hicimos|me puse|logre
consegui|por fin|mi primera|mi primer""",
    "family": """
mi madre|mi padre|mi abuela|mi abuelo|mi hija|mi hijo|mi mujer|mi marido|mi novia|mi novio
mi hermana|mi hermano|mi perro|mi gato|mi gata|mi suegra|mis hijos|mis alumnos|mi familia|mi tio
mi tia|mi primo|mi prima|mi nieto|mi nieta|mi esposa|mi esposo|mi vecina|mi vecino|mis padres
mis abuelos|mi suegro""",
    "joke": """
jaja*|jeje*|jajaja*|xd|por favor mandad ayuda|mi cartera|jajaj*|jajjaja*|ja ja|xdd*|lol|me parto
me meo|me descojono|que risa|mi cartera llora|pregunto para un amigo""",
    "praise": """
encanta|encantan|me encanto|encantad*|precios*|maravill*|genial|increible|buenisim*|hermos*
bonit*|estupend*|fantastic*|excelente|gran trabajo|buen trabajo|que bueno|que rico|riquisim*
utilisim*|muy util|muy claro|que bien|espectacular|impresionante|delicios*|brutal|me ha salvado
que bonito|que preciosidad|chul*|me gusta|que arte|emocionante|guay|mola|molan|que chulo
que chula|que pasada|una pasada|una maravilla|una joya|joya|crack|cracks|sois unos|sois geniales
eres genial|fenomenal|magnific*|sublime|de diez|un diez|10/10|enganchad*|no puedo parar
no pude parar|me alegr* el dia|me has alegrado|ponerme a llorar|me hizo llorar|llore
se me puso la piel|piel de gallina|pelos de punta|emocion*|bordas|bordais|lo bordas|perfecto
perfecta|acierto|acertad*|ingenios*|entretenid*|divertid*|claro y|por fin entiendo
ahora entiendo|el mejor|la mejor|lo mejor|los mejores|las mejores|fan|fans|adoro|amamos|lindo
linda|lindisim*|padrisimo|chido|barbaro|buenisima|deliciosa|exquisit*|quedo genial
quedo perfecto|que gusto|da gusto|gran labor|gran video|gran articulo""",
    "thanks": """
gracias|agradec*|mil gracias|se agradece|muy agradecid*|agradecidisim*|infinitas gracias
me ha servido|me sirvio|me ha ayudado|me ayudo|me salv*|funciono|ha funcionado|me funciono""",
    "share": """
recomendable|recomiendo|imprescindible|hay que leer|hay que escuchar|comparto|compartido
compartiendo|lo comparto|difundo|a difundir|difundid|se lo paso a|pasadlo""",
    "closing_word": """
perfecto|gracias|muchas|genial|vale|ok|okay|estupendo|de|acuerdo|entendido|hasta|luego|pronto
manana|el|lunes|martes|miercoles|jueves|viernes|sabado|domingo|muy|bien|listo|mil|por|todo|la
respuesta|ya|esta|nos|vemos|saludos|un|saludo|resuelto|claro|perfe|perfectisimo|oki|okis|okey
gracia|graciass|guay|fenomenal|nada|mas|solucionado|arreglado|apuntado|visto|recibido|abrazo
beso|besos|igualmente|a|ti|vosotros|usted|ustedes|dia|tarde|noche|buenas|buenos|dias|tardes
noches|finde|semana|fin|adios|chao|eso|era|tomo|nota|anotado|me|lo|apunto|ahi|estare|estaremos
seguro|si|no|pues|tambien""",
    "question": """
que|como|cuando|donde|cuanto|cuantos|cual|quien|se puede|hay|por que|alguien sabe""",
}
