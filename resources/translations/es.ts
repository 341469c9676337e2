<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutArticle</name>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>About this article</source>
        <translation>Sobre este artículo</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{right} right · {wrong} wrong · {missing} left out</source>
        <translation>{right} correctos · {wrong} falsos · {missing} omitidos</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{count} questions</source>
        <translation>{count} preguntas</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Nobody has said.</source>
        <translation>Nadie lo ha dicho.</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>A draft: not finished, or nobody has checked it</source>
        <translation>Un borrador: no terminado, o nadie lo ha revisado</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Reviewed: a person has checked every note</source>
        <translation>Revisado: una persona ha revisado cada nota</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Made by a program</source>
        <translation>Hecho por un programa</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Such as 2026-11-25, or unknown</source>
        <translation>Como 2026-11-25, o desconocida</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>A short code, such as en for English or zh for Chinese</source>
        <translation>Un código corto, como en para inglés o zh para chino</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Published on</source>
        <translation>Publicado el</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Copied on</source>
        <translation>Copiado el</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Translated from</source>
        <translation>Traducido del</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title and source</source>
        <translation>Título y fuente</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a day such as 2026-11-25, or a year, or unknown.</source>
        <translation>Por favor, escriba un día como 2026-11-25, un año, o unknown si no se sabe.</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>This is not a whole web address. It begins with https://</source>
        <translation>Esta no es una dirección web completa. Empieza con https://</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a short code, such as en.</source>
        <translation>Por favor, escriba un código corto, como en.</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Wrong</source>
        <translation>Falso</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Add a line: {list}</source>
        <translation>Añadir un renglón: {list}</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions for the clinic</source>
        <translation>Preguntas para la clínica</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Have the notes been checked?</source>
        <translation>¿Se han revisado las notas?</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Use these</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a day such as 2026-11-25.</source>
        <translation>Por favor, escriba un día como 2026-11-25.</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{count} notes of a program are not checked yet.</source>
        <translation>Aún no se han revisado {count} notas de un programa.</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please say who has checked the notes.</source>
        <translation>Por favor, diga quién ha revisado las notas.</translation>
    </message>
</context>
<context>
    <name>AboutArticleDialog</name>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Choose what you want to change.</source>
        <translation>Elija lo que quiere cambiar.</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title and source…</source>
        <translation>Título y fuente…</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>In short…</source>
        <translation>En resumen…</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions…</source>
        <translation>Preguntas…</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Review…</source>
        <translation>Revisión…</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>About ALS Reader</source>
        <translation>Acerca de ALS Reader</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Where the facts come from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Not medical advice</source>
        <translation>No es un consejo médico</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>ALS Reader explains what an article says. It cannot know you.</source>
        <translation>ALS Reader explica lo que dice un artículo. No puede conocerle a usted.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Please do not start, stop or change a treatment because of it.</source>
        <translation>Por favor, no empiece, deje ni cambie un tratamiento por lo que lea aquí.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Ask your ALS clinic. They know you and the newest facts.</source>
        <translation>Pregunte en su clínica de ELA. Allí le conocen y saben lo más nuevo.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Made by the ALS Reader project. Version {version}.</source>
        <translation>Hecho por el proyecto ALS Reader. Versión {version}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>It is free. You may use, change and share it (MIT licence).</source>
        <translation>Es gratis. Puede usarlo, cambiarlo y compartirlo (licencia MIT).</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>It works offline</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>ALS Reader goes online only when you check for news.</source>
        <translation>ALS Reader se conecta solo cuando usted busca novedades.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Nothing about you leaves this machine.</source>
        <translation>Nada sobre usted sale de este equipo.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>A link opens in your browser, and only after you say so.</source>
        <translation>Un enlace se abre en su navegador, y solo si usted lo acepta.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>See all sources</source>
        <translation>Ver todas las fuentes</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>The facts are not loaded yet. Please open this again in a moment.</source>
        <translation>Los datos aún no están cargados. Por favor, abra esto de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>All facts as of {date}.</source>
        <translation>Todos los datos son del {date}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} garbled words explained</source>
        <translation>{count} palabras mal traducidas explicadas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} treatments</source>
        <translation>{count} tratamientos</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} stem-cell trials</source>
        <translation>{count} ensayos con células madre</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} sources</source>
        <translation>{count} fuentes</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Some facts could not be read. They are not shown.</source>
        <translation>Algunos datos no se pudieron leer. No se muestran.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Where your files are kept</source>
        <translation>Dónde se guardan sus archivos</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Places, lists and questions</source>
        <translation>Lugares de lectura, listas y preguntas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Articles already read (you may delete these)</source>
        <translation>Artículos ya leídos (puede borrarlos)</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Log of problems, without any words of an article</source>
        <translation>Registro de problemas, sin palabras de ningún artículo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Copy all four</source>
        <translation>Copiar los cuatro</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons on or off</source>
        <translation>Activar o quitar los botones grandes</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show few and very large buttons, with all else behind More.</source>
        <translation>Muestra pocos botones muy grandes; todo lo demás está en Más.</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time on or off</source>
        <translation>Activar o quitar una cosa a la vez</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show one paragraph at a time, with three buttons.</source>
        <translation>Muestra un párrafo a la vez, con tres botones.</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Reading ruler on or off</source>
        <translation>Activar o quitar la regla de lectura</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show a line above and below the line that you read.</source>
        <translation>Muestra una línea arriba y otra abajo del renglón que lee.</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking on or off</source>
        <translation>Activar o quitar pulsar con la mirada</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press a button by looking at it or pointing at it for a while.</source>
        <translation>Pulsa un botón cuando lo mira o lo señala un rato.</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking…</source>
        <translation>Pulsar con la mirada…</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Choose how long to look, and try it.</source>
        <translation>Elija cuánto tiempo mirar, y pruébelo.</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons are on</source>
        <translation>Los botones grandes están activados</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons are off</source>
        <translation>Los botones grandes están desactivados</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time is on</source>
        <translation>Una cosa a la vez está activado</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time is off</source>
        <translation>Una cosa a la vez está desactivado</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>The reading ruler is on</source>
        <translation>La regla de lectura está activada</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>The reading ruler is off</source>
        <translation>La regla de lectura está desactivada</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking is on</source>
        <translation>Pulsar con la mirada está activado</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking is off</source>
        <translation>Pulsar con la mirada está desactivado</translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Colours and text</source>
        <translation>Colores y texto</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>You see each change at once.</source>
        <translation>Cada cambio se ve al momento.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Space between lines</source>
        <translation>Espacio entre renglones</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Close</source>
        <translation>Junto</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Wide</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Very wide</source>
        <translation>Muy amplio</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Length of lines</source>
        <translation>Largo de los renglones</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Font</source>
        <translation>Letra</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>As the rest of my screen</source>
        <translation>Como el resto de mi pantalla</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Easier to read and to reach</source>
        <translation>Más fácil de leer y de alcanzar</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>More room between letters, words and paragraphs</source>
        <translation>Más espacio entre letras, palabras y párrafos</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>A reading ruler: a line above and below the line that you read</source>
        <translation>Una regla de lectura: una línea arriba y otra abajo del renglón que lee</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Few and very large buttons</source>
        <translation>Pocos botones muy grandes</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>One thing at a time: one paragraph, three buttons</source>
        <translation>Una cosa a la vez: un párrafo, tres botones</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Use plain letters as keys, such as N for the next note. Turn this off if a switch or a device types letters by itself.</source>
        <translation>Usar letras solas como teclas, como N para la nota siguiente. Quítelo si un pulsador o un aparato escribe letras por sí solo.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Back to how it was</source>
        <translation>Volver a como estaba</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Text size {percent} %</source>
        <translation>Tamaño del texto {percent} %</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>All is back to how it was.</source>
        <translation>Todo ha vuelto a como estaba.</translation>
    </message>
</context>
<context>
    <name>AutomaticNotes</name>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>Automatic notes are on.</source>
        <translation>Las notas automáticas están activadas.</translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>Automatic notes are off.</source>
        <translation>Las notas automáticas están desactivadas.</translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>A program found nothing to mark. That does not mean that all is true.</source>
        <translation>Un programa no encontró nada que marcar. Eso no quiere decir que todo sea verdad.</translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>{count} notes were made by a program. No person has checked them.</source>
        <translation>Un programa hizo {count} notas. Ninguna persona las ha revisado.</translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>1 note was made by a program. No person has checked it.</source>
        <translation>Un programa hizo 1 nota. Ninguna persona la ha revisado.</translation>
    </message>
</context>
<context>
    <name>BeforeDialog</name>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Check for news?</source>
        <translation>¿Buscar novedades?</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>ALS Reader can ask on the internet what is new about trials and treatments. It does so only when you press “Check now”.</source>
        <translation>ALS Reader puede preguntar en internet qué hay de nuevo sobre ensayos y tratamientos. Lo hace solo cuando usted pulsa “Buscar ahora”.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>How old the facts are now</source>
        <translation>De cuándo son los datos ahora</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>It asks {place}</source>
        <translation>Pregunta a {place}</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Nothing about you and nothing of your article is sent.</source>
        <translation>No se envía nada sobre usted ni nada de su artículo.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>As with every site you visit, they see the internet address of your connection. They also see the name and version of ALS Reader.</source>
        <translation>Como en todo sitio que visita, allí ven la dirección de internet de su conexión. También ven el nombre y la versión de ALS Reader.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>You need the internet. It takes about half a minute, longer if a site is busy: then the same request is sent again, three times at most. You can stop it at any time.</source>
        <translation>Necesita internet. Tarda cerca de medio minuto, o más si un sitio está ocupado: entonces se envía otra vez la misma pregunta, tres veces como mucho. Puede pararlo cuando quiera.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Check now</source>
        <translation>Buscar ahora</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>More files, and up</source>
        <translation>Más archivos, y subir</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>More files</source>
        <translation>Más archivos</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Files before</source>
        <translation>Archivos anteriores</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Up to: {folder}</source>
        <translation>Subir a: {folder}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>This folder cannot be opened. Please choose another.</source>
        <translation>Esta carpeta no se puede abrir. Por favor, elija otra.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>There is no such file in this folder.</source>
        <translation>No existe ese archivo en esta carpeta.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>There is no article in this folder.</source>
        <translation>No hay ningún artículo en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <location filename="ui/button_row.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="ui/button_row.py"/>
        <source>See every command.</source>
        <translation>Vea todos los comandos.</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Part of this is our own reading of the sources.</source>
        <translation>Una parte es nuestra propia lectura de las fuentes.</translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>This is our own reading of the text.</source>
        <translation>Esta es nuestra propia lectura del texto.</translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Source: </source>
        <translation>Fuente: </translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Another program has changed {name}, or it was moved. Nothing was saved. Save a copy, so that both are kept.</source>
        <translation>Otro programa cambió {name}, o alguien lo movió. No se guardó nada. Guarde una copia, así se conservan los dos.</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>CheckForNews</name>
    <message>
        <location filename="ui/refreshing/checking.py"/>
        <source>You stopped the check. Nothing was changed.</source>
        <translation>Usted paró la búsqueda. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/checking.py"/>
        <source>ALS Reader is open in another window, and that one keeps the facts. Please check for news there.</source>
        <translation>ALS Reader está abierto en otra ventana, y esa guarda los datos. Por favor, busque novedades allí.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>The facts that came with ALS Reader are as of {day}.</source>
        <translation>Los datos que vinieron con ALS Reader son del {day}.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>You have not checked for news yet.</source>
        <translation>Aún no ha buscado novedades.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>You last checked for news on {day}.</source>
        <translation>La última vez que buscó novedades fue el {day}.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the copy of the trial registry that your group uses.</source>
        <translation>Esta es la copia del registro de ensayos que usa su grupo.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the registry of trials of the United States.</source>
        <translation>Este es el registro de ensayos de los Estados Unidos.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is asked about our {count} trials, by their numbers.</source>
        <translation>Se le pregunta por nuestros {count} ensayos, por sus números.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is also asked for trials that we do not know. The search words are: {words}</source>
        <translation>También se le pregunta por ensayos que no conocemos. Las palabras de la búsqueda son: {words}</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>Requests: {count} at most</source>
        <translation>Preguntas: {count} como mucho</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the copy of the FDA's data that your group uses.</source>
        <translation>Esta es la copia de los datos de la FDA que usa su grupo.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>These are the open data of the FDA, which approves medicines in the US.</source>
        <translation>Estos son los datos abiertos de la FDA, que aprueba las medicinas en los Estados Unidos.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is asked about the medicines under Options, by their approval numbers.</source>
        <translation>Se le pregunta por las medicinas de Opciones, por sus números de aprobación.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>Requests: {count}</source>
        <translation>Preguntas: {count}</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>{name} (site: {host})</source>
        <translation>{name} (sitio: {host})</translation>
    </message>
</context>
<context>
    <name>ChoosingWords</name>
    <message>
        <location filename="ui/writing/choosing.py"/>
        <source>There are no words here.</source>
        <translation>Aquí no hay palabras.</translation>
    </message>
    <message>
        <location filename="ui/writing/choosing.py"/>
        <source>Chosen: {words}</source>
        <translation>Elegido: {words}</translation>
    </message>
