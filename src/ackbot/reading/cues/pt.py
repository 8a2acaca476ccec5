"""Portuguese cues, as written in Brazil and in Portugal."""

PHRASES = {
    "harmless": """
morri de rir|morrendo de rir|morta de rir|morto de rir|morri de amores|morri de vontade
morri de fome|morrendo de fome|morrendo de vontade|morrendo de saudade|morrendo de inveja
bateria morreu|celular morreu|morri com|morri kk*|nada mal|nao e mau|nao esta mal|nao ta ruim
nao e ruim|nada de errado|sem problema|sem problemas|nao tem problema|nao ha problema
nunca falha|nao falha|matou a pau|me mata de rir|matar a saudade|matar as saudades|matou a fome
matar a fome|matar a vontade|matou minha curiosidade|golpe de sorte|golpe de mestre
golpe de vista|processo criativo|todo o processo|o processo de|processo de criacao
processo de fabrico|no processo|do processo|esse processo|este processo|processo e|faz justica
fazer justica|com justica|sem justica|curva de|quebra cabeca|quebra-cabeca|quebra galho
quebra-galho|frio na barriga|dia frio|dias frios|tempo frio|chuva fria|noite fria|agua fria
muito frio la|pao frio|cafe frio e|lixo reciclavel|lixo zero|de lixo|louco de bom|cabo de
nao me decepcion*|nunca decepcion*|nao decepcion*|cancer de signo|signo de cancer|sou de cancer
luto por|bomba de chocolate|na minha idiotice|que idiota eu|sou uma idiota|sou um idiota
fui idiota|fui burra|fui burro|que burra eu|que burro eu|sou burra|sou burro|sem erro
nao tem erro|erro meu|meu erro|culpa minha|absurdo de bom|absurdo de lindo|absurda de boa
absurda de linda|planta morreu|plantas morreram|minhas plantas morr*|viuva negra|poderiam me
poderia me|podiam me|podia me|podias me|poderiam informar|poderia informar|podias dizer
podiam dizer|poderiam dizer|faz um ano|faz uma semana|faz um mes|faz um tempo|faz um tempao
faz um dia|faz uma hora|faz uma diferenca|faz um bem|faz um frio|faz um calor|puta que pariu
puta trabalho|puta video|puta foto|puta som|puta ideia|puta merda|puta de um|puta de uma
pergunta estupida|pergunta idiota|pergunta burra|pergunta parva|pergunta imbecil|burro de carga
burro lindo|burros lindos|foto e minha favorita|foto e minha preferida|foto e a minha
foto e minha cara|que venham|que venha|vao me matar|vai me matar|querem me matar|quer me matar
querendo me matar|vao matar me|vai matar me|trabalh* num hospital|trabalh* no hospital
trabalh* em um hospital|trabalh* em hospital|hospital veterinario|hospital antigo
antigo hospital|morreu de rir|morremos de rir|morreu de velho|nao vai se arrepender
nao vao se arrepender|nao vais te arrepender|nao te vais arrepender|nao se vai arrepender
nao vai arrepender|nao vais arrepender|nunca vai se arrepender|essa foto e minha preferida
essa foto e minha favorita|essa foto e a minha preferida|essa foto e a minha favorita
essa foto e minha predileta|esta foto e minha preferida|esta foto e minha favorita
esta foto e a minha preferida|esta foto e a minha favorita|esta foto e minha predileta
a foto e minha preferida|a foto e minha favorita|a foto e a minha preferida
a foto e a minha favorita|a foto e minha predileta|replica|replicas""",
    "instruction": """
ignore todas as instrucoes|ignore as instrucoes|ignora as instrucoes|esqueca as instrucoes
esqueca suas instrucoes|esqueca todas|esquece as instrucoes|esquece todas as|ignora todas as
ignore tudo o que|ignore tudo que|ignora tudo o que|ignora tudo que|esqueca tudo o que
esqueca tudo que|esquece tudo o que|esquece tudo que|desconsidere as|desconsidere todas
desconsidere tudo|ignore o que foi|ignore o texto|ignore o prompt|ignore suas instrucoes
ignora as tuas instrucoes|ignore as regras|voce agora e um|voce agora e uma|agora voce e
a partir de agora voce|a partir de agora responda|a partir de agora es
a partir de agora responde|tu agora es|aja como|age como se|atue como|finja que e um|finja ser
finge que es|suas instrucoes|tuas instrucoes|instrucoes anteriores|instrucoes acima
instrucoes do sistema|prompt do sistema|system prompt|seu prompt|teu prompt|chaves de api
chave de api|responda apenas|responda somente|responda so com|responda unicamente
responde apenas com|responde so com|responde somente com|escreva apenas|escreva somente
escreve apenas|diga apenas|diga somente|repita depois de mim|repita as palavras
repita a palavra|modo desenvolvedor|modo programador|como modelo de linguagem
como um modelo de linguagem|se voce e uma ia|se voce for uma ia|se voce e um bot|se es uma ia
se fores uma ia|se for um robo|caro robo|querida ia|cara ia|ola ia|aviso para a ia
nota para a ia|instrucao para a ia|atencao ia|atencao bot|revele suas|revele o seu
revela as tuas|mostre suas instrucoes|mostra as tuas instrucoes|termine cada resposta
termine todas as respostas|comece cada resposta|inclua a frase|inclua na resposta
nova tarefa para voce|nova instrucao""",
    "spam": """
ganhe dinheiro|ganhar dinheiro|ganha dinheiro|ganhando dinheiro|ganhe ate|ganhei r|renda extra
rendimento extra|renda passiva|renda online|dinheiro online|dinheiro extra|dinheiro facil
link na bio|link no perfil|link do perfil|link da bio|link no meu perfil|na minha bio
trabalhe em casa|trabalhar em casa ganhando|trabalho a partir de casa|trabalhando pelo celular
trabalhar pelo celular|trabalhando de casa ganh*|reais por dia|euros por dia|reais por semana
reais por mes|por dia trabalhando|por dia sem sair|sem sair de casa|chama no whatsapp
chama no whats|chama no zap|chama no direct|chama no privado|chama no pv|chama inbox|manda zap
whats na bio|zap na bio|whatsapp na bio|contacte pelo whatsapp|contactem o
mande mensagem para o numero|manda mensagem no privado|me chama no|chamem no privado
grupo do telegram|canal do telegram|meu telegram|credito facil|credito rapido|credito pessoal
consignado|segue de volta|segue que sigo|sigo de volta|sdv|troco likes|criptomoeda*|bitcoin
forex|trader esportivo|day trade|robo de|sinais de|investimento garantido|lucro garantido
retorno garantido|tigrinho|fortune tiger|plataforma pagando|plataforma nova|apostas|cassino
casino|bonus de boas|clique aqui|clica aqui|clique no link|clica no link|clica no meu
acesse o link|acesse meu|acessa o link|entra no link|entra no meu perfil|visite meu perfil
visita o meu perfil|visita meu perfil|olha meu perfil|ve o meu perfil|passa no meu perfil
confere meu perfil|da uma olhada no meu perfil|segue meu perfil|me segue|no meu canal
inscreva se no meu|inscreva-se no meu|se inscreve no meu|subscrevam o meu|seguidores gratis
seguidores reais|comprar seguidores|compre seguidores|mais seguidores|ganhe seguidores
curtidas gratis|ranquear|primeira pagina do google|topo do google|agencia de seo
trafego organico|vendemos seguidores|amarracao|pai de santo|mae de santo|vidente|cartomante
tarologa|trouxe meu amor|trazer seu amor|trago seu amor|trago o seu amor|amor de volta
trabalho espiritual|curandeiro|voce foi selecionad*|voce ganhou|foste selecionad*
voce foi sortead*|parabens voce ganhou|resgate seu|resgate o seu|reclame o seu|premio gratis
iphone gratis|sorteio gratis|promocao relampago|use o codigo|compre agora|compre ja
aproveite a promocao|emagreca|emagrecer rapido|emagrecedor|perca peso|perder peso rapido
cura definitiva|produto milagroso|novinhas|nudes|packs|pack do pe|conteudo adulto|onlyfans
fotos quentes|solteiras|limpa nome|limpe seu nome|aumentar score|cartao clonado|nota falsa
diploma comprado|compre diploma|carta de conducao sem|cnh facil|hackeio*
recuperar conta hackeada com|recuperou minha conta|rastrear celular|vendo conta|use o cupom
com o cupom|desconto de 50|desconto de 70|desconto de 80|garotas de programa
acompanhantes de luxo|visita meu canal|visite meu canal|passa no meu canal|conhece meu canal
conhecam meu canal|simpatia para trazer|simpatia de amor|feitico de amor|feitico para
feiticos de|emprestimo pessoal|emprestimo rapido|emprestimos|emprestimo online|fazer emprestimo
emprestimo entre|um emprestimo de|oferta de emprestimo|ofereco emprestimo|emprestimo sem
voce foi escolhid*|vc foi escolhid*|foste escolhid*|link na nossa bio|na nossa bio""",
    "abuse": """
idiota|idiotas|imbecil|imbecis|puta|putas|fdp|vai se foder|vai te foder|vao se foder|vai tomar
vtnc|vsf|tnc|va a merda|vai a merda|vai pra merda|vai pro inferno|va para o inferno|cala a boca
cale a boca|cala te|fecha a matraca|calem a boca|lixo humano|seu lixo|sua lixo|voce e um lixo
voces sao um lixo|es um lixo|otario|otaria|otarios|desgracad*|arrombad*|babaca|babacas|escroto
escrota|canalha|canalhas|vagabunda|vagabundo|vagabundos|merda de gente|seu merda|seus merdas
sua merda|pedaco de merda|so fala merda|so falas merda|so fala bosta|seu bosta|cabrao|cabroes
cabra de merda|parvalhao|parvalhona|palerma|estupido|estupida|estupidos|atrasado mental
atrasada mental|retardad*|mongoloide|debil mental|demente|porco imundo|porca imunda|paneleiro
viadinho|sapatao|traveco|preto de merda|volta pro teu pais|volte para o seu pais
volta para a tua terra|volta pra sua terra|volta para o teu pais|fora daqui|some daqui
morre desgraca|espero que morras|morre logo|mata te|fracassad*|perdedor|escoria|gentalha
vaca gorda|quenga|rapariga do|ninguem gosta de voce|ninguem te perguntou|ninguem te quer
vai trabalhar vagabund*|vai lavar uma louca|lugar de mulher|comunista de merda
fascista de merda|esquerdopata|bolsominion|petralha|nao serves para nada|voce nao serve
voce nao presta|nao prestas|nojo de voce|tenho nojo|voce e um nojo|me da nojo|das me nojo
que nojo de|seu burro|sua burra|voce e burr*|vc e burr*|es burr*|que burro voce|burros de
tao burr*|mulher burra|gente burra|bando de burros|seu macaco|sua macaca|seu verme|seus vermes
seu viado|sua bicha|bicha nojenta|seu palhaco|sua palhaca|es um palhaco|voce e um palhaco
que palhacos|bando de palhacos|seu inutil|sua inutil|es inutil|voce e inutil|voce e ridicul*
vc e ridicul*|seu ridiculo|sua ridicula|es ridicul*|seu nojento|sua nojenta|seu parvo|es parvo
es um parvo|seu trouxa|morra logo|quero que morra|se mata logo|vai se matar|seu corno
vai morrer sozinh*|voce vai morrer""",
    "threat": """
sei onde voce mora|sei onde vc mora|sei onde moras|sei onde vives|voce vai se arrepender
vc vai se arrepender|vai se arrepender|vais te arrepender|vais arrepender|vai arrepender
vao se arrepender|vou te achar|vou atras de voce|vou atras de ti|vamos te pegar|te pego na
vou te matar|vou matar voce|vou acabar com voce|vou acabar contigo|vou acabar com a tua
vou acabar com a sua|vou te quebrar|vou te arrebentar|vou partir te|parto te|levas na boca
levar um tiro|levar uma bala|tomar um tiro|leva um tiro|vai pagar por isso|vai pagar caro
vais pagar por|vais pagar caro|voce me paga|vc me paga|pagas me|isso nao vai ficar assim
isto nao fica assim|nao vai ficar barato|toma cuidado na rua|cuidado quando sair
cuidado ao sair|cuidado quando saires|sei que horas|sei a hora que|sei qual e o teu carro
sei seu endereco|sei o seu endereco|vou ai na sua|vou aparecer ai|botar fogo na sua
por fogo na tua|vou incendiar|deitar fogo a|sei onde fica a sua|sei onde fica a tua
sei onde fica sua|sei onde fica tua|sabemos onde mora*|sabemos onde vives|sabemos onde voce*
sabemos onde trabalh*|vou queimar a sua|vou queimar sua|vou queimar a tua|queimar tua casa
vou te pegar na|vou te pegar la|vou te encontrar e|se eu fosse voce tomava cuidado""",
    "crisis": """
suicid*|quero morrer|queria morrer|vontade de morrer|nao quero mais viver|nao quero viver
nao aguento mais viver|nao aguento viver|nao consigo mais viver|cansada de viver
cansado de viver|tirar minha vida|tirar a minha vida|tirar a propria vida
acabar com a minha vida|acabar com minha vida|me matar|matar me|acabar com tudo|por fim a tudo
por fim a minha vida|por termo a|nao vejo sentido|nao vejo mais sentido|nao ha sentido em viver
sem sentido viver|sem vontade de viver|perdi a vontade de viver|a vida nao vale
nao vale a pena viver|ninguem sentiria minha falta|ninguem sentiria a minha falta
ninguem ia sentir minha falta|melhor sem mim|sumir para sempre|sumir pra sempre
desaparecer para sempre|queria nao existir|queria nunca ter nascido|nao queria acordar
nao acordar mais|nunca mais acordar|me cortar|me corto|cortar os pulsos|me machuco de proposito
automutil*|me mutilo|tomei todos os remedios|adeus a todos|minha ultima mensagem
despedir de todos|nao quero estar aqui|nao quero mais estar aqui|desisti da vida
desistir da vida|desistir de viver|tomei uma overdose|overdose de remedios""",
    "emergency": """
saindo fumaca|fumaca saindo|fumaca preta|fumo a sair|a deitar fumo|sair fumo|fumo preto
pegando fogo|pegou fogo|chama o samu|o samu|o inem|liga para o 112|liguem para o 112|ligue 193
liguem 193|ligue 190|cheiro de gas|cheiro a gas|cheira a gas|vazamento de gas|fuga de gas
vazando gas|curto circuito|curto-circuito|soltando faisca|choque eletrico|cano estourou
cano rebentou|inundando|alagando|agua entrando|alarme tocando|alarme esta tocando
alarme a tocar|alarme disparado|alarme disparou|portao aberto|porta arrombada|arrombaram
assaltando|assalto em|entraram ladroes|estao roubando|esta desmaiad*|sem respirar|nao respira
nao esta respirando|sangrando|a sangrar|reacao alergica|anafila*|intoxicad* agora|alguem caiu
preso no elevador|presa no elevador|crianca perdida|deixaram a porta aberta|porta ficou aberta
a porta esta aberta|casa a arder|loja a arder|predio a arder|carro a arder|esta engasgad*
alguem desmaiou|alguem desmaiad*|soltando faiscas|ta inundado|tudo inundado|e uma emergencia
uma emergencia|emergencia agora|ha um incendio|tem um incendio|esta um incendio
comecou um incendio|incendio aqui|chama* os bombeiros|chamem os bombeiros|chame os bombeiros
ligue* para os bombeiros|liguem pros bombeiros|bombeiros ja|chama* uma ambulancia
chame* uma ambulancia|chamem a ambulancia|ambulancia ja|ambulancia urgente|esta inconsciente
caiu da escada agora|levei um choque eletrico|tomei um choque eletrico|levou um choque eletrico
levei choque na|tomei choque na""",
    "grief": """
faleceu|falecido|falecida|falecimento|faleceram|morreu|funeral|enterro|velorio|cremacao
missa de setimo|morte dele|morte dela|perda do meu|perda da minha|enlutad*|viuva|viuvo|enviuv*
descanse em paz|descansa em paz|que deus o tenha|que deus a tenha|foi morar com deus
foi pro ceu|foi para o ceu|partiu cedo|ja nao esta entre|nao esta mais entre
nao esta mais aqui comigo|ja nao esta ca|ja ca nao esta|se foi ha|se foi ano|se foi faz
os ultimos dias del*|ultimos dias de vida|pesames|sentimentos a familia|meus sentimentos
aborto espontaneo|perdi o bebe|perdi um bebe|perdemos o bebe|perdi meu bebe|natimorto
em memoria de|em memoria do|em memoria da|saudosa mae|saudoso pai|saudosa avo|saudoso avo
estrelinha no ceu|virou estrelinha|perdeu a vida|perderam a vida|perdi minha mae
perdi a minha mae|perdemos minha mae|perdemos a minha mae|perdi minha avo|perdi a minha avo
perdemos minha avo|perdemos a minha avo|perdi minha vo|perdi a minha vo|perdemos minha vo
perdemos a minha vo|perdi minha tia|perdi a minha tia|perdemos minha tia|perdemos a minha tia
perdi minha irma|perdi a minha irma|perdemos minha irma|perdemos a minha irma|perdi minha filha
perdi a minha filha|perdemos minha filha|perdemos a minha filha|perdi minha esposa
perdi a minha esposa|perdemos minha esposa|perdemos a minha esposa|perdi minha mulher
perdi a minha mulher|perdemos minha mulher|perdemos a minha mulher|perdi minha sogra
perdi a minha sogra|perdemos minha sogra|perdemos a minha sogra|perdi minha amiga
perdi a minha amiga|perdemos minha amiga|perdemos a minha amiga|perdi minha melhor amiga
perdi a minha melhor amiga|perdemos minha melhor amiga|perdemos a minha melhor amiga
perdi minha cachorra|perdi a minha cachorra|perdemos minha cachorra|perdemos a minha cachorra
perdi minha cadela|perdi a minha cadela|perdemos minha cadela|perdemos a minha cadela
perdi minha gata|perdi a minha gata|perdemos minha gata|perdemos a minha gata
perdi minha companheira|perdi a minha companheira|perdemos minha companheira
perdemos a minha companheira|perdi meu pai|perdi o meu pai|perdemos meu pai|perdemos o meu pai
perdi meu avo|perdi o meu avo|perdemos meu avo|perdemos o meu avo|perdi meu vo|perdi o meu vo
perdemos meu vo|perdemos o meu vo|perdi meu tio|perdi o meu tio|perdemos meu tio
perdemos o meu tio|perdi meu irmao|perdi o meu irmao|perdemos meu irmao|perdemos o meu irmao
perdi meu filho|perdi o meu filho|perdemos meu filho|perdemos o meu filho|perdi meu marido
perdi o meu marido|perdemos meu marido|perdemos o meu marido|perdi meu esposo
perdi o meu esposo|perdemos meu esposo|perdemos o meu esposo|perdi meu sogro|perdi o meu sogro
perdemos meu sogro|perdemos o meu sogro|perdi meu amigo|perdi o meu amigo|perdemos meu amigo
perdemos o meu amigo|perdi meu melhor amigo|perdi o meu melhor amigo|perdemos meu melhor amigo
perdemos o meu melhor amigo|perdi meu cachorro|perdi o meu cachorro|perdemos meu cachorro
perdemos o meu cachorro|perdi meu cao|perdi o meu cao|perdemos meu cao|perdemos o meu cao
perdi meu gato|perdi o meu gato|perdemos meu gato|perdemos o meu gato|perdi meu companheiro
perdi o meu companheiro|perdemos meu companheiro|perdemos o meu companheiro|perdi meu namorado
perdi o meu namorado|perdemos meu namorado|perdemos o meu namorado|perdi meus pais
perdi os meus pais|perdemos meus pais|perdemos os meus pais|perdi o meu bebe|perdemos meu bebe
perdemos o meu bebe|perdemos nosso filho|perdemos o nosso filho|perdemos nossa filha
perdemos a nossa filha|perdemos nosso cachorro|perdemos o nosso cachorro|perdemos nosso bebe
perdemos o nosso bebe|perdemos nosso pai|perdemos o nosso pai|perdemos nossa mae
perdemos a nossa mae|perdemos nosso avo|perdemos o nosso avo|perdemos nossa avo
perdemos a nossa avo|mae partiu|avo partiu|vo partiu|tia partiu|irma partiu|filha partiu
esposa partiu|mulher partiu|sogra partiu|amiga partiu|melhor amiga partiu|cachorra partiu
cadela partiu|gata partiu|companheira partiu|pai partiu|tio partiu|irmao partiu|filho partiu
marido partiu|esposo partiu|sogro partiu|amigo partiu|melhor amigo partiu|cachorro partiu
cao partiu|gato partiu|companheiro partiu|namorado partiu|bebe partiu|ele partiu|ela partiu
partiu para sempre|partiu desta|de luto|em luto|meu luto|luto pela|luto por|luto pelo
nos deixou em|nos deixou ha|nos deixou este|nos deixou esse|nos deixou ontem|nos deixou ano
nos deixou cedo|nos deixou para sempre|deixou nos ha|deixou nos em|deixou nos no|cinzas dele
cinzas dela|cinzas do meu|cinzas da minha|enterramos meu|enterramos minha|enterramos o meu
enterramos a minha|enterrei meu pai|enterrei minha mae|enterrei o meu|enterrei a minha
ele esta no ceu|ela esta no ceu|hoje esta no ceu|ja esta no ceu|estao no ceu|morte do meu
morte do nosso|morte do seu|morte do teu|morte da minha|morte da nossa|morte da sua
morte da tua|morte de meu|morte de minha|morte de nosso|morte de nossa|antes de morrer ele
antes de morrer ela|antes de ele morrer|antes de ela morrer|antes dele morrer|antes dela morrer
morreram os meus|morreram meus|morreram todos""",
    "illness": """
esta no hospital|estou no hospital|estao no hospital|parar ao hospital|do hospital hoje
cancer|cancro|quimio*|radioterapia|hospitalizad*|diagnostic*|depressao|cirurgia
operad* ao|fui operad*|foi operad*|vou ser operad*|ser operad*|avc|derrame|infarto|enfarte
ataque cardiaco|doenca|doente terminal|muito doente|gravemente doente|acamad*|internad*
internacao|internamento|alzheimer|parkinson|demencia|esclerose|leucemia|linfoma|tumor
metastase*|paliativ*|na uti|da uti|nos cuidados intensivos|cuidados intensivos|em coma
hemodialise|dialise|epilepsia|convuls*|crise de panico|crises de panico|ataque de panico
ataques de panico|bipolar|burnout|esgotamento|anorexia|bulimia|recaida|baixa medica
de baixa medica|de atestado|afastad* do trabalho|cadeira de rodas desde|perdendo a visao
perder a visao|a ficar cega|a ficar cego|em tratamento|meu tratamento|fibromialgia|lupus|hiv
pneumonia|covid grave|clinica de reabilitacao|crise de ansiedade|crises de ansiedade
transtorno de|tenho ansiedade|sofro de ansiedade|transplante de rim|transplante de medula
transplante de figado|transplante de coracao""",
    "security": """
vulnerabilidade*|hackead*|hackearam|invadiram minha conta|invadiram a minha conta|vazamento
vazou os|vazaram|vazando dados|dados vazados|dados expostos|expondo dados|expondo os
falha de seguranca|falhas de seguranca|problema de seguranca|furo de seguranca|dados pessoais
dados de outra pessoa|dados de outro|dados de outros|dados dos outros|dados de terceiros
dados de todo mundo|dados de clientes|dados dos clientes|pedidos de outros|pedidos de outra
pedido de outra pessoa|encomendas de outras|conta de outra pessoa|conta de outro
conta doutra pessoa|entrei na conta de|logado como|logou como|senhas|senha em texto
palavra passe em|palavras passe|sem criptografia|texto puro|texto simples a senha|chave exposta
token exposto|chave da api|golpista*|burla|burlao|perfil falso|perfis falsos|conta falsa
contas falsas|pagina falsa|loja falsa|site falso|perfil fake|conta fake|fake se passando
se passando por|passando se por|fazendo se passar|fingindo ser voces|fingindo ser voce|clonaram
clonad*|usando seu nome|usando o seu nome|usando sua foto|phishing|roubaram minha conta
roubaram a minha conta|conta roubada|stalker|a perseguir me|me perseguem|assedi*
meu endereco aparece|minha morada aparece|meu telefone aparece|aparece a minha morada
endereco de todo|qualquer um ve|qualquer um pode ver|qualquer pessoa ve
qualquer pessoa pode ver|qualquer um consegue ver|visivel para todos|apagar meus dados
apagar os meus dados|excluir meus dados|remover meus dados|eliminar os meus dados|lgpd|rgpd
injecao de sql|sql injection|xss|divulgacao responsavel|reportar em privado|reporto isso
reportar uma falha|site invadido|fui invadid*|me perseguindo|brecha no site|e golpe|golpe do
no golpe|golpe usando|aplicando golpe|um golpe em nome|golpes em nome""",
    "others": """
outra pessoa|outras pessoas|outro cliente|outros clientes|outra cliente|outras clientes
de outro usuario|outros usuarios|outro utilizador|outros utilizadores|outras contas|outra conta
todo mundo|toda a gente|dos outros|das outras|de outros|de outras|de estranhos|dos alunos
dos clientes|das clientes|dos usuarios|dos utilizadores|dos assinantes|dos inscritos
de terceiros|de qualquer um|qualquer pessoa|dos participantes""",
    "private": """
contas|login|senha|endereco|enderecos|morada|moradas|telefone|telefones|telemovel|cpf|nif|email
emails|e-mail|e-mails|pedidos|mensagens|dados|cadastro|cadastros|cartao|faturas|nomes
minha conta|na conta|da conta|a conta de""",
    "press": """
redacao do|redacao da|emissora|entrevistar voce|entrevistar voces|entrevista-lo|entrevista-la
entrevista los|entrevistar te|entrevistar os|uma entrevista com voce|uma entrevista contigo
uma entrevista consigo|conceder uma entrevista|dar entrevista|para o jornal|pro jornal
para a tv|pra tv|para a radio|pra radio|para a revista|da agencia lusa|para um artigo
para uma materia|fazendo uma materia|escrevendo uma materia|escrever uma materia|materia para
a escrever uma peca|programa de tv|programa de radio|posicionamento de voces
uma posicao oficial|direito de resposta|fechamento da edicao|fecho da edicao
umas perguntas para|citar voce|cita lo na|sou do jornal|sou da radio|sou da tv|sou da revista
trabalho no jornal|trabalho na tv|trabalho para o|para a televisao|uma entrevista com voces
marcar uma entrevista|fazer uma entrevista|fazer uma reportagem|reportagem sobre o seu
reportagem sobre voces|reportagem para|equipe de reportagem|produtor do programa
produtora do programa|sou jornalista|sou jornalista*|jornalista da|jornalista do|jornalista na
jornalista no|jornalista e estou|jornalista e gost*|como jornalista|sou reporter|reporter da
reporter do|reporter na|reporter no|para a imprensa|credencial de imprensa|uma declaracao sobre
uma declaracao para|uma declaracao oficial|sua versao dos fatos|vossa versao dos factos
sua versao do ocorrido""",
    "money": """
reembols*|estorn*|dinheiro de volta|devolvam|devolver o dinheiro|devolve o dinheiro
cobrado duas vezes|cobrada duas vezes|cobraram|cobrancas|cobrou duas|cobrou dobrado
cobrado a mais|debitaram|debitado|descontaram|descontado duas|valor errado|fatura|faturas
nota fiscal|meu pedido|do meu pedido|numero do pedido|pedido numero|pedido n|minha encomenda
a minha encomenda|numero da encomenda|meu pacote|minha compra|minhas compras|nao chegou
nao chegaram|ainda nao chegou|nunca chegou|nunca chegaram|nao recebi|nunca recebi
ainda nao recebi|nao foi entregue|nao entregaram|rastreio|rastreamento|extraviad*|extravio
chegou quebrad*|chegou partid*|chegou danificad*|chegou amassad*|chegou rachad*
chegou estragad*|chegou furad*|chegou errad*|veio quebrad*|veio partid*|veio rachad*
veio errad*|veio danificad*|veio trocad*|veio com defeito|veio faltando|chegou faltando
veio o tamanho|tamanho errado|tamanho trocado|cor errada|produto errado|item errado
produto com defeito|com defeito|defeituos*|devolucao|devolver o|devolver a|quero devolver
posso devolver|fazer a troca|quero trocar|posso trocar|como faco para trocar|como faco a troca
trocar o tamanho|politica de troca|arrependimento da compra|cancelar meu|cancelar minha
cancelar a minha|cancelar o meu|cancelar assinatura|cancelar a assinatura|cancelar a subscricao
cancelei a assinatura|minha assinatura|a minha subscricao|renovacao automatica|renovou sozinh*
meu banco|meu cartao|transferi|fiz a transferencia|paguei duas|ja paguei|pago duas vezes
vale presente|cartao presente|cheque prenda|roubaram meu dinheiro|fui enganad*|fui burlad*
caloteir*|picaret*|livro de reclamacoes|cade meu pedido|cade o meu|onde esta a minha
onde esta meu|onde esta o meu|sinal que paguei|caucao|entrada que paguei|reclame aqui
nunca mais chegou|fiz o pix|mandei o pix|o boleto|quero o meu dinheiro|quero meu dinheiro
cade meu dinheiro|cobranca indevida|cobranca dupla|na garantia|esta na garantia|tem garantia
acionar a garantia""",
    "_arrived": """
chegou|chegaram|veio|vieram|recebi|entregaram|foi entregue|abri a caixa|tirei da caixa
encomendei""",
    "_damaged": """
quebrad*|partido em|partidos|rachad*|estilhac*|amassad*|danificad*|lascad*|rasgad*|furad*
estragad*|em pedacos|aos pedacos|em cacos|trincad*|riscad*|avariad*|vazando|molhad*|descolad*
faltando|incompleto|incompleta|com defeito|vidro partido|veio partid*|chegou partid*""",
    "_ordered": """
comprei|encomendei|paguei|pedi o|pedi um|pedi uma|fiz o pedido|fiz um pedido|fiz a encomenda
fiz uma encomenda|minha compra|a encomenda|o pedido|encomendamos|compramos""",
    "_unmet": """
ate agora nada|ate hoje nada|nada ainda|ainda nada|sem resposta|sem noticias|ninguem responde
ninguem me responde|estou a espera|a espera ha|to esperando|estou esperando|sigo esperando
continuo esperando|continuo a espera|quando chega|ainda nao chegou|ainda nao recebi
ainda nao veio|ate agora nao chegou|ate agora nao recebi|ate hoje nao chegou
ate hoje nao recebi|e nada ate agora|e nada do meu|e nada da minha|cade meu|cade minha""",
    "legal": """
advogad*|processar voces|processar voce|processo contra|processo judicial|abrir processo
abrir um processo|entrar com processo|tribunal|na justica|acionar a justica|acao judicial
medidas legais|medidas judiciais|vias legais|providencias legais|juridic*|extrajudicial
queixa crime|apresentar queixa|queixa na policia|boletim de ocorrencia|direitos autorais
direitos de autor|direito autoral|direito de imagem|direitos de imagem|direito a imagem
copyright|propriedade intelectual|marca registrada|marca registada|sem minha autorizacao
sem a minha autorizacao|sem autorizacao|sem minha permissao|sem permissao|sem me pedir
nao autorizei|nunca autorizei|nao dei autorizacao|usaram minha foto|usaram a minha foto
usou minha foto|usando minha foto|usando minhas fotos|essa foto e minha|esta foto e minha
a foto e minha|essas fotos sao minhas|imagem e minha|o desenho e meu|o texto e meu
roubaram minha foto|copiaram meu|copiaram minha|copiou meu|copiou minha|retirem a|retirem ate
retirem do ar|retire do ar|tirem do ar|remova a minha|remova minha|removam minha
removam a minha|plagi*|lei geral de protecao|intoxicacao|vigilancia sanitaria|asae|difama*
calunia*|licenca gpl|violacao da licenca|violacao de|violam a|meu cliente|nosso cliente
minha cliente|procon|sem pedir autorizacao|sem pedir permissao|sem pedir licenca
imagem e minha e|usaram sem pedir|usou sem pedir|roubaram meu desenho|roubaram meu texto
roubaram meu trabalho|roubaram minha arte|e copia do meu|e uma copia do meu""",
    "offer": """
parceria*|parceiros comerciais|colabor*|collab|patrocin*|revender|revenda|revendedor*|atacado
por grosso|a grosso|grossista|preco de loja|preco para loja|precos para loja
preco para quantidade|preco por quantidade|tabela de precos|vender seus|vender suas
vender os seus|vender as suas|vender os vossos|vender as vossas|vender o vosso|vender a vossa
vender os teus|vender na minha loja|vender na nossa|vender em nossa|vender aqui na
ter as vossas|ter os vossos|ter os seus produtos|para nossa loja|para a nossa loja
para minha loja|para a minha loja|para o nosso restaurante|para nosso restaurante
para o nosso hotel|para nossa empresa|para a nossa empresa|brindes corporativos|brindes para
cabazes de natal|para a nossa escola|para nossa escola|enviar uma amostra|mandar uma amostra
enviar amostras|amostra gratis|amostras gratis|mandar um para voce|mandar para voce testar
enviar nosso produto|enviar os nossos produtos|mandar nossos produtos|receber nosso produto
receber os nossos|distribuidor*|distribuir seus|distribuir os|proposta comercial
proposta de trabalho|proposta para voce|oferta de emprego|oferta de trabalho|vaga de emprego
temos uma vaga|vaga aberta|trabalhar conosco|trabalhar connosco|trabalhar com a gente
contratar voce|contratar te|contratar os|queria contratar|quero contratar|quero te contratar
gostaria de contratar|gostava de contratar|fazem orcamento|faz orcamento|um orcamento
orcamento para|pedir orcamento|encomenda grande|grande quantidade|quilos por mes|kg por mes
unidades por mes|por unidade para|comprar os direitos|direitos de publicacao
direitos de traducao|traduzir seu|traduzir o seu|traduzir o teu|traduzir vosso|publicar seu
publicar o seu|publicar o teu|usar sua foto|usar a sua foto|usar tua foto|usar a tua foto
usar suas fotos|usar as vossas|usar o seu mapa|usar seu video|usar o seu video|licenciar
divulgar nossa marca|divulgar nosso|divulgar nossos|divulgar a nossa|embaixador*|publipost
permuta|anunciar no seu|anunciar em seu|investidor*|comprar seu site|comprar o seu|doar para
gostaria de doar|quero doar|queria doar|fazer uma doacao|ofereco lhe|dou de graca|posso dar lhe
consultoria para|palestra remunerada|cache de|fornecedor*|fornecer para|fornecimento
fazer uma proposta|temos uma proposta""",
    "_ours": """
nossa loja|minha loja|nossa livraria|minha livraria|tenho um cafe|tenho uma loja
tenho uma livraria|tenho um restaurante|temos uma loja|temos um cafe|temos uma livraria
temos um restaurante|temos um hotel|nosso restaurante|meu restaurante|nosso hotel|minha pousada
nossa pousada|nossa empresa|minha empresa|nossa editora|nossa revista|nossa marca|minha marca
nosso museu|nossa biblioteca|nosso site|sou de uma empresa|represento a|represento uma
sou dona de|sou dono de|tenho um salao|nossa agencia|meu cafe em|nosso cafe em|nosso cafezinho
dona de um cafe|dono de um cafe""",
    "_stock": """
gostava de|gostavamos de|gostaria de|gostariamos de|queriamos|queremos|teriam interesse
tem interesse|teria interesse|interessad*|fazem preco|vender|a venda|comprar para|queria ter
queria revender|preco para""",
    "invitation": """
convidar|convidar-vos|convidamos|convido|dar uma palestra|palestrar|dar uma aula
uma aula aberta|dar um workshop|dar uma oficina|uma oficina para|vir falar|viria falar
vir conversar|vir a nossa|vir ao nosso|vem pro nosso|vem para o nosso|venha ao nosso
venha a nossa|venha conhecer|venham a|venham ao|vir mostrar|vir tocar|vir cantar|vir cozinhar
topa vir|topam vir|topa participar|topam participar|bora participar|toparia
aceitaria participar|aceitam participar|aceitas vir|aceita vir|querias vir|queres vir
gostaria de vir|gostavas de vir|gostarias de vir|poderia vir|poderiam vir|nosso podcast
meu podcast|fazer uma live|live conosco|live com a gente|nossa escola para|falar na nossa
falar no nosso|falar para os|falar com os meus alunos|falar com meus alunos
falar para meus alunos|falar para os meus alunos|na nossa turma|participar do nosso
participar da nossa|participar no nosso|participar na nossa|mesa redonda|ser jurad*|como jurad*
do juri|uma banca na|uma banca no|uma barraca na|uma mesa na feira|expor na nossa
expor no nosso|sessao de autografos|lancamento do livro na|apresentar o livro
apresentar seu livro|apresentar o seu livro|esta livre no dia|estao livres|estas livre
estaria disponivel|estariam disponiveis|disponibilidade para|seria uma honra te
seria uma honra receb*|adorariamos receb*|adoravamos receb*|gostariamos de receb*
gostariamos de te|queriamos te ter|queriamos ter voce|contar com a sua presenca
contar com sua presenca|contar com a vossa presenca|guardamos um lugar|visitar nossa escola
visitar a nossa escola|visitar nosso|abrir o evento|palestra na nossa|palestra no nosso
palestra para|fazer uma palestra|vem falar na|vem conversar com a nossa|workshop na nossa
workshop no nosso|oficina na nossa|oficina no nosso|podias vir a|podia vir a nossa
podia vir ao nosso|um stand na|um estande na|banca na nossa|barraca na nossa|esta convidad*
estao convidad*|es convidad*|fica convidad*|ficam convidad*|sao convidad*|estas convidad*
estais convidad*""",
    "_come": """
vir|viria|virias|viriam|venha|venham|visitar""",
    "_event": """
nossa escola|nossa turma|nosso clube|nosso grupo|nosso coletivo|nossa associacao
nossa faculdade|nossa universidade|nosso festival|nossa feira|nosso evento|nosso encontro
nossa festa|nossa biblioteca|nosso programa|nosso podcast|nossa igreja|meus alunos
nossos alunos|minha escola|minha turma|nosso bairro|nossa comunidade|nossa cidade no
nosso congresso|nossas jornadas|nosso museu|nosso canal|nossa live""",
    "congratulation": """
parabens|parabenizo|feliz aniversario|feliz aniver|feliz niver|felicitacoes|felicidades
merecid*|voces merecem|vc merece|voce merece|mereces|que venham muitos|que venham mais
venham mais|muitos anos de vida|mais anos|mais 10 anos|saude e sucesso|sucesso sempre
muito sucesso|feliz ano novo|feliz natal|boas festas|bravo|um brinde|conseguiste
voces conseguiram|ate aos|rumo aos""",
    "correction": """
erro de|um erro|tem um erro|ha um erro|um errinho|pequeno erro|erro na|erro no|erros de|faltou
falta um|falta uma|falta o|falta a|faltam|falta acento|falta um acento|esta errado|esta errada
estao errados|estao errad*|ta errado|ta errada|deveria ser|devia ser|deveria estar|devia estar
nao deveria ser|nao devia ser|nao seria|nao e bem|na verdade|na realidade|link quebrado
link errado|link nao abre|link nao funciona|link nao vai|o link da|link esta|links quebrados
da 404|erro 404|nao bate|nao batem|nao confere|nao bate certo|nao coincide|nao corresponde
incorret*|voce diz|voce disse|voce escreveu|disseste|escreveste|ta escrito|esta escrito
digitacao|gralha|gralhas|esta marcad*|errou|erraste|erraram|enganou|enganaste|enganaram|engano
trocad*|trocaram|trocaste|invertid*|ao contrario|de cabeca para baixo|de ponta cabeca|espelhad*
confund*|desatualizad*|ja nao existe|nao existe mais|mudou de nome|agora se chama
agora chama se|duplicad*|sobra um|sobrando um|se pronuncia|pronuncia se|correcao|corrigir
um reparo|pequeno reparo|errata|so um detalhe|salvo erro|nao querendo ser chat*
nao e por nada mas|nao e uma foto|data errada|dia errado|horario errado|nome errado
pagina errada|foto errada|soma errada|qual o certo|qual e o certo|qual esta certo|esta repetid*
aparece repetid*|repetido na|a soma nao|escreve se com|se escreve com|legenda errada
legenda esta""",
    "bug": """
nao funciona|nao esta funcionando|nao ta funcionando|nao funcionou|nao esta a funcionar
deixou de funcionar|parou de funcionar|nao abre|nao esta abrindo|nao esta abrir|nao abrem|trava
travando|travou|congel*|fecha sozinh*|fecha sempre|fecha toda|fecha do nada|crash*|bug|bugs
bugad*|bugou|bugando|erro ao|da erro|dar erro|dando erro|deu erro|aparece um erro
mensagem de erro|codigo de erro|erro 500|excecao|traceback|desde a atualizacao
desde a ultima atualizacao|depois da atualizacao|depois que atualiz*|apos a atualizacao
apos atualiz*|depois de atualizar|desde que atualiz*|na ultima versao|na versao nova
nova versao nao|nao carrega|nao esta carregando|carregando infinit*|fica carregando
fica a carregar|carrega infinit*|em loop|loop infinito|tela preta|tela branca|tela azul
ecra preto|ecra branco|pagina em branco|nao consigo entrar|nao consigo logar
nao consigo fazer login|nao consigo iniciar|nao consigo abrir|nao consigo instalar
nao consigo baixar|nao consigo salvar|nao consigo guardar|nao consigo descarregar|nao me deixa
nao salva|nao guarda|nao grava|nao sincroniza|nao instala|nao inicia|nao arranca
nao responde ao|nao aparece|nao aparecem|nao aparecem mais|some tudo|desaparece*|apagou tudo
apaga tudo|perdi tudo|perdi os dados|perdi meu progresso|desloga|deslogou|termina a sessao
sai da conta sozinh*|o botao nao|botao nao|nao da para clicar|nao da pra clicar|nao toca
nao reproduz|reinicia sozinh*|lentidao|muito lento depois|consome muita bateria|drena a bateria
sumiu do app|sumiu tudo|sumiram meus|sumiram os|nao deixa eu|nao deixa salvar|nao deixa entrar
app travad*|tela travad*|travado na tela|fica travad*""",
    "complaint": """
decepcion*|desilus*|desilud*|frustr*|pessimo|pessima|pessimos|pessimas|horrivel|horriveis
horrorosa|horroroso|terrivel|ruim|ruins|pior experiencia|o pior|a pior|caro demais|muito caro
muito cara|carissim*|absurdo|abusivo|abusivos|roubo|facada|muito alto|muito baixo|alto demais
baixo demais|pequeno demais|pequena demais|grande demais|longo demais|curto demais
rapido demais|lento demais|doce demais|salgado demais|muito salgad*|muito doce|muito lento
demasiado|perdi tempo|perda de tempo|perdi meu tempo|perdi o meu tempo|tempo perdido
ninguem responde|ninguem respondeu|ninguem atende|nao respondem|nao responderam|nao atendem
nunca responderam|sem resposta|me ignoraram|ignorad*|mal atendid*|mau atendimento|grosseir*
mal educad*|mal-educad*|malcriad*|arrogant*|antipatic*|grosso comigo|grossa comigo|que pena que
pena que|uma pena que|inaceitavel|vergonha|vergonhos*|lamentavel|lastimavel|ridiculo isso
palhacada|descaso|falta de respeito|desrespeito|indignad*|revoltad*|chatead*|irritad*|irritante
chato demais|insuportavel|zangad*|nao gostei|nao gostamos|nao curti|nao recomendo|nao volto
ultima vez que|deixei de seguir|vou deixar de seguir|parei de seguir|desinscrev*|cancelei
nao vale|nao valeu|nao compensa|dinheiro jogado|deitar dinheiro|gelad* por dentro
torrad* demais|sem gosto|sem sabor|sem sal|insoss*|duro como|seca demais|estragou|estragad*
mofad*|mofo|rancos*|cabelo na comida|imund*|barulhent*|lotad*|horas esperando|hora esperando
minutos esperando|uma hora a espera|horas a espera|esperei mais|esperei uma|esperei duas
esperei quarenta|esperei meia|nao entendi|nao entendo nada|nao percebi|nao se percebe
nao da para ouvir|nao da pra ouvir|nao se ouve|nao da para ler|nao da pra ler|nao se le
ilegivel|letra pequena|letra muito pequena|confus*|nao funciona direito|mal explicad*|mal feit*
mal acabad*|malfeit*|quebrou em|quebrou na|quebrou com|partiu se em|partiu se na|durou pouco
durou dois|durou uma|ja quebrou|antes era melhor|era melhor|preferia antes|preferia a versao
preferia o|tragam de volta|voltem com|por que tiraram|porque tiraram|tiraram o|muito anuncio
muita propaganda|muita publicidade|so publicidade|propaganda demais|enganos*|enganacao|enganad*
clickbait|machista|racista|sexista|preconceit*|discordo|nao concordo|nao estou de acordo
nao me convence|sem aviso|sem avisar|acabou tudo|ja tinha acabado|esgotad* sempre|tudo esgotado
nao tem acess*|sem acessibilidade|sem rampa|errad*|nao deu certo|nao cresceu|desandou|solou
atrasad*|atraso|atrasos|atrasou|atrasaram|farto de|farta de|fartos de|muito seco|ficou seco
veio seco|seco demais|veio cru|veio crua|estava cru|estava crua|ainda cru|cru por dentro
veio queimad*|ficou queimad*|estava queimad*|todo queimad*|toda queimad*|queimou tudo
cansad* de|demorou demais|demorou muito|muita demora|demora muito|demora demais
demora na entrega|que demora|tanta demora|demora para responder|demora pra responder
nunca mais volto|nunca mais compro com|nunca mais compro ai|nunca mais peco|que raiva|com raiva
deu raiva|da raiva|estava sujo|estava suja|tudo sujo|muita sujeira|muito barulho|comida fria
veio gelad*|chegou fria|chegou frio|estava fria|estava frio|tudo frio|comida gelada""",
    "suggestion": """
seria otimo|seria legal|seria bom|seria incrivel|seria lindo|seria maravilhos*|seria perfeito
seria interessante|seria util|seria massa|seria top|seria giro|seria fixe|seria demais
seria melhor|era bom que|era fixe|era giro|era otimo|poderia fazer|poderiam|poderia ter
poderia colocar|poderia por|poderia trazer|poderia ensinar|podia fazer|podia ter|podia por
podia ser|podiam|podias|podes fazer|podem fazer|voce podia|vc podia|voce poderia|vc poderia
faz um|faz uma|faz video|faca um|faca uma|facam|fazes um|ensina a|ensina como|sugestao
sugestoes|sugiro|fica a dica|uma ideia|tive uma ideia|que tal um|que tal uma|que tal fazer
que tal colocar|ja pensou em|ja pensaram em|ja pensaste em|por que nao faz|por que nao fazem
porque nao fazem|porque nao fazes|porque nao poem|por que nao colocam|adoraria ver|adorava ver
amaria ver|gostaria de ver|gostaria muito de|gostava de ver|gostava que|gostaria que|queria ver
queria muito um|queria muito uma|queria uma versao|quero ver|faltou so|so faltou|falta so
faz falta|sinto falta de|senti falta de|proxima vez|na proxima|no proximo|bem que podia
bora fazer|parte 2|parte dois|segunda parte|continuacao|mais videos|mais receitas
mais episodios|um video sobre|um video de|um episodio sobre|uma versao para|uma versao em
versao em pdf|modo escuro|modo noturno|opcao de|opcao para|uma opcao|ajudaria muito
ajudava imenso|ajudava muito|facilitaria|facilitava|ficaria melhor|ficava melhor|se desse para
se desse pra|se pudesse|da para colocar|legendas nos|com legendas|coloca mais|coloca legenda*
coloquem mais|coloquem legenda*|poe legenda*|poe mais|tragam mais|faz mais videos
faz mais receitas|faz mais desses|faz mais um|uma dica para voces|uma dica pra voces|adicionem
adiciona um|adiciona uma|acrescentem|acrescenta um|queremos mais videos|queremos mais receitas
queremos mais episodios|quero mais videos""",
    "story": """
quando eu era|quando era|quando eramos|quando crianca|quando pequen*|em crianca|em miud*
na infancia|minha infancia|da minha infancia|ha anos|faz anos|anos atras|ha muitos anos
ha vinte|ha trinta|ha quarenta|ha cinquenta|semana passada|mes passado|ano passado|me lembra
lembra me|lembro|faz lembrar|me fez lembrar|fez me lembrar|lembrei|recordo|recorda me
pela primeira vez|primeira vez|hoje de manha|esta manha|ontem|anteontem|outro dia|no outro dia
um dia|certo dia|fiz|fizemos|tentei|experimentei|testei|aprendi|me ensinou|ensinou me|contava
costumava|trabalhei|morei|morava|vivia|nasci|cresci|casei|nos conhecemos|conheci|fomos
ate hoje guardo|ainda guardo|guardo ate hoje|ainda tenho|tinha um igual|tinha uma igual
la em casa|la na roca|no interior|na minha terra|na aldeia|consegui|acabei de fazer""",
    "family": """
minha mae|meu pai|minha avo|meu avo|minha filha|meu filho|minha mulher|meu marido
minha namorada|meu namorado|minha irma|meu irmao|meu cachorro|minha cachorra|meu cao
minha cadela|meu gato|minha gata|meus filhos|minhas filhas|minha sogra|meu sogro|minha familia
meus alunos|minha turma|meu tio|minha tia|meu primo|minha prima|meu neto|minha neta|meus netos
meus pais|meus avos|minha esposa|meu esposo|minha vizinha|meu vizinho|minha vo|meu vo
minha mamae|meu papai|minha bisavo|meu bisavo|minha madrinha|meu padrinho|minha afilhada
meu afilhado|meu bebe|minha bebe|minha cunhada|meu cunhado|minha nora|meu genro|minha sobrinha
meu sobrinho|meu companheiro|minha companheira|o meu miudo|os meus miudos|minha menina
meu menino""",
    "joke": """
kkk*|rsrs*|haha*|ahah*|huahua*|hauhau*|hue*hue*|lol|xd|meu bolso|minha carteira
minha conta chora|so sei que|mandem ajuda|manda ajuda|pergunto para um amigo
pergunto por um amigo|perguntando por um amigo|brincadeira|brinks|to brincando|zoeira|zueira
rindo|ri alto|chorei de rir|que susto kk*|piada""",
    "praise": """
adorei|adoramos|adoro|amei|amamos|amo|ameii*|lindo|linda|lindos|lindas|lindissim*|lindeza
belissim*|maravilh*|otimo|otima|otimos|otimas|incrivel|incriveis|excelente*|perfeit*|melhor
melhores|delicios*|delicia|saboros*|gostos*|de comer rezando|agua na boca|muito bom|muito boa
muito bons|bom demais|boa demais|bao demais|de matar de bom|muito util|muito claro|clarissim*
salvou|sensacional|fenomenal|espetacular|espectacular|show|showw*|top|topp*|topissimo
fantastic*|fabulos*|que bom|ficou otim*|ficou lind*|que perfeicao|que arte|que talento
que capricho|que foto|fof*|que orgulho|que sonho|bonit*|legal demais|muito legal|fixe|brutal
do caracas|da hora|dahora|irado|foda|fodas|animal demais|arrasou|arrasaram|arrasa|arrasaste
mandou bem|mandaram bem|mandou muito|mandou bem demais|bem demais|bom trabalho|belo trabalho
grande trabalho|bela foto|bem feito|bem feita|bem explicad*|muito bem explicad*|didatic*
caprichad*|impecavel|impressionant*|impressionad*|encantad*|encanto|apaixonad*|apaixonei
apaixonante|viciad*|viciante|viciei|emocion*|arrepiad*|arrepiei|arrepios|chorei|chorando
me fez chorar|fez me chorar|lagrimas nos olhos|coracao quentinho|aqueceu meu coracao
me fez sorrir|alegrou meu dia|ganhei o dia|fez o meu dia|me diverti|divertid*|engracad*|genial
geniais|genio|brilhante|inspirador*|inspira|inspiracao|obra de arte|obra prima|obra-prima
uma joia|um primor|um espetaculo|sem palavras|nota 10|nota dez|nota mil|10/10|mil vezes|craque
fera|feras|mestre|rainha|diva|idolo|sou fa|sua fa|fa numero|virei fa|vicio|gostei|gostamos
curti|curto muito|que qualidade|nao canso de|nao consigo parar|devorei|finalmente entendi
agora entendi|agora percebi|finalmente percebi|entendi tudo|valeu a pena|vale cada|vale muito
continue assim|continua assim|continuem assim|meu favorito|minha favorita|preferid*|trem bao
demais da conta|louco de bom|que massa|muito giro|muito gira|que giro|que gira|tao giro
tao gira|girissim*|bue giro|me pegou de jeito|um sonho|delicadeza|prende do comeco|perdi o sono
que aula|que registro|perdi a conta de quantas|que figura|prendeu do inicio|merecem um premio
ganhar um premio|nota maxima|me ganhou|nao se ve mais|de tirar o folego|sem defeitos
zero defeitos|que voz|que cores|que luz|que cenario|caramba que|de babar|babei|me conquistou
parabens|explicacao clara|clara explicacao|muito clara|bem clara""",
    "thanks": """
obrigado|obrigada|obrigadao|obrigadissim*|obrigadinh*|obg|obgd|obgda|brigado|brigada|brigadao
agradec*|valeu|valeuu*|vlw|grato|grata|gratidao|muito obrigad*|mto obrigad*|me ajudou|ajudou me
ajudou muito|me ajudou muito|ajudou bastante|ajudou imenso|deu certo|funcionou|resolveu meu
resolveu o meu|salvou meu|salvou minha|salvaste me|bem haja|deus abencoe|deus te abencoe""",
    "share": """
recomendo|recomendadissimo|vale a pena ler|vale a pena ver|imperdivel|compartilho
compartilhando|compartilhei|compartilhad*|partilho|partilhad*|partilhando|a partilhar|repost
repostando|divulgando|a divulgar|espalhem|espalha|leiam|assistam|oucam|leitura obrigatoria
marcando|salvando para|guardei para""",
    "closing_word": """
perfeito|perfeita|obrigado|obrigada|obrigadao|obrigadissimo|obrigadissima|obg|obgd|brigado
brigada|valeu|vlw|muito|muitissimo|mto|ok|okay|okk|otimo|otima|combinado|combinadissimo|beleza
blz|entendi|entendido|percebi|percebido|ate|logo|ja|amanha|mais|breve|segunda|terca|quarta
quinta|sexta|sabado|domingo|feira|show|top|legal|fixe|certo|certinho|tudo|bem|pela|pelo
resposta|ajuda|dica|info|informacao|rapida|a|o|os|as|tchau|xau|chau|adeus|abraco|abracos|abc
beijo|beijos|bjs|bj|beijinho|beijinhos|deu|dar|resolvido|resolvida|resolvi|claro|clarinho
anotado|anotada|recebido|feito|fechado|fechou|tranquilo|maravilha|excelente|boa|bom|dia|tarde
noite|semana|fim|de|igualmente|tambem|pra|para|voce|voces|vc|ti|si|entao|sim|nao|ta|esta|isso
mesmo|ai|la|vou|fazer|ver|nos|vemos|te|eu|agradecido|agradecida|grato|grata|mil|desde|pois|sem
problema|problemas|e|era|que|precisava|demais|testar|tentar|experimentar|provar|hoje|agora
depois|conto|aviso|aguardo|imagina|nada|junto|tamo|tmj|sucesso|grande|forte|querida|querido
amigo|amiga|mano|cara|moca|moco|pessoal|gente|imenso|meu|minha|lindo|linda|gentileza|carinho
atencao|explicacao|esclarecimento|paciencia|rapidez|retorno|entendo|saquei|partiu|fico|espera
super|opa|ah|ahh|oba|ebaa|eba|uhu|prontinho|pronto|feitinho|sei|consegui|estou|estarei
estaremos|vamos|cedo|hora|mesma|bora|simbora""",
    "question": """
como|quando|onde|quanto|quantos|qual|quem|por que|porque|da para|da pra|pode|posso|voces
alguem sabe|sera que""",
    "asks": """
alguem sabe|alguem pode me|alguem pode dizer|alguem consegue|sabe me dizer|sabem me dizer
sabe dizer|sabem dizer|podem me dizer|pode me dizer|podes dizer me|podem dizer me|me diz onde
me diz como|me diz qual|me fala onde|me fala qual|onde compro|onde compra|onde encontro
onde consigo|onde posso|onde fica|onde e que|quanto custa|quanto fica|quanto e|quanto ta
qual o preco|qual o valor|qual valor|qual a medida|qual o tamanho|qual a marca|qual o nome
qual e o nome|qual a musica|tem como|sera que|queria saber|gostaria de saber|gostava de saber
quero saber|uma duvida|tenho uma duvida|fiquei com duvida|duvida:|pergunta:|como faco
como e que|como faz|como que faz|quantos gramas|quantas pessoas|quanto tempo|a que horas
que horas abre|voces entregam|vcs entregam|voces enviam|fazem envios|tem link|passa a receita
passa o link""",
}
#: What several groups of phrases (those that begin with "_") show together, and none alone.
COMBINED = (
    ("money", "_arrived", "_damaged"),
    ("money", "_ordered", "_unmet"),
    ("offer", "_ours", "_stock"),
    ("invitation", "_come", "_event"),
)
