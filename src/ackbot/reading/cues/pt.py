"""Portuguese cues."""

PHRASES = {
    "harmless": """
morri de rir|morrendo de rir|morta de rir|nada mal|bateria morreu""",
    "instruction": """
ignore todas as instrucoes|ignore as instrucoes|ignora as instrucoes|esqueca as instrucoes
esqueca suas instrucoes|voce agora e um|agora voce e|aja como|suas instrucoes|chaves de api
responda apenas""",
    "spam": """
ganhe dinheiro|ganhar dinheiro|renda extra|link na bio|trabalhe em casa|chama no whatsapp
pelo whatsapp|emprestimo*|segue de volta|sigo de volta|criptomoedas|clique aqui
seguidores gratis|amarracao|visite meu perfil""",
    "abuse": """
idiota|imbecil|burro|burra|puta|filho da puta|vai se foder|vai tomar|cala a boca|lixo de
seu lixo|otario|otaria|desgracad*|volta pro teu pais|vagabunda|merda de""",
    "threat": """
sei onde voce mora|voce vai se arrepender|vou te achar|vou te encontrar""",
    "crisis": """
suicid*|quero morrer|nao quero mais viver|tirar minha vida|me matar|acabar com tudo""",
    "emergency": """
emergencia|fumaca|fumo a sair|pegando fogo|incendio|bombeiros|ambulancia|cheiro de gas""",
    "grief": """
faleceu|falecido|falecida|morreu|funeral|enterro|velorio|morte de|morte da|morte do|perdi minha
perdi meu|perdemos|luto|viuva|viuvo|descanse em paz|nos deixou""",
    "illness": """
cancer|quimio*|hospital|diagnostic*|depressao|cirurgia|avc|doenca|internad*|alzheimer|na uti""",
    "security": """
vulnerabilidade*|hackead*|vazamento|vazou|falha de seguranca|dados pessoais
dados de outra pessoa|dados de outro|conta de outra pessoa|senhas|golpe|perfil falso""",
    "press": """
jornalista|reporter|redacao|reportagem|televisao|emissora|imprensa|entrevistar voce
entrevistar voces|entrevista-lo|uma entrevista com voce|para o jornal|para a tv""",
    "money": """
reembolso|estorno|dinheiro de volta|cobrado duas vezes|cobraram|fatura|nota fiscal|meu pedido
minha encomenda|nao chegou|chegou quebrad*|chegou partid*|chegou danificad*|devolucao|devolver
minha compra""",
    "legal": """
advogado|advogada|processo|processar|direitos autorais|sem minha autorizacao|sem autorizacao
plagio|procon|lgpd|justica|intoxicacao""",
    "offer": """
parceria|colabor*|patrocin*|revender|revenda|atacado|preco de loja|vender seus|vender suas
vender os vossos|enviar uma amostra|amostra gratis|mandar um para voce|distribui*
proposta comercial""",
    "invitation": """
convidar|convite|dar uma palestra|palestra|nosso podcast|nosso evento|participar do nosso
uma banca na|nossa feira|uma oficina""",
    "congratulation": """
parabens|feliz aniversario|felicitacoes|merecido""",
    "correction": """
erro de|um erro|tem um erro|ha um erro|faltou|falta um|falta uma|esta errado|esta errada
deveria ser|na verdade|link quebrado|nao bate|incorret*|voce diz|voce disse|erro na|erro no
digitacao|gralha|esta marcad*|errou|trocad*|confund*""",
    "bug": """
nao funciona|nao abre|trava|travando|fecha sozinho|bug|erro ao|mensagem de erro
desde a atualizacao|parou de funcionar|nao carrega|tela preta|tela branca|nao consigo entrar""",
    "complaint": """
decepcion*|pessimo|pessima|horrivel|ruim|caro demais|muito caro|muito alto|muito baixo|cansad*
perdi tempo|demora*|ninguem responde|pena que|que pena|frio|fria|inaceitavel|vergonha|queimad*
nao entendi|tudo errado|uma vergonha|veio fria|veio frio|veio errado|nao funciona direito
horas esperando|errad*""",
    "suggestion": """
seria otimo|seria legal|seria bom|seria incrivel|poderia fazer|poderiam|podia fazer|podiam
voce podia|faz um|faca um|sugestao|sugiro|que tal um|que tal uma|adoraria ver|gostaria de ver
proxima vez|bem que podia|seria|gostava de|poderia ter|podia ter""",
    "story": """
quando eu era|ha anos|anos atras|semana passada|me lembra|lembro|pela primeira vez|primeira vez
hoje de manha|ontem|fiz|tentei|experimentei""",
    "family": """
minha mae|meu pai|minha avo|meu avo|minha filha|meu filho|minha mulher|meu marido|minha namorada
meu namorado|minha irma|meu irmao|meu cachorro|minha cachorra|meu gato|minha gata|meus filhos
minha sogra|minha familia|meus alunos|meu tio|minha tia|meu primo|minha prima|meu neto
minha neta|meus pais|meus avos|minha esposa|meu esposo|meu sogro|minha vizinha""",
    "joke": """
kkk*|rsrs*|haha*|meu bolso|minha carteira""",
    "praise": """
adorei|amei|adoro|amo|lindo|linda|lindos|lindas|maravilh*|otimo|otima|incrivel|excelente
perfeit*|melhor|delicios*|parabens pelo|muito bom|muito boa|muito util|salvou|sensacional|show
top|fantastic*|que bom|ficou otim*|ficou lind*|que lindo|que linda|show de|bonit*|legal demais
parabens pela""",
    "thanks": """
obrigado|obrigada|obrigadao|brigado|brigada|agradec*|valeu|grato|grata""",
    "share": """
recomendo|vale a pena|imperdivel|compartilho""",
    "closing_word": """
perfeito|obrigado|obrigada|valeu|muito|ok|okay|otimo|combinado|beleza|entendi|ate|logo|amanha
segunda|terca|quarta|quinta|sexta|sabado|domingo|feira|show|legal|certo|tudo|bem|pela|resposta|a
o|tchau|abraco|abracos|deu|resolvido|claro""",
    "question": """
como|quando|onde|quanto|quantos|qual|quem|por que|porque|tem como|da para|da pra|pode|posso
voces|alguem sabe|sera que""",
}