</context>
<context>
    <name>ClinicDialog</name>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Page for the clinic</source>
        <translation>Página para la clínica</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>About: {title}</source>
        <translation>Sobre: {title}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Tick what you want on the page.</source>
        <translation>Marque lo que quiere en la página.</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>There is nothing for the page yet. Tick your questions, or press “Ask my doctor” on a note, an option or a trial.</source>
        <translation>Aún no hay nada para la página. Marque sus preguntas, o pulse “Preguntar a mi médico” en una nota, una opción o un ensayo.</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Choose questions…</source>
        <translation>Elegir preguntas…</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Questions I ticked: {count}</source>
        <translation>Preguntas que marqué: {count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Words I want to ask about: {count}</source>
        <translation>Palabras sobre las que quiero preguntar: {count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Notes I want to ask about: {count}</source>
        <translation>Notas sobre las que quiero preguntar: {count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Options I want to ask about: {count}</source>
        <translation>Opciones sobre las que quiero preguntar: {count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Trials I want to ask about: {count}</source>
        <translation>Ensayos sobre los que quiero preguntar: {count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>My other comments: {count}</source>
        <translation>Mis otros comentarios: {count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>{count} do not fit on {pages} pages and are left out: the last in the list. To make room, untick a part.</source>
        <translation>{count} no caben en {pages} páginas y se dejan fuera: las últimas de la lista. Para hacer sitio, desmarque una parte.</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>All of it fits on {pages} pages.</source>
        <translation>Todo cabe en {pages} páginas.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <location filename="ui/importing/clipboard.py"/>
        <source>There are no words to read yet. Copy some words first, then try again.</source>
        <translation>Aún no hay palabras para leer. Copie antes algunas palabras e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CommandKeysDialog</name>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Keys for: {command}</source>
        <translation>Teclas para: {command}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Press a key now. Esc stops.</source>
        <translation>Pulse ahora una tecla. Esc detiene.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Back to the normal keys</source>
        <translation>Volver a las teclas normales</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Use it here</source>
        <translation>Usarla aquí</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Leave it there</source>
        <translation>Dejarla allí</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>This command has no key.</source>
        <translation>Este comando no tiene tecla.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Remove the key {key}</source>
        <translation>Quitar la tecla {key}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is needed for buttons and text. Choose another key.</source>
        <translation>{key} se necesita para los botones y el texto. Elija otra tecla.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} was added.</source>
        <translation>Se añadió {key}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is a key of this command already.</source>
        <translation>{key} ya es una tecla de este comando.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is the key for: {command}. Use it here instead?</source>
        <translation>{key} es la tecla de: {command}. ¿Usarla aquí en su lugar?</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is here now. It was the key for: {command}.</source>
        <translation>{key} está ahora aquí. Era la tecla de: {command}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} was removed.</source>
        <translation>Se quitó {key}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>The normal keys are back.</source>
        <translation>Las teclas normales están de vuelta.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="ui/actions.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Side pane</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open a file, or one you opened before.</source>
        <translation>Abra un archivo, o uno que abrió antes.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>New from clipboard</source>
        <translation>Nuevo desde lo copiado</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read words that you copied, such as from a web page or a message.</source>
        <translation>Lea palabras que copió, como de una página web o un mensaje.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Print the article with its notes.</source>
        <translation>Imprima el artículo con sus notas.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the article with its notes as a PDF file.</source>
        <translation>Guarde el artículo con sus notas como archivo PDF.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save one web page with all notes. Screen readers read it best.</source>
        <translation>Guarde una sola página web con todas las notas. Es lo que mejor leen los lectores de pantalla.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make a file or a page to take to others, such as a page for your clinic.</source>
        <translation>Haga un archivo o una página para llevar a otros, como una página para su clínica.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Import notes…</source>
        <translation>Importar notas…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Put notes from another program onto this article.</source>
        <translation>Ponga en este artículo las notas de otro programa.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save notes as data…</source>
        <translation>Guardar las notas como datos…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the notes of this article for another program.</source>
        <translation>Guarde las notas de este artículo para otro programa.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Close the window. Your place is kept.</source>
        <translation>Cierre la ventana. Su lugar se guarda.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose a part of the article.</source>
        <translation>Elija una parte del artículo.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find words in the article and in the side pane.</source>
        <translation>Busque palabras en el artículo y en el panel lateral.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next place with these words.</source>
        <translation>Vaya al lugar siguiente con estas palabras.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the place before.</source>
        <translation>Vaya al lugar anterior.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Page up</source>
        <translation>Subir una página</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page up.</source>
        <translation>Suba una página.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Page down</source>
        <translation>Bajar una página</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page down.</source>
        <translation>Baje una página.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go back to what you looked at before.</source>
        <translation>Vuelva a lo que miró antes.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go forward again.</source>
        <translation>Vaya otra vez hacia adelante.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>To the article</source>
        <translation>Al artículo</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the article, at the words you came from.</source>
        <translation>Vaya al artículo, a las palabras de donde vino.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Previous note</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the note before.</source>
        <translation>Vaya a la nota anterior.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open note</source>
        <translation>Abrir nota</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open the note at your place. In the article, Enter does the same.</source>
        <translation>Abra la nota del lugar donde está. En el artículo, Enter hace lo mismo.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next note.</source>
        <translation>Vaya a la nota siguiente.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Questions for my clinic</source>
        <translation>Preguntas para mi clínica</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose and print what you want to ask.</source>
        <translation>Elija e imprima lo que quiere preguntar.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Mark this sentence…</source>
        <translation>Marcar esta frase…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Mark this sentence, or the open note, for yourself or to ask your doctor.</source>
        <translation>Marque esta frase, o la nota abierta, para usted o para preguntar a su médico.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>My marks…</source>
        <translation>Mis marcas…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See all that you marked. Change it, save it or print it.</source>
        <translation>Vea todo lo que marcó. Cámbielo, guárdelo o imprímalo.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Automatic notes</source>
        <translation>Notas automáticas</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show or hide notes that a program made. No person has checked them.</source>
        <translation>Muestre u oculte notas que hizo un programa. Ninguna persona las ha revisado.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write notes…</source>
        <translation>Escribir notas…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write notes on this article yourself. You are asked first.</source>
        <translation>Escriba usted notas sobre este artículo. Antes se le pregunta.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the words just as they were printed.</source>
        <translation>Muestre las palabras tal como se imprimieron.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the right word after each garbled word.</source>
        <translation>Muestre la palabra correcta después de cada palabra mal traducida.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the right word in place of each garbled word, where we are sure.</source>
        <translation>Muestre la palabra correcta en lugar de cada palabra mal traducida, donde estamos seguros.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the article aloud from your place; press again to pause or go on.</source>
        <translation>Lea el artículo en voz alta desde su lugar; pulse otra vez para hacer una pausa o seguir.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop reading aloud</source>
        <translation>Parar la lectura en voz alta</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop reading aloud.</source>
        <translation>Pare la lectura en voz alta.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Sentence back</source>
        <translation>Una frase atrás</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say the sentence before.</source>
        <translation>Diga la frase anterior.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Sentence forward</source>
        <translation>Una frase adelante</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say the next sentence.</source>
        <translation>Diga la frase siguiente.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read note aloud</source>
        <translation>Leer la nota en voz alta</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the open note, option or trial aloud.</source>
        <translation>Lea en voz alta la nota, la opción o el ensayo que está abierto.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show and say…</source>
        <translation>Mostrar y decir…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show a sentence in very large type and say it, to talk with others.</source>
        <translation>Muestre una frase en letra muy grande y dígala, para hablar con otros.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Slower speech</source>
        <translation>Voz más lenta</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud more slowly.</source>
        <translation>Lea en voz alta más despacio.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Faster speech</source>
        <translation>Voz más rápida</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud faster.</source>
        <translation>Lea en voz alta más rápido.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say no notes</source>
        <translation>No decir notas</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the article aloud without notes.</source>
        <translation>Lea el artículo en voz alta sin notas.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say short notes</source>
        <translation>Decir notas cortas</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say what is wrong in a few words, at its place.</source>
        <translation>Diga en pocas palabras qué está mal, en su lugar.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say whole notes</source>
        <translation>Decir notas enteras</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say each note in full, at its place.</source>
        <translation>Diga cada nota completa, en su lugar.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Speech…</source>
        <translation>Voz…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose notes, speed and voice for reading aloud.</source>
        <translation>Elija las notas, la velocidad y la voz para leer en voz alta.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Notes and facts</source>
        <translation>Notas y datos</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the side pane, where you left it.</source>
        <translation>Vaya al panel lateral, donde lo dejó.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show all notes of this article.</source>
        <translation>Muestre todas las notas de este artículo.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Look up garbled words.</source>
        <translation>Consulte palabras mal traducidas.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read about treatments: approved, not approved, and no longer sold.</source>
        <translation>Lea sobre tratamientos: aprobados, no aprobados y los que ya no se venden.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read about stem-cell trials.</source>
        <translation>Lea sobre ensayos con células madre.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>List up</source>
        <translation>Subir la lista</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page up in the side pane.</source>
        <translation>Suba una página en el panel lateral.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>List down</source>
        <translation>Bajar la lista</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page down in the side pane.</source>
        <translation>Baje una página en el panel lateral.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Wider side pane</source>
        <translation>Panel lateral más ancho</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Give the side pane more room.</source>
        <translation>Dé más espacio al panel lateral.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Narrower side pane</source>
        <translation>Panel lateral más angosto</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Give the article more room.</source>
        <translation>Dé más espacio al artículo.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Check for news…</source>
        <translation>Buscar novedades…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See what would be asked on the internet, then choose to ask it or not.</source>
        <translation>Vea qué se preguntaría en internet y luego elija si preguntarlo o no.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Restore the facts that came with ALS Reader…</source>
        <translation>Restaurar los datos que vinieron con ALS Reader…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Take away what a check for news has brought.</source>
        <translation>Quite lo que trajo una búsqueda de novedades.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A− Smaller text</source>
        <translation>A− Texto más pequeño</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make all text smaller.</source>
        <translation>Haga todo el texto más pequeño.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A+ Larger text</source>
        <translation>A+ Texto más grande</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make all text larger.</source>
        <translation>Haga todo el texto más grande.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Normal text size</source>
        <translation>Tamaño normal del texto</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Set all text back to its normal size.</source>
        <translation>Vuelva todo el texto a su tamaño normal.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Colours and text…</source>
        <translation>Colores y texto…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose colours, text size, line spacing and width.</source>
        <translation>Elija los colores, el tamaño del texto, el espacio entre renglones y el ancho.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Language · 语言 · Idioma…</source>
        <translation>Language · 语言 · Idioma…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose the language of buttons and messages.</source>
        <translation>Elija el idioma de los botones y los mensajes.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Large buttons on or off</source>
        <translation>Activar o quitar los botones grandes</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show few and very large buttons, with all else behind More.</source>
        <translation>Muestra pocos botones muy grandes; todo lo demás está en Más.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>One thing at a time on or off</source>
        <translation>Activar o quitar una cosa a la vez</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show one paragraph at a time, with three buttons.</source>
        <translation>Muestra un párrafo a la vez, con tres botones.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading ruler on or off</source>
        <translation>Activar o quitar la regla de lectura</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show a line above and below the line that you read.</source>
        <translation>Muestra una línea arriba y otra abajo del renglón que lee.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press by looking on or off</source>
        <translation>Activar o quitar pulsar con la mirada</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press a button by looking at it or pointing at it for a while.</source>
        <translation>Pulsa un botón cuando lo mira o lo señala un rato.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press by looking…</source>
        <translation>Pulsar con la mirada…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose how long to look, and try it.</source>
        <translation>Elija cuánto tiempo mirar, y pruébelo.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose words</source>
        <translation>Elegir palabras</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose the words of a note with the arrow keys or with buttons.</source>
        <translation>Elija las palabras de una nota con las flechas o con botones.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write a note on the words you chose.</source>
        <translation>Escriba una nota sobre las palabras que eligió.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change the note that is open.</source>
        <translation>Cambie la nota que está abierta.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Delete note</source>
        <translation>Borrar nota</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Delete the note that is open. Undo brings it back.</source>
        <translation>Borre la nota que está abierta. Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Take the last change back.</source>
        <translation>Deshaga el último cambio.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make the change again that you took back. While you write, Ctrl+Y does too.</source>
        <translation>Haga otra vez el cambio que deshizo. Mientras escribe, Ctrl+Y también lo hace.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Next note to check</source>
        <translation>Siguiente nota por revisar</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next note that a program made and nobody has checked.</source>
        <translation>Vaya a la siguiente nota que hizo un programa y nadie ha revisado.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Keep this note</source>
        <translation>Conservar esta nota</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>You have checked this note, and it is right.</source>
        <translation>Usted revisó esta nota y es correcta.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Remove this note</source>
        <translation>Quitar esta nota</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>You have checked this note, and it is wrong. Undo brings it back.</source>
        <translation>Usted revisó esta nota y está mal. Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>About this article…</source>
        <translation>Sobre este artículo…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change the title, the source, the summary, the questions and the review.</source>
        <translation>Cambie el título, la fuente, el resumen, las preguntas y la revisión.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save your notes. A file of somebody else is changed only if you say so.</source>
        <translation>Guarde sus notas. Un archivo de otra persona solo se cambia si usted lo dice.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the article with your notes as a new annotated article.</source>
        <translation>Guarde el artículo con sus notas como un nuevo artículo con notas.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop writing</source>
        <translation>Dejar de escribir</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go back to reading. You are asked if something is not saved yet.</source>
        <translation>Vuelva a leer. Se le pregunta si algo aún no está guardado.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See and change every key.</source>
        <translation>Vea y cambie todas las teclas.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Switch scanning on or off</source>
        <translation>Activar o quitar el barrido con pulsador</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reach everything with one switch, such as the space bar.</source>
        <translation>Llegue a todo con un solo pulsador, como la barra espaciadora.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Switches…</source>
        <translation>Pulsadores…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose one or two switches, how fast the light moves, and what is spoken.</source>
        <translation>Elija uno o dos pulsadores, qué tan rápido va la luz y qué se dice en voz alta.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Set up how you read…</source>
        <translation>Elegir cómo leer…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose how you press, how text looks, and how it is read aloud.</source>
        <translation>Elija cómo pulsar, cómo se ve el texto y cómo se lee en voz alta.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See what the marks mean and which keys there are.</source>
        <translation>Vea qué significan las marcas y qué teclas hay.</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>About ALS Reader</source>
        <translation>Acerca de ALS Reader</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See who made this, where the facts come from, and where files are kept.</source>
        <translation>Vea quién lo hizo, de dónde vienen los datos y dónde se guardan los archivos.</translation>
    </message>
    <message>
        <location filename="ui/speaking/commands.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="ui/speaking/commands.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Writing notes</source>
        <translation>Escribir notas</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <location filename="ui/panes/comparison_bar.py"/>
        <source>{number} {unit} {group}</source>
        <translation>{number} {unit} {group}</translation>
    </message>
</context>
<context>
    <name>ContentsDialog</name>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>Top of the article</source>
        <translation>Comienzo del artículo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>This article has no parts with a heading.</source>
        <translation>Este artículo no tiene partes con título.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>What this article leaves out</source>
        <translation>Lo que este artículo omite</translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>{heading}, level {level}</source>
        <translation>{heading}, nivel {level}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>Please choose another file.</source>
        <translation>Por favor, elija otro archivo.</translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>This article is annotated already.</source>
        <translation>Este artículo ya tiene notas.</translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>Open it, or annotate the text that it was made from.</source>
        <translation>Ábralo, o ponga las notas en el texto del que se hizo.</translation>
    </message>
    <message>
        <location filename="core/annotate/why.py"/>
        <source>A machine very likely translated this text. Some words in it are wrong. Check each fact before you trust it.</source>
        <translation>Es muy probable que una máquina tradujera este texto. Algunas de sus palabras están mal. Compruebe cada dato antes de confiar en él.</translation>
    </message>
    <message>
        <location filename="core/editing/draft.py"/>
        <source>This note is not in the article any more. Choose another note.</source>
        <translation>Esta nota ya no está en el artículo. Elija otra nota.</translation>
    </message>
    <message>
        <location filename="core/editing/draft.py"/>
        <source>This change would alter how the article's own words are shown. Choose a little more or a little less of the words, then try again.</source>
        <translation>Este cambio alteraría cómo se muestran las palabras del propio artículo. Elija un poco más o un poco menos de las palabras e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/editing/draft.py"/>
        <source>The note cannot stand at these words. Choose a little more or a little less of the words, then try again.</source>
        <translation>La nota no puede estar en estas palabras. Elija un poco más o un poco menos de las palabras e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/editing/drafts.py"/>
        <source>Your notes in progress</source>
        <translation>Sus notas sin terminar</translation>
    </message>
    <message>
        <location filename="core/editing/drafts.py"/>
        <source>a newer ALS Reader has written it, or it may not be read.</source>
        <translation>lo escribió un ALS Reader más nuevo, o no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/editing/facts.py"/>
        <source>This address cannot be a source. It must begin with https://</source>
        <translation>Esta dirección no puede ser una fuente. Debe empezar con https://</translation>
    </message>
    <message numerus="yes">
        <location filename="core/editing/facts.py"/>
        <source>{count} notes name this source. Take [{label}] out there first.</source>
        <translation><numerusform>{count} nota nombra esta fuente. Quite antes [{label}] de ella.</numerusform><numerusform>{count} notas nombran esta fuente. Quite antes [{label}] de ellas.</numerusform></translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>Choose the words that the note is about, then try again.</source>
        <translation>Elija las palabras de las que trata la nota e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A person wrote this note. There is nothing to accept.</source>
        <translation>Esta nota la escribió una persona. No hay nada que aceptar.</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A person wrote this note. Delete it if it is wrong.</source>
        <translation>Esta nota la escribió una persona. Bórrela si está mal.</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>This kind of note cannot say that. Choose another verdict.</source>
        <translation>Este tipo de nota no puede decir eso. Elija otro juicio.</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A note on garbled words needs the correct term. Type it, then try again.</source>
        <translation>Una nota sobre palabras mal traducidas necesita el término correcto. Escríbalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A note cannot stand at these words. Choose a little more or a little less of the words, then try again.</source>
        <translation>Una nota no puede estar en estas palabras. Elija un poco más o un poco menos de las palabras e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>{name} is the article's own file, and it stays as it is. Save the annotated article under another name.</source>
        <translation>{name} es el archivo del propio artículo y se queda como está. Guarde el artículo con notas con otro nombre.</translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>There is a file {name} already. Choose another name, or replace it.</source>
        <translation>Ya hay un archivo {name}. Elija otro nombre, o reemplácelo.</translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>Another program has changed {name}. Save a copy under another name, or replace it.</source>
        <translation>Otro programa cambió {name}. Guarde una copia con otro nombre, o reemplácelo.</translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>{name} holds words beside the article, or two notes with one name. They would be lost. Save a copy under another name.</source>
        <translation>{name} contiene palabras fuera del artículo, o dos notas con el mismo nombre. Se perderían. Guarde una copia con otro nombre.</translation>
    </message>
    <message>
        <location filename="core/errors.py"/>
        <source>The file {name} is damaged, so it is not shown. Please install ALS Reader again.</source>
        <translation>El archivo {name} está dañado, así que no se muestra. Por favor, instale ALS Reader de nuevo.</translation>
    </message>
    <message>
        <location filename="core/errors.py"/>
        <source>{name} could not be saved: {reason} Check that the disk has room and that you may write there, then try again.</source>
        <translation>{name} no se pudo guardar: {reason} Compruebe que haya espacio en el disco y que pueda escribir allí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Not reviewed by a person.</source>
        <translation>No revisada por una persona.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>This is not medical advice. Please talk with your care team before you change anything.</source>
        <translation>Esto no es un consejo médico. Por favor, hable con su equipo médico antes de cambiar nada.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>author unknown</source>
        <translation>autor desconocido</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>date unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>copied on {day}</source>
        <translation>copiado el {day}</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Machine translation</source>
        <translation>Traducción automática</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Machine translation from {language}</source>
        <translation>Traducción automática del {language}</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Translation from {language}</source>
        <translation>Traducción del {language}</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Some notes were made by a program. They were not reviewed by a person.</source>
        <translation>Algunas notas las hizo un programa. No las ha revisado una persona.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes are a draft. They may still change.</source>
        <translation>Las notas son un borrador. Aún pueden cambiar.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were made by a program. They were not reviewed by a person.</source>
        <translation>Las notas las hizo un programa. No las ha revisado una persona.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed on {day} by {who}.</source>
        <translation>Las notas las revisó {who} el {day}.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed on {day}.</source>
        <translation>Las notas se revisaron el {day}.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed by {who}.</source>
        <translation>Las notas las revisó {who}.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed.</source>
        <translation>Las notas se revisaron.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Facts as of {day}.</source>
        <translation>Datos del {day}.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Trials and FDA data refreshed on {day}.</source>
        <translation>Ensayos y datos de la FDA actualizados el {day}.</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The words of this article were changed since the notes were written.</source>
        <translation>Las palabras de este artículo cambiaron después de que se escribieron las notas.</translation>
    </message>
    <message>
        <location filename="core/export/citing.py"/>
        <source>Source “{id}” (not at hand)</source>
        <translation>Fuente “{id}” (no disponible)</translation>
    </message>
    <message>
        <location filename="core/export/citing.py"/>
        <source>We read: {part}. Checked on {day}.</source>
        <translation>Leímos: {part}. Consultado el {day}.</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>We are sure of this.</source>
        <translation>Estamos seguros de esto.</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is probably right.</source>
        <translation>Es probable que sea correcto.</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is uncertain.</source>
        <translation>Esto es dudoso.</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is very uncertain.</source>
        <translation>Esto es muy dudoso.</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>{status}, {age}.</source>
        <translation>{status}, {age}.</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>The words stand as they were printed.</source>
        <translation>Las palabras están como se imprimieron.</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Garbled words stand as printed, with the right word beside them.</source>
        <translation>Las palabras mal traducidas están como se imprimieron, con la palabra correcta al lado.</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Where we are sure enough, the right word stands in place of the garbled one. Such words are ours and have a dotted line. The note tells what was printed.</source>
        <translation>Donde estamos bastante seguros, la palabra correcta está en lugar de la mal traducida. Esas palabras son nuestras y llevan una línea de puntos. La nota dice qué se imprimió.</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Skip to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Please note: </source>
        <translation>Atención: </translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>What this article leaves out</source>
        <translation>Lo que este artículo omite</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Notes we could not place</source>
        <translation>Notas a las que no pudimos dar un lugar</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Questions for my clinic</source>
        <translation>Preguntas para mi clínica</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Right: </source>
        <translation>Correcto: </translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Wrong: </source>
        <translation>Falso: </translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Left out: </source>
        <translation>Omitido: </translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>A number leads to a note. The signs: </source>
        <translation>Un número lleva a una nota. Los signos: </translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Options named in the notes</source>
        <translation>Opciones que nombran las notas</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Trials named in the notes</source>
        <translation>Ensayos que nombran las notas</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Made by ALS Reader. This page works offline.</source>
        <translation>Hecho por ALS Reader. Esta página funciona sin conexión.</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>This part is not shown, because its file is damaged. Please install ALS Reader again, then make this page once more.</source>
        <translation>Esta parte no se muestra, porque su archivo está dañado. Por favor, instale ALS Reader de nuevo y haga esta página otra vez.</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>See this trial in the registry</source>
        <translation>Ver este ensayo en el registro</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Its label</source>
        <translation>Su prospecto</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>The article says: </source>
        <translation>El artículo dice: </translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>It should say: </source>
        <translation>Debería decir: </translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Best reading: </source>
        <translation>La mejor lectura: </translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>We could not place this note: {reason}.</source>
        <translation>No pudimos dar un lugar a esta nota: {reason}.</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>What stood there</source>
        <translation>Qué decía ahí</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>What it meant</source>
        <translation>Qué quería decir</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>How sure we are</source>
        <translation>Qué tan seguros estamos</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Other readings</source>
        <translation>Otras lecturas</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Why it went wrong</source>
        <translation>Por qué salió mal</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Likely source word</source>
        <translation>Palabra de origen probable</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to place </source>
        <translation>Volver al lugar </translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>{words}, from note {number}</source>
        <translation>{words}, de la nota {number}</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to place {place} of note {number}</source>
        <translation>Volver al lugar {place} de la nota {number}</translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>Source </source>
        <translation>Fuente </translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>In place of “{words}”</source>
        <translation>En lugar de “{words}”</translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>Note </source>
        <translation>Nota </translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase not applicable</source>
        <translation>la fase no se aplica</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>early phase 1</source>
        <translation>fase 1 temprana</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 1</source>
        <translation>fase 1</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 2</source>
        <translation>fase 2</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 3</source>
        <translation>fase 3</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 4</source>
        <translation>fase 4</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase not given</source>
        <translation>sin fase indicada</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is on another computer.</source>
        <translation>Este archivo está en otro equipo.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Copy it to this one, then open the copy.</source>
        <translation>Cópielo a este y luego abra la copia.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Please choose a text or .alsmd file.</source>
        <translation>Por favor, elija un archivo de texto o .alsmd.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is larger than 64 MB, so it cannot be an article.</source>
        <translation>Este archivo pasa de 64 MB, así que no puede ser un artículo.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está ahí.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Has it been moved? Try Open to look for it.</source>
        <translation>¿Se movió? Pruebe Abrir para buscarlo.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>You may not read this file.</source>
        <translation>Usted no puede leer este archivo.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Ask the person who owns it, or choose another.</source>
        <translation>Pregunte a la persona a quien pertenece, o elija otro.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Please choose a file inside it.</source>
        <translation>Por favor, elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This link leads back to itself.</source>
        <translation>Este enlace vuelve a sí mismo.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Try again, or copy it to another disk.</source>
        <translation>Inténtelo de nuevo, o cópielo a otro disco.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>the disk is full.</source>
        <translation>el disco está lleno.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>the system refused it.</source>
        <translation>el sistema no lo permitió.</translation>
    </message>
    <message>
        <location filename="core/format/decoding.py"/>
        <source>Some characters in this file cannot be shown. They were left out.</source>
        <translation>Algunos caracteres de este archivo no se pueden mostrar. Se dejaron fuera.</translation>
    </message>
    <message>
        <location filename="core/format/header.py"/>
        <source>This file is made for another version of ALS Reader. Some of its notes may not be shown.</source>
        <translation>Este archivo está hecho para otra versión de ALS Reader. Puede que algunas de sus notas no se muestren.</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>its mark is not in the text</source>
        <translation>su marca no está en el texto</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>the text has a mark for it, but the note itself is not in the file</source>
        <translation>el texto tiene una marca para ella, pero la nota misma no está en el archivo</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>it does not say which words it is about</source>
        <translation>no dice de qué palabras trata</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>its words do not match the text at its mark</source>
        <translation>sus palabras no coinciden con el texto de su marca</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>this file has too many notes</source>
        <translation>este archivo tiene demasiadas notas</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>This file has very many notes. The last ones are shown as one note, without a place.</source>
        <translation>Este archivo tiene muchísimas notas. Las últimas se muestran como una sola nota, sin lugar.</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>This file has very many marks without a note. Not all of them are listed.</source>
        <translation>Este archivo tiene muchísimas marcas sin nota. No todas están en la lista.</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>The words of this article were changed after its notes were written. Some notes may not fit any more.</source>
        <translation>Las palabras de este artículo cambiaron después de que se escribieron sus notas. Puede que algunas notas ya no encajen.</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This file has words outside the article. They are not shown here.</source>
        <translation>Este archivo tiene palabras fuera del artículo. Aquí no se muestran.</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This article is built in an unusual way. It is shown as plain text.</source>
        <translation>Este artículo está hecho de una manera poco común. Se muestra como texto sin formato.</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This file has very many links. Some of them are shown as plain words.</source>
        <translation>Este archivo tiene muchísimos enlaces. Algunos se muestran como palabras sin enlace.</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>Two notes of this file have the same name. Only the first one is shown.</source>
        <translation>Dos notas de este archivo tienen el mismo nombre. Solo se muestra la primera.</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This file does not hold an original text between {begin} and {end}. Annotate the article again from its own text.</source>
        <translation>Este archivo no contiene un texto original entre {begin} y {end}. Ponga las notas en el artículo otra vez desde su propio texto.</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The information at the top cannot be written: {reasons}. Make it shorter, then try again.</source>
        <translation>La información del comienzo no se puede escribir: {reasons}. Hágala más corta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This text cannot be kept byte for byte. Save it as UTF-8 with one kind of line ends, and without a byte-order mark, then try again.</source>
        <translation>Este texto no se puede conservar byte por byte. Guárdelo como UTF-8 con un solo tipo de fin de línea y sin marca de orden de bytes, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The note {id} cannot be written as it is. Check its name, its blank lines and its unusual signs.</source>
        <translation>La nota {id} no se puede escribir tal como está. Revise su nombre, sus líneas vacías y sus signos poco comunes.</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>A source cannot be written as it is. Check its name and its address.</source>
        <translation>Una fuente no se puede escribir tal como está. Revise su nombre y su dirección.</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The information at the top cannot be written. Use texts and lists only.</source>
        <translation>La información del comienzo no se puede escribir. Use solo textos y listas.</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This text is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>Este texto no es UTF-8. Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>in {day}</source>
        <translation>en {day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>date of the record not known</source>
        <translation>fecha de la ficha no conocida</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>as recorded on {day}</source>
        <translation>según la ficha del {day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>as recorded in {day}</source>
        <translation>según la ficha de {day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Status: date of the record not known</source>
        <translation>Estado: fecha de la ficha no conocida</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Status as of {day}</source>
        <translation>Estado al {day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>As of {day}</source>
        <translation>Al {day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Date of the record not known</source>
        <translation>Fecha de la ficha no conocida</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>{day} ({ago})</source>
        <translation>{day} ({ago})</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>{fact}, may be out of date</source>
        <translation>{fact}, puede estar desactualizado</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>{day} (planned)</source>
        <translation>{day} (previsto)</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>{count} days ago</source>
        <translation><numerusform>hace {count} día</numerusform><numerusform>hace {count} días</numerusform></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>about {count} months ago</source>
        <translation><numerusform>hace cerca de {count} mes</numerusform><numerusform>hace cerca de {count} meses</numerusform></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>about {count} years ago</source>
        <translation><numerusform>hace cerca de {count} año</numerusform><numerusform>hace cerca de {count} años</numerusform></translation>
    </message>
    <message>
        <location filename="core/importing/epub.py"/>
        <source>This book is protected against copying, so it cannot be read here.</source>
        <translation>Este libro está protegido contra copia, así que no se puede leer aquí.</translation>
    </message>
    <message>
        <location filename="core/importing/epub.py"/>
        <source>Read it in the program that it was bought for, or ask for an open copy.</source>
        <translation>Léalo en el programa para el que se compró, o pida una copia abierta.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file is damaged, or it is not complete.</source>
        <translation>Este archivo está dañado, o no está completo.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Get the file again, or ask the sender for a new copy.</source>
        <translation>Consiga el archivo otra vez, o pida una copia nueva a quien lo envió.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file unpacks to far more than an article.</source>
        <translation>Este archivo, al descomprimirse, ocupa mucho más que un artículo.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>It may be a trick, so it was not opened. Please choose another file.</source>
        <translation>Puede ser un engaño, así que no se abrió. Por favor, elija otro archivo.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file takes too long to read.</source>
        <translation>Este archivo tarda demasiado en leerse.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Open it in the program that made it, save it as plain text, then open that.</source>
        <translation>Ábralo en el programa que lo hizo, guárdelo como texto sin formato y luego abra ese.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file needs too much memory to read.</source>
        <translation>Este archivo necesita demasiada memoria para leerse.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>There are no words in this file.</source>
        <translation>No hay palabras en este archivo.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file is locked with a password.</source>
        <translation>Este archivo está cerrado con una contraseña.</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Open it in the program that made it, save a copy without a password, then open the copy.</source>
        <translation>Ábralo en el programa que lo hizo, guarde una copia sin contraseña y luego abra la copia.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Open it in the program that made it, save it as .docx or .odt, then open that.</source>
        <translation>Ábralo en el programa que lo hizo, guárdelo como .docx o .odt y luego abra ese.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Please choose a text, a web page, or a .docx, .odt, .epub or .pdf file.</source>
        <translation>Por favor, elija un texto, una página web o un archivo .docx, .odt, .epub o .pdf.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Unpack it, then open what is inside.</source>
        <translation>Descomprímalo y luego abra lo que hay dentro.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is an .rtf file, which cannot be read here.</source>
        <translation>Este es un archivo .rtf, que aquí no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a picture, not a text.</source>
        <translation>Esto es una imagen, no un texto.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a program, not a text.</source>
        <translation>Esto es un programa, no un texto.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is an archive with other files in it.</source>
        <translation>Esto es un archivo comprimido con otros archivos dentro.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a sound file, not a text.</source>
        <translation>Esto es un archivo de sonido, no un texto.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a file of an old office program, which cannot be read here.</source>
        <translation>Este es un archivo de un programa de oficina antiguo, que aquí no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is not a text.</source>
        <translation>Esto no es un texto.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a table or a slide show, not a text.</source>
        <translation>Esto es una tabla o una presentación, no un texto.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a file of Pages, which cannot be read here.</source>
        <translation>Este es un archivo de Pages, que aquí no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>In Pages, choose File, then Export, then Word, and open the file that you get.</source>
        <translation>En Pages, elija Archivo, luego Exportar, luego Word, y abra el archivo que obtenga.</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>These paragraphs were put together from the lines of a PDF. If something looks odd, look at the PDF as well.</source>
        <translation>Estos párrafos se armaron con los renglones de un PDF. Si algo se ve raro, mire también el PDF.</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Page numbers and lines that stand on many pages were left out.</source>
        <translation>Se dejaron fuera los números de página y los renglones que se repiten en muchas páginas.</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Some pages have only pictures. Words in pictures cannot be read here.</source>
        <translation>Algunas páginas tienen solo imágenes. Las palabras de las imágenes no se pueden leer aquí.</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Some pages are damaged and could not be read.</source>
        <translation>Algunas páginas están dañadas y no se pudieron leer.</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>The letters of this PDF are kept in a way that cannot be read.</source>
        <translation>Las letras de este PDF están guardadas de una manera que no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Ask the sender for the text in another form.</source>
        <translation>Pida el texto en otra forma a quien lo envió.</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>This PDF holds pictures of pages, and no words that can be read.</source>
        <translation>Este PDF contiene imágenes de páginas, y ninguna palabra que se pueda leer.</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Ask the sender for the text, or use a program that turns scans into text (OCR).</source>
        <translation>Pida el texto a quien lo envió, o use un programa que convierta imágenes en texto (OCR).</translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>Menus, adverts or other parts around the article were left out. You can look at all words of the page.</source>
        <translation>Se dejaron fuera menús, anuncios u otras partes alrededor del artículo. Puede ver todas las palabras de la página.</translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>Some parts beside the text, such as page headers or remarks, were left out. You can look at all words of the file.</source>
        <translation>Se dejaron fuera algunas partes junto al texto, como encabezados o comentarios. Puede ver todas las palabras del archivo.</translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>The lines of this file ended in different ways. They were made alike.</source>
        <translation>Las líneas de este archivo terminaban de distintas maneras. Se igualaron.</translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Opening was stopped.</source>
        <translation>Se paró la apertura.</translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Open the file again when you like.</source>
        <translation>Abra el archivo otra vez cuando quiera.</translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>This file could not be read, because a part of ALS Reader did not start.</source>
        <translation>Este archivo no se pudo leer, porque una parte de ALS Reader no arrancó.</translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Please install ALS Reader again.</source>
        <translation>Por favor, instale ALS Reader de nuevo.</translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>It does not say which words it is about.</source>
        <translation>No dice de qué palabras trata.</translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>Its words do not stand in this article.</source>
        <translation>Sus palabras no están en este artículo.</translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>Its words stand in this article more than once. It does not say which place it means.</source>
        <translation>Sus palabras están más de una vez en este artículo. No dice a qué lugar se refiere.</translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>This file has too many notes to place them all.</source>
        <translation>Este archivo tiene demasiadas notas para dar un lugar a todas.</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This file is larger than 64 MB.</source>
        <translation>Este archivo pasa de 64 MB.</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>Please export fewer notes at once.</source>
        <translation>Por favor, exporte menos notas a la vez.</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This file is built in a way that we cannot read.</source>
        <translation>Este archivo está hecho de una manera que no podemos leer.</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This is not a whole JSON file.</source>
        <translation>Esto no es un archivo JSON completo.</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>Please export the notes again from where they come from.</source>
        <translation>Por favor, exporte las notas otra vez desde donde vienen.</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is about the whole text, not about some of its words.</source>
        <translation>Trata del texto entero, no de algunas de sus palabras.</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is an answer to another note.</source>
        <translation>Es una respuesta a otra nota.</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It had no place in the file that it comes from.</source>
        <translation>No tenía lugar en el archivo de donde viene.</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It cannot stand at its words in this article.</source>
        <translation>No puede estar en sus palabras en este artículo.</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It does not hold for all the places that it was made for.</source>
        <translation>No vale para todos los lugares para los que se hizo.</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is too long for a note.</source>
        <translation>Es demasiado larga para una nota.</translation>
    </message>
    <message>
        <location filename="core/interchange/reading.py"/>
        <source>This file does not hold notes of a kind that we know.</source>
        <translation>Este archivo no contiene notas de un tipo que conozcamos.</translation>
    </message>
    <message>
        <location filename="core/interchange/reading.py"/>
        <source>Choose one from W3C Web Annotation, Hypothesis or Readium.</source>
        <translation>Elija uno de W3C Web Annotation, Hypothesis o Readium.</translation>
    </message>
    <message>
        <location filename="core/language.py"/>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <location filename="core/language.py"/>
        <source>{words} ({more})</source>
        <translation>{words} ({more})</translation>
    </message>
    <message>
        <location filename="core/language.py"/>
        <source>{first}, {next}</source>
        <extracomment>A list of names; with more than two, the first gap holds all but the last</extracomment>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Ask my doctor</source>
        <translation>Preguntar a mi médico</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Highlighted</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Not found in this version</source>
        <translation>No está en esta versión</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>My marks</source>
        <translation>Mis marcas</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Saved on {day}</source>
        <translation>Guardado el {day}</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>My comment: {words}</source>
        <translation>Mi comentario: {words}</translation>
    </message>
    <message>
        <location filename="core/marks/store.py"/>
        <source>Your marks</source>
        <translation>Sus marcas</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader.</source>
        <translation>Vino con ALS Reader.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {source}.</source>
        <translation>Actualizado el {day} desde {source}.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Its data are of {day}.</source>
        <translation>Sus datos son del {day}.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>They may be out of date.</source>
        <translation>Pueden estar desactualizados.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {registry} and {fda}.</source>
        <translation>Actualizados el {day} desde {registry} y {fda}.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>This may be out of date.</source>
        <translation>Esto puede estar desactualizado.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>What we wrote ourselves is of {day}.</source>
        <translation>Lo que escribimos nosotros es del {day}.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader. On {day} it could not be checked.</source>
        <translation>Vino con ALS Reader. El {day} no se pudo comprobar.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day}.</source>
        <translation>Actualizado el {day}.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>On {day}: {words}</source>
        <translation>El {day}: {words}</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {source}:</source>
        <translation>Actualizado el {day} desde {source}:</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Newest label: {day}.</source>
        <translation>Prospecto más nuevo: {day}.</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader: facts of {day}.</source>
        <translation>Vinieron con ALS Reader: datos del {day}.</translation>
    </message>
    <message>
        <location filename="core/refresh/applying.py"/>
        <source>It was not in the answer.</source>
        <translation>No estaba en la respuesta.</translation>
    </message>
    <message>
        <location filename="core/refresh/applying.py"/>
        <source>The answer was older than what we already know.</source>
        <translation>La respuesta era más antigua que lo que ya sabemos.</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>It was not in the answer of the registry.</source>
        <translation>No estaba en la respuesta del registro.</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>It was not in the answer of openFDA.</source>
        <translation>No estaba en la respuesta de openFDA.</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>The file {name} is damaged, so there is nothing to compare news with.</source>
        <translation>El archivo {name} está dañado, así que no hay con qué comparar las novedades.</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>Not every question was answered.</source>
        <translation>No todas las preguntas tuvieron respuesta.</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>{who} answered about {count} trials only, and we asked about {asked}.</source>
        <translation>{who} respondió solo sobre {count} ensayos, y preguntamos por {asked}.</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>{who} does not know the page that we asked for.</source>
        <translation>{who} no conoce la página que pedimos.</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>There is no news to give out yet.</source>
        <translation>Aún no hay novedades que entregar.</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Check for news first: als-reader refresh</source>
        <translation>Busque antes novedades: als-reader refresh</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Nothing was changed. Ask for a newer set where this one came from.</source>
        <translation>No se cambió nada. Pida un conjunto más nuevo en el lugar de donde vino este.</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Your configuration asks for signed sets. Ask for one where this one came from.</source>
        <translation>Su configuración pide conjuntos firmados. Pida uno en el lugar de donde vino este.</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>The signature of this set does not fit the key in your configuration.</source>
        <translation>La firma de este conjunto no corresponde a la clave de su configuración.</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Do not use this set. Ask the people who made it.</source>
        <translation>No use este conjunto. Pregunte a quienes lo hicieron.</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>This set is from a day that has not come yet.</source>
        <translation>Este conjunto es de un día que aún no ha llegado.</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Check the date of this computer. If it is right, ask the people who made the set.</source>
        <translation>Revise la fecha de este equipo. Si es correcta, pregunte a quienes hicieron el conjunto.</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The registry gave no status.</source>
        <translation>El registro no dio ningún estado.</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>“{word}”, a word that we do not know yet</source>
        <translation>“{word}”, una palabra que aún no conocemos</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/changes.py"/>
        <source>{count} people planned</source>
        <translation><numerusform>{count} persona prevista</numerusform><numerusform>{count} personas previstas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/changes.py"/>
        <source>{count} people</source>
        <translation><numerusform>{count} persona</numerusform><numerusform>{count} personas</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>{source}, read on {day}</source>
        <translation>{source}, leído el {day}</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The registry’s word is “{word}”. We do not know this word yet.</source>
        <translation>La palabra del registro es “{word}”. Aún no conocemos esta palabra.</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The last status that was confirmed: {status}.</source>
        <translation>El último estado que se confirmó: {status}.</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>Reason given in the registry: “{reason}”.</source>
        <translation>Motivo que da el registro: “{reason}”.</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The sponsor last confirmed this on {day}.</source>
        <translation>El patrocinador confirmó esto por última vez el {day}.</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The sponsor last confirmed this in {day}.</source>
        <translation>El patrocinador confirmó esto por última vez en {day}.</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>results are shown in the registry</source>
        <translation>en el registro se muestran resultados</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>no results were shown in the registry</source>
        <translation>en el registro no se mostraban resultados</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>we could not see if results were shown</source>
        <translation>no pudimos ver si se mostraban resultados</translation>
    </message>
    <message>
        <location filename="core/refresh/configuration.py"/>
        <source>A line looks like this: registry = "https://…"</source>
        <translation>Una línea tiene este aspecto: registry = "https://…"</translation>
    </message>
    <message>
        <location filename="core/refresh/openfda.py"/>
        <source>Its label cannot be read.</source>
        <translation>Su prospecto no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/refresh/openfda.py"/>
        <source>Its record at openFDA cannot be read.</source>
        <translation>Su ficha en openFDA no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} how new its data are</source>
        <translation>Preguntando a {who} de cuándo son sus datos</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} about {count} trials</source>
        <translation><numerusform>Preguntando a {who} por {count} ensayo</numerusform><numerusform>Preguntando a {who} por {count} ensayos</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Looking for more new trials at {who}</source>
        <translation>Buscando más ensayos nuevos en {who}</translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Looking for new trials at {who}</source>
        <translation>Buscando ensayos nuevos en {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} about {count} medicines</source>
        <translation><numerusform>Preguntando a {who} por {count} medicina</numerusform><numerusform>Preguntando a {who} por {count} medicinas</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} for the newest label of {name}</source>
        <translation>Preguntando a {who} por el prospecto más nuevo de {name}</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>{who} does not say how new its data are.</source>
        <translation>{who} no dice de cuándo son sus datos.</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>The registry sent it twice, and the two do not agree.</source>
        <translation>El registro la envió dos veces, y las dos no coinciden.</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry cannot be read.</source>
        <translation>Su ficha en el registro no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry has no number.</source>
        <translation>Su ficha en el registro no tiene número.</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry has no status.</source>
        <translation>Su ficha en el registro no tiene estado.</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>Please try again later.</source>
        <translation>Por favor, inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>Please check the date and the time of this computer, set them right, and try again.</source>
        <translation>Por favor, revise la fecha y la hora de este equipo, póngalas bien e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent data that this version cannot read.</source>
        <translation>{who} envió datos que esta versión no puede leer.</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} gives a date that is in the future here.</source>
        <translation>{who} da aquí una fecha que está en el futuro.</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent an empty answer.</source>
        <translation>{who} envió una respuesta vacía.</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent a web page instead of data. It may be closed for repairs.</source>
        <translation>{who} envió una página web en lugar de datos. Puede que esté cerrado por reparaciones.</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent an answer that is damaged or cut off.</source>
        <translation>{who} envió una respuesta dañada o cortada.</translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>Get it again from where it came from.</source>
        <translation>Consígalo otra vez en el lugar de donde vino.</translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>This set of news is damaged ({problem}).</source>
        <translation>Este conjunto de novedades está dañado ({problem}).</translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>This set of news comes from a newer ALS Reader.</source>
        <translation>Este conjunto de novedades viene de un ALS Reader más nuevo.</translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>Please install the newest version.</source>
        <translation>Por favor, instale la versión más nueva.</translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>Please choose another name.</source>
        <translation>Por favor, elija otro nombre.</translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>A key is 44 letters and signs that end with “=”.</source>
        <translation>Una clave tiene 44 letras y signos y termina con “=”.</translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>Check that the disk has room and that you may write there, then try again.</source>
        <translation>Compruebe que haya espacio en el disco y que pueda escribir allí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news</source>
        <translation>Las novedades</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last is damaged, so it is not shown.</source>
        <translation>Las últimas novedades que se trajeron están dañadas, así que no se muestran.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last could not be read this time.</source>
        <translation>Las últimas novedades que se trajeron no se pudieron leer esta vez.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last comes from a newer ALS Reader, so it is kept but not shown. Please install the newest version.</source>
        <translation>Las últimas novedades que se trajeron vienen de un ALS Reader más nuevo, así que se conservan pero no se muestran. Por favor, instale la versión más nueva.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>A part of the news that was fetched last is damaged.</source>
        <translation>Una parte de las últimas novedades que se trajeron está dañada.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the newest news that is whole.</source>
        <translation>Usted ve las novedades más nuevas que están completas.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the news from the time before.</source>
        <translation>Usted ve las novedades de la vez anterior.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the facts that came with ALS Reader.</source>
        <translation>Usted ve los datos que vinieron con ALS Reader.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Use “Check for news” to fetch it again.</source>
        <translation>Use “Buscar novedades” para traerlas otra vez.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Another window is checking for news right now.</source>
        <translation>Otra ventana está buscando novedades en este momento.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>a newer ALS Reader has saved some here.</source>
        <translation>un ALS Reader más nuevo guardó algunas aquí.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>the system refused to remove it.</source>
        <translation>el sistema no permitió quitarlo.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere hasta que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Another window is saving news right now.</source>
        <translation>Otra ventana está guardando novedades en este momento.</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>These are the facts that came with ALS Reader.</source>
        <translation>Estos son los datos que vinieron con ALS Reader.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials changed.</source>
        <translation><numerusform>{count} ensayo cambió.</numerusform><numerusform>{count} ensayos cambiaron.</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No trials changed.</source>
        <translation>Ningún ensayo cambió.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials unchanged.</source>
        <translation><numerusform>{count} ensayo sin cambios.</numerusform><numerusform>{count} ensayos sin cambios.</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No trials unchanged.</source>
        <translation>Ningún ensayo sin cambios.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials could not be checked:</source>
        <translation><numerusform>{count} ensayo no se pudo comprobar:</numerusform><numerusform>{count} ensayos no se pudieron comprobar:</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>We still show what we knew before.</source>
        <translation>Seguimos mostrando lo que sabíamos antes.</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No new trials found.</source>
        <translation>No se encontraron ensayos nuevos.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} new trials found. We have not reviewed them yet.</source>
        <translation><numerusform>Se encontró {count} ensayo nuevo. Aún no lo hemos revisado.</numerusform><numerusform>Se encontraron {count} ensayos nuevos. Aún no los hemos revisado.</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>The search found more than we can show. So there may be more new trials.</source>
        <translation>La búsqueda encontró más de lo que podemos mostrar. Así que puede haber más ensayos nuevos.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} options found in the FDA’s data.</source>
        <translation><numerusform>{count} opción encontrada en los datos de la FDA.</numerusform><numerusform>{count} opciones encontradas en los datos de la FDA.</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No options found in the FDA’s data.</source>
        <translation>Ninguna opción encontrada en los datos de la FDA.</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>{name}: this could not be confirmed in the FDA’s data.</source>
        <translation>{name}: esto no se pudo confirmar en los datos de la FDA.</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>The FDA’s data said {before}. They now say {after}.</source>
        <translation>Los datos de la FDA decían {before}. Ahora dicen {after}.</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>There is a newer label, of {day}.</source>
        <translation>Hay un prospecto más nuevo, del {day}.</translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>{who} sent it twice, and the two do not agree.</source>
        <translation>{who} la envió dos veces, y las dos no coinciden.</translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>{who} sent the label of another medicine.</source>
        <translation>{who} envió el prospecto de otra medicina.</translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>A date in its record cannot be read.</source>
        <translation>Una fecha de su ficha no se puede leer.</translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>A date in its record is in the future.</source>
        <translation>Una fecha de su ficha está en el futuro.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Our note was written before this change.</source>
        <translation>Nuestra nota se escribió antes de este cambio.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>This could not be confirmed in the FDA’s data.</source>
        <translation>Esto no se pudo confirmar en los datos de la FDA.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>This alone does not show whether it is approved. What we say about it stays as it was.</source>
        <translation>Esto solo no muestra si está aprobado. Lo que decimos sobre ello queda como estaba.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as sold on prescription.</source>
        <translation>Está en la lista como de venta con receta.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as sold without a prescription.</source>
        <translation>Está en la lista como de venta sin receta.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as not on the market. This does not tell why, and it does not mean that its approval was withdrawn.</source>
        <translation>Está en la lista como fuera del mercado. Esto no dice por qué, y no quiere decir que se retiró su aprobación.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It has a tentative approval. It is not listed as on the market.</source>
        <translation>Tiene una aprobación provisional. No está en la lista de lo que se vende.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>We have no plain words for this yet.</source>
        <translation>Aún no tenemos palabras sencillas para esto.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>End of the main part</source>
        <translation>Fin de la parte principal</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>a copy of the registry at {host}</source>
        <translation>una copia del registro en {host}</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>a copy of openFDA at {host}</source>
        <translation>una copia de openFDA en {host}</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It was {before}, it is now {after}.</source>
        <translation>Era {before}, ahora es {after}.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Reason given: “{reason}”.</source>
        <translation>Motivo indicado: “{reason}”.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{before}. Now {after}.</source>
        <translation>{before}. Ahora {after}.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{field}: was {before}, is now {after}.</source>
        <translation>{field}: era {before}, ahora es {after}.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{product}: {status}.</source>
        <translation>{product}: {status}.</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>The product</source>
        <translation>El producto</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>no word on whether it is sold</source>
        <translation>no dice si se vende</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>no marketing status</source>
        <translation>sin estado de venta</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>Some of the information at the top of this file could not be read, from line {line} on. It is not shown.</source>
        <translation>Una parte de la información del comienzo de este archivo no se pudo leer, desde la línea {line}. No se muestra.</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>The information at the top of this file could not be read (line {line}: {reason}). The article itself is shown below.</source>
        <translation>La información del comienzo de este archivo no se pudo leer (línea {line}: {reason}). El artículo mismo se muestra abajo.</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>Some words of this file stand inside its links or its code. They are: {words}</source>
        <translation>Algunas palabras de este archivo están dentro de sus enlaces o de su código. Son: {words}</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>This file is not UTF-8. It was read as: {encoding}. If the words look wrong, choose another encoding.</source>
        <translation>Este archivo no es UTF-8. Se leyó como: {encoding}. Si las palabras se ven mal, elija otra codificación.</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>Some letters in this file could not be read. They are shown as �.</source>
        <translation>Algunas letras de este archivo no se pudieron leer. Se muestran como �.</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>This article has pictures. They are not shown; their descriptions stand in their place.</source>
        <translation>Este artículo tiene imágenes. No se muestran; en su lugar están sus descripciones.</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>This file has {count} pages. Only the first {limit} were read.</source>
        <translation>Este archivo tiene {count} páginas. Solo se leyeron las primeras {limit}.</translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your settings</source>
        <translation>Sus ajustes</translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your reading places</source>
        <translation>Sus lugares de lectura</translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your opened files</source>
        <translation>Sus archivos abiertos</translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your questions</source>
        <translation>Sus preguntas</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>For my clinic visit</source>
        <translation>Para mi visita a la clínica</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>My questions</source>
        <translation>Mis preguntas</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Words I want to ask about</source>
        <translation>Palabras sobre las que quiero preguntar</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Notes I want to ask about</source>
        <translation>Notas sobre las que quiero preguntar</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Options I want to ask about</source>
        <translation>Opciones sobre las que quiero preguntar</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Trials I want to ask about</source>
        <translation>Ensayos sobre los que quiero preguntar</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>My other comments</source>
        <translation>Mis otros comentarios</translation>
    </message>
    <message numerus="yes">
        <location filename="core/sharing/clinic.py"/>
        <source>Left out: {count} things did not fit on {pages} pages.</source>
        <translation><numerusform>Se dejó fuera: {count} cosa no cupo en {pages} páginas.</numerusform><numerusform>Se dejó fuera: {count} cosas no cupieron en {pages} páginas.</numerusform></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Note {number}, {verdict}</source>
        <translation>Nota {number}, {verdict}</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>{source}. Read on {day}.</source>
        <translation>{source}. Leído el {day}.</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>About the article: {title}</source>
        <translation>Sobre el artículo: {title}</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Made on {day}.</source>
        <translation>Hecho el {day}.</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>My comment: </source>
        <translation>Mi comentario: </translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Made by ALS Reader. Nothing was sent anywhere.</source>
        <translation>Hecho por ALS Reader. No se envió nada a ninguna parte.</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} come from a newer ALS Reader. They are used but not changed.</source>
        <translation>{what} vienen de un ALS Reader más nuevo. Se usan pero no se cambian.</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} are not there any more, so an earlier copy is used.</source>
        <translation>{what} ya no están ahí, así que se usa una copia anterior.</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so an earlier copy is used.</source>
        <translation>{what} no se pudieron leer, así que se usa una copia anterior.</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so we started afresh.</source>
        <translation>{what} no se pudieron leer, así que empezamos de nuevo.</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so an earlier copy is used this time.</source>
        <translation>{what} no se pudieron leer, así que esta vez se usa una copia anterior.</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so they are not used this time.</source>
        <translation>{what} no se pudieron leer, así que esta vez no se usan.</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>What you change in them now is not kept. Close ALS Reader and open it again to try once more.</source>
        <translation>Lo que cambie ahora en ellos no se guarda. Cierre ALS Reader y ábralo otra vez para volver a intentarlo.</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>The damaged file is kept as {name}.</source>
        <translation>El archivo dañado se conserva como {name}.</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Garbled word</source>
        <translation>Palabra mal traducida</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Garbled, uncertain</source>
        <translation>Mal traducida, con dudas</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Accurate</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Imprecise</source>
        <translation>Impreciso</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Outdated</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Unsupported</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Misleading</source>
        <translation>Engañoso</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Advertisement</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>The export would take the place of the article itself. Please choose another name for it.</source>
        <translation>La exportación ocuparía el lugar del artículo mismo. Por favor, elija otro nombre para ella.</translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>{name} is a folder. Please give a name for the new file.</source>
        <translation>{name} es una carpeta. Por favor, dé un nombre para el archivo nuevo.</translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>A PDF cannot be made here. Please use “als-reader export” in a terminal.</source>
        <translation>Aquí no se puede hacer un PDF. Por favor, use “als-reader export” en una terminal.</translation>
    </message>
    <message>
        <location filename="importing_notes.py"/>
        <source>The new file would take the place of one that you gave. Please choose another name for it.</source>
        <translation>El archivo nuevo ocuparía el lugar de uno que usted dio. Por favor, elija otro nombre para él.</translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>Please check the addresses in your settings file refresh.toml.</source>
        <translation>Por favor, revise las direcciones en su archivo de ajustes refresh.toml.</translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>ALS Reader may not ask {host} in this way.</source>
        <translation>ALS Reader no puede preguntar a {host} de esta manera.</translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>an unknown host</source>
        <translation>un sitio desconocido</translation>
    </message>
    <message>
        <location filename="refreshing/once.py"/>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again in an hour.</source>
        <translation>Por favor, inténtelo en una hora.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not reach {who}.</source>
        <translation>No pudimos llegar a {who}.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please check that this computer is on the internet, then try again.</source>
        <translation>Por favor, compruebe que este equipo tenga internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} did not answer in time.</source>
        <translation>{who} no respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>The connection to {who} broke off.</source>
        <translation>La conexión con {who} se cortó.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again.</source>
        <translation>Por favor, inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not make sure that we talk to {who}, so we asked nothing.</source>
        <translation>No pudimos comprobar que hablamos con {who}, así que no preguntamos nada.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please check the date and time of this computer. If you use the internet of a hotel or a hospital, log in there first.</source>
        <translation>Por favor, revise la fecha y la hora de este equipo. Si usa el internet de un hotel o un hospital, inicie antes la sesión allí.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} sent us to another address. We did not go there.</source>
        <translation>{who} nos envió a otra dirección. No fuimos allí.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please look for a new version of ALS Reader.</source>
        <translation>Por favor, busque una versión nueva de ALS Reader.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>The answer of {who} is too large.</source>
        <translation>La respuesta de {who} es demasiado grande.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} sent a page instead of data. It may be out of order.</source>
        <translation>{who} envió una página en lugar de datos. Puede que no funcione ahora.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again in an hour. If you use the internet of a hotel or a hospital, log in there first.</source>
        <translation>Por favor, inténtelo en una hora. Si usa el internet de un hotel o un hospital, inicie antes la sesión allí.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not unpack the answer of {who}.</source>
        <translation>No pudimos descomprimir la respuesta de {who}.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has too much to do right now.</source>
        <translation>{who} tiene demasiado que hacer en este momento.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has trouble right now (error {code}).</source>
        <translation>{who} tiene problemas en este momento (error {code}).</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please look for a new version of ALS Reader. If your group has its own copy of the data, check its address.</source>
        <translation>Por favor, busque una versión nueva de ALS Reader. Si su grupo tiene su propia copia de los datos, revise su dirección.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} does not know what we asked for (error {code}).</source>
        <translation>{who} no conoce lo que pedimos (error {code}).</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} did not take our question (error {code}).</source>
        <translation>{who} no aceptó nuestra pregunta (error {code}).</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again after that time.</source>
        <translation>Por favor, inténtelo de nuevo después de ese tiempo.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} asks us to wait {time}.</source>
        <translation>{who} nos pide esperar {time}.</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} asks us to wait {time}</source>
        <translation>{who} nos pide esperar {time}</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has trouble. We ask again in {time}</source>
        <translation>{who} tiene problemas. Preguntamos otra vez en {time}</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>No answer from {who}. We ask again in {time}</source>
        <translation>{who} no responde. Preguntamos otra vez en {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} hours</source>
        <translation><numerusform>{count} hora</numerusform><numerusform>{count} horas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} minutes</source>
        <translation><numerusform>{count} minuto</numerusform><numerusform>{count} minutos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} seconds</source>
        <translation><numerusform>{count} segundo</numerusform><numerusform>{count} segundos</numerusform></translation>
    </message>
    <message>
        <location filename="resources.py"/>
        <source>The files of ALS Reader are not complete. Please install it again.</source>
        <translation>Los archivos de ALS Reader no están completos. Por favor, instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="ui/languages.py"/>
        <source>Notes stay in the language of the file, and facts in English. Nobody has checked them in your language yet.</source>
        <translation>Las notas siguen en el idioma del archivo, y los datos en inglés. Nadie los ha revisado aún en su idioma.</translation>
    </message>
    <message>
        <location filename="ui/printing/pages.py"/>
        <source>This article is too long for paper: it would have thousands of pages. Please save it as a web page.</source>
        <translation>Este artículo es demasiado largo para el papel: tendría miles de páginas. Guárdelo como página web.</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Garbled</source>
        <translation>Mal traducido</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Promotional</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Missing</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>the person's own</source>
        <translation>de la propia persona</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>from a donor</source>
        <translation>de un donante</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <location filename="ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="ui/crash.py"/>
        <source>Something went wrong in ALS Reader. It is not your fault, and you can read on.

If it keeps happening, please send us this file: {file}
It holds no words of your article. Nothing is sent by itself.</source>
        <translation>Algo salió mal en ALS Reader. No es culpa suya, y puede seguir leyendo.

Si sigue pasando, por favor envíenos este archivo: {file}
No contiene palabras de su artículo. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <location filename="ui/crash.py"/>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Right:</source>
        <translation>Correcto:</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Wrong:</source>
        <translation>Falso:</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Left out:</source>
        <translation>Omitido:</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>What this article leaves out</source>
        <translation>Lo que este artículo omite</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>These notes tell more:</source>
        <translation>Estas notas dicen más:</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Notes we could not place</source>
        <translation>Notas a las que no pudimos dar un lugar</translation>
    </message>
    <message>
        <location filename="ui/reader/document.py"/>
        <source>There is more. The rest of this file is being read. Please wait a moment.</source>
        <translation>Hay más. Se está leyendo el resto de este archivo. Por favor, espere un momento.</translation>
    </message>
    <message>
        <location filename="ui/reader/document.py"/>
        <source>There are no words in this file.</source>
        <translation>No hay palabras en este archivo.</translation>
    </message>
</context>
<context>
    <name>Dwell</name>
    <message>
        <location filename="ui/access/dwell.py"/>
        <source>Resting. Looking does nothing now.</source>
        <translation>En descanso. Ahora mirar no hace nada.</translation>
    </message>
    <message>
        <location filename="ui/access/dwell.py"/>
        <source>Going on</source>
        <translation>Seguimos</translation>
    </message>
</context>
<context>
    <name>DwellDialog</name>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Press by looking</source>
        <translation>Pulsar con la mirada</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Look at a button, or point at it, and stay there. A ring shrinks. Then it acts.</source>
        <translation>Mire un botón, o señálelo, y quédese ahí. Un anillo se achica. Entonces actúa.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Let either your device or this app click, not both. If your device clicks by itself, leave this off.</source>
        <translation>Deje que haga clic su aparato o esta aplicación, no los dos. Si su aparato hace clic por sí solo, deje esto desactivado.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Press what I look at</source>
        <translation>Pulsar lo que miro</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>How long to look</source>
        <translation>Cuánto tiempo mirar</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>How long to look at what takes something away</source>
        <translation>Cuánto tiempo mirar lo que quita algo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Look here</source>
        <translation>Mire aquí</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Keep it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Back to how it was</source>
        <translation>Volver a como estaba</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>− Shorter</source>
        <translation>− Menos tiempo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>+ Longer</source>
        <translation>+ Más tiempo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>It works. Pressed: {count}</source>
        <translation>Funciona. Pulsado: {count}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>All is back to how it was.</source>
        <translation>Todo ha vuelto a como estaba.</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <location filename="ui/importing/encodings.py"/>
        <source>Choose another encoding</source>
        <translation>Elegir otra codificación</translation>
    </message>
    <message>
        <location filename="ui/importing/encodings.py"/>
        <source>Do some letters look wrong? Then the file was read in the wrong way. Choose a language here, and look at the text again.</source>
        <translation>¿Algunas letras se ven mal? Entonces el archivo se leyó de manera equivocada. Elija aquí un idioma y mire el texto otra vez.</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Unicode (UTF-8), the usual one today</source>
        <translation>Unicode (UTF-8), el habitual hoy</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Western Europe and America (Windows-1252)</source>
        <translation>Europa occidental y América (Windows-1252)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Central Europe (Windows-1250)</source>
        <translation>Europa central (Windows-1250)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Russian and other Cyrillic (Windows-1251)</source>
        <translation>Ruso y otros en cirílico (Windows-1251)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Baltic languages (Windows-1257)</source>
        <translation>Lenguas bálticas (Windows-1257)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Chinese, simplified (GB18030, GBK)</source>
        <translation>Chino simplificado (GB18030, GBK)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japonés (Shift_JIS)</translation>
    </message>
</context>
<context>
    <name>FactSections</name>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>There are also numbers about how long people lived.</source>
        <translation>También hay cifras sobre cuánto tiempo vivieron las personas.</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Show survival figures</source>
        <translation>Mostrar las cifras de supervivencia</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Hide survival figures</source>
        <translation>Ocultar las cifras de supervivencia</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>These numbers are about how long people lived. You need not look at them.</source>
        <translation>Estas cifras son sobre cuánto tiempo vivieron las personas. No tiene que mirarlas.</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Show {count} sources</source>
        <translation>Mostrar {count} fuentes</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Hide {count} sources</source>
        <translation>Ocultar {count} fuentes</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Part of this is our own reading of the sources.</source>
        <translation>Una parte es nuestra propia lectura de las fuentes.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Search: NCT number, name, cells</source>
        <translation>Buscar: número NCT, nombre, células</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Search the trials</source>
        <translation>Buscar en los ensayos</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Open. The choices follow.</source>
        <translation>Abierto. Siguen las opciones.</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Opens the choices.</source>
        <translation>Abre las opciones.</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>{facet}: choose one.</source>
        <translation>{facet}: elija una.</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>{choice} · chosen</source>
        <translation>{choice} · elegido</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Close Find</source>
        <translation>Cerrar Buscar</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>{place} {hits}</source>
        <translation>{place} {hits}</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>{index} of {total}</source>
        <translation>{index} de {total}</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Find in the article and the pane</source>
        <translation>Buscar en el artículo y en el panel</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>No note has this word. Try a shorter word, or look in the Glossary.</source>
        <translation>Ninguna nota tiene esta palabra. Pruebe una palabra más corta, o mire en el Glosario.</translation>
    </message>
    <message>
        <location filename="ui/reader/searched_text.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>FindFactDialog</name>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>A page on the web that is not listed</source>
        <translation>Una página web que no está en la lista</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Its name, as readers will see it</source>
        <translation>Su nombre, como lo verán los lectores</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Use this page</source>
        <translation>Usar esta página</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Nothing has these words. Try a shorter word.</source>
        <translation>Nada tiene estas palabras. Pruebe una palabra más corta.</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>{count} found</source>
        <translation>Se encontraron {count}</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>This is not a whole web address. It begins with https:// and has no gaps.</source>
        <translation>Esta no es una dirección web completa. Empieza con https:// y no tiene espacios.</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{line} · not yet reviewed by us</source>
        <translation>{line} · aún no revisado por nosotros</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{status}. {line}. {title}. {age}.</source>
        <translation>{status}. {line}. {title}. {age}.</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>planned for {year}</source>
        <translation>previsto para {year}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Found on {day} in {registry}. This was the search: {search}</source>
        <translation>Encontrado el {day} en {registry}. Esta fue la búsqueda: {search}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>It found more than we can show here.</source>
        <translation>Encontró más de lo que podemos mostrar aquí.</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>We have not reviewed this trial yet. All of this is from the registry.</source>
        <translation>Aún no hemos revisado este ensayo. Todo esto viene del registro.</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>A listing does not mean that anyone has approved or checked the treatment.</source>
        <translation>Que esté en la lista no quiere decir que alguien haya aprobado o revisado el tratamiento.</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Status: {word}</source>
        <translation>Estado: {word}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>What this word means: {words}</source>
        <translation>Qué quiere decir esta palabra: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>The registry showed results.</source>
        <translation>El registro mostraba resultados.</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>The registry showed no results.</source>
        <translation>El registro no mostraba resultados.</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>We could not see if the registry shows results.</source>
        <translation>No pudimos ver si el registro muestra resultados.</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>How it is done</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>What is tried: {words}</source>
        <translation>Qué se prueba: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Phase: {words}</source>
        <translation>Fase: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Size: {words}</source>
        <translation>Tamaño: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Where: {words}</source>
        <translation>Dónde: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Run by: {words}</source>
        <translation>A cargo de: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Start: {words}</source>
        <translation>Comienzo: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Main part ends: {words}</source>
        <translation>La parte principal termina: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>End: {words}</source>
        <translation>Fin: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Open {nct} in the registry</source>
        <translation>Abrir {nct} en el registro</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>country not known</source>
        <translation>país no conocido</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{countries} and {count} more</source>
        <translation>{countries} y {count} más</translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <location filename="ui/panes/freshness_line.py"/>
        <source>Check for news…</source>
        <translation>Buscar novedades…</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Search: liruquine, riluzole, lìlǔzuò</source>
        <translation>Buscar: liruquine, riluzole, lìlǔzuò</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>By the garbled word, the right word, or the Chinese word or its sound.</source>
        <translation>Por la palabra mal traducida, la correcta, o la palabra china o su sonido.</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>In this article: {count}</source>
        <translation>En este artículo: {count}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Not in this article: {count}</source>
        <translation>No en este artículo: {count}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>This article has no marks of ours. All terms we know: {count}</source>
        <translation>Este artículo no tiene marcas nuestras. Todos los términos que conocemos: {count}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>uncertain</source>
        <translation>con dudas</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Garbled word: {printed}. It means: {correct}.</source>
        <translation>Palabra mal traducida: {printed}. Quiere decir: {correct}.</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Also printed as “{words}”.</source>
        <translation>También aparece como “{words}”.</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>What it meant here</source>
        <translation>Qué quería decir aquí</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>How it came about</source>
        <translation>Cómo se produjo</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Chinese: {words}</source>
        <translation>Chino: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>How sure we are</source>
        <translation>Qué tan seguros estamos</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>We are {words}.</source>
        <translation>Estamos {words}.</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See note {number}</source>
        <translation>Ver la nota {number}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See {name} in Options</source>
        <translation>Ver {name} en Opciones</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See {trial} in Trials</source>
        <translation>Ver {trial} en Ensayos</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>{count} terms</source>
        <translation>{count} términos</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>{count} of {all} terms</source>
        <translation>{count} de {all} términos</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>No term has this word. Try a shorter word, or only its start.</source>
        <translation>Ningún término tiene esta palabra. Pruebe una palabra más corta, o solo su comienzo.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Set up how you read</source>
        <translation>Elegir cómo leer</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Look at a button, or point at it, and stay there. A ring closes. Then it acts.</source>
        <translation>Mire un botón, o señálelo, y quédese ahí. Se cierra un anillo. Entonces actúa.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Let your device click, or this app, but not both.</source>
        <translation>Deje que haga clic su aparato o esta aplicación, pero no los dos.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>To keep it, choose Keep it.</source>
        <translation>Para conservarlo, elija Dejarlo así.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press {move} to go on. Press {choose} to choose what is in the frame.</source>
        <translation>Pulse {move} para avanzar. Pulse {choose} para elegir lo que está en el marco.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>A frame goes from button to button. Press {choose} to choose what is in it.</source>
        <translation>Un marco va de botón en botón. Pulse {choose} para elegir lo que está dentro.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Now {seconds} seconds</source>
        <translation>Ahora {seconds} segundos</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the left mouse button</source>
        <translation>el botón izquierdo del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the right mouse button</source>
        <translation>el botón derecho del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the middle mouse button</source>
        <translation>el botón central del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the back button of the mouse</source>
        <translation>el botón de retroceso del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the forward button of the mouse</source>
        <translation>el botón de avance del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/guide_offer.py"/>
        <source>You can set up how you press, see and hear.</source>
        <translation>Puede elegir cómo pulsar, ver y oír.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How do you press?</source>
        <translation>¿Cómo pulsa usted?</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Choose what fits you. You can try it before you keep it.</source>
        <translation>Elija lo que le sirva. Puede probarlo antes de dejarlo así.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Or press your key or switch two times now.</source>
        <translation>O pulse ahora dos veces su tecla o su pulsador.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Keyboard or mouse</source>
        <translation>Teclado o ratón</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>One switch</source>
        <translation>Un pulsador</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Two switches</source>
        <translation>Dos pulsadores</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Looking or pointing</source>
        <translation>Mirar o señalar</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Let me try a switch</source>
        <translation>Quiero probar un pulsador</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press your switch two times.</source>
        <translation>Pulse su pulsador dos veces.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Any key or button of a mouse will do. Take all the time you need.</source>
        <translation>Sirve cualquier tecla o botón del ratón. Tómese todo el tiempo que necesite.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You pressed {switch}. Use it as your switch?</source>
        <translation>Usted pulsó {switch}. ¿Lo usamos como su pulsador?</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press it once more to say yes. You can try it before you keep it.</source>
        <translation>Púlselo una vez más para decir que sí. Puede probarlo antes de dejarlo así.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Yes, use it</source>
        <translation>Sí, usarlo</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Try it now. It is on.</source>
        <translation>Pruébelo ahora. Está activado.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Try me</source>
        <translation>Pruébeme</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Keep it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Back to how it was</source>
        <translation>Volver a como estaba</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How should text look?</source>
        <translation>¿Cómo quiere ver el texto?</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You see each change at once, here and in the article.</source>
        <translation>Cada cambio se ve al momento, aquí y en el artículo.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How should notes be read aloud?</source>
        <translation>¿Cómo se leen las notas en voz alta?</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Reading aloud starts only when you press it. Stop is always there.</source>
        <translation>La lectura en voz alta empieza solo cuando usted la pulsa. Parar está siempre ahí.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Notes can be read at their place in the article.</source>
        <translation>Las notas se pueden leer en su lugar dentro del artículo.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Short notes</source>
        <translation>Notas cortas</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Whole notes</source>
        <translation>Notas enteras</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>All is set.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You can change it at any time: press More, then Set up how you read.</source>
        <translation>Puede cambiarlo cuando quiera: pulse Más y luego Elegir cómo leer.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Help lists all that makes reading easier.</source>
        <translation>La Ayuda muestra todo lo que facilita la lectura.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>It works. Pressed: {count}</source>
        <translation>Funciona. Pulsado: {count}</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Text size {percent} %</source>
        <translation>Tamaño del texto {percent} %</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Colours: {name}. Press for others.</source>
        <translation>Colores: {name}. Pulse para ver otros.</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Large buttons are on</source>
        <translation>Los botones grandes están activados</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Large buttons are off</source>
        <translation>Los botones grandes están desactivados</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>All is back to how it was.</source>
        <translation>Todo ha vuelto a como estaba.</translation>
    </message>
</context>
<context>
    <name>HeaderButton</name>
    <message>
        <location filename="ui/panes/card_header.py"/>
        <source>Open.</source>
        <translation>Abierto.</translation>
    </message>
    <message>
        <location filename="ui/panes/card_header.py"/>
        <source>Closed.</source>
        <translation>Cerrado.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>How to start</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What the marks mean</source>
        <translation>Qué significan las marcas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What makes reading easier</source>
        <translation>Qué facilita la lectura</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Keys: {group}</source>
        <translation>Teclas: {group}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>The notes stand beside the article. In a small window they get their own page.</source>
        <translation>Las notas están al lado del artículo. En una ventana pequeña tienen su propia página.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Next note to go through the notes one by one.</source>
        <translation>Pulse Nota siguiente para ver las notas una por una.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Open note to read what we found out about the marked words.</source>
        <translation>Pulse Abrir nota para leer lo que averiguamos sobre las palabras marcadas.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Back to see again what you looked at before.</source>
        <translation>Pulse Atrás para ver de nuevo lo que miró antes.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Set up how you read asks a few things. You try each way before you keep it.</source>
        <translation>Elegir cómo leer hace unas pocas preguntas. Usted prueba cada manera antes de dejarla así.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>One or two switches: a frame goes from button to button until you press.</source>
        <translation>Uno o dos pulsadores: un marco va de botón en botón hasta que usted pulsa.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press by looking: look or point at a button and stay there. Rest pauses it.</source>
        <translation>Pulsar con la mirada: mire o señale un botón y quédese ahí. Descanso lo pone en pausa.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Large buttons make all that you press larger and fewer.</source>
        <translation>Con los botones grandes, todo lo que se pulsa es más grande y son menos cosas.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>One thing at a time shows one paragraph with its notes.</source>
        <translation>Una cosa a la vez muestra un párrafo con sus notas.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Read aloud reads to you, one sentence at a time. Stop is always there.</source>
        <translation>Leer en voz alta le lee, una frase a la vez. Parar está siempre ahí.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Show and say shows words very large and speaks them for you.</source>
        <translation>Mostrar y decir muestra palabras muy grandes y las dice por usted.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Text from 100 to 400 %, wider lines, shorter lines.</source>
        <translation>Texto de 100 a 400 %, renglones más separados, renglones más cortos.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Two fonts made for reading, more space, and a ruler that follows the line.</source>
        <translation>Dos letras hechas para leer, más espacio y una regla que sigue el renglón.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Light, sepia, dark, and two looks with high contrast.</source>
        <translation>Claro, sepia, oscuro y dos aspectos de alto contraste.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Every command has a button or a place in More. One click is enough.</source>
        <translation>Cada comando tiene un botón o un lugar en Más. Basta un clic.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Every command can be reached with Tab and used with Enter or Space.</source>
        <translation>A cada comando se llega con Tab y se usa con Enter o Espacio.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Each mark has a sign, a word and a line. You never need the colour.</source>
        <translation>Cada marca tiene un signo, una palabra y una línea. El color nunca hace falta.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Screen readers read the article line by line and each note as a button.</source>
        <translation>Los lectores de pantalla leen el artículo renglón por renglón y cada nota como un botón.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Plain letter keys can be turned off, and every key changed, in Keys.</source>
        <translation>Las letras solas como teclas se pueden quitar, y toda tecla se puede cambiar, en Teclas.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Nothing moves unless you turn it on. There is no time limit. Messages stay.</source>
        <translation>Nada se mueve si usted no lo activa. No hay límite de tiempo. Los mensajes se quedan.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What you remove comes back with Undo.</source>
        <translation>Lo que quite vuelve con Deshacer.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Your place is kept, also when the power fails.</source>
        <translation>Su lugar de lectura se guarda, también si se va la luz.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Tab goes to the next button, Shift+Tab to the one before.</source>
        <translation>Tab va al botón siguiente, Mayús+Tab al anterior.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Enter or Space presses a button. Esc closes what is open.</source>
        <translation>Enter o Espacio pulsa un botón. Esc cierra lo que está abierto.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>In the article, Enter opens the note at your place.</source>
        <translation>En el artículo, Enter abre la nota del lugar donde está.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>ImportedNotes</name>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Notes ({endings})</source>
        <translation>Notas ({endings})</translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>{title} with notes</source>
        <translation>{title} con notas</translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Save as annotated article</source>
        <translation>Guardar como artículo con notas</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Save the article with the new notes now. The file you opened is not changed.</source>
        <translation>Guarde ahora el artículo con las notas nuevas. El archivo que abrió no se cambia.</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Save as annotated article…</source>
        <translation>Guardar como artículo con notas…</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Please check these places</source>
        <translation>Por favor, revise estos lugares</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>The words around them are not the same as where they were made.</source>
        <translation>Las palabras que las rodean no son las mismas que donde se hicieron.</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Not placed: note {number}</source>
        <translation>Sin lugar: nota {number}</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>And {count} more. The command import-notes lists them all.</source>
        <translation>Y {count} más. El comando import-notes las muestra todas.</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that have a place now: {count}</source>
        <translation>Notas que ahora tienen un lugar: {count}</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that were here already: {count}</source>
        <translation>Notas que ya estaban aquí: {count}</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that you would have to place: {count}</source>
        <translation>Notas a las que usted tendría que dar un lugar: {count}</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Written by {name}.</source>
        <translation>Escrita por {name}.</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <location filename="ui/access/item_view.py"/>
        <source>{tab}: {number} of {count}</source>
        <translation>{tab}: {number} de {count}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Press a command to change its keys.</source>
        <translation>Pulse un comando para cambiar sus teclas.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Use plain letters as keys, such as N for the next note. Turn this off if a switch or a device types letters by itself.</source>
        <translation>Usar letras solas como teclas, como N para la nota siguiente. Quítelo si un pulsador o un aparato escribe letras por sí solo.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>All keys back to normal</source>
        <translation>Todas las teclas como al principio</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>{command}: {keys}</source>
        <translation>{command}: {keys}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>All keys are back to normal.</source>
        <translation>Todas las teclas son las normales otra vez.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>Language · 语言 · Idioma</source>
        <translation>Language · 语言 · Idioma</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>This is the language of buttons, questions and messages.</source>
        <translation>Este es el idioma de los botones, las preguntas y los mensajes.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>The article stays in its own language. Notes and facts are in English: nobody has checked them in another language yet.</source>
        <translation>El artículo sigue en su propio idioma. Las notas y los datos están en inglés: nadie los ha revisado aún en otro idioma.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>As the rest of my screen</source>
        <translation>Como el resto de mi pantalla</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>Close ALS Reader and open it again to see the new language.</source>
        <translation>Cierre ALS Reader y ábralo otra vez para ver el idioma nuevo.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>Back to how it was</source>
        <translation>Volver a como estaba</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>All is back to how it was.</source>
        <translation>Todo ha vuelto a como estaba.</translation>
    </message>
</context>
<context>
    <name>LargeMore</name>
    <message>
        <location filename="ui/access/large_more.py"/>
        <source>Back to all groups</source>
        <translation>Volver a todos los grupos</translation>
    </message>
</context>
<context>
    <name>LargePage</name>
    <message>
        <location filename="ui/access/large_page.py"/>
        <source>Back a page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="ui/access/large_page.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>LargeSearch</name>
    <message>
        <location filename="ui/access/large_search.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>LargeTargets</name>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Page up</source>
        <translation>Subir una página</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Page down</source>
        <translation>Bajar una página</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Item before</source>
        <translation>Elemento anterior</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Next item</source>
        <translation>Elemento siguiente</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>About this list</source>
        <translation>Sobre esta lista</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Open note {number}</source>
        <translation>Abrir la nota {number}</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Choices ({count})</source>
        <translation>Opciones de aquí ({count})</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>See what you can press here: sources, terms, options, filters.</source>
        <translation>Vea qué se puede pulsar aquí: fuentes, términos, opciones, filtros.</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Choices</source>
        <translation>Opciones de aquí</translation>
    </message>
</context>
<context>
    <name>LargeWindow</name>
    <message>
        <location filename="ui/access/large_window.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="ui/access/large_window.py"/>
        <source>See all that can be done.</source>
        <translation>Vea todo lo que se puede hacer.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Leave ALS Reader?</source>
        <translation>¿Salir de ALS Reader?</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This link starts an e-mail. It leads to:</source>
        <translation>Este enlace empieza un correo electrónico. Lleva a:</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This link leads to a page on the internet:</source>
        <translation>Este enlace lleva a una página de internet:</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Site: {host}</source>
        <translation>Sitio: {host}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>ALS Reader itself stays offline. Your browser would open the page.</source>
        <translation>ALS Reader sigue sin conexión. Su navegador abriría la página.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>ALS Reader itself stays offline. Your e-mail program would open.</source>
        <translation>ALS Reader sigue sin conexión. Se abriría su programa de correo.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Open e-mail program</source>
        <translation>Abrir el programa de correo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This address is not complete. You can copy it.</source>
        <translation>Esta dirección no está completa. Puede copiarla.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Take care: the words of this link name another address: {text}</source>
        <translation>Cuidado: las palabras de este enlace nombran otra dirección: {text}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Take care: the name of this site has unusual letters. They can look like other letters, so it may not be the site you think.</source>
        <translation>Cuidado: el nombre de este sitio tiene letras poco comunes. Pueden parecerse a otras letras, así que tal vez no sea el sitio que usted cree.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>The translation has a wrong word here. The note gives the right one.</source>
        <translation>La traducción tiene aquí una palabra equivocada. La nota da la correcta.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>A wrong word, but we are not sure which word was meant.</source>
        <translation>Una palabra equivocada, pero no estamos seguros de cuál debía ser.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is not true.</source>
        <translation>Esto no es verdad.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This can give you a wrong idea.</source>
        <translation>Esto puede darle una idea equivocada.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>We found no good proof of this.</source>
        <translation>No encontramos buenas pruebas de esto.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This was right once. It has changed since.</source>
        <translation>Esto fue cierto antes. Ha cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is right in part. The note says what to add.</source>
        <translation>Esto es cierto en parte. La nota dice qué falta.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is right.</source>
        <translation>Esto es correcto.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>These words want to sell you something.</source>
        <translation>Estas palabras quieren venderle algo.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is something that the article does not tell you.</source>
        <translation>Esto es algo que el artículo no le cuenta.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This helps you to read the article.</source>
        <translation>Esto le ayuda a leer el artículo.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>Any other note.</source>
        <translation>Cualquier otra nota.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>wavy line</source>
        <translation>línea ondulada</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>solid line</source>
        <translation>línea continua</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>dashed line</source>
        <translation>línea de rayas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>dotted line</source>
        <translation>línea de puntos</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>striped ground</source>
        <translation>fondo rayado</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>no line</source>
        <translation>sin línea</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>{word}, {line}:</source>
        <translation>{word}, {line}:</translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Write: {name}</source>
        <translation>Escribir: {name}</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>{first} to {last}</source>
        <translation>De {first} a {last}</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Space and delete</source>
        <translation>Espacio y borrar</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Delete letter</source>
        <translation>Borrar letra</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Delete word</source>
        <translation>Borrar palabra</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Nothing is written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Letters for: {name}</source>
        <translation>Letras para: {name}</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>. full stop</source>
        <translation>. punto</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>, comma</source>
        <translation>, coma</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>? question mark</source>
        <translation>? signo de pregunta</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>- hyphen</source>
        <translation>- guion</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>' apostrophe</source>
        <translation>' apóstrofo</translation>
    </message>
</context>
<context>
    <name>LinesForm</name>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>{list}, line {number}</source>
        <translation>{list}, renglón {number}</translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Remove: {words}</source>
        <translation>Quitar: {words}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="ui/errands.py"/>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Articles ({endings})</source>
        <translation>Artículos ({endings})</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>This link is not safe to open, so it was left alone.</source>
        <translation>No es seguro abrir este enlace, así que no se abrió.</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>No browser could be opened. The address was copied instead.</source>
        <translation>No se pudo abrir ningún navegador. En su lugar se copió la dirección.</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Questions for my clinic</source>
        <translation>Preguntas para mi clínica</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save questions as PDF</source>
        <translation>Guardar las preguntas como PDF</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>{title} – ALS Reader</source>
        <translation>{title} – ALS Reader</translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>There are {count} more remarks about this file.</source>
        <translation>Hay {count} avisos más sobre este archivo.</translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>You can find these files under Open: {names}</source>
        <translation>Encontrará estos archivos en Abrir: {names}</translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>Text size {percent} %</source>
        <translation>Tamaño del texto {percent} %</translation>
    </message>
    <message>
        <location filename="ui/writing/note_deeds.py"/>
        <source>What you wrote is not lost. Open the note again to go on.</source>
        <translation>Lo que escribió no se ha perdido. Abra la nota otra vez para seguir.</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <location filename="ui/reader/margin.py"/>
        <source>Show fewer points</source>
        <translation>Mostrar menos puntos</translation>
    </message>
    <message>
        <location filename="ui/reader/margin.py"/>
        <source>Show all points</source>
        <translation>Mostrar todos los puntos</translation>
    </message>
</context>
<context>
    <name>MarginTags</name>
    <message>
        <location filename="ui/reader/margin_tags.py"/>
        <source>Note {number}, {word}</source>
        <translation>Nota {number}, {word}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>My marks</source>
        <translation>Mis marcas</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>In: {title}</source>
        <translation>En: {title}</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>You have marked nothing here yet. Close this, and press “Mark this sentence”.</source>
        <translation>Aún no ha marcado nada aquí. Cierre esto y pulse “Marcar esta frase”.</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Save for other programs…</source>
        <translation>Guardar para otros programas…</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>These words are not in this version of the file, or stand there twice.</source>
        <translation>Estas palabras no están en esta versión del archivo, o están dos veces.</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Removed: {thing}</source>
        <translation>Quitado: {thing}</translation>
    </message>
    <message>
        <location filename="ui/marks/listing.py"/>
        <source>Save my marks as text</source>
        <translation>Guardar mis marcas como texto</translation>
    </message>
    <message>
        <location filename="ui/marks/listing.py"/>
        <source>Save my marks for other programs</source>
        <translation>Guardar mis marcas para otros programas</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Mark this</source>
        <translation>Marcar esto</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Highlight these words</source>
        <translation>Resaltar estas palabras</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Ask my doctor about this</source>
        <translation>Preguntar esto a mi médico</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Remove this mark</source>
        <translation>Quitar esta marca</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>The whole sentence</source>
        <translation>La frase entera</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Write a comment</source>
        <translation>Escribir un comentario</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>The mark is removed.</source>
        <translation>La marca se quitó.</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>There are no words to mark.</source>
        <translation>No hay palabras que marcar.</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>There are no more sentences.</source>
        <translation>No hay más frases.</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>Kept to ask my doctor.</source>
        <translation>Guardado para preguntar a mi médico.</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>Not kept to ask any more.</source>
        <translation>Ya no está guardado para preguntar.</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>My mark: {words}</source>
        <translation>Mi marca: {words}</translation>
    </message>
    <message>
        <location filename="ui/marks/on_paper.py"/>
        <source>Ask my doctor</source>
        <translation>Preguntar a mi médico</translation>
    </message>
    <message>
        <location filename="ui/marks/on_paper.py"/>
        <source>Highlighted</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <location filename="ui/marks/star_button.py"/>
        <source>Keep this to ask at your next visit.</source>
        <translation>Guarde esto para preguntarlo en su próxima visita.</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Not found in this version</source>
        <translation>No está en esta versión</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>My comment: {comment}</source>
        <translation>Mi comentario: {comment}</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <location filename="ui/access/mirror.py"/>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>MoreDialog</name>
    <message>
        <location filename="ui/access/large_more.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="ui/dialogs/more.py"/>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <location filename="ui/dialogs/more.py"/>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="ui/navigation.py"/>
        <source>This article has no notes.</source>
        <translation>Este artículo no tiene notas.</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Note {number} of {count}</source>
        <translation>Nota {number} de {count}</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note</source>
        <translation>Abrir nota</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note {number}: {quote}</source>
        <translation>Abrir nota {number}: {quote}</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note {number}</source>
        <translation>Abrir nota {number}</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>That was the last note.</source>
        <translation>Esa era la última nota.</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>No note before.</source>
        <translation>No hay una nota anterior.</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>This is not in the facts that came with ALS Reader.</source>
        <translation>Esto no está en los datos que vienen con ALS Reader.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>The check is done</source>
        <translation>La búsqueda terminó</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>There is more. You find it under Trials.</source>
        <translation>Hay más. Lo encontrará en Ensayos.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Read more about a trial</source>
        <translation>Leer más sobre un ensayo</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Talk with your care team before you change anything.</source>
        <translation>Hable con su equipo médico antes de cambiar nada.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Show all trials</source>
        <translation>Mostrar todos los ensayos</translation>
    </message>
</context>
<context>
    <name>NewsSections</name>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What we wrote on {day}: {words}</source>
        <translation>Lo que escribimos el {day}: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Ask your clinic, open it in the registry (below), or check for news.</source>
        <translation>Pregunte en su clínica, ábralo en el registro (abajo) o busque novedades.</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Your care team knows the newest. You can also check for news.</source>
        <translation>Su equipo médico sabe lo más nuevo. También puede buscar novedades.</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What the FDA’s data say</source>
        <translation>Qué dicen los datos de la FDA</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>openFDA says: do not use its data to decide about medical care. Ask your care team.</source>
        <translation>openFDA dice: no use sus datos para decidir sobre la atención médica. Pregunte a su equipo médico.</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>In its own words: “{words}”</source>
        <translation>En sus propias palabras: “{words}”</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>First approval in these data: {day}.</source>
        <translation>Primera aprobación en estos datos: {day}.</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>This is not the day in our own record: {day}.</source>
        <translation>No es el día de nuestra propia ficha: {day}.</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Newest label: {day}.</source>
        <translation>Prospecto más nuevo: {day}.</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>On {day} this could not be checked. {reason} We show what we knew before.</source>
        <translation>El {day} esto no se pudo comprobar. {reason} Mostramos lo que sabíamos antes.</translation>
    </message>
</context>
<context>
    <name>NoNewsDialog</name>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>No news this time</source>
        <translation>Esta vez no hay novedades</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Nothing was changed. The facts are as before.</source>
        <translation>No se cambió nada. Los datos están como antes.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>NoWordsDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>A note is about some words. Choose them first, then press Add note.</source>
        <translation>Una nota trata de unas palabras. Elíjalas antes y luego pulse Añadir nota.</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>If the article leaves something out, you can say so without any words.</source>
        <translation>Si el artículo omite algo, puede decirlo sin palabras elegidas.</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Choose words</source>
        <translation>Elegir palabras</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Note on what is left out</source>
        <translation>Nota sobre lo que se omite</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Change this note</source>
        <translation>Cambiar esta nota</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>How it will look</source>
        <translation>Cómo se verá</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add this note</source>
        <translation>Añadir esta nota</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Use this note</source>
        <translation>Usar esta nota</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>What kind of note is it?</source>
        <translation>¿Qué tipo de nota es?</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>The right term</source>
        <translation>El término correcto</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Why? In one or two short sentences</source>
        <translation>¿Por qué? En una o dos frases cortas</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add link…</source>
        <translation>Añadir enlace…</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Show this note at all {count} places where these words stand</source>
        <translation>Mostrar esta nota en los {count} lugares donde están estas palabras</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Take away this source: {name}</source>
        <translation>Quitar esta fuente: {name}</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>One link here is not safe, so it is shown as plain words.</source>
        <translation>Un enlace de aquí no es seguro, así que se muestra como palabras sin enlace.</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>These sentences are hard to read. Shorter sentences and words help.</source>
        <translation>Estas frases son difíciles de leer. Ayudan las frases y palabras más cortas.</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Put two stars around **bold words**. Use Add link for links.</source>
        <translation>Ponga dos asteriscos alrededor de las **palabras en negrita**. Use Añadir enlace para los enlaces.</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add a link</source>
        <translation>Añadir un enlace</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>See {link}.</source>
        <translation>Vea {link}.</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>A note on something that the article leaves out</source>
        <translation>Una nota sobre algo que el artículo omite</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>About: “{words}”</source>
        <translation>Sobre: “{words}”</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Garbled words</source>
        <translation>Palabras mal traducidas</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>A claim</source>
        <translation>Una afirmación</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Advertisement</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Are you sure what the right words are?</source>
        <translation>¿Está seguro de cuáles son las palabras correctas?</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>How true is the claim?</source>
        <translation>¿Qué tan cierta es la afirmación?</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>I am sure</source>
        <translation>Tengo certeza</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>I am not sure</source>
        <translation>Tengo dudas</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Accurate</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Imprecise</source>
        <translation>Impreciso</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Outdated</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Unsupported</source>
        <translation>Sin pruebas</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Misleading</source>
        <translation>Engañoso</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please choose how true the claim is.</source>
        <translation>Por favor, elija qué tan cierta es la afirmación.</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please write the right term, or your best guess.</source>
        <translation>Por favor, escriba el término correcto o el que le parezca más probable.</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please write the right term without stars.</source>
        <translation>Por favor, escriba el término correcto sin asteriscos.</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please say why, so that readers understand.</source>
        <translation>Por favor, diga por qué, para que los lectores lo entiendan.</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <location filename="ui/writing/preview.py"/>
        <source>How the note will look</source>
        <translation>Cómo se verá la nota</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>This article has no notes. Notes show up here when the file has them: what a garbled word means, and how far a claim can be trusted.</source>
        <translation>Este artículo no tiene notas. Las notas aparecen aquí cuando el archivo las tiene: qué quiere decir una palabra mal traducida y cuánto se puede confiar en una afirmación.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Notes we could not place</source>
        <translation>Notas a las que no pudimos dar un lugar</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the next {count} notes</source>
        <translation>Mostrar las {count} notas siguientes</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the last note</source>
        <translation>Mostrar la última nota</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the {count} notes before these</source>
        <translation>Mostrar las {count} notas anteriores a estas</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These notes were made by a program, not reviewed by a person.</source>
        <translation>Estas notas las hizo un programa y no las ha revisado una persona.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These notes are a draft, not reviewed by a person.</source>
        <translation>Estas notas son un borrador y no las ha revisado una persona.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Some notes were made by a program, not reviewed by a person.</source>
        <translation>Algunas notas las hizo un programa y no las ha revisado una persona.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show notes of one kind</source>
        <translation>Mostrar las notas de un tipo</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Garbled words</source>
        <translation>Palabras mal traducidas</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Advertisements</source>
        <translation>Publicidad</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Good to know</source>
        <translation>Bueno saberlo</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Other notes</source>
        <translation>Otras notas</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Note {number} of {count}, {verdict}: {quote}</source>
        <translation>Nota {number} de {count}, {verdict}: {quote}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Note {number} of {count}, {verdict}</source>
        <translation>Nota {number} de {count}, {verdict}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Uncertain. Best reading: {words}.</source>
        <translation>Con dudas. La mejor lectura: {words}.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>It probably should say {words}.</source>
        <translation>Es probable que deba decir {words}.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>It should say {words}.</source>
        <translation>Debería decir {words}.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>How sure we are: {confidence}.</source>
        <translation>Qué tan seguros estamos: {confidence}.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>From Chinese: {words}</source>
        <translation>Del chino: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Back to text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These words stand in {count} places.</source>
        <translation>Estas palabras están en {count} lugares.</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Open {words}</source>
        <translation>Abrir {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See in Glossary</source>
        <translation>Ver en el Glosario</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See {name} in Options</source>
        <translation>Ver {name} en Opciones</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See {name} in Trials</source>
        <translation>Ver {name} en Ensayos</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="ui/notice.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="ui/notice.py"/>
        <source>Close: {message}</source>
        <translation>Cerrar: {message}</translation>
    </message>
</context>
<context>
    <name>OneThing</name>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note 1 of {count}</source>
        <translation>Nota 1 de {count}</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note {number} of {count}</source>
        <translation>Nota {number} de {count}</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Back a page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Go on reading.</source>
        <translation>Seguir leyendo.</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Article: {title}</source>
        <translation>Artículo: {title}</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>The article that comes with ALS Reader</source>
        <translation>El artículo que viene con ALS Reader</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Words you copied</source>
        <translation>Palabras que copió</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Files that you open will be listed here.</source>
        <translation>Los archivos que abra aparecerán aquí.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Forget: {title}</source>
        <translation>Olvidar: {title}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Taken out of the list. The file itself is still there.</source>
        <translation>Se quitó de la lista. El archivo sigue en su sitio.</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>{name}, {form}. {summary}. {age}.</source>
        <translation>{name}, {form}. {summary}. {age}.</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Medicine: {generic}. Form: {form}.</source>
        <translation>Medicina: {generic}. Forma: {form}.</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What trials showed</source>
        <translation>Qué mostraron los ensayos</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What it does not do</source>
        <translation>Qué no hace</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What the label says about dosing</source>
        <translation>Qué dice el prospecto sobre la dosis</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Ask your care team before you change anything.</source>
        <translation>Pregunte a su equipo médico antes de cambiar nada.</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>How it came to this</source>
        <translation>Cómo se llegó a esto</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Common side effects</source>
        <translation>Efectos secundarios frecuentes</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Serious side effects</source>
        <translation>Efectos secundarios graves</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Boxed warning: {words}</source>
        <translation>Advertencia en recuadro: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>We have no list of side effects. That does not mean there are none.</source>
        <translation>No tenemos una lista de efectos secundarios. Eso no quiere decir que no los haya.</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What is checked</source>
        <translation>Qué se controla</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Status and date</source>
        <translation>Estado y fecha</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>FDA approval: {day}, the regular way. Number: {number}.</source>
        <translation>Aprobación de la FDA: {day}, por la vía normal. Número: {number}.</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>FDA approval: {day}, the accelerated way. Number: {number}.</source>
        <translation>Aprobación de la FDA: {day}, por la vía acelerada. Número: {number}.</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>About its label</source>
        <translation>Sobre su prospecto</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>See trial {nct}: {title}</source>
        <translation>Ver el ensayo {nct}: {title}</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Open {name} in the registry ({nct})</source>
        <translation>Abrir {name} en el registro ({nct})</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>More about it</source>
        <translation>Más sobre esto</translation>
    </message>
</context>
<context>
    <name>OptionsTab</name>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Approved now</source>
        <translation>Aprobado ahora</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>For a symptom, not for ALS itself</source>
        <translation>Para un síntoma, no para la ELA misma</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>No longer sold, or approval withdrawn</source>
        <translation>Ya no se vende, o se retiró la aprobación</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Not approved</source>
        <translation>No aprobado</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>What the FDA says about stem cells</source>
        <translation>Qué dice la FDA sobre las células madre</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <location filename="ui/access/own_files.py"/>
        <source>Saved as {name} in {folder}.</source>
        <translation>Guardado como {name} en {folder}.</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Part {part} of {count}</source>
        <translation>Parte {part} de {count}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please wait. I am typing.</source>
        <translation>Espere, por favor. Estoy escribiendo.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Yes.</source>
        <translation>Sí.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am in pain.</source>
        <translation>Tengo dolor.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please call my caregiver.</source>
        <translation>Por favor, llame a quien me cuida.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I cannot speak, but I can hear and understand you.</source>
        <translation>No puedo hablar, pero puedo oír y entender.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please ask me questions with yes or no.</source>
        <translation>Por favor, hágame preguntas de sí o no.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please give me more time.</source>
        <translation>Por favor, deme más tiempo.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am tired. I need a rest.</source>
        <translation>Me siento sin fuerzas. Necesito descansar.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please help me to sit in another way.</source>
        <translation>Por favor, ayúdeme a sentarme de otra manera.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am too warm.</source>
        <translation>Tengo demasiado calor.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am too cold.</source>
        <translation>Tengo demasiado frío.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am thirsty.</source>
        <translation>Tengo sed.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please look at my screen.</source>
        <translation>Por favor, mire mi pantalla.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please say that again.</source>
        <translation>Por favor, dígalo otra vez.</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>· picture</source>
        <translation>· imagen</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>The card of each trial names its sources.</source>
        <translation>La tarjeta de cada ensayo nombra sus fuentes.</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>What “phase 1” means</source>
        <translation>Qué quiere decir “fase 1”</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>What “phase 2” means</source>
        <translation>Qué quiere decir “fase 2”</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>All trials</source>
        <translation>Todos los ensayos</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="ui/pictures/timeline_picture.py"/>
        <source>{count} events. “Show as a table” says them in words.</source>
        <translation>{count} sucesos. “Mostrar como tabla” los dice en palabras.</translation>
    </message>
    <message>
        <location filename="ui/pictures/trials_picture.py"/>
        <source>{count} rows, one for each status. “Show as a table” says them in words.</source>
        <translation>{count} filas, una por cada estado. “Mostrar como tabla” las dice en palabras.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved for a symptom</source>
        <translation>Aprobado para un síntoma</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved the accelerated way</source>
        <translation>Aprobado por la vía acelerada</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approval withdrawn</source>
        <translation>Aprobación retirada</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Listed as no longer sold</source>
        <translation>En la lista de lo que ya no se vende</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Request taken back</source>
        <translation>Solicitud retirada</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>more than {years} years later</source>
        <translation>más de {years} años después</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{years} years later</source>
        <translation>{years} años después</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{day}: {name}. {what}. {more}</source>
        <translation>{day}: {name}. {what}. {more}</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approvals over time</source>
        <translation>Aprobaciones a lo largo del tiempo</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>From {first} to {last}: what the FDA approved, and what ended</source>
        <translation>De {first} a {last}: qué aprobó la FDA y qué terminó</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>What came later is not in this picture.</source>
        <translation>Lo que vino después no está en esta imagen.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Refreshed on {day}: the FDA’s data held {count} of these {total} products. The days above are those that came with ALS Reader.</source>
        <translation>Actualizado el {day}: los datos de la FDA tenían {count} de estos {total} productos. Los días de arriba son los que vinieron con ALS Reader.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Trials by status and phase</source>
        <translation>Ensayos por estado y fase</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>All {total} trials, one square each</source>
        <translation>Los {total} ensayos, un cuadrado cada uno</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>All {total} trials: a row for each status, a column for each phase.</source>
        <translation>Los {total} ensayos: una fila por cada estado, una columna por cada fase.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Each square is one trial. The number in it is its phase.</source>
        <translation>Cada cuadrado es un ensayo. El número que lleva es su fase.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>“–” means that a phase does not apply.</source>
        <translation>“–” quiere decir que la fase no se aplica.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>“?” means that no phase was given.</source>
        <translation>“?” quiere decir que no se indicó la fase.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} with no phase given</source>
        <translation>{count} sin fase indicada</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} to which a phase does not apply</source>
        <translation>{count} en que la fase no se aplica</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} in phase {phase}</source>
        <translation>{count} en fase {phase}</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{status}: 1 trial ({parts}).</source>
        <translation>{status}: 1 ensayo ({parts}).</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{status}: {total} trials ({parts}).</source>
        <translation>{status}: {total} ensayos ({parts}).</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>We counted this in the copies of the registry that we read, {age}.</source>
        <translation>Contamos esto en las copias del registro que leímos, {age}.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Refreshed on {day}. Asked was: {host}.</source>
        <translation>Actualizado el {day}. Se preguntó a: {host}.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} of these trials could not be checked. They stand as before.</source>
        <translation>{count} de estos ensayos no se pudieron comprobar. Siguen como antes.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} of the {total} records may be out of date. Your ALS clinic knows the newest.</source>
        <translation>{count} de las {total} fichas pueden estar desactualizadas. Su clínica de ELA sabe lo más nuevo.</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Newly found in the registry and not counted here: {count}.</source>
        <translation>Encontrados hace poco en el registro y no contados aquí: {count}.</translation>
    </message>
</context>
<context>
    <name>PlaceSteps</name>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Show in text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Place {number} of {count}</source>
        <translation>Lugar {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Made by ALS Reader.</source>
        <translation>Hecho por ALS Reader.</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Please note: </source>
        <translation>Atención: </translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Right: </source>
        <translation>Correcto: </translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Wrong: </source>
        <translation>Falso: </translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Left out: </source>
        <translation>Omitido: </translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>A number leads to a note. The signs: </source>
        <translation>Un número lleva a una nota. Los signos: </translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>What this article leaves out</source>
        <translation>Lo que este artículo omite</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Notes we could not place</source>
        <translation>Notas a las que no pudimos dar un lugar</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>It should say: </source>
        <translation>Debería decir: </translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Best reading: </source>
        <translation>La mejor lectura: </translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>We could not place this note: {reason}.</source>
        <translation>No pudimos dar un lugar a esta nota: {reason}.</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Options named in the notes</source>
        <translation>Opciones que nombran las notas</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Trials named in the notes</source>
        <translation>Ensayos que nombran las notas</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Questions for my clinic</source>
        <translation>Preguntas para mi clínica</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="ui/printing/pages.py"/>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <location filename="ui/printing/pages.py"/>
        <source>{title} · Not medical advice</source>
        <translation>{title} · No es un consejo médico</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>We found no printer.</source>
        <translation>No encontramos ninguna impresora.</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>You can save a PDF file now and print it later, or on another computer.</source>
        <translation>Puede guardar ahora un archivo PDF e imprimirlo más tarde, o en otro equipo.</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="ui/printing/questions.py"/>
        <source>About: {title}</source>
        <translation>Sobre: {title}</translation>
    </message>
    <message>
        <location filename="ui/printing/questions.py"/>
        <source>My next visit: </source>
        <translation>Mi próxima visita: </translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>About the article: {title}</source>
        <translation>Sobre el artículo: {title}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>Made on {day}.</source>
        <translation>Hecho el {day}.</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>My comment: </source>
        <translation>Mi comentario: </translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>Checking for news</source>
        <translation>Buscando novedades</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>How much is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>The facts you have now stay as they are until all answers are there.</source>
        <translation>Los datos que tiene ahora se quedan como están hasta que lleguen todas las respuestas.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>{percent} % is done.</source>
        <translation>Hecho el {percent} %.</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>Machine translation</source>
        <translation>Traducción automática</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>{kind} from {language}</source>
        <translation>{kind} del {language}</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>author unknown</source>
        <translation>autor desconocido</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>date unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes reviewed {date}</source>
        <translation>notas revisadas el {date}</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes reviewed</source>
        <translation>notas revisadas</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes are a draft</source>
        <translation>las notas son un borrador</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes not reviewed by a person</source>
        <translation>notas no revisadas por una persona</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>About: {title}</source>
        <translation>Sobre: {title}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Tick what you want to ask. If none is ticked, all are printed.</source>
        <translation>Marque lo que quiere preguntar. Si no marca nada, se imprimen todas.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Add your own question</source>
        <translation>Añada su propia pregunta</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Remove: {question}</source>
        <translation>Quitar: {question}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Question added.</source>
        <translation>Pregunta añadida.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Question removed: {question}</source>
        <translation>Pregunta quitada: {question}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>The question is back.</source>
        <translation>La pregunta está de vuelta.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Questions for my clinic</source>
        <translation>Preguntas para mi clínica</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="app.py"/>
        <source>ALS Reader is open in another window. What you change in this one will not be kept.</source>
        <translation>ALS Reader ya está abierto en otra ventana. Lo que cambie en esta no se guardará.</translation>
    </message>
    <message>
        <location filename="app.py"/>
        <source>ALS Reader stopped by itself last time. We are sorry. What went wrong is written down here: {file}. Nothing was sent.</source>
        <translation>ALS Reader se cerró solo la última vez. Lo sentimos. Lo que falló está anotado aquí: {file}. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Page up</source>
        <translation>Subir una página</translation>
    </message>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Page down</source>
        <translation>Bajar una página</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <location filename="ui/reader/view.py"/>
        <source>Article: {title}</source>
        <translation>Artículo: {title}</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Reading aloud.</source>
        <translation>Leyendo en voz alta.</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Stopped reading aloud.</source>
        <translation>Se paró la lectura en voz alta.</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Open a note, an option or a trial first.</source>
        <translation>Abra antes una nota, una opción o un ensayo.</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>There is nothing to read aloud.</source>
        <translation>No hay nada que leer en voz alta.</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>That was the end.</source>
        <translation>Ese era el final.</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Reading aloud was stopped.</source>
        <translation>La lectura en voz alta se paró.</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>One moment, please. The voice is getting ready.</source>
        <translation>Un momento, por favor. La voz se está preparando.</translation>
    </message>
</context>
<context>
    <name>ReferenceView</name>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Source: {citation}</source>
        <translation>Fuente: {citation}</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>How we read it</source>
        <translation>Cómo la leímos</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>What we read: {part}.</source>
        <translation>Qué leímos: {part}.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We read the source itself, or a true copy of it.</source>
        <translation>Leímos la fuente misma, o una copia fiel de ella.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We read about it in another source, not in the source itself.</source>
        <translation>Leímos sobre ella en otra fuente, no en la fuente misma.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Checked on {date}.</source>
        <translation>Consultado el {date}.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Where to find it</source>
        <translation>Dónde encontrarla</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We have no web address for it. A librarian or your care team can help you find it by the words above.</source>
        <translation>No tenemos una dirección de internet. En una biblioteca o su equipo médico pueden ayudarle a encontrarla con las palabras de arriba.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>See {trial} in Trials</source>
        <translation>Ver {trial} en Ensayos</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Open {address}</source>
        <translation>Abrir {address}</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>The official text that comes with a medicine.</source>
        <translation>El texto oficial que viene con una medicina.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>From an office that checks medicines, such as the FDA.</source>
        <translation>De una oficina que controla las medicinas, como la FDA.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A record in a list of trials. Nobody approves trials there.</source>
        <translation>Una ficha en una lista de ensayos. Nadie aprueba ensayos allí.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A research paper.</source>
        <translation>Un trabajo de investigación.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>From a company that makes or sells the product.</source>
        <translation>De una empresa que hace o vende el producto.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A news report.</source>
        <translation>Una noticia.</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Advice by experts.</source>
        <translation>Consejos de expertos.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Choose another encoding</source>
        <translation>Elegir otra codificación</translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Show all words</source>
        <translation>Mostrar todas las palabras</translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>All words: {title}</source>
        <translation>Todas las palabras: {title}</translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>These are all the words of the file, also those around the article.</source>
        <translation>Estas son todas las palabras del archivo, también las que rodean el artículo.</translation>
    </message>
</context>
<context>
    <name>RestButton</name>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>Resting. Look here to go on.</source>
        <translation>En descanso. Mire aquí para seguir.</translation>
    </message>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>Rest: look here</source>
        <translation>Descanso: mire aquí</translation>
    </message>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>While you rest, looking at things does nothing.</source>
        <translation>Durante el descanso, mirar las cosas no hace nada.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Restore the facts that came with ALS Reader?</source>
        <translation>¿Restaurar los datos que vinieron con ALS Reader?</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>If you restore, what your checks for news have brought is taken away. You can check for news again at any time.</source>
        <translation>Si restaura, se quita lo que trajeron sus búsquedas de novedades. Puede volver a buscar novedades cuando quiera.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Keep the news</source>
        <translation>Conservar las novedades</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>ALS Reader is open in another window, and that one keeps the facts. Please restore them there.</source>
        <translation>ALS Reader está abierto en otra ventana, y esa guarda los datos. Por favor, restáurelos allí.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>You see the facts that came with ALS Reader. There is nothing to restore.</source>
        <translation>Usted ve los datos que vinieron con ALS Reader. No hay nada que restaurar.</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>You see the facts that came with ALS Reader.</source>
        <translation>Usted ve los datos que vinieron con ALS Reader.</translation>
    </message>
</context>
<context>
    <name>SaveDataDialog</name>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Save notes as data</source>
        <translation>Guardar las notas como datos</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Other programs can show the notes of this article. Choose one.</source>
        <translation>Otros programas pueden mostrar las notas de este artículo. Elija uno.</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For Hypothesis…</source>
        <translation>Para Hypothesis…</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Notes on web pages, in the browser.</source>
        <translation>Notas sobre páginas web, en el navegador.</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For Thorium and other book readers…</source>
        <translation>Para Thorium y otros lectores de libros…</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>A Readium file. Its name ends in .ann.</source>
        <translation>Un archivo Readium. Su nombre termina en .ann.</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For other programs…</source>
        <translation>Para otros programas…</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>A W3C Web Annotation file. Most programs for notes know it.</source>
        <translation>Un archivo W3C Web Annotation. La mayoría de los programas de notas lo conocen.</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Notes on {title}</source>
        <translation>Notas sobre {title}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>{name} may be somebody else's work. It stays as it is if you save a copy. You are asked this once.</source>
        <translation>{name} puede ser el trabajo de otra persona. Se queda como está si guarda una copia. Esto se pregunta una sola vez.</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Your notes go into a new file, together with the article. The article itself stays as it is.</source>
        <translation>Sus notas van a un archivo nuevo, junto con el artículo. El artículo mismo se queda como está.</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save as annotated article…</source>
        <translation>Guardar como artículo con notas…</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save in {name}</source>
        <translation>Guardar en {name}</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SavingNotes</name>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Not saved: {name} was changed by another program.</source>
        <translation>Sin guardar: otro programa cambió {name}.</translation>
    </message>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Annotated article</source>
        <translation>Artículo con notas</translation>
    </message>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Save as annotated article</source>
        <translation>Guardar como artículo con notas</translation>
    </message>
</context>
<context>
    <name>ScanTree</name>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Choices {first} to {last}</source>
        <translation>Opciones {first} a {last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Write in: {name}</source>
        <translation>Escribir en: {name}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>{name} (chosen)</source>
        <translation>{name} (elegido)</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>What is open</source>
        <translation>Lo que está abierto</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Beside the article</source>
        <translation>Al lado del artículo</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All notes</source>
        <translation>Todas las notas</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Notes {first} to {last}</source>
        <translation>Notas {first} a {last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Options {first} to {last}</source>
        <translation>Opciones {first} a {last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All options</source>
        <translation>Todas las opciones</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Trials {first} to {last}</source>
        <translation>Ensayos {first} a {last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All trials</source>
        <translation>Todos los ensayos</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Terms {first} to {last}</source>
        <translation>Términos {first} a {last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All glossary terms</source>
        <translation>Todos los términos del glosario</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Links in the article</source>
        <translation>Enlaces del artículo</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Links {first} to {last}</source>
        <translation>Enlaces {first} a {last}</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>Back to the groups</source>
        <translation>Volver a los grupos</translation>
    </message>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>To the first groups</source>
        <translation>Ir a los primeros grupos</translation>
    </message>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>Paused. Press to go on.</source>
        <translation>En pausa. Pulse para seguir.</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Make a file, or print. You choose who gets it: nothing is sent from here.</source>
        <translation>Haga un archivo, o imprima. Usted elige a quién darlo: desde aquí no se envía nada.</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Page for the clinic…</source>
        <translation>Página para la clínica…</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Your questions and what you marked, in large type on 2 pages at most.</source>
        <translation>Sus preguntas y lo que marcó, en letra grande, en 2 páginas como mucho.</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article with all notes as one file. Any browser shows it.</source>
        <translation>El artículo con todas las notas en un solo archivo. Cualquier navegador lo muestra.</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article with all notes, as it looks on paper.</source>
        <translation>El artículo con todas las notas, como se ve en papel.</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article file</source>
        <translation>El archivo del artículo</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>This article came with ALS Reader. Everybody who has ALS Reader has it.</source>
        <translation>Este artículo vino con ALS Reader. Quien tiene ALS Reader lo tiene.</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>You can give this file to others as it is. Your marks and questions are not in it.</source>
        <translation>Puede dar este archivo a otros tal como está. Sus marcas y preguntas no están en él.</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The file and where it is</source>
        <translation>El archivo y dónde está</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Copy where it is</source>
        <translation>Copiar dónde está</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>ShowAndSay</name>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Show and say</source>
        <translation>Mostrar y decir</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Press a line. It is shown large and spoken.</source>
        <translation>Pulse un renglón. Se muestra grande y se dice.</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Say it again</source>
        <translation>Decirlo otra vez</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Back to all phrases</source>
        <translation>Volver a todas las frases</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Add your own phrase</source>
        <translation>Añada su propia frase</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Remove: {phrase}</source>
        <translation>Quitar: {phrase}</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Phrase added.</source>
        <translation>Frase añadida.</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Phrase removed: {phrase}</source>
        <translation>Frase quitada: {phrase}</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>This sentence: {sentence}</source>
        <translation>Esta frase: {sentence}</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>The open note: {number} {quote}</source>
        <translation>La nota abierta: {number} {quote}</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Notes and facts</source>
        <translation>Notas y datos</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>List up</source>
        <translation>Subir la lista</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>List down</source>
        <translation>Bajar la lista</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Previous sources</source>
        <translation>Fuentes anteriores</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Next sources</source>
        <translation>Fuentes siguientes</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Sources {first} to {last} of {count}, by name.</source>
        <translation>Fuentes {first} a {last} de {count}, por nombre.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>We read: {what}. Checked on {date}.</source>
        <translation>Leímos: {what}. Consultado el {date}.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Open {host}: {citation}</source>
        <translation>Abrir {host}: {citation}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <location filename="ui/speaking/speaker.py"/>
        <source>The voice does not answer, so reading aloud was stopped. Please try again.</source>
        <translation>La voz no responde, así que se paró la lectura. Por favor, inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: normal</source>
        <translation>Velocidad: normal</translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: 1 step faster</source>
        <translation>Velocidad: 1 paso más rápido</translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: 1 step slower</source>
        <translation>Velocidad: 1 paso más lento</translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: {steps} steps faster</source>
        <translation>Velocidad: {steps} pasos más rápido</translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: {steps} steps slower</source>
        <translation>Velocidad: {steps} pasos más lento</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Notes at their place</source>
        <translation>Notas en su lugar</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Back to how it was</source>
        <translation>Volver a como estaba</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>More voices</source>
        <translation>Más voces</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>The usual voice</source>
        <translation>La voz de siempre</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>All is back to how it was.</source>
        <translation>Todo ha vuelto a como estaba.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Short notes</source>
        <translation>Notas cortas</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Whole notes</source>
        <translation>Notas enteras</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>This is how your text will sound. Doctors give riluzole for ALS.</source>
        <translation>Así sonará su texto. Los médicos recetan riluzol para la ELA.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You are about to write notes on this article.</source>
        <translation>Va a escribir notas sobre este artículo.</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Reading stays as it is. The file is not changed until you save, and the article's own words are never changed.</source>
        <translation>La lectura sigue como está. El archivo no cambia hasta que usted guarda, y las palabras del artículo nunca cambian.</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Notes need the whole article, so One thing at a time is turned off.</source>
        <translation>Las notas necesitan el artículo entero, así que Una cosa a la vez se desactiva.</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Start writing</source>
        <translation>Empezar a escribir</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Not medical advice. Ask your care team.</source>
        <translation>No es un consejo médico. Pregunte a su equipo médico.</translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline</source>
        <translation>Funciona sin conexión</translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline · facts as of {date}, refreshed {refreshed}</source>
        <translation>Funciona sin conexión · datos del {date}, actualizados el {refreshed}</translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline · facts as of {date}</source>
        <translation>Funciona sin conexión · datos del {date}</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Some of your notes are not saved yet. What should happen to them?</source>
        <translation>Algunas de sus notas aún no están guardadas. ¿Qué hacemos con ellas?</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>A draft is kept on this computer. You can go on with it later.</source>
        <translation>En este equipo se guarda un borrador. Puede seguir con él más tarde.</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Keep as draft</source>
        <translation>Conservar como borrador</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Throw away</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>left mouse button</source>
        <translation>botón izquierdo del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>right mouse button</source>
        <translation>botón derecho del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>middle mouse button</source>
        <translation>botón central del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>back mouse button</source>
        <translation>botón de retroceso del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>forward mouse button</source>
        <translation>botón de avance del ratón</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>Enter by the numbers</source>
        <translation>Enter de los números</translation>
    </message>
</context>
<context>
    <name>SwitchesDialog</name>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switches</source>
        <translation>Pulsadores</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>A light goes from choice to choice. Press your switch to choose what is lit. Each change here works at once.</source>
        <translation>Una luz va de opción en opción. Pulse su pulsador para elegir la que está iluminada. Cada cambio funciona al momento.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How many switches</source>
        <translation>Cuántos pulsadores</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>No switch</source>
        <translation>Sin pulsador</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>One switch</source>
        <translation>Un pulsador</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Two switches: one moves, one chooses</source>
        <translation>Dos pulsadores: uno avanza, otro elige</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long each choice is lit</source>
        <translation>Cuánto tiempo está iluminada cada opción</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>lit</source>
        <translation>iluminada</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How much longer the first choice is lit</source>
        <translation>Cuánto tiempo más está iluminada la primera opción</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>first choice</source>
        <translation>primera opción</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long you must hold the switch</source>
        <translation>Cuánto tiempo debe mantener el pulsador</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long a new press does not count</source>
        <translation>Cuánto tiempo no cuenta otra pulsación</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Say aloud what is lit.</source>
        <translation>Decir en voz alta lo que está iluminado.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Keep it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Back to how it was</source>
        <translation>Volver a como estaba</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Choose “Try me” with your switch.</source>
        <translation>Elija “Pruébeme” con su pulsador.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Try me</source>
        <translation>Pruébeme</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>− Shorter: {what}</source>
        <translation>− Menos tiempo: {what}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>+ Longer: {what}</source>
        <translation>+ Más tiempo: {what}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Which switch</source>
        <translation>Qué pulsador</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Press the switch you want to use. Esc stops.</source>
        <translation>Pulse el pulsador que quiere usar. Esc detiene.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Set the switch that chooses</source>
        <translation>Fijar el pulsador que elige</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Set the switch that moves</source>
        <translation>Fijar el pulsador que avanza</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Use the usual keys</source>
        <translation>Usar las teclas de siempre</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>This chooses: {switch}</source>
        <translation>Este elige: {switch}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>This moves the light: {switch}</source>
        <translation>Este mueve la luz: {switch}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>It works. You chose it once.</source>
        <translation>Funciona. Lo eligió una vez.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>It works. You chose it {count} times.</source>
        <translation>Funciona. Lo eligió {count} veces.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>All is back to how it was.</source>
        <translation>Todo ha vuelto a como estaba.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>No extra time</source>
        <translation>Sin tiempo extra</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>{seconds} seconds</source>
        <translation>{seconds} segundos</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switch scanning is off.</source>
        <translation>El barrido con pulsador está desactivado.</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switch scanning is on. Press {switch} to choose what is lit.</source>
        <translation>El barrido con pulsador está activado. Pulse {switch} para elegir lo que está iluminado.</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>Arrow keys go from cell to cell. Tab leaves the table.</source>
        <translation>Las flechas van de celda en celda. Tab sale de la tabla.</translation>
    </message>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>The same in words</source>
        <translation>Lo mismo en palabras</translation>
    </message>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>very sure</source>
        <translation>muy seguros</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>fairly sure</source>
        <translation>bastante seguros</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>not quite sure</source>
        <translation>no del todo seguros</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>not sure</source>
        <translation>no seguros</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>a guess</source>
        <translation>solo suponiéndolo</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>It may also mean:</source>
        <translation>También puede querer decir:</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <location filename="core/theme.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>{line} · changed</source>
        <translation>{line} · cambió</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>{status}. {line}. {title}. {age}.</source>
        <translation>{status}. {line}. {title}. {age}.</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What we know</source>
        <translation>Qué sabemos</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Name in the registry: {title}</source>
        <translation>Nombre en el registro: {title}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Result: {words}</source>
        <translation>Resultado: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Status: {word}</source>
        <translation>Estado: {word}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What this word means: {words}</source>
        <translation>Qué quiere decir esta palabra: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>How it was done</source>
        <translation>Cómo se hizo</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Cells: {words}</source>
        <translation>Células: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>How they were given: {words}</source>
        <translation>Cómo se dieron: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Design: {words}</source>
        <translation>Diseño: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Size: {words}</source>
        <translation>Tamaño: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Run by: {words}</source>
        <translation>A cargo de: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Start: {words}</source>
        <translation>Comienzo: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Main part ended: {words}</source>
        <translation>La parte principal terminó: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>End: {words}</source>
        <translation>Fin: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What we read: {words}</source>
        <translation>Qué leímos: {words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>The record</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Open {nct} in the registry</source>
        <translation>Abrir {nct} en el registro</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>See {name} in Options</source>
        <translation>Ver {name} en Opciones</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Copied {number}</source>
        <translation>Copiado {number}</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>no phase given</source>
        <translation>sin fase indicada</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>phase does not apply</source>
        <translation>la fase no se aplica</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>phase {number}</source>
        <translation>fase {number}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>early 1</source>
        <translation>1 temprana</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>size not known</source>
        <translation>tamaño no conocido</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} people planned</source>
        <translation>{count} personas previstas</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} person</source>
        <translation>{count} persona</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>country not known</source>
        <translation>país no conocido</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>planned for {year}</source>
        <translation>previsto para {year}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Main goal missed</source>
        <translation>No alcanzó la meta principal</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Main goal met</source>
        <translation>Alcanzó la meta principal</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Looked at safety</source>
        <translation>Estudió la seguridad</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Published, no clear answer</source>
        <translation>Publicado, sin respuesta clara</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>We found no result</source>
        <translation>No encontramos resultados</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Not finished</source>
        <translation>No terminado</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>The registry showed results.</source>
        <translation>El registro mostraba resultados.</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>The registry showed no results.</source>
        <translation>El registro no mostraba resultados.</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>We could not see if the registry shows results.</source>
        <translation>No pudimos ver si el registro muestra resultados.</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>No phase given</source>
        <translation>Sin fase indicada</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Phase does not apply</source>
        <translation>La fase no se aplica</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Phase {number}</source>
        <translation>Fase {number}</translation>
    </message>
</context>
<context>
    <name>TrialsTab</name>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Find a trial</source>
        <translation>Encontrar un ensayo</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Studies without an NCT number</source>
        <translation>Estudios sin número NCT</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Found in the registry, not yet reviewed by us</source>
        <translation>Encontrado en el registro, aún no revisado por nosotros</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>“Five trials, good results”: is it true?</source>
        <translation>“Cinco ensayos, buenos resultados”: ¿es verdad?</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>{total} trials</source>
        <translation>{total} ensayos</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>{count} of {total} trials shown</source>
        <translation>Se muestran {count} de {total} ensayos</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>No trial has all of this. Try a shorter word, or clear the filters.</source>
        <translation>Ningún ensayo tiene todo esto. Pruebe una palabra más corta, o quite los filtros.</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <location filename="ui/dialogs/undo_row.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="ui/dialogs/undo_row.py"/>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>The voice stopped: {reason}</source>
        <translation>La voz se paró: {reason}</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>it did not say why</source>
        <translation>no dijo por qué</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: a part of the system is missing ({part}). Everything else works. Your care team or a friend can install a voice.</source>
        <translation>La lectura en voz alta no está disponible: falta una parte del sistema ({part}). Todo lo demás funciona. Su equipo médico o un amigo puede instalar una voz.</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: the speech service of this computer does not answer. Everything else works. Restart the computer, then try again.</source>
        <translation>La lectura en voz alta no está disponible: el servicio de voz de este equipo no responde. Todo lo demás funciona. Reinicie el equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: no voice works on this computer ({reason}). Everything else works. On Linux, install speech-dispatcher and espeak-ng.</source>
        <translation>La lectura en voz alta no está disponible: ninguna voz funciona en este equipo ({reason}). Todo lo demás funciona. En Linux, instale speech-dispatcher y espeak-ng.</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>none is installed</source>
        <translation>no hay ninguna instalada</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Opening a file</source>
        <translation>Abriendo un archivo</translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Opening {name}. This can take a little while.</source>
        <translation>Abriendo {name}. Esto puede tardar un poco.</translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>How much is done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>{percent} % is done.</source>
        <translation>Hecho el {percent} %.</translation>
    </message>
</context>
<context>
    <name>WhichNoteDialog</name>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>These notes share one number. Choose one by its words.</source>
        <translation>Estas notas comparten un número. Elija una por sus palabras.</translation>
    </message>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WhyMarked</name>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Not reviewed by a person</source>
        <translation>No revisada por una persona</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Why was this marked?</source>
        <translation>¿Por qué está marcado esto?</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Hide why this was marked</source>
        <translation>Ocultar por qué está marcado</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Note {number}</source>
        <translation>Nota {number}</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>A program found these words by one of its rules.</source>
        <translation>Un programa encontró estas palabras con una de sus reglas.</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program cannot tell if this is true. It only says what to look up or ask.</source>
        <translation>El programa no puede saber si esto es verdad. Solo dice qué consultar o preguntar.</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>How sure the program is: {confidence}.</source>
        <translation>Qué tan seguro está el programa: {confidence}.</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program is not sure what these words mean.</source>
        <translation>El programa no está seguro de qué significan estas palabras.</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program is fairly sure. It can still be wrong.</source>
        <translation>El programa está bastante seguro. Aun así puede equivocarse.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Your notes are kept as a draft.</source>
        <translation>Sus notas se guardan como borrador.</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>You are reading again.</source>
        <translation>Usted está leyendo otra vez.</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>You are writing notes now.</source>
        <translation>Ahora está escribiendo notas.</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Saved in {name}</source>
        <translation>Guardado en {name}</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Your notes were thrown away.</source>
        <translation>Sus notas se desecharon.</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>an article without a title</source>
        <translation>un artículo sin título</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>You have unsaved notes for “{title}”.</source>
        <translation>Tiene notas sin guardar de “{title}”.</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Throw away</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>This draft is not there any more.</source>
        <translation>Este borrador ya no está.</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save your notes</source>
        <translation>Guarde sus notas</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>This file has changed</source>
        <translation>Este archivo ha cambiado</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Stop writing?</source>
        <translation>¿Dejar de escribir?</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Which words?</source>
        <translation>¿Qué palabras?</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Write notes?</source>
        <translation>¿Escribir notas?</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You are writing notes already.</source>
        <translation>Ya está escribiendo notas.</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You go on with the draft that was kept.</source>
        <translation>Usted sigue con el borrador que se guardó.</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>This file has changed since it was opened. Open it again, then write.</source>
        <translation>Este archivo ha cambiado desde que se abrió. Ábralo otra vez y luego escriba.</translation>
    </message>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>Which note?</source>
        <translation>¿Qué nota?</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note added.</source>
        <translation>Nota añadida.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note changed.</source>
        <translation>Nota cambiada.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note deleted. Undo brings it back.</source>
        <translation>Nota borrada. Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note kept. It is checked now.</source>
        <translation>Nota conservada. Ya está revisada.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note removed. Undo brings it back.</source>
        <translation>Nota quitada. Deshacer la recupera.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Notes added.</source>
        <translation>Notas añadidas.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Source added.</source>
        <translation>Fuente añadida.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Source removed.</source>
        <translation>Fuente quitada.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Title changed.</source>
        <translation>Título cambiado.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Title and source changed.</source>
        <translation>Título y fuente cambiados.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Summary changed.</source>
        <translation>Resumen cambiado.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Questions changed.</source>
        <translation>Preguntas cambiadas.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Review changed.</source>
        <translation>Revisión cambiada.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the new note is gone.</source>
        <translation>Deshecho: la nota nueva ya no está.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is as it was.</source>
        <translation>Deshecho: la nota está como antes.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is back.</source>
        <translation>Deshecho: la nota está de vuelta.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is not checked.</source>
        <translation>Deshecho: la nota no está revisada.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the new notes are gone.</source>
        <translation>Deshecho: las notas nuevas ya no están.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the source is gone.</source>
        <translation>Deshecho: la fuente ya no está.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the source is back.</source>
        <translation>Deshecho: la fuente está de vuelta.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the title is as it was.</source>
        <translation>Deshecho: el título está como antes.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: title and source are as they were.</source>
        <translation>Deshecho: el título y la fuente están como antes.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the summary is as it was.</source>
        <translation>Deshecho: el resumen está como antes.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the questions are as they were.</source>
        <translation>Deshecho: las preguntas están como antes.</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the review is as it was.</source>
        <translation>Deshecho: la revisión está como antes.</translation>
    </message>
</context>
<context>
    <name>WritingBar</name>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>You are writing notes</source>
        <translation>Usted está escribiendo notas</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>More for writing</source>
        <translation>Más para escribir</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Choose words</source>
        <translation>Elegir palabras</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Note on these words</source>
        <translation>Nota sobre estas palabras</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Done choosing</source>
        <translation>Terminar de elegir</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Start earlier</source>
        <translation>Empezar antes</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Start later</source>
        <translation>Empezar después</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>End earlier</source>
        <translation>Terminar antes</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>End later</source>
        <translation>Terminar después</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>1 note to check</source>
        <translation>1 nota por revisar</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>{count} notes to check</source>
        <translation>{count} notas por revisar</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Use these</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
