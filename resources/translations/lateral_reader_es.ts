<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lateral Reader</source>
        <translation>Acerca de Lateral Reader</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <translation>De qué está hecho el programa</translation>
    </message>
    <message>
        <source>Read the news and see where its statements come from.</source>
        <translation>Lee las noticias y mira de dónde viene lo que afirman.</translation>
    </message>
    <message>
        <source>Your notes are in this file, and nowhere else. The program opens no network connection.</source>
        <translation>Tus notas están en este archivo y en ningún otro sitio. El programa no abre ninguna conexión de red.</translation>
    </message>
    <message>
        <source>It is made of these parts, each under its own licence:</source>
        <translation>Está hecho de estas partes, cada una con su propia licencia:</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>It brings no licence text along.</source>
        <translation>No trae texto de licencia.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licencia de {part}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Cancelled. What was added before stays in the library.</source>
        <translation>Cancelado. Lo añadido antes queda en la biblioteca.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
    <message>
        <source>It holds more than {most} files, so only these are read.</source>
        <translation>Contiene más de {most} archivos, así que solo se leen estos.</translation>
    </message>
</context>
<context>
    <name>AddingDesk</name>
    <message>
        <source>Opening “{name}”</source>
        <translation>Abriendo «{name}»</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>Abrir el primero</translation>
    </message>
    <message>
        <source>Not added.txt</source>
        <translation>No añadidos.txt</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Adding articles</source>
        <translation>Añadir artículos</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>No añadidos</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>Abrir el primero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Looking for articles</source>
        <translation>Buscando artículos</translation>
    </message>
    <message>
        <source>Not all articles were added</source>
        <translation>No se añadieron todos los artículos</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Artículos añadidos</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AnchorBox</name>
    <message>
        <source>Yes, here</source>
        <translation>Sí, aquí</translation>
    </message>
    <message>
        <source>No, elsewhere</source>
        <translation>No, en otro sitio</translation>
    </message>
    <message>
        <source>Choose other words</source>
        <translation>Elegir otras palabras</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Ponerla aquí</translation>
    </message>
    <message>
        <source>Make it a note on the whole article</source>
        <translation>Hacerla nota de todo el artículo</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Borrar tu marca</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>¿Sigue aquí?</translation>
    </message>
    <message>
        <source>No longer found in the text</source>
        <translation>Ya no se encuentra en el texto</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Antes: {words}</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Ahora: {words}</translation>
    </message>
    <message>
        <source>Select the words in the text, then put it there: here or with {key}.</source>
        <translation>Selecciona las palabras en el texto y ponla ahí: aquí o con {key}.</translation>
    </message>
    <message>
        <source>The same words, but what stands around them has changed.</source>
        <translation>Las mismas palabras, pero lo que hay alrededor ha cambiado.</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Marks of their own after which the marks are shown</source>
        <translation>Marcas propias tras las que se muestran las marcas</translation>
    </message>
    <message>
        <source>Minutes after which the marks are shown</source>
        <translation>Minutos tras los que se muestran las marcas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>Nota docente</translation>
    </message>
    <message>
        <source>What students see of the marks</source>
        <translation>Qué ven los estudiantes de las marcas</translation>
    </message>
    <message>
        <source>The marks are shown after</source>
        <translation>Las marcas se muestran tras</translation>
    </message>
    <message>
        <source>marks of their own</source>
        <translation>marcas propias</translation>
    </message>
    <message>
        <source>minutes with the article</source>
        <translation>minutos con el artículo</translation>
    </message>
    <message>
        <source>a tap on “I looked”</source>
        <translation>un clic en «Ya he mirado»</translation>
    </message>
    <message>
        <source>What students do</source>
        <translation>Qué hacen los estudiantes</translation>
    </message>
    <message>
        <source>Layers that are worked with</source>
        <translation>Capas con las que se trabaja</translation>
    </message>
    <message>
        <source>Who may use this text, and how. Students see it.</source>
        <translation>Quién puede usar este texto y cómo. Los estudiantes lo ven.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>Well sourced, taken in for contrast</source>
        <translation>Con buenas fuentes, incluido como contraste</translation>
    </message>
    <message>
        <source>A class that meets only badly sourced texts learns to doubt everything.</source>
        <translation>Una clase que solo ve textos con malas fuentes aprende a dudar de todo.</translation>
    </message>
    <message>
        <source>No marks are shown for this article.</source>
        <translation>En este artículo no se muestran marcas.</translation>
    </message>
    <message>
        <source>Without a condition the marks are shown from the start.</source>
        <translation>Sin condición, las marcas se muestran desde el principio.</translation>
    </message>
    <message>
        <source>Whichever comes first. Nothing, or 0, takes a condition away.</source>
        <translation>Lo que ocurra primero. Vacío o 0 quita la condición.</translation>
    </message>
    <message>
        <source>guidance of the article</source>
        <translation>guía del artículo</translation>
    </message>
    <message>
        <source>what students do with the article</source>
        <translation>lo que hacen los estudiantes con el artículo</translation>
    </message>
    <message>
        <source>layers of the article</source>
        <translation>capas del artículo</translation>
    </message>
    <message>
        <source>minutes of the article</source>
        <translation>minutos del artículo</translation>
    </message>
    <message>
        <source>rights of the article</source>
        <translation>derechos del artículo</translation>
    </message>
    <message>
        <source>well-sourced article</source>
        <translation>artículo con buenas fuentes</translation>
    </message>
    <message>
        <source>teacher’s note on the article</source>
        <translation>nota docente del artículo</translation>
    </message>
    <message>
        <source>gate of the article</source>
        <translation>condición del artículo</translation>
    </message>
</context>
<context>
    <name>ArticleKeyPanel</name>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Los estudiantes deben marcarlo ({key})</translation>
    </message>
    <message>
        <source>Passages of the key</source>
        <translation>Pasajes de la clave</translation>
    </message>
    <message>
        <source>Take in all accepted marks</source>
        <translation>Pasar las marcas aceptadas</translation>
    </message>
    <message>
        <source>What is there to see in this article?</source>
        <translation>¿Qué hay que ver en este artículo?</translation>
    </message>
    <message>
        <source>The article as a whole</source>
        <translation>El artículo entero</translation>
    </message>
    <message>
        <source>All there is to mark of these layers is in the key. What else a student marks counts as too much.</source>
        <translation>Todo lo que hay que marcar de estas capas está en la clave. Lo demás que marque un estudiante cuenta como de más.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message numerus="yes">
        <source>%n passages in the key</source>
        <translation>
            <numerusform>%n pasaje en la clave</numerusform>
            <numerusform>%n pasajes en la clave</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or take a mark in hand.</source>
        <translation>Selecciona palabras o toma una marca.</translation>
    </message>
    <message>
        <source>put it into the key</source>
        <translation>ponerlo en la clave</translation>
    </message>
    <message>
        <source>It is in the key.</source>
        <translation>Está en la clave.</translation>
    </message>
    <message>
        <source>take the marks into the key</source>
        <translation>pasar las marcas a la clave</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are new in the key.</source>
        <translation>
            <numerusform>%n pasaje es nuevo en la clave.</numerusform>
            <numerusform>%n pasajes son nuevos en la clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>take it out of the key</source>
        <translation>quitarlo de la clave</translation>
    </message>
    <message>
        <source>It is not in the key any more.</source>
        <translation>Ya no está en la clave.</translation>
    </message>
    <message>
        <source>change the passage of the key</source>
        <translation>cambiar el pasaje de la clave</translation>
    </message>
    <message>
        <source>change what the key covers</source>
        <translation>cambiar lo que abarca la clave</translation>
    </message>
    <message>
        <source>explain the key</source>
        <translation>explicar la clave</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>A column for each sentence: how many of {readers} marked it.</source>
        <translation>Una columna por frase: cuántos de {readers} la marcaron.</translation>
    </message>
    <message>
        <source>Square: the key marks it.</source>
        <translation>Cuadrado: la clave la marca.</translation>
    </message>
    <message>
        <source>Pale: fewer than {few} marked it.</source>
        <translation>Pálido: la marcaron menos de {few}.</translation>
    </message>
    <message>
        <source>Nobody has worked on this article yet.</source>
        <translation>Nadie ha trabajado aún en este artículo.</translation>
    </message>
    <message>
        <source>Fewer than {few} people worked on this article, so nothing of it is shown.</source>
        <translation>Han trabajado en este artículo menos de {few} personas, así que no se muestra nada de él.</translation>
    </message>
    <message>
        <source>Nobody marked anything in this article.</source>
        <translation>Nadie ha marcado nada en este artículo.</translation>
    </message>
    <message>
        <source>Open articles with {open}, drop files or a folder here, or paste a text with {paste}.</source>
        <translation>Abre artículos con {open}, suelta aquí archivos o una carpeta, o pega un texto con {paste}.</translation>
    </message>
    <message>
        <source>The sample set is in the menu under File.</source>
        <translation>La lección de muestra está en el menú Archivo.</translation>
    </message>
</context>
<context>
    <name>ArticleSection</name>
    <message>
        <source>All marks of this article are looked at.</source>
        <translation>Ya se han mirado todas las marcas de este artículo.</translation>
    </message>
    <message>
        <source>These words are marked so already.</source>
        <translation>Estas palabras ya están marcadas así.</translation>
    </message>
    <message>
        <source>The words of a mark stand in one paragraph. Who says it is in another one here.</source>
        <translation>Las palabras de una marca están en un solo párrafo. Quien lo dice está aquí en otro.</translation>
    </message>
    <message>
        <source>The mark is deleted.</source>
        <translation>La marca se ha borrado.</translation>
    </message>
    <message>
        <source>The words of a mark stand in one paragraph. Select fewer words.</source>
        <translation>Las palabras de una marca están en un solo párrafo. Selecciona menos palabras.</translation>
    </message>
    <message>
        <source>Looking for marks</source>
        <translation>Buscando marcas</translation>
    </message>
    <message>
        <source>Mark as “{layer}” ({key})</source>
        <translation>Marcar como «{layer}» ({key})</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence ({key})</source>
        <translation>Ampliar la selección a la frase ({key})</translation>
    </message>
    <message>
        <source>Take it out of the key ({key})</source>
        <translation>Quitar de la clave ({key})</translation>
    </message>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Los estudiantes deben marcarlo ({key})</translation>
    </message>
    <message>
        <source>This is part of the article ({key})</source>
        <translation>Es parte del artículo ({key})</translation>
    </message>
    <message>
        <source>This is not part of the article ({key})</source>
        <translation>No es parte del artículo ({key})</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>ArticleTicks</name>
    <message>
        <source>There is no article in the set yet.</source>
        <translation>Aún no hay ningún artículo en la lección.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>ArticlesChooser</name>
    <message>
        <source>Add from the library</source>
        <translation>Añadir desde la biblioteca</translation>
    </message>
    <message>
        <source>Search in titles, outlets and sets</source>
        <translation>Buscar en títulos, medios y lecciones</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Ningún artículo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>in the set already</source>
        <translation>ya está en la lección</translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>Añadir %n artículo</numerusform>
            <numerusform>Añadir %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesReading</name>
    <message>
        <source>It is no longer in the library.</source>
        <translation>Ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>{name}: its marks could not be made.</source>
        <translation>{name}: no se pudieron hacer sus marcas.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
</context>
<context>
    <name>ArticlesSection</name>
    <message>
        <source>add articles</source>
        <translation>añadir artículos</translation>
    </message>
    <message>
        <source>Articles in teaching order</source>
        <translation>Artículos en orden de enseñanza</translation>
    </message>
    <message>
        <source>There is no article yet. Take texts that you have read with the program, or files. Two are enough: one that says where its statements come from, and one that does not.</source>
        <translation>Aún no hay artículos. Toma textos que hayas leído con el programa, o archivos. Con dos basta: uno que diga de dónde viene lo que afirma y otro que no.</translation>
    </message>
    <message>
        <source>Add from the library …</source>
        <translation>Añadir desde la biblioteca…</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Añadir artículos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>In teaching order. Help that fades from article to article lets students read on their own.</source>
        <translation>En orden de enseñanza. Una ayuda que disminuye de un artículo a otro deja que los estudiantes lean por su cuenta.</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>{number} de {total}: {name}</translation>
    </message>
    <message>
        <source>{title} is in the set already.</source>
        <translation>{title} ya está en la lección.</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Añadido: {title}</translation>
    </message>
    <message>
        <source>order of the articles</source>
        <translation>orden de los artículos</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title}: lugar {place} de {count}</translation>
    </message>
    <message>
        <source>take out an article</source>
        <translation>sacar un artículo</translation>
    </message>
    <message>
        <source>{title} was taken out of the set.</source>
        <translation>{title} se ha sacado de la lección.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts about it went with it.</source>
        <translation>
            <numerusform>También se ha ido %n consigna sobre él.</numerusform>
            <numerusform>También se han ido %n consignas sobre él.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belief</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Borrar: {name}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>{number}, {words}</source>
        <translation>{number}, {words}</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What is known about an outlet, a person or a body, for students who read sideways.</source>
        <translation>Qué se sabe de un medio, una persona o un organismo, para estudiantes que leen lateralmente.</translation>
    </message>
    <message>
        <source>Name of the outlet, person or body</source>
        <translation>Nombre del medio, la persona o el organismo</translation>
    </message>
    <message>
        <source>Articles that are from it</source>
        <translation>Artículos que son suyos</translation>
    </message>
    <message>
        <source>What is known, and where from</source>
        <translation>Qué se sabe y de dónde</translation>
    </message>
    <message>
        <source>No line yet. Each line is one statement with its citation.</source>
        <translation>Aún no hay líneas. Cada línea es una afirmación con su cita bibliográfica.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
</context>
<context>
    <name>ChaptersDialog</name>
    <message>
        <source>Chapters of the book</source>
        <translation>Capítulos del libro</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln words)</source>
        <translation>
            <numerusform>{title} (%Ln palabra)</numerusform>
            <numerusform>{title} (%Ln palabras)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book as one</source>
        <translation>El libro entero en uno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Which chapters do you want to read? Each becomes an article of its own.</source>
        <translation>¿Qué capítulos quieres leer? Cada uno será un artículo aparte.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message numerus="yes">
        <source>Add %n chapters</source>
        <translation>
            <numerusform>Añadir %n capítulo</numerusform>
            <numerusform>Añadir %n capítulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPc</name>
    <message>
        <source>Check this PC</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>All of this was looked at on this computer, and nothing of it was sent.</source>
        <translation>Todo esto se ha mirado en este equipo y no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>La lista está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>What to look at before the set is given out</source>
        <translation>Qué mirar antes de repartir la lección</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Comprobar y exportar</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>A stick for the room</source>
        <translation>Una memoria USB para el aula</translation>
    </message>
    <message>
        <source>The student edition, one page that says what to do, and the folder “Hand in”. What students saved there before stays.</source>
        <translation>La edición para estudiantes, una página que dice qué hacer y la carpeta «Hand in». Lo que los estudiantes guardaron antes en ella se queda.</translation>
    </message>
    <message>
        <source>Write a stick …</source>
        <translation>Escribir una memoria USB…</translation>
    </message>
    <message>
        <source>Student edition</source>
        <translation>Edición para estudiantes</translation>
    </message>
    <message>
        <source>The articles, the marks to reveal, prompts, glossary and reference pack. Not in it: the key, your notes, rejected marks, and which article is there for contrast.</source>
        <translation>Los artículos, las marcas que se mostrarán, consignas, glosario y dosier de referencias. No están: la clave, tus notas, las marcas rechazadas ni qué artículo sirve de contraste.</translation>
    </message>
    <message>
        <source>Save the student edition …</source>
        <translation>Guardar la edición para estudiantes…</translation>
    </message>
    <message>
        <source>Teacher’s edition</source>
        <translation>Edición docente</translation>
    </message>
    <message>
        <source>Everything, the key among it. For you and your colleagues: whoever has it can change it.</source>
        <translation>Todo, también la clave. Para ti y tus colegas: quien la tiene puede cambiarla.</translation>
    </message>
    <message>
        <source>Save the teacher’s edition …</source>
        <translation>Guardar la edición docente…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Looking through the set …</source>
        <translation>Revisando la lección…</translation>
    </message>
    <message>
        <source>One thing is needed before the set can be given out. The rest is advice; you decide.</source>
        <translation>Falta una cosa para poder repartir la lección. Lo demás son consejos; tú decides.</translation>
    </message>
    <message>
        <source>This is advice: the set can be given out as it is. Enter or a click leads to the place.</source>
        <translation>Son consejos: la lección se puede repartir como está. Intro o un clic llevan al lugar.</translation>
    </message>
    <message>
        <source>Nothing to look at: the set is ready to be given out.</source>
        <translation>Nada que mirar: la lección está lista para repartir.</translation>
    </message>
    <message>
        <source>Go there: {place}</source>
        <translation>Ir allí: {place}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>article “{title}”</source>
        <translation>artículo «{title}»</translation>
    </message>
    <message>
        <source>the set</source>
        <translation>la lección</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>consignas</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>glosario</translation>
    </message>
    <message>
        <source>reference pack</source>
        <translation>dosier de referencias</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>Nobody has this set yet. The next file is version {version}.</source>
        <translation>Nadie tiene aún esta lección. El próximo archivo es la versión {version}.</translation>
    </message>
    <message>
        <source>Students have version {given}. The set was changed since, so the next file is version {version}; what they wrote stays.</source>
        <translation>Los estudiantes tienen la versión {given}. La lección ha cambiado desde entonces, así que el próximo archivo es la versión {version}; lo que escribieron se queda.</translation>
    </message>
    <message>
        <source>Students have version {given}. What they see was not changed since.</source>
        <translation>Los estudiantes tienen la versión {given}. Lo que ven no ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>The teacher’s edition is saved as “{name}”, version {version}.</source>
        <translation>La edición docente se ha guardado como «{name}», versión {version}.</translation>
    </message>
    <message>
        <source>The student edition is saved as “{name}”, version {version}.</source>
        <translation>La edición para estudiantes se ha guardado como «{name}», versión {version}.</translation>
    </message>
    <message>
        <source>The stick is ready: “{name}”, version {version}, and the folder “Hand in”.</source>
        <translation>La memoria USB está lista: «{name}», versión {version}, y la carpeta «Hand in».</translation>
    </message>
    <message>
        <source>This is version {version}: students keep what they wrote when they open it.</source>
        <translation>Es la versión {version}: al abrirla, los estudiantes conservan lo que escribieron.</translation>
    </message>
</context>
<context>
    <name>CitationForm</name>
    <message>
        <source>Link or citation</source>
        <translation>Enlace o cita</translation>
    </message>
    <message>
        <source>Paste a link or a citation: it fills the fields</source>
        <translation>Pega un enlace o una cita: rellena los campos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet or publisher</source>
        <translation>Medio o editorial</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>En qué lugar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Consultado el</translation>
    </message>
</context>
<context>
    <name>ClassWindow</name>
    <message>
        <source>Class view – Lateral Reader</source>
        <translation>Vista de clase – Lateral Reader</translation>
    </message>
    <message>
        <source>Articles, files and people</source>
        <translation>Artículos, archivos y personas</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>perhaps the same person: {count}</source>
        <translation>quizá la misma persona: {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Vista de clase</translation>
    </message>
    <message>
        <source>Names are off, and groups under five are hidden.</source>
        <translation>Los nombres están ocultos, y también los grupos de menos de cinco.</translation>
    </message>
    <message>
        <source>Names are on.</source>
        <translation>Los nombres están a la vista.</translation>
    </message>
    <message>
        <source>Projecting: names are off and the type is large.</source>
        <translation>Proyectando: sin nombres y con letra grande.</translation>
    </message>
    <message>
        <source>No longer projecting.</source>
        <translation>Ya no se proyecta.</translation>
    </message>
</context>
<context>
    <name>ClassroomDesk</name>
    <message>
        <source>Reading the hand-ins in “{folder}” …</source>
        <translation>Leyendo las entregas de «{folder}»…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was collected.</source>
        <translation>Detenido. No se ha recogido nada.</translation>
    </message>
    <message>
        <source>There is no file in “{folder}”.</source>
        <translation>No hay ningún archivo en «{folder}».</translation>
    </message>
    <message>
        <source>Joined: {name}</source>
        <translation>Unidas: {name}</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>Named: {name}</source>
        <translation>Con nombre: {name}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>{title} (class)</source>
        <translation>{title} (clase)</translation>
    </message>
    <message>
        <source>Lesson set</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Feedback to %n students is in “{folder}”.</source>
        <translation>
            <numerusform>Los comentarios para %n estudiante están en «{folder}».</numerusform>
            <numerusform>Los comentarios para %n estudiantes están en «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {held}</source>
        <translation>Borrado: {held}</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Why did you mark this?</source>
        <translation>¿Por qué marcaste esto?</translation>
    </message>
    <message>
        <source>Why did you mark this? One line.</source>
        <translation>¿Por qué marcaste esto? En una línea.</translation>
    </message>
    <message>
        <source>Choose a mark in the article, or go from difference to difference.</source>
        <translation>Elige una marca en el artículo, o ve de diferencia en diferencia.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n differences looked at</source>
        <translation>
            <numerusform>{done} de %n diferencia vista</numerusform>
            <numerusform>{done} de %n diferencias vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>You and the set have marked the same.</source>
        <translation>Tus marcas y las de la lección son las mismas.</translation>
    </message>
    <message>
        <source>The article has {count} differences in all; look at more if you like.</source>
        <translation>El artículo tiene {count} diferencias en total; mira más si quieres.</translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>What do we need to know?</source>
        <translation>¿Qué necesitamos saber?</translation>
    </message>
    <message>
        <source>Write the class’s conclusion or open question here</source>
        <translation>Escribe aquí la conclusión o la pregunta abierta de la clase</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Accept ({key})</source>
        <translation>Aceptar ({key})</translation>
    </message>
    <message>
        <source>Reject ({key})</source>
        <translation>Rechazar ({key})</translation>
    </message>
    <message>
        <source>Open ({key})</source>
        <translation>Abierta ({key})</translation>
    </message>
    <message>
        <source>What you say to the mark</source>
        <translation>Qué dices de la marca</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Borrar esta marca</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Tu motivo</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Tu propia pregunta</translation>
    </message>
    <message>
        <source>Change the kind ({key})</source>
        <translation>Cambiar el tipo ({key})</translation>
    </message>
    <message>
        <source>Why not? Only you read this.</source>
        <translation>¿Por qué no? Solo lo lees tú.</translation>
    </message>
    <message>
        <source>Your own reason</source>
        <translation>Tu propio motivo</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Pregunta:</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Choose a sentence to see the reasons.</source>
        <translation>Elige una frase para ver los motivos.</translation>
    </message>
    <message>
        <source>What people checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>Nobody brought evidence forward on this article.</source>
        <translation>Nadie aportó pruebas sobre este artículo.</translation>
    </message>
    <message>
        <source>On this article</source>
        <translation>Sobre este artículo</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>This set asks no questions.</source>
        <translation>Esta lección no hace preguntas.</translation>
    </message>
    <message>
        <source>Changed after the reveal</source>
        <translation>Cambiadas tras mostrar las marcas</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Marcado por</translation>
    </message>
    <message>
        <source>Nobody marked this before the reveal.</source>
        <translation>Nadie lo marcó antes de mostrar las marcas.</translation>
    </message>
    <message>
        <source>Groups under {few} are not shown.</source>
        <translation>Los grupos de menos de {few} no se muestran.</translation>
    </message>
    <message>
        <source>The mark of the set: “{words}”</source>
        <translation>La marca de la lección: «{words}»</translation>
    </message>
    <message>
        <source>answered by {counted}</source>
        <translation>respondido por {counted}</translation>
    </message>
    <message>
        <source>in the middle {level:.0f} of 100</source>
        <translation>en el punto medio, {level:.0f} de 100</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists</source>
        <translation>Markdown: **negrita**, *cursiva*, listas</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Who may use this text, and how</source>
        <translation>Quién puede usar este texto y cómo</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>De dónde es</translation>
    </message>
    <message>
        <source>Articles for which it matters; none for all</source>
        <translation>Artículos a los que se refiere; ninguno: a todos</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Otra cobertura</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>DraftsDesk</name>
    <message>
        <source>Making the sample set. This takes a moment.</source>
        <translation>Haciendo la lección de muestra. Tarda un momento.</translation>
    </message>
    <message>
        <source>Making the set of the folder “{name}”</source>
        <translation>Haciendo la lección de la carpeta «{name}»</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Abriendo «{name}»</translation>
    </message>
    <message>
        <source>This is the student edition of a set. Open the teacher’s edition: only that can be changed.</source>
        <translation>Esta es la edición para estudiantes de una lección. Abre la edición docente: solo esa se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>EncodingDesk</name>
    <message>
        <source>Looking at the letters</source>
        <translation>Mirando las letras</translation>
    </message>
    <message>
        <source>Shown as {encoding}</source>
        <translation>Se muestra como {encoding}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>Borrar prueba</translation>
    </message>
    <message>
        <source>Same news as {item}</source>
        <translation>Misma noticia que {item}</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Prueba nueva</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Link or citation</source>
        <translation>Enlace o cita</translation>
    </message>
    <message>
        <source>Paste a link or a citation</source>
        <translation>Pegar un enlace o una cita</translation>
    </message>
    <message>
        <source>What it says is filled in below. Nothing is looked up online.</source>
        <translation>Lo que dice se rellena abajo. No se busca nada en línea.</translation>
    </message>
    <message>
        <source>What it does to the claim</source>
        <translation>Qué aporta a la afirmación</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>About this source</source>
        <translation>Sobre esta fuente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet or publisher</source>
        <translation>Medio o editorial</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>En qué lugar</translation>
    </message>
    <message>
        <source>p. 4, para. 6, 12:30</source>
        <translation>p. 4, párr. 6, 12:30</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link to a kept copy</source>
        <translation>Enlace a una copia guardada</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Consultado el</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where I found it</source>
        <translation>Dónde la encontré</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>Where its news comes from</source>
        <translation>De dónde saca la noticia</translation>
    </message>
    <message>
        <source>Is it independent?</source>
        <translation>¿Es independiente?</translation>
    </message>
    <message>
        <source>It has nothing to win or lose if the claim is believed.</source>
        <translation>No gana ni pierde nada si se cree la afirmación.</translation>
    </message>
    <message>
        <source>Does it have several sources?</source>
        <translation>¿Tiene varias fuentes?</translation>
    </message>
    <message>
        <source>More than one, and not all from the same place.</source>
        <translation>Más de una, y no todas del mismo lugar.</translation>
    </message>
    <message>
        <source>Does it show evidence?</source>
        <translation>¿Muestra pruebas?</translation>
    </message>
    <message>
        <source>Documents, records, or what somebody saw, not only words.</source>
        <translation>Documentos, registros o lo que alguien vio, no solo palabras.</translation>
    </message>
    <message>
        <source>Is it in a position to know?</source>
        <translation>¿Está en condiciones de saberlo?</translation>
    </message>
    <message>
        <source>By training, by work, or because it was there.</source>
        <translation>Por formación, por trabajo o porque estuvo allí.</translation>
    </message>
    <message>
        <source>Does it give names?</source>
        <translation>¿Da nombres?</translation>
    </message>
    <message>
        <source>One could go and ask the people it goes by.</source>
        <translation>Se podría ir a preguntar a las personas en las que se apoya.</translation>
    </message>
    <message>
        <source>Its own reporting</source>
        <translation>Su propia información</translation>
    </message>
    <message>
        <source>Same as {item}</source>
        <translation>La misma que {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 answered</source>
        <translation>
            <numerusform>%n de 5 respondida</numerusform>
            <numerusform>%n de 5 respondidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} de {most} caracteres</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Add evidence</source>
        <translation>Añadir prueba</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>articles with notes</source>
        <translation>artículos con notas</translation>
    </message>
    <message>
        <source>Lateral Reader</source>
        <translation>Lateral Reader</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Articles whose marks could not be made: {n}.</source>
        <translation>Artículos cuyas marcas no se pudieron hacer: {n}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En qué formato</translation>
    </message>
    <message>
        <source>leave it empty to stay without a name</source>
        <translation>déjalo vacío para no poner nombre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your name in the file</source>
        <translation>Tu nombre en el archivo</translation>
    </message>
    <message>
        <source>All articles ({n})</source>
        <translation>Todos los artículos ({n})</translation>
    </message>
    <message>
        <source>All articles with notes ({n})</source>
        <translation>Todos los artículos con notas ({n})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Looking for marks: {title}</source>
        <translation>Buscando marcas: {title}</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Haciendo el archivo…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se ha guardado nada.</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Feedback to students</source>
        <translation>Comentarios para estudiantes</translation>
    </message>
    <message>
        <source>About which article</source>
        <translation>Sobre qué artículo</translation>
    </message>
    <message>
        <source>On the whole work</source>
        <translation>Sobre todo el trabajo</translation>
    </message>
    <message>
        <source>On “{title}”</source>
        <translation>Sobre «{title}»</translation>
    </message>
    <message>
        <source>Words to everybody</source>
        <translation>Palabras para todos</translation>
    </message>
    <message>
        <source>Words to this student</source>
        <translation>Palabras para este estudiante</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Show each student their own marks beside the key</source>
        <translation>Mostrar a cada estudiante sus marcas junto a la clave</translation>
    </message>
    <message>
        <source>Each student gets a page to read and a file for the program: your words, and nothing about anybody else.</source>
        <translation>Cada estudiante recibe una página para leer y un archivo para el programa: tus palabras, y nada sobre nadie más.</translation>
    </message>
    <message>
        <source>Each student gets a page to read and a file for the program: your words, and nothing about anybody else. Without the teacher’s edition of the set there is no key to show.</source>
        <translation>Cada estudiante recibe una página para leer y un archivo para el programa: tus palabras, y nada sobre nadie más. Sin la edición docente de la lección no hay clave que mostrar.</translation>
    </message>
    <message>
        <source>Save into a folder …</source>
        <translation>Guardar en una carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Words to {name}</source>
        <translation>Palabras para {name}</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the set …</source>
        <translation>Elegir la lección…</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Los archivos y qué fue de ellos</translation>
    </message>
    <message>
        <source>Name this person …</source>
        <translation>Dar nombre a esta persona…</translation>
    </message>
    <message>
        <source>See what the class marked</source>
        <translation>Ver qué marcó la clase</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Carpeta: {path}</translation>
    </message>
    <message>
        <source>Choose another set …</source>
        <translation>Elegir otra lección…</translation>
    </message>
    <message>
        <source>The set of these hand-ins is not at hand, so only what somebody marked is known of its articles. Choose its file to see all sentences, its questions and its key.</source>
        <translation>La lección de estas entregas no está a mano, así que de sus artículos solo se conoce lo que alguien marcó. Elige su archivo para ver todas las frases, sus preguntas y su clave.</translation>
    </message>
    <message>
        <source>Set: “{title}”, version {version}, the student edition, without the key.</source>
        <translation>Lección: «{title}», versión {version}, la edición para estudiantes, sin la clave.</translation>
    </message>
    <message>
        <source>Set: “{title}”, version {version}, the teacher’s edition with its key.</source>
        <translation>Lección: «{title}», versión {version}, la edición docente con su clave.</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Hay algo que hacer</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No usados</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usados</translation>
    </message>
    <message>
        <source>Pages to read beside the hand-ins</source>
        <translation>Páginas para leer junto a las entregas</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Esta carpeta está vacía.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What to list</source>
        <translation>Qué listar</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Todas las frases</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Tus propias marcas</translation>
    </message>
    <message>
        <source>Where you disagree</source>
        <translation>Donde discrepas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Primero las menos seguras</translation>
    </message>
    <message>
        <source>Sentences and marks</source>
        <translation>Frases y marcas</translation>
    </message>
    <message>
        <source>You have marked nothing here. Select words in the article to mark them.</source>
        <translation>Aquí no has marcado nada. Selecciona palabras en el artículo para marcarlas.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Aún no hay marcas.</translation>
    </message>
    <message>
        <source>Nothing yet. Marks that you answer with “Disagree” or “Not sure” stand here, and words that you marked where the program has no such mark.</source>
        <translation>Aún no hay nada. Aquí están las marcas a las que respondes «Discrepo» o «Dudo», y las palabras que marcaste donde el programa no tiene esa marca.</translation>
    </message>
    <message>
        <source>No such mark in this article.</source>
        <translation>No hay ninguna marca así en este artículo.</translation>
    </message>
    <message>
        <source>No such sentence in this article.</source>
        <translation>No hay ninguna frase así en este artículo.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Advanced figures</source>
        <translation>Cifras avanzadas</translation>
    </message>
    <message>
        <source>All readers together beside the key.</source>
        <translation>Todos los lectores juntos frente a la clave.</translation>
    </message>
    <message>
        <source>Hide advanced figures</source>
        <translation>Ocultar cifras avanzadas</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Añadir palabra</translation>
    </message>
    <message>
        <source>Words that students may not know, with what they mean. They find the list in the tab “Set”, beside every article. Three to eight are enough: a long list is read by nobody.</source>
        <translation>Palabras que los estudiantes quizá no conozcan, con lo que significan. Encuentran la lista en la pestaña «Lección», junto a cada artículo. Bastan de tres a ocho: una lista larga no la lee nadie.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>With commas: berths, berthing</source>
        <translation>Con comas: berths, berthing</translation>
    </message>
    <message>
        <source>It stands in no article. Other forms of the word may.</source>
        <translation>No está en ningún artículo. Quizá sí otras formas de la palabra.</translation>
    </message>
    <message>
        <source>Under which the word is looked for in the articles.</source>
        <translation>Con las que se busca la palabra en los artículos.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>No meaning yet</source>
        <translation>Aún sin significado</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Palabra nueva</translation>
    </message>
    <message>
        <source>{count} × in “{title}”</source>
        <translation>{count} × en «{title}»</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>palabra nueva</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>orden de las palabras</translation>
    </message>
    <message>
        <source>removed word</source>
        <translation>palabra quitada</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>meaning of a word</source>
        <translation>significado de una palabra</translation>
    </message>
    <message>
        <source>forms of a word</source>
        <translation>formas de una palabra</translation>
    </message>
</context>
<context>
    <name>HandInDesk</name>
    <message>
        <source>Nobody has said whose work this is.</source>
        <translation>Nadie ha dicho de quién es este trabajo.</translation>
    </message>
    <message>
        <source>This is the work of {name}.</source>
        <translation>Este es el trabajo de {name}.</translation>
    </message>
    <message>
        <source>This is the work of a guest.</source>
        <translation>Este es el trabajo de alguien sin nombre.</translation>
    </message>
    <message>
        <source>This is the work of {name} now.</source>
        <translation>Ahora este es el trabajo de {name}.</translation>
    </message>
    <message>
        <source>Handed in as “{name}”. You can go on working and hand in again.</source>
        <translation>Entregado como «{name}». Puedes seguir trabajando y entregar otra vez.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>This PC is cleared: no set, no work and no name is left in the program.</source>
        <translation>Este equipo está limpio: en el programa no queda ninguna lección, ningún trabajo ni ningún nombre.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>This is what your teacher gets:</source>
        <translation>Esto es lo que recibe tu docente:</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>Still without an answer: {questions}. You can hand in all the same, and again later.</source>
        <translation>Aún sin respuesta: {questions}. Puedes entregar igualmente, y otra vez más tarde.</translation>
    </message>
    <message>
        <source>Two files are written into “{folder}”: one for your teacher, and a copy that you can read.</source>
        <translation>Se escriben dos archivos en «{folder}»: uno para tu docente y una copia que puedes leer.</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>How many of the class marked each sentence</source>
        <translation>Cuántos de la clase marcaron cada frase</translation>
    </message>
    <message>
        <source>Sentence {n}: {marked}</source>
        <translation>Frase {n}: {marked}</translation>
    </message>
    <message numerus="yes">
        <source>{marked} of %n sentences were marked by somebody.</source>
        <translation>
            <numerusform>Alguien marcó {marked} de %n frase.</numerusform>
            <numerusform>Alguien marcó {marked} de %n frases.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the class marked</source>
        <translation>Qué marcó la clase</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>From “{name}”: {n} added.</source>
        <translation>De «{name}»: {n} añadidas.</translation>
    </message>
    <message>
        <source>Replaced: {n}.</source>
        <translation>Reemplazadas: {n}.</translation>
    </message>
    <message>
        <source>Left as you have them: {n}.</source>
        <translation>Dejadas como las tienes: {n}.</translation>
    </message>
    <message>
        <source>Left out, because their articles are not here: {n}.</source>
        <translation>Dejadas fuera porque sus artículos no están aquí: {n}.</translation>
    </message>
    <message>
        <source>A backup from before is on the page of the notes file.</source>
        <translation>Hay una copia de seguridad anterior en la página del archivo de notas.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar las mías</translation>
    </message>
    <message>
        <source>Take those of the file</source>
        <translation>Tomar las del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A backup of your notes is made first.</source>
        <translation>Antes se hace una copia de seguridad de tus notas.</translation>
    </message>
    <message>
        <source>Where the file differs from what you have:</source>
        <translation>Donde el archivo difiere de lo que tienes:</translation>
    </message>
    <message>
        <source>Add {added} and replace {replaced}</source>
        <translation>Añadir {added} y reemplazar {replaced}</translation>
    </message>
    <message>
        <source>Add {added}</source>
        <translation>Añadir {added}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Quitar (Supr)</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Place {number} of {count}</source>
        <translation>Lugar {number} de {count}</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Quitado. Deshacer lo devuelve.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>To be marked as</source>
        <translation>Hay que marcarlo como</translation>
    </message>
    <message>
        <source>Arguable: counts neither way</source>
        <translation>Discutible: no cuenta ni a favor ni en contra</translation>
    </message>
    <message>
        <source>As good as that</source>
        <translation>Igual de bueno</translation>
    </message>
    <message>
        <source>Why? For you and for feedback.</source>
        <translation>¿Por qué? Para ti y para los comentarios.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Take out of the key</source>
        <translation>Quitar de la clave</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Note on the key</source>
        <translation>Nota sobre la clave</translation>
    </message>
    <message>
        <source>What has a key</source>
        <translation>Qué tiene clave</translation>
    </message>
    <message>
        <source>What you look for in the work of students. It is in the teacher’s edition only, and shows you later where students and key agree. The note is for you and your colleagues; Markdown.</source>
        <translation>Qué buscas en el trabajo de los estudiantes. Está solo en la edición docente, y después te muestra dónde coinciden los estudiantes y la clave. La nota es para ti y tus colegas; Markdown.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>What has a key, and what has none</source>
        <translation>Qué tiene clave y qué no</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>There is no article and no prompt in the set yet; a key belongs to one of them.</source>
        <translation>Aún no hay artículos ni consignas en la lección; una clave pertenece a uno de ellos.</translation>
    </message>
    <message>
        <source>A set can do without a key. Enter or a click leads to where each part is written.</source>
        <translation>Una lección puede pasar sin clave. Intro o un clic llevan adonde se escribe cada parte.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to mark</source>
        <translation>
            <numerusform>%n pasaje por marcar</numerusform>
            <numerusform>%n pasajes por marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mark, as the key says</source>
        <translation>Nada que marcar, según la clave</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Consignas</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Aún no se pide nada</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>No necesita clave</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a key</source>
        <translation>Tiene clave</translation>
    </message>
    <message>
        <source>{words}, arguable</source>
        <translation>{words}, discutible</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>note on the key</source>
        <translation>nota sobre la clave</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Add another …</source>
        <translation>Añadir otro…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>It is used from the next start of the program. Articles stay as they are.</source>
        <translation>Se usa desde el próximo inicio del programa. Los artículos quedan como están.</translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>The marks of the set are shown.</source>
        <translation>Se muestran las marcas de la lección.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Selecciona primero palabras en el artículo.</translation>
    </message>
    <message>
        <source>Taken: {words}</source>
        <translation>Tomado: {words}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps</source>
        <translation>
            <numerusform>{done} de %n paso</numerusform>
            <numerusform>{done} de %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer. Nothing leaves it until you hand in a file.</source>
        <translation>Guardado en este equipo. Nada sale de él hasta que entregas un archivo.</translation>
    </message>
    <message>
        <source>Handed in {time}, to “{folder}”. You can hand in again; the last one counts.</source>
        <translation>Entregado {time}, en «{folder}». Puedes entregar otra vez; cuenta la última.</translation>
    </message>
    <message>
        <source>I looked: show the marks of the set</source>
        <translation>Ya he mirado: mostrar las marcas de la lección</translation>
    </message>
    <message>
        <source>Show the marks of the set</source>
        <translation>Mostrar las marcas de la lección</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>Seguir: {step}</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Go on to the next article</source>
        <translation>Seguir con el artículo siguiente</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>This article was already in the library.</source>
        <translation>Este artículo ya estaba en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>No hay texto en el portapapeles. Copia primero un artículo.</translation>
    </message>
    <message>
        <source>A link cannot be opened: the program has no network. Copy the text and paste it.</source>
        <translation>Un enlace no se puede abrir: el programa no usa la red. Copia el texto y pégalo.</translation>
    </message>
    <message>
        <source>This is only a web address, and the program does not fetch pages. Open the page in a browser, copy the article’s text there, and paste that.</source>
        <translation>Esto es solo una dirección web, y el programa no descarga páginas. Abre la página en un navegador, copia allí el texto del artículo y pégalo.</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this article stays.</source>
        <translation>Lo que escribiste no está guardado, así que este artículo se queda.</translation>
    </message>
    <message>
        <source>remove from the library</source>
        <translation>quitar de la biblioteca</translation>
    </message>
    <message>
        <source>{title} was removed from the library. Its notes are kept.</source>
        <translation>{title} se ha quitado de la biblioteca. Sus notas se conservan.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were removed from the library. Their notes are kept.</source>
        <translation>
            <numerusform>%Ln artículo se ha quitado de la biblioteca. Sus notas se conservan.</numerusform>
            <numerusform>%Ln artículos se han quitado de la biblioteca. Sus notas se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Devolverlos</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln from the library</source>
        <translation>
            <numerusform>Quitar %Ln de la biblioteca</numerusform>
            <numerusform>Quitar los %Ln de la biblioteca</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Open, drop or paste a text</source>
        <translation>Abre o pega un texto</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>Mis artículos</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n articles, {state}</source>
        <translation>
            <numerusform>{group}, %n artículo, {state}</numerusform>
            <numerusform>{group}, %n artículos, {state}</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n por comprobar</numerusform>
            <numerusform>%n por comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n comprobada</numerusform>
            <numerusform>%n comprobadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%n por situar</numerusform>
            <numerusform>%n por situar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>One statement, such as who owns it</source>
        <translation>Una afirmación, como de quién es</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No citation yet: where is this taken from?</source>
        <translation>Aún sin cita: ¿de dónde se toma esto?</translation>
    </message>
</context>
<context>
    <name>LookUpList</name>
    <message>
        <source>To look up later</source>
        <translation>Para consultar luego</translation>
    </message>
    <message>
        <source>Nothing to look up. A note comes here when its status is “Look up later”.</source>
        <translation>Nada por consultar. Una nota llega aquí cuando su estado es «Consultar luego».</translation>
    </message>
    <message>
        <source>Click a question to open its note.</source>
        <translation>Haz clic en una pregunta para abrir su nota.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>LostMarks</name>
    <message>
        <source>Your marks that were not found for sure</source>
        <translation>Tus marcas que no se encontraron con seguridad</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes file …</source>
        <translation>Archivo de notas…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Opened: {title}</source>
        <translation>Abierto: {title}</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this was not done.</source>
        <translation>Lo que escribiste no está guardado, así que esto no se hizo.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Why? One line is enough.</source>
        <translation>¿Por qué? Basta una línea.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>{number} of {count} here</source>
        <translation>{number} de {count} aquí</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Pregunta:</translation>
    </message>
    <message>
        <source>Why this might be fine: {reason}</source>
        <translation>Por qué puede estar bien: {reason}</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Tu marca</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Palabras seleccionadas</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <source>Shown in the article: {words}</source>
        <translation>Se muestra en el artículo: {words}</translation>
    </message>
</context>
<context>
    <name>MarkdownField</name>
    <message>
        <source>Preview: {name}</source>
        <translation>Vista previa: {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>MarksHelp</name>
    <message>
        <source>What do these marks mean?</source>
        <translation>¿Qué significan estas marcas?</translation>
    </message>
    <message>
        <source>A mark shows where a statement comes from and what to ask next. It never says whether the statement is right.</source>
        <translation>Una marca muestra de dónde viene una afirmación y qué preguntar después. Nunca dice si la afirmación es cierta.</translation>
    </message>
    <message>
        <source>How often the marks are wrong</source>
        <translation>Con qué frecuencia fallan las marcas</translation>
    </message>
    <message>
        <source>“We will rebuild”</source>
        <translation>“We will rebuild”</translation>
    </message>
    <message>
        <source>Q · Attributed: somebody says, thinks or found this. A solid line under what is said.</source>
        <translation>Q · Atribuido: alguien dice, piensa o ha averiguado esto. Una línea continua bajo lo dicho.</translation>
    </message>
    <message>
        <source>the harbour master</source>
        <translation>the harbour master</translation>
    </message>
    <message>
        <source>A double line under who says it.</source>
        <translation>Una línea doble bajo quien lo dice.</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>according to</translation>
    </message>
    <message>
        <source>A dashed line under the words of saying.</source>
        <translation>Una línea discontinua bajo las palabras que atribuyen.</translation>
    </message>
    <message>
        <source>reportedly</source>
        <translation>reportedly</translation>
    </message>
    <message>
        <source>H · Uncertain: the words make a statement cautious, rough or second-hand, or keep it at a distance. A wavy line. Caution is no fault: careful reporting is full of it.</source>
        <translation>H · Incierto: las palabras hacen una afirmación prudente, aproximada o de segunda mano, o la mantienen a distancia. Una línea ondulada. La prudencia no es un fallo: la buena información está llena de ella.</translation>
    </message>
    <message>
        <source>Forty houses burned</source>
        <translation>Forty houses burned</translation>
    </message>
    <message>
        <source>U · No source named: the article states this in its own voice, it could be checked, and the sentence does not show where it comes from. A dotted line. In the New York Times more than a third of the sentences are like this.</source>
        <translation>U · Sin fuente citada: el artículo lo dice con voz propia, se podría comprobar, y la frase no muestra de dónde viene. Una línea de puntos. En el New York Times más de un tercio de las frases son así.</translation>
    </message>
    <message>
        <source>“</source>
        <translation>“</translation>
    </message>
    <message>
        <source>A box around a quotation mark whose partner is missing: where the quotation ends is open.</source>
        <translation>Un recuadro alrededor de una comilla sin pareja: queda abierto dónde termina la cita.</translation>
    </message>
    <message>
        <source>the third this spring</source>
        <translation>the third this spring</translation>
    </message>
    <message>
        <source>Your own marks have their line over the words, between brackets, and their letter in a filled box; M is a highlight of yours. Select words to make one.</source>
        <translation>Tus propias marcas llevan la línea sobre las palabras, entre corchetes, y su letra en un recuadro relleno; M es un resaltado tuyo. Selecciona palabras para hacer una.</translation>
    </message>
    <message>
        <source>No mark does not mean checked. The list under Findings gives a state for every sentence of the body, marked or not.</source>
        <translation>Sin marca no significa comprobado. La lista de «Hallazgos» da un estado a cada frase del cuerpo, marcada o no.</translation>
    </message>
    <message>
        <source>Parts of a page that are not the article itself, such as related links, captions, comments and notices, are folded to one line. Nothing is ever taken away: {key} shows them.</source>
        <translation>Las partes de una página que no son el artículo, como enlaces relacionados, pies de foto, comentarios y avisos, se pliegan en una línea. Nunca se quita nada: {key} las muestra.</translation>
    </message>
    <message>
        <source>The program makes mistakes. If you disagree with a mark, say so on its card: your answer is kept with the article.</source>
        <translation>El programa se equivoca. Si discrepas de una marca, dilo en su ficha: tu respuesta se guarda con el artículo.</translation>
    </message>
    <message>
        <source>Often enough that no mark should be taken on trust. Beside the marks of people, on texts they had marked:</source>
        <translation>Lo bastante a menudo para no fiarse sin más de ninguna marca. Frente a las marcas de personas, en textos que ellas habían marcado:</translation>
    </message>
    <message>
        <source>Attributed: of 100 statements that the program ties to a source, {right} are tied as people tied them; of 100 that people tied to a source, it misses {missed}. Of the words themselves that somebody said or thought it finds {found} in 100.</source>
        <translation>Atribuido: de 100 afirmaciones que el programa une a una fuente, {right} están unidas como las unieron las personas; de 100 que las personas unieron a una fuente, se le escapan {missed}. De las propias palabras que alguien dijo o pensó encuentra {found} de cada 100.</translation>
    </message>
    <message>
        <source>Two people who marked the same articles agree on {agreed} of 100 such statements: where a statement comes from is not always one answer.</source>
        <translation>Dos personas que marcaron los mismos artículos coinciden en {agreed} de 100 afirmaciones así: de dónde viene una afirmación no siempre tiene una sola respuesta.</translation>
    </message>
    <message>
        <source>Uncertain: of 100 words that the program marks, people saw caution in {right}; of 100 cautious words it misses {missed}. This was measured on encyclopedia articles.</source>
        <translation>Incierto: de 100 palabras que el programa marca, las personas vieron prudencia en {right}; de 100 palabras prudentes se le escapan {missed}. Se midió en artículos de enciclopedia.</translation>
    </message>
    <message>
        <source>No source named: of 100 such sentences it misses {missed}. This was measured on two articles only, which were at hand when the rules were written, so expect more mistakes in yours.</source>
        <translation>Sin fuente citada: de 100 frases así se le escapan {missed}. Se midió solo en dos artículos, que estaban a mano al escribir las reglas, así que espera más errores en los tuyos.</translation>
    </message>
    <message>
        <source>What goes wrong most: plans, wishes and feelings told as facts; sentences in which two people speak; statements that go on into the next paragraph. The texts were in English, most of them American news: expect more mistakes elsewhere.</source>
        <translation>Lo que más falla: planes, deseos y sentimientos contados como hechos; frases en las que hablan dos personas; afirmaciones que siguen en el párrafo siguiente. Los textos estaban en inglés y casi todos eran noticias de Estados Unidos: espera más errores en otros.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Who is behind it?</source>
        <translation>¿Quién está detrás?</translation>
    </message>
    <message>
        <source>What is the evidence?</source>
        <translation>¿Cuáles son las pruebas?</translation>
    </message>
    <message>
        <source>What do other sources say?</source>
        <translation>¿Qué dicen otras fuentes?</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Choose a mark with {key} or select words first; the note will be about them.</source>
        <translation>Elige primero una marca con {key} o selecciona palabras; la nota será sobre ellas.</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>Nota sobre todo el artículo</translation>
    </message>
    <message>
        <source>About the whole article</source>
        <translation>Sobre todo el artículo</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation>Párrafo {number}: {words}</translation>
    </message>
    <message>
        <source>This note was changed in another window too. Both are kept: what you typed here is now a second note.</source>
        <translation>Esta nota se cambió también en otra ventana. Se conservan las dos: lo que escribiste aquí es ahora una segunda nota.</translation>
    </message>
    <message>
        <source>This note is not here any more. What you typed is kept in a new note.</source>
        <translation>Esta nota ya no está aquí. Lo que escribiste se guarda en una nota nueva.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What I did</source>
        <translation>Qué hice</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>La afirmación</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Con mis propias palabras</translation>
    </message>
    <message>
        <source>What exactly does it say?</source>
        <translation>¿Qué dice exactamente?</translation>
    </message>
    <message>
        <source>What kind of claim it is</source>
        <translation>Qué tipo de afirmación es</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>How much I believe it</source>
        <translation>Cuánto me lo creo</translation>
    </message>
    <message>
        <source>Before checking</source>
        <translation>Antes de comprobar</translation>
    </message>
    <message>
        <source>After checking</source>
        <translation>Después de comprobar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>What I found</source>
        <translation>Qué encontré</translation>
    </message>
    <message>
        <source>About the claim, as far as the evidence goes.</source>
        <translation>Sobre la afirmación, hasta donde llegan las pruebas.</translation>
    </message>
    <message>
        <source>“I could not check this here” is a good result: it says honestly how far checking can go, and others can go on from there.</source>
        <translation>«No pude comprobarlo aquí» es un buen resultado: dice con honradez hasta dónde se puede comprobar, y otros pueden seguir desde ahí.</translation>
    </message>
    <message>
        <source>Why, in a line or two</source>
        <translation>Por qué, en una o dos líneas</translation>
    </message>
    <message>
        <source>How sure I am</source>
        <translation>Cuánta seguridad tengo</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>Para consultar luego</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>What do I want to find out?</source>
        <translation>¿Qué quiero averiguar?</translation>
    </message>
    <message>
        <source>a library, an archive, a person, a site</source>
        <translation>una biblioteca, un archivo, una persona, un sitio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>short words, with commas between them</source>
        <translation>palabras cortas, separadas por comas</translation>
    </message>
    <message>
        <source>{count}. Items whose news comes from one another count once.</source>
        <translation>{count}. Las pruebas cuya noticia viene una de otra cuentan una sola vez.</translation>
    </message>
    <message>
        <source>{number} before</source>
        <translation>{number} antes</translation>
    </message>
    <message>
        <source>{number} after</source>
        <translation>{number} después</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n prueba</numerusform>
            <numerusform>%n pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origen</numerusform>
            <numerusform>%n orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, {origins}</source>
        <translation>{items}, {origins}</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>No longer found in the text</source>
        <translation>Ya no se encuentra en el texto</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Todo el artículo</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Aún sin texto</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Choose a mark with {key} or a click, or select words. What you find out about them goes here.</source>
        <translation>Elige una marca con {key} o con un clic, o selecciona palabras. Lo que averigües sobre ellas va aquí.</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>Nota de verificación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What did you find, and where?</source>
        <translation>¿Qué encontraste y dónde?</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>More about this check</source>
        <translation>Más sobre esta comprobación</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Less about this check</source>
        <translation>Menos sobre esta comprobación</translation>
    </message>
    <message>
        <source>Incomplete: {what}</source>
        <translation>Incompleta: {what}</translation>
    </message>
    <message>
        <source>I could not check this here: a good result, it says how far checking can go.</source>
        <translation>No pude comprobarlo aquí: un buen resultado, dice hasta dónde se puede comprobar.</translation>
    </message>
    <message>
        <source>Other notes on this article</source>
        <translation>Otras notas sobre este artículo</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation>Vista previa de la nota</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>write a note</source>
        <translation>escribir una nota</translation>
    </message>
    <message>
        <source>change the note ({field})</source>
        <translation>cambiar la nota ({field})</translation>
    </message>
    <message>
        <source>delete the note</source>
        <translation>borrar la nota</translation>
    </message>
    <message>
        <source>say where the note belongs</source>
        <translation>decir a qué lugar pertenece la nota</translation>
    </message>
    <message>
        <source>make it a note on the whole article</source>
        <translation>hacerla nota de todo el artículo</translation>
    </message>
    <message>
        <source>bring back the note</source>
        <translation>recuperar la nota</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Esta nota ya no está ahí.</translation>
    </message>
    <message>
        <source>This note went on into a newer version of the article, so it is changed there.</source>
        <translation>Esta nota pasó a una versión más nueva del artículo, así que se cambia allí.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Abre primero un artículo.</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have notes and answers.</source>
        <translation>Este artículo no está en la biblioteca, así que no puede tener notas ni respuestas.</translation>
    </message>
</context>
<context>
    <name>NotesFileDesk</name>
    <message>
        <source>A checked copy was saved as “{name}”.</source>
        <translation>Se guardó una copia comprobada como «{name}».</translation>
    </message>
</context>
<context>
    <name>NotesFileDialog</name>
    <message>
        <source>Notes file</source>
        <translation>Archivo de notas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There are no backups yet. The first is made soon after the start.</source>
        <translation>Aún no hay copias de seguridad. La primera se hace poco después del inicio.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Save my work to …</source>
        <translation>Guardar mi trabajo en…</translation>
    </message>
    <message>
        <source>Restore this backup …</source>
        <translation>Restaurar esta copia…</translation>
    </message>
    <message>
        <source>All that you write is in this one file on this computer, saved as you type. Each day on which the program runs, a backup is made beside it and checked.</source>
        <translation>Todo lo que escribes está en este único archivo de este equipo y se guarda mientras escribes. Cada día que el programa se usa, se hace a su lado una copia de seguridad y se comprueba.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>being looked over …</source>
        <translation>revisándose…</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>La ruta está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>Igual de buena</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Opción {number}</translation>
    </message>
    <message>
        <source>One of the best answers</source>
        <translation>Una de las mejores respuestas</translation>
    </message>
    <message>
        <source>As good as the best answers</source>
        <translation>Igual de buena que las mejores</translation>
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation>Quitar la opción {number}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Vista general de las marcas</translation>
    </message>
    <message>
        <source>Where the marks are. Click to go there.</source>
        <translation>Dónde están las marcas. Haz clic para ir allí.</translation>
    </message>
    <message>
        <source>{q} attributed, {h} uncertain, {u} without a named source</source>
        <translation>{q} atribuidas, {h} inciertas, {u} sin fuente citada</translation>
    </message>
    <message>
        <source>{q} attributed, {h} uncertain, {u} without a named source, {own} of your own</source>
        <translation>{q} atribuidas, {h} inciertas, {u} sin fuente citada, {own} tuyas</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Tus propias marcas</translation>
    </message>
    <message>
        <source>Where the marks are</source>
        <translation>Dónde están las marcas</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Sin marca no significa comprobado.</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>Comienzo del texto</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Final del texto</translation>
    </message>
</context>
<context>
    <name>OwnMarkBook</name>
    <message>
        <source>Open an article first.</source>
        <translation>Abre primero un artículo.</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have marks of yours.</source>
        <translation>Este artículo no está en la biblioteca, así que no puede tener marcas tuyas.</translation>
    </message>
    <message>
        <source>mark the words</source>
        <translation>marcar las palabras</translation>
    </message>
    <message>
        <source>change the layer of your mark</source>
        <translation>cambiar la capa de tu marca</translation>
    </message>
    <message>
        <source>change the kind of your mark</source>
        <translation>cambiar el tipo de tu marca</translation>
    </message>
    <message>
        <source>change the reason of your mark</source>
        <translation>cambiar el motivo de tu marca</translation>
    </message>
    <message>
        <source>say where your mark belongs</source>
        <translation>decir a qué lugar pertenece tu marca</translation>
    </message>
    <message>
        <source>delete your mark</source>
        <translation>borrar tu marca</translation>
    </message>
    <message>
        <source>This mark of yours went on into a newer version of the article, so it is changed there.</source>
        <translation>Esta marca tuya pasó a una versión más nueva del artículo, así que se cambia allí.</translation>
    </message>
    <message>
        <source>This mark is not there any more.</source>
        <translation>Esta marca ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>OwnMarkCard</name>
    <message>
        <source>What you marked the words as</source>
        <translation>Como qué marcaste las palabras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Why did you mark this?</source>
        <translation>¿Por qué marcaste esto?</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Tu motivo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Borrar tu marca</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Tu marca</translation>
    </message>
    <message>
        <source>Your mark · paragraph {number}</source>
        <translation>Tu marca · párrafo {number}</translation>
    </message>
    <message>
        <source>{number} of {count} here</source>
        <translation>{number} de {count} aquí</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>Sin tipo elegido</translation>
    </message>
</context>
<context>
    <name>OwnMarkDesk</name>
    <message>
        <source>Selected: {words}</source>
        <translation>Seleccionado: {words}</translation>
    </message>
    <message>
        <source>Your mark is deleted.</source>
        <translation>Tu marca se ha borrado.</translation>
    </message>
    <message>
        <source>Your mark: {words}</source>
        <translation>Tu marca: {words}</translation>
    </message>
    <message>
        <source>This mark was changed in another window too. Both are kept: what you did here is now a second mark.</source>
        <translation>Esta marca se cambió también en otra ventana. Se conservan las dos: lo que hiciste aquí es ahora una segunda marca.</translation>
    </message>
    <message>
        <source>This mark is not here any more. What you typed is kept with a new mark.</source>
        <translation>Esta marca ya no está aquí. Lo que escribiste se guarda con una marca nueva.</translation>
    </message>
</context>
<context>
    <name>PackSection</name>
    <message>
        <source>Cards: who is behind it</source>
        <translation>Fichas: quién está detrás</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Otra cobertura</translation>
    </message>
    <message>
        <source>Card about an outlet, a person or a body</source>
        <translation>Ficha de un medio, una persona o un organismo</translation>
    </message>
    <message>
        <source>Document: a record, a statement, data</source>
        <translation>Documento: un registro, una declaración, datos</translation>
    </message>
    <message>
        <source>Other coverage: what others wrote about it</source>
        <translation>Otra cobertura: lo que otros escribieron</translation>
    </message>
    <message>
        <source>Reference pack</source>
        <translation>Dosier de referencias</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>In a room without a network, students check a claim with what you put here: cards that say who is behind an outlet, with a citation on every line; documents; and what others wrote about the same. One card for each article and one other text are a good beginning.</source>
        <translation>En un aula sin red, los estudiantes comprueban una afirmación con lo que pones aquí: fichas que dicen quién está detrás de un medio, con una cita en cada línea; documentos; y lo que otros escribieron sobre lo mismo. Una ficha por artículo y otro texto son un buen comienzo.</translation>
    </message>
    <message>
        <source>Document without a title</source>
        <translation>Documento sin título</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Ficha sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a citation</source>
        <translation>
            <numerusform>%n línea sin cita</numerusform>
            <numerusform>%n líneas sin cita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>new item of the reference pack</source>
        <translation>elemento nuevo del dosier de referencias</translation>
    </message>
    <message>
        <source>order of the reference pack</source>
        <translation>orden del dosier de referencias</translation>
    </message>
    <message>
        <source>removed item of the reference pack</source>
        <translation>elemento quitado del dosier de referencias</translation>
    </message>
    <message>
        <source>reference pack</source>
        <translation>dosier de referencias</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>‹ Back to reading</source>
        <translation>‹ Volver a la lectura</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Preview as student</source>
        <translation>Ver como estudiante</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>Lección sin título</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>last line:</source>
        <translation>última línea:</translation>
    </message>
    <message>
        <source>about the author:</source>
        <translation>sobre el autor:</translation>
    </message>
    <message>
        <source>notice:</source>
        <translation>aviso:</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>PageNav</name>
    <message>
        <source>Parts of the set</source>
        <translation>Partes de la lección</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Consignas</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Reference pack</source>
        <translation>Dosier de referencias</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Comprobar y exportar</translation>
    </message>
</context>
<context>
    <name>PassagesForm</name>
    <message>
        <source>Words of the article</source>
        <translation>Palabras del artículo</translation>
    </message>
    <message>
        <source>Paste words of the article</source>
        <translation>Pega palabras del artículo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Passages to find</source>
        <translation>Pasajes que encontrar</translation>
    </message>
    <message>
        <source>Remove the passage {words}</source>
        <translation>Quitar el pasaje {words}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>One person: join them</source>
        <translation>Una persona: unirlas</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>Son personas distintas</translation>
    </message>
    <message>
        <source>Join with …</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Dar nombre…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>People are told apart by the number of their profile and their name. Put right here who is who; the files stay as they are.</source>
        <translation>Las personas se distinguen por el número de su perfil y su nombre. Corrige aquí quién es quién; los archivos quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>Without a name, so not used yet</source>
        <translation>Sin nombre, así que aún sin usar</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Perfil {number}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usadas</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>One profile under several names: renamed, or two people at one computer.</source>
        <translation>Un perfil con varios nombres: cambio de nombre, o dos personas en un equipo.</translation>
    </message>
    <message>
        <source>The same name with several profiles: two computers, or two people.</source>
        <translation>El mismo nombre con varios perfiles: dos equipos, o dos personas.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>artículos: {n}</translation>
    </message>
    <message>
        <source>marks: {n}</source>
        <translation>marcas: {n}</translation>
    </message>
    <message>
        <source>changed afterwards: {n}</source>
        <translation>cambiadas después: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>notas: {n}</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>respuestas: {n}</translation>
    </message>
    <message>
        <source>hand-in: {n}</source>
        <translation>entrega: {n}</translation>
    </message>
    <message>
        <source>Well-sourced texts</source>
        <translation>Textos con buenas fuentes</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Otros textos</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>There is no picture yet: open an article, and wait for its marks.</source>
        <translation>Aún no hay imagen: abre un artículo y espera a sus marcas.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>La imagen se ha copiado.</translation>
    </message>
    <message>
        <source>Save this picture …</source>
        <translation>Guardar esta imagen…</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>Copiar esta imagen</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vista previa de la imagen</translation>
    </message>
    <message>
        <source>Save this picture …</source>
        <translation>Guardar esta imagen…</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>Copiar esta imagen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview as student: {title}</source>
        <translation>Ver como estudiante: {title}</translation>
    </message>
    <message>
        <source>This is what students see. Nothing that you do here is kept, and your own notes are not touched.</source>
        <translation>Esto es lo que ven los estudiantes. Nada de lo que hagas aquí se guarda, y tus notas no se tocan.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Cerrar la vista previa</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Article with marks and notes</source>
        <translation>Artículo con marcas y notas</translation>
    </message>
    <message>
        <source>Article with your notes only</source>
        <translation>Artículo solo con tus notas</translation>
    </message>
    <message>
        <source>Blank worksheet for paper</source>
        <translation>Hoja de trabajo en blanco</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lines of different shapes and numbers tell the marks apart without colour.</source>
        <translation>Líneas de distinta forma y números distinguen las marcas sin color.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>The marks of this article are not there yet.</source>
        <translation>Aún no están las marcas de este artículo.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Please answer this one.</source>
        <translation>Responde a esto, por favor.</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Cuánta seguridad tienes?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Abrir «{title}»</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Tomar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>As “{layer}”</source>
        <translation>Como «{layer}»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Quitar: {words}</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists</source>
        <translation>Markdown: **negrita**, *cursiva*, listas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>More than one option may be chosen</source>
        <translation>Se puede elegir más de una opción</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Marcado como</translation>
    </message>
    <message>
        <source>First article</source>
        <translation>Primer artículo</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>Segundo artículo</translation>
    </message>
    <message>
        <source>Best answers</source>
        <translation>Mejores respuestas</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>Igual de buena</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Required: handing in without an answer is asked about</source>
        <translation>Obligatoria: al entregar sin respuesta se pregunta</translation>
    </message>
    <message>
        <source>Students mark it as</source>
        <translation>Los estudiantes lo marcan como</translation>
    </message>
    <message>
        <source>Options. The ticks are part of the key: students get the words only.</source>
        <translation>Opciones. Las casillas marcadas son parte de la clave: los estudiantes solo reciben las palabras.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Only in the teacher’s edition. Students never get it.</source>
        <translation>Solo en la edición docente. Los estudiantes nunca lo reciben.</translation>
    </message>
    <message>
        <source>Best answers, one a line</source>
        <translation>Mejores respuestas, una por línea</translation>
    </message>
    <message>
        <source>Read the article, and mark in its own key</source>
        <translation>Lee el artículo y marca en su propia clave</translation>
    </message>
    <message>
        <source>Good answers differ; then none is counted as wrong</source>
        <translation>Las buenas respuestas varían; entonces ninguna cuenta como error</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>Toda la lección</translation>
    </message>
</context>
<context>
    <name>PromptsSection</name>
    <message>
        <source>Prompts</source>
        <translation>Consignas</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A prompt asks students for something: words, a choice, passages of an article, how sure they are, or a comparison. Two or three are enough for a lesson. Add one at the left; what you look for goes into the same form and never into the student edition.</source>
        <translation>Una consigna pide algo a los estudiantes: palabras, una elección, pasajes de un artículo, cuánta seguridad tienen o una comparación. Dos o tres bastan para una clase. Añade una a la izquierda; lo que buscas va en el mismo formulario y nunca en la edición para estudiantes.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Aún no se pide nada</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>new prompt</source>
        <translation>consigna nueva</translation>
    </message>
    <message>
        <source>order of prompts</source>
        <translation>orden de las consignas</translation>
    </message>
    <message>
        <source>removed prompt</source>
        <translation>consigna quitada</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>These files could not be read; the log says why.</source>
        <translation>Estos archivos no se pudieron leer; el registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font, size and colours</source>
        <translation>Letra, tamaño y colores</translation>
    </message>
    <message>
        <source>{value} px</source>
        <translation>{value} px</translation>
    </message>
    <message>
        <source>× {value}</source>
        <translation>× {value}</translation>
    </message>
    <message>
        <source>{value} characters</source>
        <translation>{value} caracteres</translation>
    </message>
    <message>
        <source>Show paragraph numbers</source>
        <translation>Mostrar números de párrafo</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Space between letters</source>
        <translation>Espacio entre letras</translation>
    </message>
    <message>
        <source>Space between words</source>
        <translation>Espacio entre palabras</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espacio entre párrafos</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Ancho de línea</translation>
    </message>
    <message>
        <source>Line focus</source>
        <translation>Foco de línea</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Line focus and ruler follow the pointer, and the keys Up and Down.</source>
        <translation>El foco de línea y la regla siguen al puntero y a las teclas Arriba y Abajo.</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>References: choose one, read it, select words, and take them as evidence.</source>
        <translation>Referencias: elige una, léela, selecciona palabras y tómalas como prueba.</translation>
    </message>
    <message>
        <source>Taken as evidence: {title}</source>
        <translation>Tomado como prueba: {title}</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Solo las que tienen estas palabras</translation>
    </message>
    <message>
        <source>Only references with these words</source>
        <translation>Solo referencias con estas palabras</translation>
    </message>
    <message>
        <source>No reference has these words.</source>
        <translation>Ninguna referencia tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>ReferencePane</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the references</source>
        <translation>Cerrar las referencias</translation>
    </message>
    <message>
        <source>Select words, then take them into your note, or drag them there.</source>
        <translation>Selecciona palabras y pásalas a tu nota, o arrástralas hasta ella.</translation>
    </message>
    <message>
        <source>Take the words as evidence</source>
        <translation>Tomar como prueba</translation>
    </message>
    <message>
        <source>Take the source</source>
        <translation>Tomar la fuente</translation>
    </message>
    <message>
        <source>No references</source>
        <translation>No hay referencias</translation>
    </message>
    <message>
        <source>This set has no reference pack.</source>
        <translation>Esta lección no tiene dosier de referencias.</translation>
    </message>
</context>
<context>
    <name>RegionDesk</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Está bien así</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Marks looked at</source>
        <translation>Marcas vistas</translation>
    </message>
    <message>
        <source>Which marks to list</source>
        <translation>Qué marcas listar</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>Marks, the least certain first</source>
        <translation>Marcas, primero las menos seguras</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin mirar</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Primero las menos seguras</translation>
    </message>
    <message>
        <source>{next} next · {before} before · {text} through the text</source>
        <translation>{next} siguiente · {before} anterior · {text} por el texto</translation>
    </message>
    <message>
        <source>{done} of {count} looked at</source>
        <translation>{done} de {count} vistas</translation>
    </message>
    <message>
        <source>There is no mark to list here.</source>
        <translation>No hay ninguna marca que listar aquí.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Qué se averiguó</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Tipo de marca</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the open article</source>
        <translation>En el artículo abierto</translation>
    </message>
    <message>
        <source>In the article chosen before</source>
        <translation>En el artículo elegido antes</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>En «{name}»</translation>
    </message>
    <message>
        <source>In my articles</source>
        <translation>En mis artículos</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Cualquier autor</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Whatever was found out</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>On any mark or none</source>
        <translation>Con cualquier marca o sin marca</translation>
    </message>
    <message>
        <source>On “{mark}”</source>
        <translation>En «{mark}»</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Words in notes and articles</source>
        <translation>Palabras en notas y artículos</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type a word, or words in quotation marks for those that stand together.</source>
        <translation>Escribe una palabra, o palabras entre comillas si deben ir juntas.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nada encontrado para «{words}».</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n notes</source>
        <translation>
            <numerusform>la mejor nota (%n)</numerusform>
            <numerusform>las mejores %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n articles</source>
        <translation>
            <numerusform>el mejor artículo (%n)</numerusform>
            <numerusform>los mejores %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>Qué hacer con las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Sentences and how many marked them</source>
        <translation>Las frases y cuántos las marcaron</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening “{name}”</source>
        <translation>Abriendo «{name}»</translation>
    </message>
    <message>
        <source>Opening the pasted text</source>
        <translation>Abriendo el texto pegado</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Finding the words of your notes again</source>
        <translation>Buscando de nuevo las palabras de tus notas</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this article stays open.</source>
        <translation>Lo que escribiste no está guardado, así que este artículo sigue abierto.</translation>
    </message>
    <message>
        <source>Looking for marks</source>
        <translation>Buscando marcas</translation>
    </message>
    <message>
        <source>The marks of this article could not be made. Its text and your notes are here.</source>
        <translation>No se pudieron hacer las marcas de este artículo. Su texto y tus notas están aquí.</translation>
    </message>
    <message>
        <source>put it into the article</source>
        <translation>ponerlo en el artículo</translation>
    </message>
    <message>
        <source>leave it out of the article</source>
        <translation>dejarlo fuera del artículo</translation>
    </message>
    <message>
        <source>answer the mark</source>
        <translation>responder a la marca</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have notes and answers.</source>
        <translation>Este artículo no está en la biblioteca, así que no puede tener notas ni respuestas.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Abre primero un artículo.</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Set</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>No lesson set is open. Open a file that ends in .lesson with {key}, or drop it here.</source>
        <translation>No hay ninguna lección abierta. Abre un archivo que termine en .lesson con {key}, o suéltalo aquí.</translation>
    </message>
    <message>
        <source>Teacher’s edition: marks are shown from the start.</source>
        <translation>Edición docente: las marcas se muestran desde el principio.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Cambiar tu nombre</translation>
    </message>
    <message>
        <source>Questions about the whole set</source>
        <translation>Preguntas sobre toda la lección</translation>
    </message>
    <message>
        <source>About this set</source>
        <translation>Sobre esta lección</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Cerca de %n minuto.</numerusform>
            <numerusform>Cerca de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {author}.</source>
        <translation>De {author}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n articles finished</source>
        <translation>
            <numerusform>{done} de %n artículo terminado</numerusform>
            <numerusform>{done} de %n artículos terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the set is</source>
        <translation>Cuánto de la lección está hecho</translation>
    </message>
</context>
<context>
    <name>SetSection</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>Nota docente</translation>
    </message>
    <message>
        <source>title of the set</source>
        <translation>título de la lección</translation>
    </message>
    <message>
        <source>author of the set</source>
        <translation>autoría de la lección</translation>
    </message>
    <message>
        <source>summary of the set</source>
        <translation>resumen de la lección</translation>
    </message>
    <message>
        <source>language of the set</source>
        <translation>idioma de la lección</translation>
    </message>
    <message>
        <source>minutes of the set</source>
        <translation>minutos de la lección</translation>
    </message>
    <message>
        <source>rights of the set</source>
        <translation>derechos de la lección</translation>
    </message>
    <message>
        <source>teacher’s note on the set</source>
        <translation>nota docente de la lección</translation>
    </message>
    <message>
        <source>About the set</source>
        <translation>Sobre la lección</translation>
    </message>
    <message>
        <source>Students see the title, the author, the summary and the rights when they open the set.</source>
        <translation>Los estudiantes ven el título, el autor, el resumen y los derechos al abrir la lección.</translation>
    </message>
    <message>
        <source>What the set is about. Markdown: **bold**, *italic*, lists.</source>
        <translation>De qué trata la lección. Markdown: **negrita**, *cursiva*, listas.</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Idioma de los artículos</translation>
    </message>
    <message>
        <source>Who may use the set, and how. Each article has a rights note of its own.</source>
        <translation>Quién puede usar la lección y cómo. Cada artículo tiene su propia nota de derechos.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo para ti</translation>
    </message>
    <message>
        <source>In the teacher’s edition only; students never get it. Markdown.</source>
        <translation>Solo en la edición docente; los estudiantes nunca la reciben. Markdown.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>The articles take {minutes} together.</source>
        <translation>Los artículos suman {minutes}.</translation>
    </message>
</context>
<context>
    <name>ShapeCard</name>
    <message>
        <source>Select words in the article, by mouse or with Shift and the arrow keys.</source>
        <translation>Selecciona palabras en el artículo, con el ratón o con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>Whole sentence ({key})</source>
        <translation>Frase entera ({key})</translation>
    </message>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Los estudiantes deben marcarlo ({key})</translation>
    </message>
    <message>
        <source>Part of the article ({key})</source>
        <translation>Parte del artículo ({key})</translation>
    </message>
    <message>
        <source>Not part of the article ({key})</source>
        <translation>No es parte del artículo ({key})</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Take the selection</source>
        <translation>Tomar la selección</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Mark the selected words as</source>
        <translation>Marcar las palabras como</translation>
    </message>
    <message>
        <source>The mark in hand</source>
        <translation>La marca actual</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>The word of saying</source>
        <translation>La palabra que atribuye</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources of the article</source>
        <translation>Fuentes del artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n sources, {unnamed} of them without a name. Choose one to walk through what it said.</source>
        <translation>
            <numerusform>%n fuente, {unnamed} de ellas sin nombre. Elige una para recorrer lo que dijo.</numerusform>
            <numerusform>%n fuentes, {unnamed} de ellas sin nombre. Elige una para recorrer lo que dijo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sources are left for you to find.</source>
        <translation>Te toca a ti encontrar las fuentes.</translation>
    </message>
    <message>
        <source>No source is named in this article.</source>
        <translation>En este artículo no se cita ninguna fuente.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Aún no hay marcas.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks in the article, and how often</source>
        <translation>Quién habla en el artículo y cuántas veces</translation>
    </message>
</context>
<context>
    <name>SpeechDesk</name>
    <message>
        <source>There is no voice on this computer that could read aloud.</source>
        <translation>En este equipo no hay ninguna voz que pueda leer en voz alta.</translation>
    </message>
    <message>
        <source>The article was read to its end.</source>
        <translation>El artículo se ha leído hasta el final.</translation>
    </message>
    <message>
        <source>The voice “{name}” could not read aloud. Help › Check this PC says what is there.</source>
        <translation>La voz «{name}» no pudo leer en voz alta. Ayuda › Comprobar este equipo dice qué hay.</translation>
    </message>
    <message>
        <source>Speed of reading aloud: {rate}</source>
        <translation>Velocidad de lectura en voz alta: {rate}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose the folder …</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Delete all student data …</source>
        <translation>Borrar todos los datos de estudiantes…</translation>
    </message>
    <message>
        <source>Collect responses</source>
        <translation>Recoger respuestas</translation>
    </message>
    <message>
        <source>Choose the folder into which the class handed in: on a stick, on a share, or downloaded. Folders and zip files inside it are looked into. Nothing in it is changed.</source>
        <translation>Elige la carpeta en la que entregó la clase: en una memoria USB, en red o descargada. Se mira también en sus carpetas y archivos zip. No se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Hand-ins that are used are copied to this computer, so that sticks can go back.</source>
        <translation>Las entregas que se usan se copian a este equipo, para poder devolver las memorias USB.</translation>
    </message>
    <message>
        <source>Nothing yet. Hand-ins that are used are copied to this computer, so that sticks can go back.</source>
        <translation>Aún no hay nada. Las entregas que se usan se copian a este equipo, para poder devolver las memorias USB.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n files</source>
        <translation>
            <numerusform>{done} de %n archivo</numerusform>
            <numerusform>{done} de %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Sentences of the article</source>
        <translation>Frases del artículo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which sentences name a source</source>
        <translation>Qué frases citan una fuente</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Sin marca no significa comprobado.</translation>
    </message>
    <message>
        <source>This counts sentences. The switch “No source named” counts marks, and at first only the strongest of them are shown; {key} shows the weaker ones too.</source>
        <translation>Aquí se cuentan frases. El botón «Sin fuente citada» cuenta marcas, y al principio solo se muestran las más claras; {key} muestra también las más débiles.</translation>
    </message>
    <message>
        <source>Marks are hidden. Press {key} to show them.</source>
        <translation>Las marcas están ocultas. Pulsa {key} para mostrarlas.</translation>
    </message>
    <message numerus="yes">
        <source>%n name a source</source>
        <translation>
            <numerusform>%n cita una fuente</numerusform>
            <numerusform>%n citan una fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source without a name</source>
        <translation>
            <numerusform>%n una fuente sin nombre</numerusform>
            <numerusform>%n una fuente sin nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source for part of it</source>
        <translation>
            <numerusform>%n una fuente para una parte</numerusform>
            <numerusform>%n una fuente para una parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no source</source>
        <translation>
            <numerusform>%n sin fuente</numerusform>
            <numerusform>%n sin fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing to check</source>
        <translation>
            <numerusform>%n sin nada que comprobar</numerusform>
            <numerusform>%n sin nada que comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body sentences:</source>
        <translation>
            <numerusform>%n frase del cuerpo:</numerusform>
            <numerusform>%n frases del cuerpo:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>after the marks are shown</source>
        <translation>después de mostrar las marcas</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Paso {number}: {name}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I believe it</source>
        <translation>Me lo creo</translation>
    </message>
    <message>
        <source>Write a note on a claim</source>
        <translation>Escribir una nota sobre una afirmación</translation>
    </message>
    <message>
        <source>Open the references</source>
        <translation>Abrir las referencias</translation>
    </message>
</context>
<context>
    <name>TakeOutDesk</name>
    <message>
        <source>“{title}” is out of the library.</source>
        <translation>«{title}» ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This text could not be read: reading it broke off.</source>
        <translation>Este texto no se pudo leer: la lectura se interrumpió.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so it was given up.</source>
        <translation>Leer este archivo tardaba demasiado y se abandonó.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>‹ Collect</source>
        <translation>‹ Recoger</translation>
    </message>
    <message>
        <source>Collect from another folder</source>
        <translation>Recoger de otra carpeta</translation>
    </message>
    <message>
        <source>Order of the sentences</source>
        <translation>Orden de las frases</translation>
    </message>
    <message>
        <source>Names off</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>No names; groups under five are hidden</source>
        <translation>Sin nombres; los grupos de menos de cinco se ocultan</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyectar</translation>
    </message>
    <message>
        <source>Names off and larger type, for the wall ({key})</source>
        <translation>Sin nombres y letra más grande, para la pared ({key})</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>El artículo anterior</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>El artículo siguiente</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Page to read and to print (HTML) …</source>
        <translation>Página para leer e imprimir (HTML)…</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>For other programs (JSON) …</source>
        <translation>Para otros programas (JSON)…</translation>
    </message>
    <message>
        <source>Feedback to students …</source>
        <translation>Comentarios para estudiantes…</translation>
    </message>
    <message>
        <source>Delete all student data …</source>
        <translation>Borrar todos los datos de estudiantes…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artículos recientes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Marks show where a statement comes from: blue for what somebody said, yellow for cautious words, a dotted line where no source is named. They never say whether it is right.</source>
        <translation>Las marcas muestran de dónde viene una afirmación: azul para lo que alguien dijo, amarillo para palabras prudentes, una línea de puntos donde no se cita fuente. Nunca dicen si es cierta.</translation>
    </message>
    <message>
        <source>Press {key} to go from mark to mark. On the right you read why it is there and what to ask next; agree or disagree with it.</source>
        <translation>Pulsa {key} para ir de marca en marca. A la derecha lees por qué está ahí y qué preguntar después; di si coincides o discrepas.</translation>
    </message>
    <message>
        <source>Press {key} to write a note about a mark or about words you selected. It is saved as you type, in a file on this computer only.</source>
        <translation>Pulsa {key} para escribir una nota sobre una marca o sobre palabras que hayas seleccionado. Se guarda mientras escribes, en un archivo que está solo en este equipo.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Deleted notes</source>
        <translation>Notas borradas</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>A deleted note stays here for %n days.</source>
        <translation>
            <numerusform>Una nota borrada se queda aquí %n día.</numerusform>
            <numerusform>Una nota borrada se queda aquí %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. A note that you delete stays here for %n days.</source>
        <translation>
            <numerusform>Aquí no hay nada. Una nota que borras se queda aquí %n día.</numerusform>
            <numerusform>Aquí no hay nada. Una nota que borras se queda aquí %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Todo el artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionDesk</name>
    <message>
        <source>The same article, in a new version. The one before has {what}.</source>
        <translation>El mismo artículo, en una versión nueva. La anterior tiene {what}.</translation>
    </message>
    <message>
        <source>take the notes along</source>
        <translation>llevar las notas</translation>
    </message>
    <message>
        <source>What you typed is not saved, so the notes stay here.</source>
        <translation>Lo que escribiste no está guardado, así que las notas se quedan aquí.</translation>
    </message>
    <message>
        <source>One of the two articles is not in the library, so nothing was moved.</source>
        <translation>Uno de los dos artículos no está en la biblioteca, así que no se movió nada.</translation>
    </message>
    <message>
        <source>keep two articles</source>
        <translation>conservar dos artículos</translation>
    </message>
</context>
<context>
    <name>VersionNotice</name>
    <message>
        <source>Take the notes along</source>
        <translation>Llevar las notas</translation>
    </message>
    <message>
        <source>Keep as two articles</source>
        <translation>Conservar como dos artículos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>For example: Kim, or 17</source>
        <translation>Por ejemplo: Kim, o 17</translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation>Tu nombre o número</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Seguir sin nombre</translation>
    </message>
    <message>
        <source>Clear this PC …</source>
        <translation>Limpiar este equipo…</translation>
    </message>
    <message>
        <source>Your teacher sees this when you hand in. There is no password. It stays on this computer until you hand in a file.</source>
        <translation>Tu docente lo ve cuando entregas. No hay contraseña. Se queda en este equipo hasta que entregas un archivo.</translation>
    </message>
    <message>
        <source>A guest hands in without a name.</source>
        <translation>Quien sigue sin nombre entrega sin nombre.</translation>
    </message>
    <message>
        <source>Does somebody else work here now?</source>
        <translation>¿Trabaja aquí ahora otra persona?</translation>
    </message>
    <message>
        <source>Your work is put away, and is back when you choose your name.</source>
        <translation>Tu trabajo se guarda aparte y vuelve cuando eliges tu nombre.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>WorkshopDesk</name>
    <message>
        <source>Prepare a lesson set</source>
        <translation>Preparar una lección</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>{problem} Nothing is lost as long as this stays open.</source>
        <translation>{problem} No se pierde nada mientras esto siga abierto.</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>‹ Back to reading</source>
        <translation>‹ Volver a la lectura</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Lección nueva</translation>
    </message>
    <message>
        <source>Open the file of a set …</source>
        <translation>Abrir el archivo de una lección…</translation>
    </message>
    <message>
        <source>Open a lesson folder …</source>
        <translation>Abrir una carpeta de lección…</translation>
    </message>
    <message>
        <source>Begin with the sample set</source>
        <translation>Usar la lección de muestra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Drafts on this computer</source>
        <translation>Borradores en este equipo</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Abrir el borrador</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Borrar el borrador</translation>
    </message>
    <message>
        <source>No drafts yet. What you prepare is saved here as you write.</source>
        <translation>Aún no hay borradores. Lo que preparas se guarda aquí mientras escribes.</translation>
    </message>
    <message>
        <source>Prepare a lesson set</source>
        <translation>Preparar una lección</translation>
    </message>
    <message>
        <source>Choose articles, look at the marks that are least certain, ask your questions, and give the set out on a stick. With fifteen minutes: take a collection, look at ten marks, export.</source>
        <translation>Elige artículos, mira las marcas menos seguras, haz tus preguntas y reparte la lección en una memoria USB. Con quince minutos: toma una colección, mira diez marcas, exporta.</translation>
    </message>
    <message numerus="yes">
        <source>From the %n articles of {title}</source>
        <translation>
            <numerusform>Del artículo (%n) de {title}</numerusform>
            <numerusform>De los %n artículos de {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>From the article that is open</source>
        <translation>Del artículo que está abierto</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>Lección sin título</translation>
    </message>
    <message>
        <source>delete a draft</source>
        <translation>borrar un borrador</translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation>{title} se ha borrado.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir una carpeta</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Abrir lo copiado</translation>
    </message>
    <message>
        <source>Open only the copied text</source>
        <translation>Abrir solo el texto copiado</translation>
    </message>
    <message>
        <source>Open the sample set</source>
        <translation>Abrir la lección de muestra</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save or copy a picture …</source>
        <translation>Guardar o copiar una imagen…</translation>
    </message>
    <message>
        <source>Import notes …</source>
        <translation>Importar notas…</translation>
    </message>
    <message>
        <source>Collect responses …</source>
        <translation>Recoger respuestas…</translation>
    </message>
    <message>
        <source>Notes file …</source>
        <translation>Archivo de notas…</translation>
    </message>
    <message>
        <source>Remove this article from the library</source>
        <translation>Quitar este artículo de la biblioteca</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Copiar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>Escribir una nota sobre todo el artículo</translation>
    </message>
    <message>
        <source>More or less about this check</source>
        <translation>Más o menos sobre esta comprobación</translation>
    </message>
    <message>
        <source>This is part of the article</source>
        <translation>Esto es parte del artículo</translation>
    </message>
    <message>
        <source>This is not part of the article</source>
        <translation>Esto no es parte del artículo</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>Para consultar luego</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Notas borradas</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Buscar el lugar siguiente</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Buscar el lugar anterior</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Agree with the mark</source>
        <translation>Coincidir con la marca</translation>
    </message>
    <message>
        <source>Disagree with the mark</source>
        <translation>Discrepar de la marca</translation>
    </message>
    <message>
        <source>Not sure about the mark</source>
        <translation>Dudar de la marca</translation>
    </message>
    <message>
        <source>Mark as “Attributed”</source>
        <translation>Marcar como «Atribuido»</translation>
    </message>
    <message>
        <source>Mark as “Uncertain”</source>
        <translation>Marcar como «Incierto»</translation>
    </message>
    <message>
        <source>Mark as “No source named”</source>
        <translation>Marcar como «Sin fuente citada»</translation>
    </message>
    <message>
        <source>Mark as “My highlight”</source>
        <translation>Marcar como «Mi resaltado»</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence</source>
        <translation>Ampliar la selección a la frase</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Borrar tu marca</translation>
    </message>
    <message>
        <source>Show “Attributed”</source>
        <translation>Mostrar «Atribuido»</translation>
    </message>
    <message>
        <source>Show “Uncertain”</source>
        <translation>Mostrar «Incierto»</translation>
    </message>
    <message>
        <source>Show “No source named”</source>
        <translation>Mostrar «Sin fuente citada»</translation>
    </message>
    <message>
        <source>Also show weaker “No source named” marks</source>
        <translation>Mostrar también las marcas más débiles de «Sin fuente citada»</translation>
    </message>
    <message>
        <source>Show your own marks</source>
        <translation>Mostrar tus propias marcas</translation>
    </message>
    <message>
        <source>Hide all marks</source>
        <translation>Ocultar todas las marcas</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Seguir con el paso siguiente</translation>
    </message>
    <message>
        <source>Show the marks of the set</source>
        <translation>Mostrar las marcas de la lección</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Take the words as evidence</source>
        <translation>Tomar las palabras como prueba</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Your name or number …</source>
        <translation>Tu nombre o número…</translation>
    </message>
    <message>
        <source>Take this set out of the library …</source>
        <translation>Sacar esta lección de la biblioteca…</translation>
    </message>
    <message>
        <source>Clear this PC …</source>
        <translation>Limpiar este equipo…</translation>
    </message>
    <message>
        <source>Prepare a lesson set …</source>
        <translation>Preparar una lección…</translation>
    </message>
    <message>
        <source>Move the article up</source>
        <translation>Subir el artículo</translation>
    </message>
    <message>
        <source>Move the article down</source>
        <translation>Bajar el artículo</translation>
    </message>
    <message>
        <source>Accept the mark of the set</source>
        <translation>Aceptar la marca de la lección</translation>
    </message>
    <message>
        <source>Reject the mark of the set</source>
        <translation>Rechazar la marca de la lección</translation>
    </message>
    <message>
        <source>Change the kind of the mark</source>
        <translation>Cambiar el tipo de la marca</translation>
    </message>
    <message>
        <source>Leave the mark open</source>
        <translation>Dejar la marca abierta</translation>
    </message>
    <message>
        <source>Students should mark this</source>
        <translation>Los estudiantes deben marcarlo</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Mostrar la biblioteca</translation>
    </message>
    <message>
        <source>Show notes, findings and sources</source>
        <translation>Mostrar notas, hallazgos y fuentes</translation>
    </message>
    <message>
        <source>Show what was left out of the body</source>
        <translation>Mostrar lo que quedó fuera del cuerpo</translation>
    </message>
    <message>
        <source>Wrong letters: choose the encoding</source>
        <translation>Letras raras: elegir la codificación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Ir al panel siguiente</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Font, size and colours</source>
        <translation>Letra, tamaño y colores</translation>
    </message>
    <message>
        <source>Language of the interface …</source>
        <translation>Idioma de la interfaz…</translation>
    </message>
    <message>
        <source>Read aloud or pause</source>
        <translation>Leer en voz alta o pausar</translation>
    </message>
    <message>
        <source>End reading aloud</source>
        <translation>Terminar la lectura en voz alta</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>Leer más rápido</translation>
    </message>
    <message>
        <source>Read aloud more slowly</source>
        <translation>Leer más despacio</translation>
    </message>
    <message>
        <source>What do these marks mean?</source>
        <translation>¿Qué significan estas marcas?</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Ayuda sobre este panel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Mostrar otra vez el recorrido</translation>
    </message>
    <message>
        <source>Check this PC</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>About Lateral Reader</source>
        <translation>Acerca de Lateral Reader</translation>
    </message>
    <message>
        <source>Project: names off and larger type</source>
        <translation>Proyectar: sin nombres y letra más grande</translation>
    </message>
    <message>
        <source>Undo what was put right about people</source>
        <translation>Deshacer lo corregido sobre las personas</translation>
    </message>
    <message>
        <source>Stop reading, or end projecting</source>
        <translation>Parar la lectura o dejar de proyectar</translation>
    </message>
    <message>
        <source>Close the class view</source>
        <translation>Cerrar la vista de clase</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message numerus="yes">
        <source>%Ln articles were added.</source>
        <translation>
            <numerusform>Se añadió %Ln artículo.</numerusform>
            <numerusform>Se añadieron %Ln artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln ya estaba en la biblioteca.</numerusform>
            <numerusform>%Ln ya estaban en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be added.</source>
        <translation>
            <numerusform>%Ln no se pudo añadir.</numerusform>
            <numerusform>%Ln no se pudieron añadir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are not articles.</source>
        <translation>
            <numerusform>%Ln archivo más no es un artículo.</numerusform>
            <numerusform>%Ln archivos más no son artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no article to add.</source>
        <translation>No había ningún artículo que añadir.</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>write a reason</source>
        <translation>escribir un motivo</translation>
    </message>
    <message>
        <source>write a question</source>
        <translation>escribir una pregunta</translation>
    </message>
    <message>
        <source>change the kind</source>
        <translation>cambiar el tipo</translation>
    </message>
    <message>
        <source>change the mark</source>
        <translation>cambiar la marca</translation>
    </message>
    <message>
        <source>add a mark</source>
        <translation>añadir una marca</translation>
    </message>
    <message>
        <source>delete the mark</source>
        <translation>borrar la marca</translation>
    </message>
    <message>
        <source>put it into the article</source>
        <translation>ponerlo en el artículo</translation>
    </message>
    <message>
        <source>leave it out of the article</source>
        <translation>dejarlo fuera del artículo</translation>
    </message>
    <message>
        <source>leave the mark open</source>
        <translation>dejar la marca abierta</translation>
    </message>
    <message>
        <source>accept the mark</source>
        <translation>aceptar la marca</translation>
    </message>
    <message>
        <source>reject the mark</source>
        <translation>rechazar la marca</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message>
        <source>Added by you</source>
        <translation>Añadidas por ti</translation>
    </message>
    <message>
        <source>Weaker marks</source>
        <translation>Marcas más débiles</translation>
    </message>
    <message>
        <source>The program is not sure</source>
        <translation>El programa no está seguro</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
</context>
<context>
    <name>class</name>
    <message>
        <source>The folder into which the class handed in</source>
        <translation>La carpeta en la que entregó la clase</translation>
    </message>
    <message>
        <source>Lesson sets</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The set of these hand-ins</source>
        <translation>La lección de estas entregas</translation>
    </message>
    <message>
        <source>The folder for feedback files</source>
        <translation>La carpeta para los comentarios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation>¿Cómo se llama esta persona?</translation>
    </message>
    <message>
        <source>“{name}” is the same person as:</source>
        <translation>«{name}» es la misma persona que:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Delete all student data that this program keeps? Nothing brings it back.</source>
        <translation>¿Borrar todos los datos de estudiantes que guarda este programa? Nada los devuelve.</translation>
    </message>
    <message>
        <source>To be deleted: {held}</source>
        <translation>Se borrará: {held}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Disagreement first</source>
        <translation>Primero el desacuerdo</translation>
    </message>
    <message>
        <source>Changed after the reveal first</source>
        <translation>Primero lo cambiado tras mostrar las marcas</translation>
    </message>
    <message>
        <source>Disagreed with the marks first</source>
        <translation>Primero el desacuerdo con las marcas</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Como en el texto</translation>
    </message>
    <message>
        <source>Where the class was of two minds</source>
        <translation>Donde la clase estaba dividida</translation>
    </message>
    <message>
        <source>Where nearly all agreed</source>
        <translation>Donde casi todos coincidieron</translation>
    </message>
    <message>
        <source>What few or nobody marked</source>
        <translation>Lo que marcaron pocos o nadie</translation>
    </message>
    <message>
        <source>Marked by fewer than five</source>
        <translation>Marcado por menos de cinco</translation>
    </message>
    <message>
        <source>Marked otherwise after the reveal</source>
        <translation>Marcado de otro modo tras mostrar las marcas</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Dejado como estaba</translation>
    </message>
    <message>
        <source>Where somebody disagreed with a mark of the set</source>
        <translation>Donde alguien discrepó de una marca de la lección</translation>
    </message>
    <message>
        <source>Where nobody did</source>
        <translation>Donde nadie lo hizo</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Todo el artículo</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>fewer than {few} of {readers} marked it</source>
        <translation>la marcaron menos de {few} de {readers}</translation>
    </message>
    <message numerus="yes">
        <source>%n of {readers} marked it</source>
        <translation>
            <numerusform>la marcó %n de {readers}</numerusform>
            <numerusform>la marcaron %n de {readers}</numerusform>
        </translation>
    </message>
    <message>
        <source>changed by {count}</source>
        <translation>la cambiaron {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed with a mark</source>
        <translation>
            <numerusform>%n discrepó de una marca</numerusform>
            <numerusform>%n discreparon de una marca</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: {layers}</source>
        <translation>Clave: {layers}</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>Párrafo {n}</translation>
    </message>
    <message>
        <source>before the reveal {before}</source>
        <translation>antes de mostrar las marcas {before}</translation>
    </message>
    <message>
        <source>before the reveal {before}, after {after}</source>
        <translation>antes de mostrar las marcas {before}, después {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n read it</source>
        <translation>
            <numerusform>%n lo leyó</numerusform>
            <numerusform>%n lo leyeron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences changed</source>
        <translation>
            <numerusform>%n frase cambiada</numerusform>
            <numerusform>%n frases cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>for contrast</source>
        <translation>como contraste</translation>
    </message>
    <message numerus="yes">
        <source>Counted over the %n sentences that someone or the key marked; unmarked text is never agreement.</source>
        <translation>
            <numerusform>Contado sobre %n frase que alguien o la clave marcó; un texto sin marcar nunca es coincidencia.</numerusform>
            <numerusform>Contado sobre las %n frases que alguien o la clave marcó; un texto sin marcar nunca es coincidencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All readers agree on {alike} of %n sentences that someone or the key marked.</source>
        <translation>
            <numerusform>Todos los lectores coinciden en {alike} de %n frase que alguien o la clave marcó.</numerusform>
            <numerusform>Todos los lectores coinciden en {alike} de %n frases que alguien o la clave marcó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n files are used</source>
        <translation>
            <numerusform>Se usa {used} de %n archivo</numerusform>
            <numerusform>Se usan {used} de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>How much readers believed it, in the middle: before {before:.0f} of 100, after {after:.0f}.</source>
        <translation>Cuánto se lo creyeron los lectores, en el punto medio: antes {before:.0f} de 100, después {after:.0f}.</translation>
    </message>
    <message>
        <source>How much readers believed it before, in the middle: {n:.0f} of 100.</source>
        <translation>Cuánto se lo creyeron los lectores antes, en el punto medio: {n:.0f} de 100.</translation>
    </message>
    <message>
        <source>How much readers believed it after, in the middle: {n:.0f} of 100.</source>
        <translation>Cuánto se lo creyeron los lectores después, en el punto medio: {n:.0f} de 100.</translation>
    </message>
    <message>
        <source>Brought forward by {count}</source>
        <translation>Aportada por {count}</translation>
    </message>
    <message>
        <source>Also as: {others}</source>
        <translation>También como: {others}</translation>
    </message>
</context>
<context>
    <name>computer</name>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>conviene saberlo</translation>
    </message>
    <message>
        <source>something to do</source>
        <translation>hay algo que hacer</translation>
    </message>
    <message>
        <source>There is something to do before you can rely on this computer.</source>
        <translation>Hay algo que hacer antes de poder contar con este equipo.</translation>
    </message>
    <message>
        <source>The program can be used here. Something is good to know.</source>
        <translation>El programa se puede usar aquí. Hay algo que conviene saber.</translation>
    </message>
    <message>
        <source>The program has all that it needs here.</source>
        <translation>El programa tiene aquí todo lo que necesita.</translation>
    </message>
    <message>
        <source>Folder of your notes</source>
        <translation>Carpeta de tus notas</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <translation>Se puede escribir en ella.</translation>
    </message>
    <message>
        <source>It cannot be written to ({why}). Start the program with --data-dir and a folder of your own, or ask who looks after this computer.</source>
        <translation>No se puede escribir en ella ({why}). Inicia el programa con --data-dir y una carpeta tuya, o pregunta a quien cuida de este equipo.</translation>
    </message>
    <message>
        <source>Free space on its disk</source>
        <translation>Espacio libre en su disco</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>The system does not say how much there is.</source>
        <translation>El sistema no dice cuánto hay.</translation>
    </message>
    <message>
        <source>Notes may not be saved. Remove files you do not need.</source>
        <translation>Puede que las notas no se guarden. Quita archivos que no necesites.</translation>
    </message>
    <message>
        <source>Enough for now. Backups of your notes take some of it every day.</source>
        <translation>Suficiente por ahora. Las copias de seguridad de tus notas ocupan algo cada día.</translation>
    </message>
    <message>
        <source>Enough for years of notes.</source>
        <translation>Suficiente para años de notas.</translation>
    </message>
    <message>
        <source>How the notes file is kept</source>
        <translation>Cómo se guarda el archivo de notas</translation>
    </message>
    <message>
        <source>What is saved lasts through a power cut, and saving is quick.</source>
        <translation>Lo guardado resiste un corte de luz, y guardar es rápido.</translation>
    </message>
    <message>
        <source>What is saved lasts, but this disk makes saving slower, as disks of a network do. Notes are best kept on a disk of this computer.</source>
        <translation>Lo guardado se conserva, pero este disco hace más lento guardar, como los discos en red. Las notas están mejor en un disco de este equipo.</translation>
    </message>
    <message>
        <source>The notes file cannot be read now. Look at File › Notes file.</source>
        <translation>El archivo de notas no se puede leer ahora. Mira en Archivo › Archivo de notas.</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>These did not load, so text may show as boxes. Install the program again.</source>
        <translation>Estos no se cargaron, así que el texto puede verse como recuadros. Instala el programa otra vez.</translation>
    </message>
    <message>
        <source>All fonts that came along have loaded.</source>
        <translation>Se han cargado todos los tipos de letra incluidos.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Library, article and notes fit beside each other.</source>
        <translation>Biblioteca, artículo y notas caben uno junto a otro.</translation>
    </message>
    <message>
        <source>Rather small. {library} hides the library, {notes} the notes; then the text has room.</source>
        <translation>Más bien pequeña. {library} oculta la biblioteca, {notes} las notas; así el texto tiene sitio.</translation>
    </message>
    <message>
        <source>Voice for reading aloud</source>
        <translation>Voz para leer en voz alta</translation>
    </message>
    <message>
        <source>{key} reads an article aloud.</source>
        <translation>{key} lee un artículo en voz alta.</translation>
    </message>
    <message>
        <source>Reading aloud is not offered. It comes with one of the packages speech-dispatcher and espeak-ng, or with the part “speech” of this program.</source>
        <translation>No se ofrece leer en voz alta. Viene con uno de los paquetes speech-dispatcher y espeak-ng, o con la parte «speech» de este programa.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Encoding of the system</source>
        <translation>Codificación del sistema</translation>
    </message>
    <message>
        <source>Names of files may have letters of every language.</source>
        <translation>Los nombres de archivo pueden tener letras de cualquier idioma.</translation>
    </message>
    <message>
        <source>Names of files with accents may look odd. Choose a language of the system with UTF-8.</source>
        <translation>Los nombres de archivo con tildes pueden verse raros. Elige un idioma del sistema con UTF-8.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marcas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Name them when you report a problem.</source>
        <translation>Dilas cuando avises de un problema.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ aceptada</translation>
    </message>
    <message>
        <source>× rejected</source>
        <translation>× rechazada</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ cambiada</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ añadida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>An article is no longer in the library.</source>
        <translation>Un artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>artículos: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>notas: {n}</translation>
    </message>
    <message>
        <source>own marks: {n}</source>
        <translation>marcas propias: {n}</translation>
    </message>
    <message>
        <source>answers to marks: {n}</source>
        <translation>respuestas a marcas: {n}</translation>
    </message>
    <message>
        <source>nothing written on it yet</source>
        <translation>aún no hay nada escrito sobre él</translation>
    </message>
    <message>
        <source>To read and to print</source>
        <translation>Para leer e imprimir</translation>
    </message>
    <message>
        <source>To go on working with</source>
        <translation>Para seguir trabajando</translation>
    </message>
    <message>
        <source>For this and other programs</source>
        <translation>Para este y otros programas</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>The article with its marks and your notes. Any browser opens it, without a network.</source>
        <translation>El artículo con sus marcas y tus notas. Cualquier navegador la abre, sin red.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The same on numbered pages, to print or to hand in. Readable in black and white.</source>
        <translation>Lo mismo en páginas numeradas, para imprimir o entregar. Legible en blanco y negro.</translation>
    </message>
    <message>
        <source>Blank worksheet, PDF</source>
        <translation>Hoja de trabajo en blanco, PDF</translation>
    </message>
    <message>
        <source>The article without marks, with room beside it and questions, for work on paper.</source>
        <translation>El artículo sin marcas, con espacio al lado y preguntas, para trabajar en papel.</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>hoja de trabajo</translation>
    </message>
    <message>
        <source>Blank worksheet, web page</source>
        <translation>Hoja de trabajo en blanco, página web</translation>
    </message>
    <message>
        <source>The same worksheet as a page that a browser prints.</source>
        <translation>La misma hoja de trabajo como página que imprime un navegador.</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texto Markdown</translation>
    </message>
    <message>
        <source>Your notes as text with headings, for a mail, a homework or a notes program.</source>
        <translation>Tus notas como texto con títulos, para un correo, una tarea o un programa de notas.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>One line for each note, with its status, finding and evidence (CSV).</source>
        <translation>Una línea por nota, con su estado, resultado y pruebas (CSV).</translation>
    </message>
    <message>
        <source>Notes to import again</source>
        <translation>Notas para importar de nuevo</translation>
    </message>
    <message>
        <source>For Lateral Reader on another computer: W3C web annotations (JSON-LD).</source>
        <translation>Para Lateral Reader en otro equipo: W3C Web Annotation (JSON-LD).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Articles with their whole text and all that you wrote, to keep or to move (JSON).</source>
        <translation>Los artículos con todo su texto y todo lo que escribiste, para guardar o trasladar (JSON).</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>EPUB annotations</source>
        <translation>Anotaciones EPUB</translation>
    </message>
    <message>
        <source>For reading programs that know EPUB Annotations 1.0. One article only.</source>
        <translation>Para programas de lectura que conocen EPUB Annotations 1.0. Solo un artículo.</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Checked notes with a finding as schema.org data, marked as a class exercise.</source>
        <translation>Notas comprobadas con resultado como datos de schema.org, señaladas como ejercicio de clase.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Notes on no sentence of the body</source>
        <translation>Notas que no están en ninguna frase del cuerpo</translation>
    </message>
    <message>
        <source>Not found for sure in this text</source>
        <translation>No encontradas con seguridad en este texto</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>Discrepas</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>You marked, the program did not</source>
        <translation>Marcaste tú, no el programa</translation>
    </message>
    <message>
        <source>{number} · {state}</source>
        <translation>{number} · {state}</translation>
    </message>
    <message>
        <source>Paragraph {number}, {state}</source>
        <translation>Párrafo {number}, {state}</translation>
    </message>
    <message>
        <source>{head} · note</source>
        <translation>{head} · nota</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Tu respuesta: {answer}</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Tu marca</translation>
    </message>
    <message>
        <source>Your mark, {layer}</source>
        <translation>Tu marca, {layer}</translation>
    </message>
    <message>
        <source>The program does not make this mark any more.</source>
        <translation>El programa ya no hace esta marca.</translation>
    </message>
    <message>
        <source>The program has no mark here.</source>
        <translation>El programa no tiene marca aquí.</translation>
    </message>
    <message>
        <source>The program has a weaker mark here, which is not shown at first.</source>
        <translation>El programa tiene aquí una marca más débil, que al principio no se muestra.</translation>
    </message>
    <message>
        <source>The program has here: {layers}</source>
        <translation>El programa tiene aquí: {layers}</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Todo el artículo</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>aún sin texto</translation>
    </message>
    <message>
        <source>Note, {state}: {words}</source>
        <translation>Nota, {state}: {words}</translation>
    </message>
    <message>
        <source>{layer}: {words}</source>
        <translation>{layer}: {words}</translation>
    </message>
    <message>
        <source>{layer}, {kind}: {words}</source>
        <translation>{layer}, {kind}: {words}</translation>
    </message>
    <message>
        <source>{answer}: {why}</source>
        <translation>{answer}: {why}</translation>
    </message>
    <message>
        <source>Weaker marks</source>
        <translation>Marcas más débiles</translation>
    </message>
    <message>
        <source>The program is not sure</source>
        <translation>El programa no está seguro</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{region} · {lines} left out of the body</source>
        <translation>{region} · {lines} fuera del cuerpo</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>by {author}</source>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>artículos: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>notas: {n}</translation>
    </message>
    <message>
        <source>own marks: {n}</source>
        <translation>marcas propias: {n}</translation>
    </message>
    <message>
        <source>answers to marks: {n}</source>
        <translation>respuestas a marcas: {n}</translation>
    </message>
    <message>
        <source>There is nothing in this file that can be taken in.</source>
        <translation>En este archivo no hay nada que se pueda incorporar.</translation>
    </message>
    <message>
        <source>you have all of it already</source>
        <translation>ya lo tienes todo</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Artículos nuevos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Distintas de las tuyas</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>No se pueden incorporar</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya están</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Yours is among the deleted notes.</source>
        <translation>La tuya está entre las notas borradas.</translation>
    </message>
    <message>
        <source>You deleted yours.</source>
        <translation>Borraste la tuya.</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>La tuya: {words}</translation>
    </message>
    <message>
        <source>Differs in: {fields}</source>
        <translation>Difiere en: {fields}</translation>
    </message>
    <message>
        <source>Its article is not in your library. Open the article once, then import the file again.</source>
        <translation>Su artículo no está en tu biblioteca. Abre el artículo una vez y vuelve a importar el archivo.</translation>
    </message>
    <message>
        <source>An article without a title</source>
        <translation>Un artículo sin título</translation>
    </message>
    <message>
        <source>{article}: {n}</source>
        <translation>{article}: {n}</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Una nota vacía</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>Marca propia</translation>
    </message>
    <message>
        <source>Answer to a mark</source>
        <translation>Respuesta a una marca</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>A highlight</source>
        <translation>Un resaltado</translation>
    </message>
    <message>
        <source>arguable</source>
        <translation>discutible</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Take “{title}” out of the library?</source>
        <translation>¿Sacar «{title}» de la biblioteca?</translation>
    </message>
    <message>
        <source>Your work on it: marks and answers to marks: {marks}, notes: {notes}, answers to questions: {answers}. Hand in first if somebody waits for it. Marks and notes stay in your notes file and are there again when the set is opened again; beliefs and answers to questions are not, unless you undo this right away.</source>
        <translation>Tu trabajo en ella: marcas y respuestas a marcas: {marks}, notas: {notes}, respuestas a preguntas: {answers}. Entrega antes si alguien lo espera. Las marcas y notas se quedan en tu archivo de notas y vuelven a estar cuando se abre otra vez la lección; cuánto te lo creías y las respuestas a preguntas no, salvo que lo deshagas enseguida.</translation>
    </message>
    <message>
        <source>Hand in first …</source>
        <translation>Entregar antes…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What do you think before you read?</source>
        <translation>¿Qué piensas antes de leer?</translation>
    </message>
    <message>
        <source>Mark the article on your own</source>
        <translation>Marca el artículo por tu cuenta</translation>
    </message>
    <message>
        <source>Compare your marks with those of the set</source>
        <translation>Compara tus marcas con las de la lección</translation>
    </message>
    <message>
        <source>Check one claim</source>
        <translation>Comprueba una afirmación</translation>
    </message>
    <message>
        <source>What do you think now?</source>
        <translation>¿Qué piensas ahora?</translation>
    </message>
    <message>
        <source>The marks of the set are shown when you have marked the article on your own.</source>
        <translation>Las marcas de la lección se muestran cuando hayas marcado el artículo por tu cuenta.</translation>
    </message>
    <message>
        <source>For this article the set tells only how many marks it has. Look again: where could they be?</source>
        <translation>De este artículo la lección solo dice cuántas marcas tiene. Mira otra vez: ¿dónde podrían estar?</translation>
    </message>
    <message>
        <source>Look at the headline and at the line over it that says where the article comes from.</source>
        <translation>Mira el titular y la línea de encima, que dice de dónde viene el artículo.</translation>
    </message>
    <message>
        <source>Read it. Select words, by mouse or with Shift and the arrow keys, and mark them: Q attributed, H uncertain, U no source named. S widens the selection to the sentence.</source>
        <translation>Léelo. Selecciona palabras, con el ratón o con Mayús y las flechas, y márcalas: Q atribuido, H incierto, U sin fuente citada. S amplía la selección a la frase.</translation>
    </message>
    <message numerus="yes">
        <source>Your marks are grey with a plain line, those of the set are in colour. Where they differ, say why: either may be right. Look at %n differences at least.</source>
        <translation>
            <numerusform>Tus marcas son grises con una línea lisa, las de la lección van en color. Donde difieren, di por qué: cualquiera puede tener razón. Mira al menos %n diferencia.</numerusform>
            <numerusform>Tus marcas son grises con una línea lisa, las de la lección van en color. Donde difieren, di por qué: cualquiera puede tener razón. Mira al menos %n diferencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one claim and write a note on it. Look into the references, take passages as evidence, and say what you found. “I could not check this here” is a good result too.</source>
        <translation>Elige una afirmación y escribe una nota sobre ella. Mira en las referencias, toma pasajes como prueba y di qué encontraste. «No pude comprobarlo aquí» también es un buen resultado.</translation>
    </message>
    <message>
        <source>You have read, compared and checked. How much do you believe the article now?</source>
        <translation>Has leído, comparado y comprobado. ¿Cuánto te crees ahora el artículo?</translation>
    </message>
    <message>
        <source>Kinds and reasons are left for you to find.</source>
        <translation>Te toca a ti encontrar los tipos y los motivos.</translation>
    </message>
    <message numerus="yes">
        <source>You have made %n marks.</source>
        <translation>
            <numerusform>Has hecho %n marca.</numerusform>
            <numerusform>Has hecho %n marcas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks of the set can be shown now.</source>
        <translation>Ya se pueden mostrar las marcas de la lección.</translation>
    </message>
    <message numerus="yes">
        <source>after %n marks of yours</source>
        <translation>
            <numerusform>tras %n marca tuya</numerusform>
            <numerusform>tras %n marcas tuyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>when you say that you have looked</source>
        <translation>cuando digas que ya has mirado</translation>
    </message>
    <message>
        <source>The marks of the set can be shown {ways}.</source>
        <translation>Las marcas de la lección se pueden mostrar {ways}.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>The set has marked: {parts}.</source>
        <translation>La lección ha marcado: {parts}.</translation>
    </message>
    <message>
        <source>The set has no marks.</source>
        <translation>La lección no tiene marcas.</translation>
    </message>
    <message>
        <source>marks shown in part</source>
        <translation>marcas mostradas en parte</translation>
    </message>
    <message>
        <source>marks shown as a number</source>
        <translation>marcas mostradas como número</translation>
    </message>
    <message>
        <source>unaided</source>
        <translation>sin ayuda</translation>
    </message>
    <message>
        <source>Both marked this</source>
        <translation>Marcado por ambos</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>Solo la lección</translation>
    </message>
    <message>
        <source>Yours only</source>
        <translation>Solo tú</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>set only</source>
        <translation>solo la lección</translation>
    </message>
    <message>
        <source>yours only</source>
        <translation>solo tú</translation>
    </message>
    <message>
        <source>“{title}” is now in version {version}. Your work was kept.</source>
        <translation>«{title}» está ahora en la versión {version}. Tu trabajo se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n notes and marks the words were not surely found again; they are listed under Notes.</source>
        <translation>
            <numerusform>De %n nota o marca no se encontraron con seguridad las palabras; está en la lista de Notas.</numerusform>
            <numerusform>De %n notas y marcas no se encontraron con seguridad las palabras; están en la lista de Notas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>This program and its sample set.</source>
        <translation>Este programa y su lección de muestra.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>The model that finds attributions and cautious words. Its card names the data.</source>
        <translation>El modelo que encuentra atribuciones y palabras prudentes. Su ficha nombra los datos.</translation>
    </message>
    <message>
        <source>Model of the marks</source>
        <translation>Modelo de las marcas</translation>
    </message>
    <message>
        <source>Each list says at its head where it comes from.</source>
        <translation>Cada lista dice al principio de dónde viene.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listas de palabras</translation>
    </message>
</context>
<context>
    <name>look_up</name>
    <message>
        <source>No place named yet</source>
        <translation>Aún sin lugar indicado</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Aún sin pregunta</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>All articles and sets</source>
        <translation>Todos los artículos y lecciones</translation>
    </message>
    <message>
        <source>Lesson sets</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Abrir una carpeta de artículos</translation>
    </message>
    <message>
        <source>Open the file of a set</source>
        <translation>Abrir el archivo de una lección</translation>
    </message>
    <message>
        <source>There is a draft of “{title}” already. Which one do you want?</source>
        <translation>Ya hay un borrador de «{title}». ¿Cuál quieres?</translation>
    </message>
    <message>
        <source>What you take from the file is put in the place of the draft.</source>
        <translation>Lo que tomes del archivo ocupa el lugar del borrador.</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Seguir con el borrador</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Tomar el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files of this kind</source>
        <translation>Archivos de este tipo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size</source>
        <translation>Dibujo, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>Picture made of dots</source>
        <translation>Imagen hecha de puntos</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Replace it?</source>
        <translation>Ya hay un archivo «{name}». ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>What you typed could not be saved. Copy it before you close the window.</source>
        <translation>Lo que escribiste no se pudo guardar. Cópialo antes de cerrar la ventana.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Delete this note for good? It cannot be brought back after that.</source>
        <translation>¿Borrar esta nota para siempre? Después no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Clear this PC? Hand in first: what is deleted cannot be brought back.</source>
        <translation>¿Limpiar este equipo? Entrega antes: lo que se borra no se puede recuperar.</translation>
    </message>
    <message>
        <source>Deleted for good are all lesson sets, your marks, notes and answers on their articles, your name, and the backups that hold them. Files that you handed in, and other articles with their notes, stay.</source>
        <translation>Se borran para siempre todas las lecciones, tus marcas, notas y respuestas en sus artículos, tu nombre y las copias de seguridad que los contienen. Los archivos que entregaste, y otros artículos con sus notas, se quedan.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Clear this PC</source>
        <translation>Limpiar este equipo</translation>
    </message>
</context>
<context>
    <name>messages of the layers below</name>
    <message>
        <source>The language of this text could not be told, so nothing in it was marked.</source>
        <translation>No se pudo saber el idioma de este texto, así que no se marcó nada en él.</translation>
    </message>
    <message>
        <source>This article is in another language than English (“{code}”), so nothing in it was marked.</source>
        <translation>Este artículo está en otro idioma que el inglés («{code}»), así que no se marcó nada en él.</translation>
    </message>
    <message>
        <source>It may still come from “{source}”, named just before.</source>
        <translation>Aun así puede venir de «{source}», nombrada justo antes.</translation>
    </message>
    <message>
        <source>A quotation opens here with {mark} and no mark closes it, so where the quoted words end is a guess.</source>
        <translation>Aquí se abre una cita con {mark} y ninguna comilla la cierra, así que dónde terminan las palabras citadas es una suposición.</translation>
    </message>
    <message>
        <source>A quotation closes here with {mark} and no mark opens it, so where the quoted words begin is a guess.</source>
        <translation>Aquí se cierra una cita con {mark} y ninguna comilla la abre, así que dónde empiezan las palabras citadas es una suposición.</translation>
    </message>
    <message>
        <source>Goes on with what “{source}” said before.</source>
        <translation>Sigue con lo que «{source}» dijo antes.</translation>
    </message>
    <message>
        <source>Gives the words of somebody without naming the speaker in this sentence.</source>
        <translation>Da las palabras de alguien sin nombrar en esta frase a quien habla.</translation>
    </message>
    <message>
        <source>“{cue}” shows that somebody says or thinks this, and the text does not say who.</source>
        <translation>«{cue}» muestra que alguien dice o piensa esto, y el texto no dice quién.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, in quoted words.</source>
        <translation>Indica que esto viene de «{source}», con palabras citadas.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, in quoted words.</source>
        <translation>«{cue}» muestra que esto viene de «{source}», con palabras citadas.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, retold in the writer’s words.</source>
        <translation>Indica que esto viene de «{source}», contado con palabras de quien escribe.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, retold in the writer’s words.</source>
        <translation>«{cue}» muestra que esto viene de «{source}», contado con palabras de quien escribe.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, partly quoted and partly retold.</source>
        <translation>Indica que esto viene de «{source}», en parte citado y en parte contado.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, partly quoted and partly retold.</source>
        <translation>«{cue}» muestra que esto viene de «{source}», en parte citado y en parte contado.</translation>
    </message>
    <message>
        <source>Where and when did this person say it, and what came before and after?</source>
        <translation>¿Dónde y cuándo lo dijo esta persona, y qué venía antes y después?</translation>
    </message>
    <message>
        <source>What were this person’s own words, and how could this person know?</source>
        <translation>¿Cuáles fueron las palabras exactas de esta persona, y cómo podía saberlo?</translation>
    </message>
    <message>
        <source>Which statement by the organisation has these words, and what else is in it?</source>
        <translation>¿Qué declaración de la organización tiene estas palabras, y qué más dice?</translation>
    </message>
    <message>
        <source>What interest does the organisation have in this, and who says otherwise?</source>
        <translation>¿Qué interés tiene la organización en esto, y quién dice otra cosa?</translation>
    </message>
    <message>
        <source>How could this person know, and why is no name given?</source>
        <translation>¿Cómo podía saberlo esta persona, y por qué no se da su nombre?</translation>
    </message>
    <message>
        <source>How could this person know, why is no name given, and does anyone say it by name?</source>
        <translation>¿Cómo podía saberlo esta persona, por qué no se da su nombre, y lo dice alguien con nombre?</translation>
    </message>
    <message>
        <source>Who exactly said these words?</source>
        <translation>¿Quién dijo exactamente estas palabras?</translation>
    </message>
    <message>
        <source>Who exactly says so, and how many are they?</source>
        <translation>¿Quién lo dice exactamente, y cuántos son?</translation>
    </message>
    <message>
        <source>Can you open the document and find these words in it?</source>
        <translation>¿Puedes abrir el documento y encontrar en él estas palabras?</translation>
    </message>
    <message>
        <source>Can you open the document, and does it say the same?</source>
        <translation>¿Puedes abrir el documento, y dice lo mismo?</translation>
    </message>
    <message>
        <source>How did the outlet get these words: did it ask, or does it repeat another outlet?</source>
        <translation>¿Cómo obtuvo el medio estas palabras: preguntó, o repite a otro medio?</translation>
    </message>
    <message>
        <source>How did the outlet learn this: did it see, ask, or repeat another outlet?</source>
        <translation>¿Cómo lo supo el medio: lo vio, preguntó, o repite a otro medio?</translation>
    </message>
    <message>
        <source>A named person can be looked up and asked, which is what a source is for.</source>
        <translation>A una persona con nombre se la puede buscar y preguntar: para eso sirve una fuente.</translation>
    </message>
    <message>
        <source>Organisations publish what they say, so it can often be found on their own pages.</source>
        <translation>Las organizaciones publican lo que dicen, así que muchas veces se encuentra en sus propias páginas.</translation>
    </message>
    <message>
        <source>Some people risk their job or their safety if they give a name.</source>
        <translation>Algunas personas arriesgan su trabajo o su seguridad si dan su nombre.</translation>
    </message>
    <message>
        <source>Where many people say the same thing, naming one of them may not help.</source>
        <translation>Cuando muchas personas dicen lo mismo, nombrar a una quizá no ayude.</translation>
    </message>
    <message>
        <source>A document can be opened by anyone who finds it.</source>
        <translation>Un documento lo puede abrir cualquiera que lo encuentre.</translation>
    </message>
    <message>
        <source>Reporters often see and ask for themselves.</source>
        <translation>Los reporteros muchas veces ven y preguntan por sí mismos.</translation>
    </message>
    <message>
        <source>With “{words}”, the article says that this is possible, not that it is certain.</source>
        <translation>Con «{words}», el artículo dice que esto es posible, no que sea seguro.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted says that this is possible, not that it is certain.</source>
        <translation>Con «{words}», la persona citada dice que esto es posible, no que sea seguro.</translation>
    </message>
    <message>
        <source>What would have to be known to say it without this word?</source>
        <translation>¿Qué habría que saber para decirlo sin esta palabra?</translation>
    </message>
    <message>
        <source>Where things are not yet known, this is the careful way to say so.</source>
        <translation>Cuando algo no se sabe aún, esta es la forma cuidadosa de decirlo.</translation>
    </message>
    <message>
        <source>With “{words}”, the article gives this as how it looks or what is thought, not as settled.</source>
        <translation>Con «{words}», el artículo da esto como lo que parece o lo que se piensa, no como algo zanjado.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted gives this as how it looks or what is thought, not as settled.</source>
        <translation>Con «{words}», la persona citada da esto como lo que parece o lo que se piensa, no como algo zanjado.</translation>
    </message>
    <message>
        <source>Who sees it this way, and what do they go by?</source>
        <translation>¿Quién lo ve así, y en qué se basa?</translation>
    </message>
    <message>
        <source>Showing that something is a view or an impression is careful writing.</source>
        <translation>Mostrar que algo es una opinión o una impresión es escribir con cuidado.</translation>
    </message>
    <message>
        <source>With “{words}”, the article leaves open how sure this is.</source>
        <translation>Con «{words}», el artículo deja abierto lo seguro que es esto.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted leaves open how sure this is.</source>
        <translation>Con «{words}», la persona citada deja abierto lo seguro que es esto.</translation>
    </message>
    <message>
        <source>What makes it likely, and who says so?</source>
        <translation>¿Qué lo hace probable, y quién lo dice?</translation>
    </message>
    <message>
        <source>Saying how sure one is helps the reader.</source>
        <translation>Decir cuánta seguridad hay ayuda a quien lee.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not settled.</source>
        <translation>«{words}» dice que esto no está zanjado.</translation>
    </message>
    <message>
        <source>What is known so far, and what is still open?</source>
        <translation>¿Qué se sabe hasta ahora, y qué sigue abierto?</translation>
    </message>
    <message>
        <source>Before something is established, this is the fair word for it.</source>
        <translation>Antes de que algo quede establecido, esta es la palabra justa.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not meant exactly.</source>
        <translation>«{words}» dice que esto no es exacto.</translation>
    </message>
    <message>
        <source>Is an exact figure or measure published anywhere?</source>
        <translation>¿Se publica en algún sitio una cifra o medida exacta?</translation>
    </message>
    <message>
        <source>A rounded figure is often all that the reader needs.</source>
        <translation>Una cifra redondeada suele ser todo lo que necesita quien lee.</translation>
    </message>
    <message>
        <source>With “{words}”, the article uses a word or a reason without taking it over.</source>
        <translation>Con «{words}», el artículo usa una palabra o un motivo sin hacerlo suyo.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted uses a word or a reason without taking it over.</source>
        <translation>Con «{words}», la persona citada usa una palabra o un motivo sin hacerlo suyo.</translation>
    </message>
    <message>
        <source>Whose word or reason is this, and what would others call it?</source>
        <translation>¿De quién es esta palabra o este motivo, y cómo lo llamarían otros?</translation>
    </message>
    <message>
        <source>Writers keep a distance like this to show that a word belongs to somebody else.</source>
        <translation>Quien escribe toma esta distancia para mostrar que una palabra es de otra persona.</translation>
    </message>
    <message>
        <source>“{words}” makes this depend on something else.</source>
        <translation>«{words}» hace que esto dependa de otra cosa.</translation>
    </message>
    <message>
        <source>What does it depend on, and has that happened?</source>
        <translation>¿De qué depende, y ha ocurrido?</translation>
    </message>
    <message>
        <source>Plans and rules often come with conditions.</source>
        <translation>Los planes y las reglas suelen llevar condiciones.</translation>
    </message>
    <message>
        <source>Gives a figure, “{words}”, and does not say who counted.</source>
        <translation>Da una cifra, «{words}», y no dice quién contó.</translation>
    </message>
    <message>
        <source>Who published this figure first, counting what?</source>
        <translation>¿Quién publicó primero esta cifra, y qué contaba?</translation>
    </message>
    <message>
        <source>Reporters often give well-known figures without a source.</source>
        <translation>Los reporteros suelen dar cifras conocidas sin fuente.</translation>
    </message>
    <message>
        <source>Says that one thing made another happen (“{words}”), and not who worked that out.</source>
        <translation>Dice que una cosa hizo que ocurriera otra («{words}»), y no quién lo averiguó.</translation>
    </message>
    <message>
        <source>Do two other outlets or an expert give the same cause?</source>
        <translation>¿Dan la misma causa otros dos medios o una persona experta?</translation>
    </message>
    <message>
        <source>Some causes are plain to everyone who was there.</source>
        <translation>Algunas causas son claras para todos los que estaban allí.</translation>
    </message>
    <message>
        <source>Describes someone or something as “{words}” in the article’s own words; nobody is named as holding that view.</source>
        <translation>Describe a alguien o algo como «{words}» con palabras del propio artículo; no se nombra a nadie que lo vea así.</translation>
    </message>
    <message>
        <source>Who would use this word, and who would object?</source>
        <translation>¿Quién usaría esta palabra, y quién protestaría?</translation>
    </message>
    <message>
        <source>Where everyone would describe it so, naming one person adds little.</source>
        <translation>Donde todo el mundo lo describiría así, nombrar a una persona aporta poco.</translation>
    </message>
    <message>
        <source>Says “{words}”, which is about all, most, or a change over time, and gives no count.</source>
        <translation>Dice «{words}», que habla de todos, de la mayoría o de un cambio en el tiempo, y no da ningún recuento.</translation>
    </message>
    <message>
        <source>What list or record would show this?</source>
        <translation>¿Qué lista o registro lo mostraría?</translation>
    </message>
    <message>
        <source>A trend may have been shown with figures in earlier reports.</source>
        <translation>Puede que una tendencia se mostrara con cifras en noticias anteriores.</translation>
    </message>
    <message>
        <source>Says what is going to happen or is planned (“{words}”), not how the writer knows.</source>
        <translation>Dice lo que va a ocurrir o está planeado («{words}»), no cómo lo sabe quien escribe.</translation>
    </message>
    <message>
        <source>Did they say so themselves, and where?</source>
        <translation>¿Lo dijeron ellos mismos, y dónde?</translation>
    </message>
    <message>
        <source>Dates and plans are often announced in public.</source>
        <translation>Las fechas y los planes suelen anunciarse en público.</translation>
    </message>
    <message>
        <source>Reports that something happened, in the article’s own voice: “{words}”.</source>
        <translation>Cuenta que algo ocurrió, con la voz del propio artículo: «{words}».</translation>
    </message>
    <message>
        <source>Can you find one other report or record that is not copied from this one?</source>
        <translation>¿Puedes encontrar otra noticia o registro que no esté copiado de este?</translation>
    </message>
    <message>
        <source>News often tells known events without a source for each.</source>
        <translation>Las noticias suelen contar hechos conocidos sin una fuente para cada uno.</translation>
    </message>
    <message>
        <source>The library “{name}” cannot be loaded.</source>
        <translation>La biblioteca «{name}» no se puede cargar.</translation>
    </message>
    <message>
        <source>The model in “{folder}” cannot be loaded.</source>
        <translation>El modelo de «{folder}» no se puede cargar.</translation>
    </message>
    <message>
        <source>The trained model could not be loaded, so the marks were made by rules alone and miss more. {why}</source>
        <translation>No se pudo cargar el modelo entrenado, así que las marcas se hicieron solo con reglas y se escapan más. {why}</translation>
    </message>
    <message>
        <source>The notes file is not in its place, or empty, although there are backups of it.</source>
        <translation>El archivo de notas no está en su sitio, o está vacío, aunque hay copias de seguridad de él.</translation>
    </message>
    <message>
        <source>The folder for your notes, “{folder}”, cannot be made: {why}.</source>
        <translation>La carpeta para tus notas, «{folder}», no se puede crear: {why}.</translation>
    </message>
    <message>
        <source>The backup is back. What the notes file held before is now the newest backup.</source>
        <translation>La copia de seguridad está restaurada. Lo que el archivo de notas contenía antes es ahora la copia más nueva.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is kept. Details are in “{file}”.</source>
        <translation>Algo ha fallado dentro del programa. Lo que escribiste se conserva. Los detalles están en «{file}».</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>it was written by another program</source>
        <translation>la escribió otro programa</translation>
    </message>
    <message>
        <source>it says nothing of what it is about</source>
        <translation>no dice de qué trata</translation>
    </message>
    <message>
        <source>its words cannot be read</source>
        <translation>sus palabras no se pueden leer</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>su texto no se puede leer</translation>
    </message>
    <message>
        <source>it has something else where an address with “{prefix}” has to be</source>
        <translation>tiene otra cosa donde debe haber una dirección con «{prefix}»</translation>
    </message>
    <message>
        <source>The file is not of the kind “{schema}”, the only one of its family that this program reads.</source>
        <translation>El archivo no es del tipo «{schema}», el único de su familia que lee este programa.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>Marca propia</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>its text is not the one that its name stands for</source>
        <translation>su texto no es el que corresponde a su nombre</translation>
    </message>
    <message>
        <source>it lacks a part, or has something else in its place</source>
        <translation>le falta una parte, o tiene otra cosa en su lugar</translation>
    </message>
    <message>
        <source>a block of it has an impossible level</source>
        <translation>un bloque suyo tiene un nivel imposible</translation>
    </message>
    <message>
        <source>a place in it lies outside of its text</source>
        <translation>un lugar suyo queda fuera de su texto</translation>
    </message>
    <message>
        <source>its blocks do not lie in a row</source>
        <translation>sus bloques no van seguidos</translation>
    </message>
    <message>
        <source>its blocks do not hold all of its text</source>
        <translation>sus bloques no contienen todo su texto</translation>
    </message>
    <message>
        <source>The file “{name}” could not be written: {why}.</source>
        <translation>El archivo «{name}» no se pudo escribir: {why}.</translation>
    </message>
    <message>
        <source>A set of EPUB annotations is about one publication; choose one article.</source>
        <translation>Un conjunto de anotaciones EPUB es sobre una sola publicación; elige un artículo.</translation>
    </message>
    <message>
        <source>The file does not hold a list of at most {most} under “{name}”.</source>
        <translation>El archivo no contiene una lista de como mucho {most} en «{name}».</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>está dos veces en el archivo</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Sin marca no significa comprobado.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>what somebody is reported to say, think or find</source>
        <translation>lo que, según el texto, alguien dice, piensa o averigua</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>quién lo dice</translation>
    </message>
    <message>
        <source>Words of saying</source>
        <translation>Palabras que atribuyen</translation>
    </message>
    <message>
        <source>how the article says that it is theirs</source>
        <translation>cómo dice el artículo que es suyo</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>words that leave something open, round it or keep it at a distance</source>
        <translation>palabras que dejan algo abierto, lo redondean o lo mantienen a distancia</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Sin fuente citada</translation>
    </message>
    <message>
        <source>the article’s own statement; it does not say here where it comes from</source>
        <translation>la afirmación propia del artículo; aquí no dice de dónde viene</translation>
    </message>
    <message>
        <source>Quotation mark unclear</source>
        <translation>Comilla dudosa</translation>
    </message>
    <message>
        <source>its partner is missing</source>
        <translation>falta su pareja</translation>
    </message>
    <message>
        <source>words that the reader marked</source>
        <translation>palabras que marcó quien lee</translation>
    </message>
    <message>
        <source>words that a note of the reader is about</source>
        <translation>palabras sobre las que hay una nota de quien lee</translation>
    </message>
    <message>
        <source>In the margin: Q attributed, H uncertain, U no source named</source>
        <translation>En el margen: Q atribuido, H incierto, U sin fuente citada</translation>
    </message>
    <message>
        <source>O own mark, N note</source>
        <translation>O marca propia, N nota</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Author line</source>
        <translation>Línea de autor</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Related news</source>
        <translation>Noticias relacionadas</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Línea de fuente</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Sobre el autor</translation>
    </message>
    <message>
        <source>Notice of the site</source>
        <translation>Aviso del sitio</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>Comentarios de lectores</translation>
    </message>
    <message>
        <source>Other parts of the page</source>
        <translation>Otras partes de la página</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>una persona con nombre</translation>
    </message>
    <message>
        <source>a named organisation</source>
        <translation>una organización con nombre</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>una persona sin nombre</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en concreto</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>el propio medio</translation>
    </message>
    <message>
        <source>a modal verb</source>
        <translation>un verbo modal</translation>
    </message>
    <message>
        <source>a verb that leaves it open</source>
        <translation>un verbo que lo deja abierto</translation>
    </message>
    <message>
        <source>an adverb</source>
        <translation>un adverbio</translation>
    </message>
    <message>
        <source>an adjective or noun</source>
        <translation>un adjetivo o sustantivo</translation>
    </message>
    <message>
        <source>a rounded figure</source>
        <translation>una cifra redondeada</translation>
    </message>
    <message>
        <source>words kept at a distance</source>
        <translation>palabras a distancia</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>una condición</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>una causa</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>una descripción</translation>
    </message>
    <message>
        <source>a trend</source>
        <translation>una tendencia</translation>
    </message>
    <message>
        <source>a prediction</source>
        <translation>una predicción</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un suceso</translation>
    </message>
    <message>
        <source>a named source in {count}</source>
        <translation>una fuente con nombre en {count}</translation>
    </message>
    <message>
        <source>only an unnamed one in {count}</source>
        <translation>solo una sin nombre en {count}</translation>
    </message>
    <message>
        <source>one for a part in {count}</source>
        <translation>una para una parte en {count}</translation>
    </message>
    <message>
        <source>none in {count}</source>
        <translation>ninguna en {count}</translation>
    </message>
    <message>
        <source>nothing to check in {count}</source>
        <translation>nada que comprobar en {count}</translation>
    </message>
    <message>
        <source>1 weaker “No source named” mark is left out here.</source>
        <translation>Aquí se deja fuera 1 marca más débil de «Sin fuente citada».</translation>
    </message>
    <message>
        <source>{count} weaker “No source named” marks are left out here.</source>
        <translation>Aquí se dejan fuera {count} marcas más débiles de «Sin fuente citada».</translation>
    </message>
    <message>
        <source>{count} body sentences</source>
        <translation>{count} frases del cuerpo</translation>
    </message>
    <message>
        <source>1 body sentence</source>
        <translation>1 frase del cuerpo</translation>
    </message>
    <message>
        <source>{counted}, not analysed.</source>
        <translation>{counted}, sin analizar.</translation>
    </message>
    <message>
        <source>{counted}: {parts}.</source>
        <translation>{counted}: {parts}.</translation>
    </message>
    <message>
        <source>Published by {outlet}</source>
        <translation>Publicado por {outlet}</translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>Medio no indicado</translation>
    </message>
    <message>
        <source>author not given</source>
        <translation>autor no indicado</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>fecha no indicada</translation>
    </message>
    <message>
        <source>Attributed to {kind}</source>
        <translation>Atribuido a {kind}</translation>
    </message>
    <message>
        <source>Uncertain, {kind}</source>
        <translation>Incierto, {kind}</translation>
    </message>
    <message>
        <source>Uncertain, {kind}, inside a quotation</source>
        <translation>Incierto, {kind}, dentro de una cita</translation>
    </message>
    <message>
        <source>No source named, {kind}</source>
        <translation>Sin fuente citada, {kind}</translation>
    </message>
    <message>
        <source>{heading} (the program is not sure)</source>
        <translation>{heading} (el programa no está seguro)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Look up later</source>
        <translation>Consultar luego</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>No se pudo comprobar aquí</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Respaldada</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>Respaldada en parte</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Faltan pruebas</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contradicha</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>una comparación</translation>
    </message>
    <message>
        <source>an opinion</source>
        <translation>una opinión</translation>
    </message>
    <message>
        <source>background</source>
        <translation>contexto previo</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>stopped before sharing or believing</source>
        <translation>me detuve antes de compartir o creer</translation>
    </message>
    <message>
        <source>looked who is behind it</source>
        <translation>miré quién está detrás</translation>
    </message>
    <message>
        <source>looked for other coverage</source>
        <translation>busqué otra cobertura</translation>
    </message>
    <message>
        <source>traced a quotation</source>
        <translation>rastreé una cita</translation>
    </message>
    <message>
        <source>traced a figure</source>
        <translation>rastreé una cifra</translation>
    </message>
    <message>
        <source>traced a picture</source>
        <translation>rastreé una imagen</translation>
    </message>
    <message>
        <source>read the document itself</source>
        <translation>leí el propio documento</translation>
    </message>
    <message>
        <source>asked an expert or a reference work</source>
        <translation>pregunté a una persona experta o una obra de consulta</translation>
    </message>
    <message>
        <source>compared articles</source>
        <translation>comparé artículos</translation>
    </message>
    <message>
        <source>checked dates and places</source>
        <translation>comprobé fechas y lugares</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>Da contexto</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>the document itself</source>
        <translation>el propio documento</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>an eyewitness</source>
        <translation>un testigo presencial</translation>
    </message>
    <message>
        <source>an official statement</source>
        <translation>una declaración oficial</translation>
    </message>
    <message>
        <source>a party to the event</source>
        <translation>una parte implicada</translation>
    </message>
    <message>
        <source>news, independent</source>
        <translation>noticias, independientes</translation>
    </message>
    <message>
        <source>news of a state or party</source>
        <translation>noticias de un Estado o partido</translation>
    </message>
    <message>
        <source>an international or non-government organisation</source>
        <translation>una organización internacional o no gubernamental</translation>
    </message>
    <message>
        <source>academic work</source>
        <translation>trabajo académico</translation>
    </message>
    <message>
        <source>a reference work</source>
        <translation>una obra de consulta</translation>
    </message>
    <message>
        <source>a fact check</source>
        <translation>una verificación de datos</translation>
    </message>
    <message>
        <source>in the reference pack</source>
        <translation>en el dosier de referencias</translation>
    </message>
    <message>
        <source>in another article of the set</source>
        <translation>en otro artículo de la lección</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>fuera de línea</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>con poca seguridad</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>con bastante seguridad</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>con mucha seguridad</translation>
    </message>
    <message>
        <source>before the marks were shown</source>
        <translation>antes de mostrar las marcas</translation>
    </message>
    <message>
        <source>after the marks were shown</source>
        <translation>después de mostrar las marcas</translation>
    </message>
    <message>
        <source>after the discussion</source>
        <translation>después del debate</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Coincido</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discrepo</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Dudo</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Atribuido</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>un resultado</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>where in the evidence it stands</source>
        <translation>en qué lugar de la prueba está</translation>
    </message>
    <message>
        <source>the question to look up</source>
        <translation>la pregunta por consultar</translation>
    </message>
    <message>
        <source>a place to look</source>
        <translation>un lugar donde buscar</translation>
    </message>
    <message>
        <source>The words around this passage have changed since.</source>
        <translation>Las palabras alrededor de este pasaje han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>It is not sure where these words are in the text as it is now.</source>
        <translation>No es seguro dónde están estas palabras en el texto de ahora.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Estas palabras ya no están en el texto.</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independiente</translation>
    </message>
    <message>
        <source>several sources</source>
        <translation>varias fuentes</translation>
    </message>
    <message>
        <source>shows its evidence</source>
        <translation>muestra sus pruebas</translation>
    </message>
    <message>
        <source>in a position to know</source>
        <translation>en condiciones de saberlo</translation>
    </message>
    <message>
        <source>names its sources</source>
        <translation>nombra sus fuentes</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>respaldada</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>respaldada en parte</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>las fuentes discrepan</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>faltan pruebas</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradicha</translation>
    </message>
    <message>
        <source>could not be checked here</source>
        <translation>no se pudo comprobar aquí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Trata de</translation>
    </message>
    <message>
        <source>Why this finding</source>
        <translation>Por qué este resultado</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Con cuánta seguridad</translation>
    </message>
    <message>
        <source>Believed it</source>
        <translation>Se lo creía</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>el docente</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Aún falta</translation>
    </message>
    <message>
        <source>no title given</source>
        <translation>sin título indicado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>En qué lugar</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Asked of it</source>
        <translation>Lo que se le preguntó</translation>
    </message>
    <message>
        <source>Same origin as</source>
        <translation>Mismo origen que</translation>
    </message>
    <message>
        <source>{items} items, 1 origin.</source>
        <translation>{items} pruebas, 1 origen.</translation>
    </message>
    <message>
        <source>{items} items, {origins} origins.</source>
        <translation>{items} pruebas, {origins} orígenes.</translation>
    </message>
    <message>
        <source>before checking {level} of 100</source>
        <translation>antes de comprobar, {level} de 100</translation>
    </message>
    <message>
        <source>after checking {level} of 100</source>
        <translation>después de comprobar, {level} de 100</translation>
    </message>
    <message>
        <source>The file holds no notes that this program can read.</source>
        <translation>El archivo no contiene notas que este programa pueda leer.</translation>
    </message>
    <message>
        <source>two items of its evidence have the same id</source>
        <translation>dos de sus pruebas tienen el mismo identificador</translation>
    </message>
    <message>
        <source>it has a field that this program does not know, “{name}”</source>
        <translation>tiene un campo que este programa no conoce, «{name}»</translation>
    </message>
    <message>
        <source>its field “{name}” is missing</source>
        <translation>falta su campo «{name}»</translation>
    </message>
    <message>
        <source>its field “{name}” {why}</source>
        <translation>su campo «{name}» {why}</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>tiene más de {longest} caracteres</translation>
    </message>
    <message>
        <source>is not an id</source>
        <translation>no es un identificador</translation>
    </message>
    <message>
        <source>is not a whole number from {least} to {most}</source>
        <translation>no es un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>no es una hora</translation>
    </message>
    <message>
        <source>is none of the words it can be</source>
        <translation>no es ninguna de las palabras posibles</translation>
    </message>
    <message>
        <source>is not a list of at most {most}</source>
        <translation>no es una lista de {most} como máximo</translation>
    </message>
    <message>
        <source>is not as long as its words</source>
        <translation>no es tan largo como sus palabras</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB and was not read.</source>
        <translation>El archivo ocupa más de {size} MB y no se leyó.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 and was not read.</source>
        <translation>El archivo no es texto en UTF-8 y no se leyó.</translation>
    </message>
    <message>
        <source>The file is not valid JSON and was not read: {why}.</source>
        <translation>El archivo no es JSON válido y no se leyó: {why}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply and was not read.</source>
        <translation>El archivo tiene demasiados niveles y no se leyó.</translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation>un nombre está dos veces en un objeto</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} no es un número</translation>
    </message>
    <message>
        <source>The file holds half of a character (a lone surrogate) and was not read.</source>
        <translation>El archivo contiene medio carácter (un sustituto suelto) y no se leyó.</translation>
    </message>
    <message>
        <source>The file holds a character with the number zero and was not read.</source>
        <translation>El archivo contiene un carácter con el número cero y no se leyó.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Before you read: what do you expect, and how much do you believe it, from 0 to 100?</source>
        <translation>Antes de leer: ¿qué esperas, y cuánto te lo crees, de 0 a 100?</translation>
    </message>
    <message>
        <source>Who is behind this text? What do others say about them?</source>
        <translation>¿Quién está detrás de este texto? ¿Qué dicen otros de ellos?</translation>
    </message>
    <message>
        <source>Underline what somebody said or thinks. Who is it, and how could they know?</source>
        <translation>Subraya lo que alguien dijo o piensa. ¿Quién es, y cómo podía saberlo?</translation>
    </message>
    <message>
        <source>Which statements name no source? Copy the one that matters most.</source>
        <translation>¿Qué afirmaciones no citan fuente? Copia la que más importa.</translation>
    </message>
    <message>
        <source>Which words leave something open, such as “may”, “about” or “reportedly”? What do they change?</source>
        <translation>¿Qué palabras dejan algo abierto, como «may», «about» o «reportedly»? ¿Qué cambian?</translation>
    </message>
    <message>
        <source>Choose one claim. What would you have to find to check it, and where would you look?</source>
        <translation>Elige una afirmación. ¿Qué tendrías que encontrar para comprobarla, y dónde buscarías?</translation>
    </message>
    <message>
        <source>What did you find, in which source, and where in it? Does it take its news from another one?</source>
        <translation>¿Qué encontraste, en qué fuente y en qué lugar de ella? ¿Toma su noticia de otra?</translation>
    </message>
    <message>
        <source>How much do you believe it now, from 0 to 100? What changed?</source>
        <translation>¿Cuánto te lo crees ahora, de 0 a 100? ¿Qué cambió?</translation>
    </message>
    <message>
        <source>“I could not check this here” is a good answer, if you say what you looked for.</source>
        <translation>«No pude comprobarlo aquí» es una buena respuesta, si dices qué buscaste.</translation>
    </message>
    <message>
        <source>The set does not say who may use it.</source>
        <translation>La lección no dice quién puede usarla.</translation>
    </message>
    <message>
        <source>There is no well-sourced article for contrast.</source>
        <translation>No hay ningún artículo con buenas fuentes como contraste.</translation>
    </message>
    <message>
        <source>Every article has full guidance; help that fades lets students read on their own.</source>
        <translation>Todos los artículos tienen guía completa; una ayuda que disminuye deja que los estudiantes lean por su cuenta.</translation>
    </message>
    <message>
        <source>The articles take {minutes} minutes and the set only {planned}.</source>
        <translation>Los artículos suman {minutes} minutos y la lección solo {planned}.</translation>
    </message>
    <message>
        <source>The article “{title}” has no rights note.</source>
        <translation>El artículo «{title}» no tiene nota de derechos.</translation>
    </message>
    <message>
        <source>No card says who is behind the article “{title}”.</source>
        <translation>Ninguna ficha dice quién está detrás del artículo «{title}».</translation>
    </message>
    <message>
        <source>There is no mark to show in the article “{title}”.</source>
        <translation>No hay ninguna marca que mostrar en el artículo «{title}».</translation>
    </message>
    <message>
        <source>The marks in “{title}” are shown from the start, without a gate.</source>
        <translation>Las marcas de «{title}» se muestran desde el principio, sin condición.</translation>
    </message>
    <message>
        <source>Nobody has looked at the {count} least certain marks in “{title}” yet.</source>
        <translation>Nadie ha mirado aún las {count} marcas menos seguras de «{title}».</translation>
    </message>
    <message>
        <source>A mark in “{title}” was added without a reason: “{words}”.</source>
        <translation>Una marca de «{title}» se añadió sin un motivo: «{words}».</translation>
    </message>
    <message>
        <source>A mark in “{title}” was rejected without a reason: “{words}”.</source>
        <translation>Una marca de «{title}» se rechazó sin un motivo: «{words}».</translation>
    </message>
    <message>
        <source>A mark that was accepted is not made by the program any more: “{words}”.</source>
        <translation>El programa ya no hace una marca que se había aceptado: «{words}».</translation>
    </message>
    <message>
        <source>A mark that was rejected is not made by the program any more: “{words}”.</source>
        <translation>El programa ya no hace una marca que se había rechazado: «{words}».</translation>
    </message>
    <message>
        <source>A mark that was changed is not made by the program any more: “{words}”.</source>
        <translation>El programa ya no hace una marca que se había cambiado: «{words}».</translation>
    </message>
    <message>
        <source>A mark of the set is not made by the program any more: “{words}”.</source>
        <translation>El programa ya no hace una marca de la lección: «{words}».</translation>
    </message>
    <message>
        <source>Students are to check a claim, and there is nothing to check it with.</source>
        <translation>Los estudiantes tienen que comprobar una afirmación, y no hay con qué comprobarla.</translation>
    </message>
    <message>
        <source>The card “{name}” has a line without a citation: “{words}”.</source>
        <translation>La ficha «{name}» tiene una línea sin cita: «{words}».</translation>
    </message>
    <message>
        <source>The document “{title}” does not say where it is from.</source>
        <translation>El documento «{title}» no dice de dónde es.</translation>
    </message>
    <message>
        <source>The document “{title}” has no rights note.</source>
        <translation>El documento «{title}» no tiene nota de derechos.</translation>
    </message>
    <message>
        <source>The prompt “{words}” has no key.</source>
        <translation>La consigna «{words}» no tiene clave.</translation>
    </message>
    <message>
        <source>The key does not say what to mark in “{title}”.</source>
        <translation>La clave no dice qué marcar en «{title}».</translation>
    </message>
    <message>
        <source>Students can read a text of the key in their edition: “{words}”.</source>
        <translation>Los estudiantes pueden leer en su edición un texto de la clave: «{words}».</translation>
    </message>
    <message>
        <source>{count} hand-ins</source>
        <translation>{count} entregas</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} listas</translation>
    </message>
    <message>
        <source>{hand_ins} and {lists} of who is who, on this computer. Files on sticks and in hand-in folders, and reports and feedback that you saved, stay where they are.</source>
        <translation>{hand_ins} y {lists} de quién es quién, en este equipo. Los archivos de memorias USB y carpetas de entrega, y los informes y comentarios que guardaste, se quedan donde están.</translation>
    </message>
    <message>
        <source>1 hand-in</source>
        <translation>1 entrega</translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 lista</translation>
    </message>
    <message>
        <source>The list of who is who, “{path}”, cannot be read.</source>
        <translation>La lista de quién es quién, «{path}», no se puede leer.</translation>
    </message>
    <message>
        <source>What the class came to, “{path}”, cannot be read.</source>
        <translation>La conclusión de la clase, «{path}», no se puede leer.</translation>
    </message>
    <message>
        <source>{count} of the files could not be deleted, among them “{name}”.</source>
        <translation>{count} de los archivos no se pudieron borrar, entre ellos «{name}».</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation>La carpeta «{folder}» no se puede crear: {why}.</translation>
    </message>
    <message>
        <source>This belongs to another set, “{title}”.</source>
        <translation>Esto es de otra lección, «{title}».</translation>
    </message>
    <message>
        <source>This belongs to version {other} of the set; version {version} is being collected.</source>
        <translation>Esto es de la versión {other} de la lección; se recoge la versión {version}.</translation>
    </message>
    <message>
        <source>Whoever handed this in gave no name; name them, or join them to somebody, and it is used.</source>
        <translation>Quien entregó esto no dio nombre; dale un nombre o únelo a alguien y se usará.</translation>
    </message>
    <message>
        <source>This is the same hand-in as “{other}”.</source>
        <translation>Es la misma entrega que «{other}».</translation>
    </message>
    <message>
        <source>This is hand-in {number}; one with the same number, handed in later, of the same person was used.</source>
        <translation>Es la entrega {number}; se usó una con el mismo número, entregada después, de la misma persona.</translation>
    </message>
    <message>
        <source>This is hand-in {number}; hand-in {last} of the same person was used.</source>
        <translation>Es la entrega {number}; se usó la entrega {last} de la misma persona.</translation>
    </message>
    <message>
        <source>a mark of the layer “{layer}” has one of these kinds: {words}; “{kind}” is not among them.</source>
        <translation>una marca de la capa «{layer}» tiene uno de estos tipos: {words}; «{kind}» no está entre ellos.</translation>
    </message>
    <message>
        <source>This is the student edition of a set. Only the teacher’s edition can be changed.</source>
        <translation>Esta es la edición para estudiantes de una lección. Solo se puede cambiar la edición docente.</translation>
    </message>
    <message>
        <source>The folder for drafts cannot be made: {why}.</source>
        <translation>La carpeta para borradores no se puede crear: {why}.</translation>
    </message>
    <message>
        <source>The draft could not be moved: {why}.</source>
        <translation>El borrador no se pudo mover: {why}.</translation>
    </message>
    <message>
        <source>feedback file</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>The set names a file outside of its folder: “{file}”.</source>
        <translation>La lección nombra un archivo fuera de su carpeta: «{file}».</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>Falta «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>«{name}» no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8.</source>
        <translation>«{name}» no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is empty or larger than {size} MB.</source>
        <translation>«{name}» está vacío u ocupa más de {size} MB.</translation>
    </message>
    <message>
        <source>A student edition lacks what only the teacher has; unpack the teacher’s edition.</source>
        <translation>A una edición para estudiantes le falta lo que solo tiene el docente; desempaqueta la edición docente.</translation>
    </message>
    <message>
        <source>There is a lesson.toml in “{folder}” already, and it is not replaced.</source>
        <translation>Ya hay un lesson.toml en «{folder}», y no se reemplaza.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>No existe la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>This folder cannot be read: {why}.</source>
        <translation>Esta carpeta no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>There are more than {most} files in “{folder}”; choose the folder of hand-ins.</source>
        <translation>Hay más de {most} archivos en «{folder}»; elige la carpeta de las entregas.</translation>
    </message>
    <message>
        <source>This is a link or a device; it was not followed.</source>
        <translation>Esto es un enlace o un dispositivo; no se siguió.</translation>
    </message>
    <message>
        <source>This file cannot be read: {why}.</source>
        <translation>Este archivo no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>This hand-in was not written to its end; ask for it once more.</source>
        <translation>Esta entrega no se escribió hasta el final; pídela otra vez.</translation>
    </message>
    <message>
        <source>This is a hand-in as a page to read; the hand-in itself is used.</source>
        <translation>Esto es una entrega como página para leer; se usa la propia entrega.</translation>
    </message>
    <message>
        <source>This is no hand-in file.</source>
        <translation>Esto no es un archivo de entrega.</translation>
    </message>
    <message>
        <source>This archive is too large, or too deep in others, to look into; unpack it and collect once more.</source>
        <translation>Este archivo comprimido es demasiado grande, o está demasiado dentro de otros, para mirar en él; desempaquétalo y recoge otra vez.</translation>
    </message>
    <message>
        <source>This archive is damaged or cut off.</source>
        <translation>Este archivo comprimido está dañado o cortado.</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>Este archivo está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This file is damaged inside its archive.</source>
        <translation>Este archivo está dañado dentro de su archivo comprimido.</translation>
    </message>
    <message>
        <source>The archive grows too large when it is unpacked; this was not read.</source>
        <translation>El archivo comprimido crece demasiado al desempaquetarlo; esto no se leyó.</translation>
    </message>
    <message>
        <source>The marks of the set are not shown yet: mark the article on your own first.</source>
        <translation>Las marcas de la lección aún no se muestran: marca antes el artículo por tu cuenta.</translation>
    </message>
    <message>
        <source>The marks were shown already, so what you believed before stays as it is.</source>
        <translation>Las marcas ya se mostraron, así que lo que creías antes queda como está.</translation>
    </message>
    <message>
        <source>This is version {version} of “{title}”. You work with version {mine} already.</source>
        <translation>Esta es la versión {version} de «{title}». Ya trabajas con la versión {mine}.</translation>
    </message>
    <message>
        <source>“{title}” is another set than “{other}”, so nothing was moved.</source>
        <translation>«{title}» es una lección distinta de «{other}», así que no se movió nada.</translation>
    </message>
    <message>
        <source>lesson set</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>A student edition holds no key.</source>
        <translation>Una edición para estudiantes no contiene clave.</translation>
    </message>
    <message>
        <source>A text of the set holds half of a character, so the set cannot be written.</source>
        <translation>Un texto de la lección contiene medio carácter, así que la lección no se puede escribir.</translation>
    </message>
    <message>
        <source>The set is too large for a file; take some of its articles or documents out.</source>
        <translation>La lección es demasiado grande para un archivo; saca algunos de sus artículos o documentos.</translation>
    </message>
    <message>
        <source>This lesson set needs Lateral Reader {least} or newer; this one is {version}.</source>
        <translation>Esta lección necesita Lateral Reader {least} o más nuevo; este es {version}.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Older hand-in</source>
        <translation>Entrega más antigua</translation>
    </message>
    <message>
        <source>Same hand-in again</source>
        <translation>La misma entrega otra vez</translation>
    </message>
    <message>
        <source>Another set</source>
        <translation>Otra lección</translation>
    </message>
    <message>
        <source>Another version of the set</source>
        <translation>Otra versión de la lección</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>From a newer program</source>
        <translation>De un programa más nuevo</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Una página para leer</translation>
    </message>
    <message>
        <source>Not a hand-in</source>
        <translation>No es una entrega</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>menos de {count}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>All readers agree on {share} sentences, counting those that somebody or the key marked.</source>
        <translation>Todos los lectores coinciden en {share} frases, contando las que alguien o la clave marcó.</translation>
    </message>
    <message>
        <source>Two readers, on average, agree on {share} of the sentences that one of them marked.</source>
        <translation>Dos lectores coinciden, de media, en {share} de las frases que marcó uno de ellos.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha is not defined here: too little was marked, or everybody marked the same.</source>
        <translation>El alfa de Krippendorff no está definido aquí: se marcó muy poco, o todos marcaron lo mismo.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal) over these sentences: {value}. 1 is full agreement, 0 is what chance gives.</source>
        <translation>Alfa de Krippendorff (nominal) sobre estas frases: {value}. 1 es acuerdo total, 0 es lo que da el azar.</translation>
    </message>
    <message>
        <source>The key marks nothing here.</source>
        <translation>La clave no marca nada aquí.</translation>
    </message>
    <message>
        <source>Marked where the key marks: {share} sentences.</source>
        <translation>Marcado donde la clave marca: {share} frases.</translation>
    </message>
    <message>
        <source>Marked where it marks nothing: {share}.</source>
        <translation>Marcado donde no marca nada: {share}.</translation>
    </message>
    <message>
        <source>Marked as something else: {count}.</source>
        <translation>Marcado como otra cosa: {count}.</translation>
    </message>
    <message>
        <source>The set “{title}”, version {version}; this is hand-in {number}.</source>
        <translation>La lección «{title}», versión {version}; esta es la entrega {number}.</translation>
    </message>
    <message>
        <source>{marks} of your own, with the words you marked and your reasons.</source>
        <translation>Tuyo: {marks}, con las palabras que marcaste y tus motivos.</translation>
    </message>
    <message>
        <source>{changes} to your marks after the marks of the set were shown.</source>
        <translation>{changes} en tus marcas tras mostrar las marcas de la lección.</translation>
    </message>
    <message>
        <source>{notes} with {evidence} of evidence.</source>
        <translation>{notes} con {evidence}.</translation>
    </message>
    <message>
        <source>{answers} to marks, {why} with a reason.</source>
        <translation>{answers} a marcas, {why} con motivo.</translation>
    </message>
    <message>
        <source>{answers} to questions of the set.</source>
        <translation>{answers} a preguntas de la lección.</translation>
    </message>
    <message>
        <source>How much you believed {articles}.</source>
        <translation>Cuánto te creíste {articles}.</translation>
    </message>
    <message>
        <source>How many minutes you spent with {articles}.</source>
        <translation>Cuántos minutos pasaste con {articles}.</translation>
    </message>
    <message>
        <source>When you wrote each mark, note and answer, and when you hand in, by the clock of this computer.</source>
        <translation>Cuándo escribiste cada marca, nota y respuesta, y cuándo entregas, según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Nothing else: no other articles or notes, no text of the articles but the words you marked and a few words around them, and nothing about this computer.</source>
        <translation>Nada más: ni otros artículos o notas, ni texto de los artículos salvo las palabras que marcaste y unas pocas alrededor, ni nada sobre este equipo.</translation>
    </message>
    <message>
        <source>No name, and the random number of your profile, which begins with {id}.</source>
        <translation>Ningún nombre, y el número aleatorio de tu perfil, que empieza por {id}.</translation>
    </message>
    <message>
        <source>Your name, “{name}”, and the random number of your profile, which begins with {id}.</source>
        <translation>Tu nombre, «{name}», y el número aleatorio de tu perfil, que empieza por {id}.</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 marca</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>{count} marcas</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 prueba</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} pruebas</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} respuestas</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} artículos</translation>
    </message>
    <message>
        <source>hand-in file</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>This hand-in file is not as it has to be: {why}.</source>
        <translation>Este archivo de entrega no es como tiene que ser: {why}.</translation>
    </message>
    <message>
        <source>The id of the set, “{value}”, is no UUID.</source>
        <translation>El identificador de la lección, «{value}», no es un UUID.</translation>
    </message>
    <message>
        <source>The set has no title.</source>
        <translation>La lección no tiene título.</translation>
    </message>
    <message>
        <source>The set has no article.</source>
        <translation>La lección no tiene ningún artículo.</translation>
    </message>
    <message>
        <source>The version of the set has to be 1 or more.</source>
        <translation>La versión de la lección tiene que ser 1 o más.</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>una consigna</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>una ficha</translation>
    </message>
    <message>
        <source>a document of the set</source>
        <translation>un documento de la lección</translation>
    </message>
    <message>
        <source>an option of the prompt “{prompt}”</source>
        <translation>una opción de la consigna «{prompt}»</translation>
    </message>
    <message>
        <source>“{value}” cannot be the id of {what}: use small letters, digits and hyphens.</source>
        <translation>«{value}» no puede ser el identificador de {what}: usa minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>“{name}” is more than once the id of {what}.</source>
        <translation>«{name}» es más de una vez el identificador de {what}.</translation>
    </message>
    <message>
        <source>The article “{title}” is in the set twice.</source>
        <translation>El artículo «{title}» está dos veces en la lección.</translation>
    </message>
    <message>
        <source>In the article “{id}” something lies beyond the end of the text.</source>
        <translation>En el artículo «{id}» algo queda más allá del final del texto.</translation>
    </message>
    <message>
        <source>In the article “{id}” two blocks overlap.</source>
        <translation>En el artículo «{id}» dos bloques se solapan.</translation>
    </message>
    <message>
        <source>In the article “{id}” the words of the mark “{own_id}” do not stand where it says.</source>
        <translation>En el artículo «{id}» las palabras de la marca «{own_id}» no están donde dice.</translation>
    </message>
    <message>
        <source>In the article “{id}” two marks have the id “{value}”.</source>
        <translation>En el artículo «{id}» dos marcas tienen el identificador «{value}».</translation>
    </message>
    <message>
        <source>The prompt “{id}” asks nothing.</source>
        <translation>La consigna «{id}» no pide nada.</translation>
    </message>
    <message>
        <source>The prompt “{id}” is a choice and needs at least two options.</source>
        <translation>La consigna «{id}» es una elección y necesita al menos dos opciones.</translation>
    </message>
    <message>
        <source>The prompt “{id}” is a comparison and needs two articles to compare.</source>
        <translation>La consigna «{id}» es una comparación y necesita dos artículos que comparar.</translation>
    </message>
    <message>
        <source>The prompt “{id}” asks to mark passages and has to name an article.</source>
        <translation>La consigna «{id}» pide marcar pasajes y tiene que nombrar un artículo.</translation>
    </message>
    <message>
        <source>The {what} “{name}” names an article that is not in the set, “{value}”.</source>
        <translation>El elemento «{name}» ({what}) nombra un artículo que no está en la lección, «{value}».</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>consigna</translation>
    </message>
    <message>
        <source>card</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>The key is about the {what} “{value}”, which is not in the set.</source>
        <translation>La clave trata de un elemento ({what}) que no está en la lección, «{value}».</translation>
    </message>
    <message>
        <source>The key is about the {what} “{name}” more than once.</source>
        <translation>La clave trata más de una vez del elemento «{name}» ({what}).</translation>
    </message>
    <message>
        <source>The key answers the prompt “{id}” with an option that it does not have, “{value}”.</source>
        <translation>La clave responde a la consigna «{id}» con una opción que no tiene, «{value}».</translation>
    </message>
    <message>
        <source>The key marks words that do not stand in their article, “{value}”.</source>
        <translation>La clave marca palabras que no están en su artículo, «{value}».</translation>
    </message>
    <message>
        <source>“{name}” is a link to a file elsewhere and was not read.</source>
        <translation>«{name}» es un enlace a un archivo de otro sitio y no se leyó.</translation>
    </message>
    <message>
        <source>“{name}” or the text beside it is not as it was written ({why}).</source>
        <translation>«{name}» o el texto a su lado no es como se escribió ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB and was not read.</source>
        <translation>«{name}» ocupa más de {size} MB y no se leyó.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>«{path}» no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {size} MB and was not read.</source>
        <translation>«{path}» ocupa más de {size} MB y no se leyó.</translation>
    </message>
    <message>
        <source>“{path}” is not written as TOML: {why}.</source>
        <translation>«{path}» no está escrito como TOML: {why}.</translation>
    </message>
    <message>
        <source>Others on this computer have work on “{title}”, so it stays: {names}.</source>
        <translation>Otras personas tienen en este equipo trabajo en «{title}», así que se queda: {names}.</translation>
    </message>
    <message>
        <source>A text holds half of a character, so the file cannot be written.</source>
        <translation>Un texto contiene medio carácter, así que el archivo no se puede escribir.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be opened.</source>
        <translation>«{name}» no es un archivo que se pueda abrir.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: {why}.</source>
        <translation>El archivo «{name}» no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This {noun} holds too many parts, so it was not read.</source>
        <translation>Este archivo de {noun} contiene demasiadas partes, así que no se leyó.</translation>
    </message>
    <message>
        <source>This {noun} is damaged or cut off, so it was not read.</source>
        <translation>Este archivo de {noun} está dañado o cortado, así que no se leyó.</translation>
    </message>
    <message>
        <source>A part of this {noun} holds too much, so it was not read.</source>
        <translation>Una parte de este archivo de {noun} contiene demasiado, así que no se leyó.</translation>
    </message>
    <message>
        <source>This {noun} is larger than {size} MB, so it was not read.</source>
        <translation>Este archivo de {noun} ocupa más de {size} MB, así que no se leyó.</translation>
    </message>
    <message>
        <source>This {noun} does not hold the parts that it lists, so it was not read.</source>
        <translation>Este archivo de {noun} no contiene las partes que enumera, así que no se leyó.</translation>
    </message>
    <message>
        <source>A part of this {noun} was changed after it was written, so it was not read.</source>
        <translation>Una parte de este archivo de {noun} se cambió después de escribirlo, así que no se leyó.</translation>
    </message>
    <message>
        <source>This is no {noun}.</source>
        <translation>Esto no es un archivo de {noun}.</translation>
    </message>
    <message>
        <source>In this {noun} a part stands twice, so it was not read.</source>
        <translation>En este archivo de {noun} una parte está dos veces, así que no se leyó.</translation>
    </message>
    <message>
        <source>This {noun} is packed as the program packs none, so it was not read.</source>
        <translation>Este archivo de {noun} está empaquetado de una forma que el programa no usa, así que no se leyó.</translation>
    </message>
    <message>
        <source>This {noun} grows too large when it is unpacked, so it was not read.</source>
        <translation>Este archivo de {noun} crece demasiado al desempaquetarlo, así que no se leyó.</translation>
    </message>
    <message>
        <source>This {noun} was written by a newer program; with that it can be read.</source>
        <translation>Este archivo de {noun} lo escribió un programa más nuevo; con él se puede leer.</translation>
    </message>
    <message>
        <source>The list of parts in this {noun} is damaged, so it was not read.</source>
        <translation>La lista de partes de este archivo de {noun} está dañada, así que no se leyó.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{folder}”: {why}.</source>
        <translation>Los ajustes no se pudieron guardar en «{folder}»: {why}.</translation>
    </message>
    <message>
        <source>Another program is using the notes file, so the backup was not brought back; close it and try again.</source>
        <translation>Otro programa está usando el archivo de notas, así que la copia de seguridad no se restauró; ciérralo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>An earlier backup of the notes file cannot be deleted: {why}.</source>
        <translation>Una copia de seguridad anterior del archivo de notas no se puede borrar: {why}.</translation>
    </message>
    <message>
        <source>This is the notes file itself; choose another name or another folder.</source>
        <translation>Este es el propio archivo de notas; elige otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be renamed: {why}.</source>
        <translation>El archivo «{name}» no se puede renombrar: {why}.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”: {why}.</source>
        <translation>No se puede escribir nada junto a «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The file “{name}” is not in its place.</source>
        <translation>El archivo «{name}» no está en su sitio.</translation>
    </message>
    <message>
        <source>The notes cannot be saved: the file or its folder may only be read.</source>
        <translation>Las notas no se pueden guardar: el archivo o su carpeta son de solo lectura.</translation>
    </message>
    <message>
        <source>The notes file is damaged and was left as it is; the folder “backups” beside it may hold an earlier copy.</source>
        <translation>El archivo de notas está dañado y se dejó como está; la carpeta «backups» a su lado puede tener una copia anterior.</translation>
    </message>
    <message>
        <source>The file is not a notes file of this program, or it is damaged; it was left as it is.</source>
        <translation>El archivo no es un archivo de notas de este programa, o está dañado; se dejó como está.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved; free some space and try again.</source>
        <translation>El disco está lleno, así que el último cambio no se guardó; libera espacio e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The notes file cannot be opened; check that it and its folder may be read and written.</source>
        <translation>El archivo de notas no se puede abrir; mira si se puede leer y escribir en él y en su carpeta.</translation>
    </message>
    <message>
        <source>Another program is using the notes file, so the last change was not saved; try again.</source>
        <translation>Otro programa está usando el archivo de notas, así que el último cambio no se guardó; inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The disk that holds the notes does not answer; the last change was not saved.</source>
        <translation>El disco con las notas no responde; el último cambio no se guardó.</translation>
    </message>
    <message>
        <source>The copy “{name}” could not be written: {why}.</source>
        <translation>La copia «{name}» no se pudo escribir: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a notes file.</source>
        <translation>«{name}» es una carpeta, no un archivo de notas.</translation>
    </message>
    <message>
        <source>The notes file “{name}” cannot be read: {why}.</source>
        <translation>El archivo de notas «{name}» no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program; it was left as it is.</source>
        <translation>«{name}» es de otro programa; se dejó como está.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of this program (file version {found}, this program reads up to {latest}); install the newer version to open them.</source>
        <translation>Estas notas las escribió una versión más nueva de este programa (versión de archivo {found}, este programa lee hasta {latest}); instala la versión más nueva para abrirlas.</translation>
    </message>
    <message>
        <source>The notes file was moved, replaced or removed while the program was open, so the last change was not saved. Copy your text, and start the program again.</source>
        <translation>El archivo de notas se movió, se reemplazó o se quitó con el programa abierto, así que el último cambio no se guardó. Copia tu texto e inicia otra vez el programa.</translation>
    </message>
    <message>
        <source>Parts of the notes file are damaged and cannot be read; an earlier backup may still hold them.</source>
        <translation>Partes del archivo de notas están dañadas y no se pueden leer; una copia de seguridad anterior quizá las tenga.</translation>
    </message>
    <message>
        <source>The text of an article is not what it was.</source>
        <translation>El texto de un artículo no es el que era.</translation>
    </message>
    <message>
        <source>A part of the notes file is damaged and cannot be read; an earlier backup may hold it.</source>
        <translation>Una parte del archivo de notas está dañada y no se puede leer; una copia de seguridad anterior quizá la tenga.</translation>
    </message>
    <message>
        <source>is the heading “{words}”</source>
        <translation>es el título «{words}»</translation>
    </message>
    <message>
        <source>says only “{words}”</source>
        <translation>solo dice «{words}»</translation>
    </message>
    <message>
        <source>starts with “{words}”</source>
        <translation>empieza por «{words}»</translation>
    </message>
    <message>
        <source>gives the date</source>
        <translation>da la fecha</translation>
    </message>
    <message>
        <source>is a row of buttons</source>
        <translation>es una fila de botones</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>Archivo web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Libro EPUB</translation>
    </message>
    <message>
        <source>This older Word format cannot be opened; save it as .docx, or copy the article’s text and paste it.</source>
        <translation>Este formato antiguo de Word no se puede abrir; guárdalo como .docx, o copia el texto del artículo y pégalo.</translation>
    </message>
    <message>
        <source>RTF files cannot be opened; save it as .docx, or copy the article’s text and paste it.</source>
        <translation>Los archivos RTF no se pueden abrir; guárdalo como .docx, o copia el texto del artículo y pégalo.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>No hay texto que leer.</translation>
    </message>
    <message>
        <source>The text has {count} characters; the limit is {limit}.</source>
        <translation>El texto tiene {count} caracteres; el límite es {limit}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is damaged, or it is no {format} in spite of its name.</source>
        <translation>{name} está dañado, o no está en el formato «{format}» pese a su nombre.</translation>
    </message>
    <message>
        <source>{name} is an archive without a document that can be opened.</source>
        <translation>{name} es un archivo comprimido sin ningún documento que se pueda abrir.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>No existe el archivo «{path}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, because you may not read it.</source>
        <translation>«{name}» no se puede abrir, porque no tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}).</source>
        <translation>«{name}» no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is too large; the limit is {limit}.</source>
        <translation>«{name}» es demasiado grande; el límite es {limit}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file that can be opened.</source>
        <translation>«{name}» es un dispositivo o una tubería, no un archivo que se pueda abrir.</translation>
    </message>
    <message>
        <source>“{name}” has {size}; the limit is {limit}.</source>
        <translation>«{name}» tiene {size}; el límite es {limit}.</translation>
    </message>
    <message>
        <source>This file is damaged, so it cannot be opened.</source>
        <translation>Este archivo está dañado, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>This file grows too large when it is unpacked, so it was not opened.</source>
        <translation>Este archivo crece demasiado al desempaquetarlo, así que no se abrió.</translation>
    </message>
    <message>
        <source>This file is packed in a way that no word processor uses, so it was not opened.</source>
        <translation>Este archivo está empaquetado de una forma que no usa ningún procesador de texto, así que no se abrió.</translation>
    </message>
    <message>
        <source>This file is protected with a password, so it cannot be opened.</source>
        <translation>Este archivo está protegido con contraseña, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>A part of this file is damaged, so it cannot be opened.</source>
        <translation>Una parte de este archivo está dañada, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>A part of this file is built in a way that no word processor uses, so it was not opened.</source>
        <translation>Una parte de este archivo está hecha de una forma que no usa ningún procesador de texto, así que no se abrió.</translation>
    </message>
    <message>
        <source>This text has more than {most} paragraphs, so it cannot be shown.</source>
        <translation>Este texto tiene más de {most} párrafos, así que no se puede mostrar.</translation>
    </message>
    <message>
        <source>This text has {count} characters; the limit is {limit}. Please open a part of it.</source>
        <translation>Este texto tiene {count} caracteres; el límite es {limit}. Abre una parte de él.</translation>
    </message>
    <message>
        <source>Read as Windows-1252, because it is not UTF-8.</source>
        <translation>Leído como Windows-1252, porque no es UTF-8.</translation>
    </message>
    <message>
        <source>Read as UTF-16, because every other byte is empty.</source>
        <translation>Leído como UTF-16, porque uno de cada dos bytes está vacío.</translation>
    </message>
    <message>
        <source>This may be Japanese in another encoding than UTF-8.</source>
        <translation>Puede ser japonés en otra codificación que UTF-8.</translation>
    </message>
    <message>
        <source>Some characters could not be read and are shown as �.</source>
        <translation>Algunos caracteres no se pudieron leer y se muestran como �.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>todos los idiomas</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>europeo occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>centroeuropeo</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>báltico</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>chino simplificado</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>“{label}” is not the name of an encoding that can be read.</source>
        <translation>«{label}» no es el nombre de una codificación que se pueda leer.</translation>
    </message>
    <message>
        <source>{name} does not hold text, so it cannot be opened.</source>
        <translation>{name} no contiene texto, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>is a footnote</source>
        <translation>es una nota al pie</translation>
    </message>
    <message>
        <source>is set as the head of every page</source>
        <translation>está puesto como encabezado de cada página</translation>
    </message>
    <message>
        <source>is set as the foot of every page</source>
        <translation>está puesto como pie de cada página</translation>
    </message>
    <message>
        <source>This Word document is damaged, so it cannot be opened.</source>
        <translation>Este documento de Word está dañado, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>This book is damaged, so it cannot be opened.</source>
        <translation>Este libro está dañado, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>This book is locked to one program, so it cannot be opened here.</source>
        <translation>Este libro está bloqueado para un solo programa, así que no se puede abrir aquí.</translation>
    </message>
    <message>
        <source>A chapter is too tangled to be laid out, so it is shown as plain text.</source>
        <translation>Un capítulo está demasiado enredado para componerlo, así que se muestra como texto sin formato.</translation>
    </message>
    <message>
        <source>is the table of contents</source>
        <translation>es el índice</translation>
    </message>
    <message>
        <source>The lines between “---” at the head could not be read as front matter, so they are shown as text.</source>
        <translation>Las líneas entre «---» al principio no se pudieron leer como metadatos, así que se muestran como texto.</translation>
    </message>
    <message>
        <source>Reading this text needs more memory than the reader allows itself, so it was given up.</source>
        <translation>Leer este texto necesita más memoria de la que el lector se permite, así que se abandonó.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so it was given up.</source>
        <translation>Leer este archivo tardaba demasiado y se abandonó.</translation>
    </message>
    <message>
        <source>The Markdown is too tangled or too long to be laid out, so it is shown as plain text.</source>
        <translation>El Markdown está demasiado enredado o es demasiado largo para componerlo, así que se muestra como texto sin formato.</translation>
    </message>
    <message>
        <source>describes a picture</source>
        <translation>describe una imagen</translation>
    </message>
    <message>
        <source>This web archive holds no page.</source>
        <translation>Este archivo web no contiene ninguna página.</translation>
    </message>
    <message>
        <source>This OpenDocument text is damaged, so it cannot be opened.</source>
        <translation>Este texto OpenDocument está dañado, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>is put together like a line about author or date</source>
        <translation>está hecho como una línea de autor o fecha</translation>
    </message>
    <message>
        <source>is not shown by a browser</source>
        <translation>un navegador no lo muestra</translation>
    </message>
    <message>
        <source>stands in the foot of the page</source>
        <translation>está en el pie de la página</translation>
    </message>
    <message>
        <source>stands in a box beside the article</source>
        <translation>está en un recuadro junto al artículo</translation>
    </message>
    <message>
        <source>stands in the head of the page</source>
        <translation>está en la cabecera de la página</translation>
    </message>
    <message>
        <source>is the title of the page</source>
        <translation>es el título de la página</translation>
    </message>
    <message>
        <source>stands between headline and first paragraph</source>
        <translation>está entre el titular y el primer párrafo</translation>
    </message>
    <message>
        <source>is nothing but a link to another page</source>
        <translation>es solo un enlace a otra página</translation>
    </message>
    <message>
        <source>stands above the article and is not set as part of it</source>
        <translation>está encima del artículo y no está puesto como parte de él</translation>
    </message>
    <message>
        <source>stands after the article and is not set as part of it</source>
        <translation>está después del artículo y no está puesto como parte de él</translation>
    </message>
    <message>
        <source>is said several times on the page</source>
        <translation>se repite varias veces en la página</translation>
    </message>
    <message>
        <source>is a picture that leads to another page</source>
        <translation>es una imagen que lleva a otra página</translation>
    </message>
    <message>
        <source>is a time and nothing else</source>
        <translation>es una hora y nada más</translation>
    </message>
    <message>
        <source>is a name alone under the headline</source>
        <translation>es un nombre solo bajo el titular</translation>
    </message>
    <message>
        <source>stands under “{words}”</source>
        <translation>está bajo «{words}»</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text, so it cannot be read here.</source>
        <translation>Este PDF contiene imágenes de páginas y no texto, así que no se puede leer aquí.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password, so it cannot be opened.</source>
        <translation>Este PDF está protegido con contraseña, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so it cannot be opened.</source>
        <translation>Este PDF está dañado, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>A page of this PDF holds more characters than a page has room for, so it was not opened.</source>
        <translation>Una página de este PDF contiene más caracteres de los que caben en una página, así que no se abrió.</translation>
    </message>
    <message>
        <source>is repeated at the head or foot of the pages</source>
        <translation>se repite arriba o abajo en las páginas</translation>
    </message>
    <message>
        <source>No text was found on page {number}.</source>
        <translation>No se encontró texto en la página {number}.</translation>
    </message>
    <message>
        <source>No text was found on {count} pages.</source>
        <translation>No se encontró texto en {count} páginas.</translation>
    </message>
    <message>
        <source>Only the first {read} of {all} pages were read.</source>
        <translation>Solo se leyeron las primeras {read} de {all} páginas.</translation>
    </message>
    <message>
        <source>The page is too tangled to be laid out, so all of its text is shown as plain text.</source>
        <translation>La página está demasiado enredada para componerla, así que todo su texto se muestra sin formato.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page for sure, so more than the article may be shown.</source>
        <translation>El artículo no se pudo separar con seguridad del resto de la página, así que puede mostrarse más que el artículo.</translation>
    </message>
    <message>
        <source>This page holds no text: a script puts it in when a browser shows it. Open the page in a browser, copy the article and paste it.</source>
        <translation>Esta página no contiene texto: lo pone un script cuando un navegador la muestra. Abre la página en un navegador, copia el artículo y pégalo.</translation>
    </message>
    <message>
        <source>This text has {count} invisible characters, so it was not opened.</source>
        <translation>Este texto tiene {count} caracteres invisibles, así que no se abrió.</translation>
    </message>
    <message>
        <source>{count} invisible characters are shown as □.</source>
        <translation>{count} caracteres invisibles se muestran como □.</translation>
    </message>
    <message>
        <source>One invisible character is shown as □.</source>
        <translation>Un carácter invisible se muestra como □.</translation>
    </message>
    <message>
        <source>stands between the paragraphs and is not set as part of the article</source>
        <translation>está entre los párrafos y no está puesto como parte del artículo</translation>
    </message>
    <message>
        <source>you said that it is part of the article</source>
        <translation>dijiste que es parte del artículo</translation>
    </message>
    <message>
        <source>you said that it is no part of the article</source>
        <translation>dijiste que no es parte del artículo</translation>
    </message>
    <message>
        <source>One paragraph between body parts was left out; is that right?</source>
        <translation>Un párrafo entre partes del cuerpo se dejó fuera; ¿está bien así?</translation>
    </message>
    <message>
        <source>{number} paragraphs between body parts were left out; is that right?</source>
        <translation>{number} párrafos entre partes del cuerpo se dejaron fuera; ¿está bien así?</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>no se nombra al autor</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>no se da la fecha</translation>
    </message>
    <message>
        <source>is a paragraph of the article</source>
        <translation>es un párrafo del artículo</translation>
    </message>
    <message>
        <source>is a name alone between paragraphs, as under a picture</source>
        <translation>es un nombre solo entre párrafos, como bajo una imagen</translation>
    </message>
    <message>
        <source>heads a reader’s comment</source>
        <translation>encabeza un comentario de un lector</translation>
    </message>
    <message>
        <source>says who the author is</source>
        <translation>dice quién es el autor</translation>
    </message>
    <message>
        <source>is a name alone above the lines about the author</source>
        <translation>es un nombre solo encima de las líneas sobre el autor</translation>
    </message>
    <message>
        <source>names a section of the site above the headline</source>
        <translation>nombra una sección del sitio encima del titular</translation>
    </message>
    <message>
        <source>is the first heading</source>
        <translation>es el primer título</translation>
    </message>
    <message>
        <source>is the title of the article</source>
        <translation>es el título del artículo</translation>
    </message>
    <message>
        <source>stands first and is no full sentence</source>
        <translation>está al principio y no es una frase completa</translation>
    </message>
    <message>
        <source>stands first and is set as a title</source>
        <translation>está al principio y está puesto como título</translation>
    </message>
    <message>
        <source>stands alone before the place line</source>
        <translation>está solo antes de la línea de lugar</translation>
    </message>
    <message>
        <source>stands above the date like an author’s name</source>
        <translation>está encima de la fecha, como el nombre de un autor</translation>
    </message>
    <message>
        <source>is a short line with a number above a paragraph</source>
        <translation>es una línea corta con un número encima de un párrafo</translation>
    </message>
    <message>
        <source>stands between headline and first paragraph and is no full sentence</source>
        <translation>está entre el titular y el primer párrafo y no es una frase completa</translation>
    </message>
    <message>
        <source>stands between headline and byline</source>
        <translation>está entre el titular y la línea de autor</translation>
    </message>
    <message>
        <source>is set as a heading</source>
        <translation>está puesto como título</translation>
    </message>
    <message>
        <source>is no full sentence and says when or where, as under a picture</source>
        <translation>no es una frase completa y dice cuándo o dónde, como bajo una imagen</translation>
    </message>
    <message>
        <source>is a short line without a full stop above a paragraph</source>
        <translation>es una línea corta sin punto final encima de un párrafo</translation>
    </message>
    <message>
        <source>is a name alone after the last paragraph</source>
        <translation>es un nombre solo después del último párrafo</translation>
    </message>
    <message>
        <source>is one of several titles after the last paragraph</source>
        <translation>es uno de varios títulos después del último párrafo</translation>
    </message>
    <message>
        <source>The article does not have the words “{words}”.</source>
        <translation>El artículo no tiene las palabras «{words}».</translation>
    </message>
    <message>
        <source>These words stand {count} times in the article; take more words.</source>
        <translation>Estas palabras están {count} veces en el artículo; toma más palabras.</translation>
    </message>
    <message>
        <source>This passage is in the key already.</source>
        <translation>Este pasaje ya está en la clave.</translation>
    </message>
    <message>
        <source>This text needs more memory than the reader allows itself.</source>
        <translation>Este texto necesita más memoria de la que el lector se permite.</translation>
    </message>
    <message>
        <source>stands in a part of the page for navigation or service</source>
        <translation>está en una parte de la página para navegación o servicios</translation>
    </message>
    <message>
        <source>stands in a part of the page that leads to other articles</source>
        <translation>está en una parte de la página que lleva a otros artículos</translation>
    </message>
    <message>
        <source>stands among the readers’ comments</source>
        <translation>está entre los comentarios de lectores</translation>
    </message>
    <message>
        <source>is set as the words under a picture</source>
        <translation>está puesto como pie de foto</translation>
    </message>
    <message>
        <source>stands in a box about the author</source>
        <translation>está en un recuadro sobre el autor</translation>
    </message>
    <message>
        <source>is set as a notice of the site</source>
        <translation>está puesto como aviso del sitio</translation>
    </message>
    <message>
        <source>is set as the line about author or date</source>
        <translation>está puesto como la línea de autor o fecha</translation>
    </message>
    <message>
        <source>is set as the lines that sum the article up</source>
        <translation>está puesto como las líneas que resumen el artículo</translation>
    </message>
    <message>
        <source>names the author</source>
        <translation>nombra al autor</translation>
    </message>
    <message>
        <source>names who reported and edited</source>
        <translation>nombra a quienes informaron y editaron</translation>
    </message>
    <message>
        <source>names who contributed</source>
        <translation>nombra a quienes colaboraron</translation>
    </message>
    <message>
        <source>gives the reading time</source>
        <translation>da el tiempo de lectura</translation>
    </message>
    <message>
        <source>names an agency and nothing else</source>
        <translation>nombra una agencia y nada más</translation>
    </message>
    <message>
        <source>credits a picture</source>
        <translation>da el crédito de una imagen</translation>
    </message>
    <message>
        <source>is a copyright notice</source>
        <translation>es un aviso de derechos de autor</translation>
    </message>
    <message>
        <source>says whose views these are</source>
        <translation>dice de quién son estas opiniones</translation>
    </message>
    <message>
        <source>names the site’s policies</source>
        <translation>nombra las normas del sitio</translation>
    </message>
    <message>
        <source>is about the author</source>
        <translation>trata del autor</translation>
    </message>
    <message>
        <source>gives the date and the author</source>
        <translation>da la fecha y el autor</translation>
    </message>
    <message>
        <source>corrects an earlier version</source>
        <translation>corrige una versión anterior</translation>
    </message>
    <message>
        <source>invites readers to subscribe</source>
        <translation>invita a suscribirse</translation>
    </message>
    <message>
        <source>is a path through the site</source>
        <translation>es una ruta por el sitio</translation>
    </message>
    <message>
        <source>lists tags</source>
        <translation>enumera etiquetas</translation>
    </message>
    <message>
        <source>is an address and nothing else</source>
        <translation>es una dirección y nada más</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>no tiene palabras</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Attributed</source>
        <translation>Atribuido</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Sin fuente citada</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>Falta una comilla</translation>
    </message>
    <message>
        <source>a possibility</source>
        <translation>una posibilidad</translation>
    </message>
    <message>
        <source>a cautious verb</source>
        <translation>un verbo prudente</translation>
    </message>
    <message>
        <source>a cautious adverb</source>
        <translation>un adverbio prudente</translation>
    </message>
    <message>
        <source>a cautious word</source>
        <translation>una palabra prudente</translation>
    </message>
    <message>
        <source>a rough amount</source>
        <translation>una cantidad aproximada</translation>
    </message>
    <message>
        <source>kept at a distance</source>
        <translation>a distancia</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>una condición</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>una causa</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>una descripción</translation>
    </message>
    <message>
        <source>all, most, or over time</source>
        <translation>todos, la mayoría o en el tiempo</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>el futuro</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un suceso</translation>
    </message>
    <message>
        <source>My highlight</source>
        <translation>Mi resaltado</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>una persona con nombre</translation>
    </message>
    <message>
        <source>a named organisation</source>
        <translation>una organización con nombre</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en concreto</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>el propio medio</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>in the writer’s words</source>
        <translation>con palabras de quien escribe</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>citado en parte</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>cita una fuente</translation>
    </message>
    <message>
        <source>a source without a name</source>
        <translation>una fuente sin nombre</translation>
    </message>
    <message>
        <source>part named, part not</source>
        <translation>en parte con fuente, en parte sin ella</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>sin fuente citada</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nada que comprobar</translation>
    </message>
    <message>
        <source>The program is fairly sure of this mark.</source>
        <translation>El programa está bastante seguro de esta marca.</translation>
    </message>
    <message>
        <source>The program is not sure of this mark.</source>
        <translation>El programa no está seguro de esta marca.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Coincido</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discrepo</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Dudo</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Look up later</source>
        <translation>Consultar luego</translation>
    </message>
    <message>
        <source>Can’t check</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Respaldada</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>Respaldada en parte</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <source>Not enough evidence to say</source>
        <translation>Faltan pruebas para decirlo</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contradicha</translation>
    </message>
    <message>
        <source>I could not check this here</source>
        <translation>No pude comprobarlo aquí</translation>
    </message>
    <message>
        <source>still here?</source>
        <translation>¿sigue aquí?</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>ya no se encuentra</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Algo ocurrió</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Somebody said it</source>
        <translation>Alguien lo dijo</translation>
    </message>
    <message>
        <source>One thing caused another</source>
        <translation>Una cosa causó otra</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Una comparación</translation>
    </message>
    <message>
        <source>Something will happen</source>
        <translation>Algo va a ocurrir</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Una opinión</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto previo</translation>
    </message>
    <message>
        <source>A picture shows it</source>
        <translation>Lo muestra una imagen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>Poca</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Mucha</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>a medias</translation>
    </message>
    <message>
        <source>rather yes</source>
        <translation>bastante</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>del todo</translation>
    </message>
    <message>
        <source>Stopped first</source>
        <translation>Detenerme antes</translation>
    </message>
    <message>
        <source>Looked up the source</source>
        <translation>Investigar la fuente</translation>
    </message>
    <message>
        <source>Found other coverage</source>
        <translation>Buscar otra cobertura</translation>
    </message>
    <message>
        <source>Traced a quotation</source>
        <translation>Rastrear una cita</translation>
    </message>
    <message>
        <source>Traced a number</source>
        <translation>Rastrear un número</translation>
    </message>
    <message>
        <source>Traced a picture</source>
        <translation>Rastrear una imagen</translation>
    </message>
    <message>
        <source>Read the document itself</source>
        <translation>Leer el propio documento</translation>
    </message>
    <message>
        <source>Asked somebody who knows</source>
        <translation>Preguntar a quien sabe</translation>
    </message>
    <message>
        <source>Compared articles</source>
        <translation>Comparar artículos</translation>
    </message>
    <message>
        <source>Checked dates and places</source>
        <translation>Comprobar fechas y lugares</translation>
    </message>
    <message>
        <source>Do I know this outlet? What exactly do I want to know?</source>
        <translation>¿Conozco este medio? ¿Qué quiero saber exactamente?</translation>
    </message>
    <message>
        <source>Leave the page and see what others say about it.</source>
        <translation>Sal de la página y mira qué dicen otros de ella.</translation>
    </message>
    <message>
        <source>Who else reports this, with sources of their own?</source>
        <translation>¿Quién más lo cuenta, con fuentes propias?</translation>
    </message>
    <message>
        <source>Go back to where it was said, with the words around it.</source>
        <translation>Vuelve adonde se dijo, con las palabras de alrededor.</translation>
    </message>
    <message>
        <source>Find who counted, how, and when.</source>
        <translation>Averigua quién contó, cómo y cuándo.</translation>
    </message>
    <message>
        <source>Find where and when it was first shown.</source>
        <translation>Averigua dónde y cuándo se mostró por primera vez.</translation>
    </message>
    <message>
        <source>The report, law, record or recording that is spoken of.</source>
        <translation>El informe, la ley, el registro o la grabación de que se habla.</translation>
    </message>
    <message>
        <source>An expert, or a reference work about it.</source>
        <translation>Una persona experta, o una obra de consulta sobre ello.</translation>
    </message>
    <message>
        <source>What does each of them say, and leave out?</source>
        <translation>¿Qué dice y qué omite cada uno?</translation>
    </message>
    <message>
        <source>Could it have been there, and at that time?</source>
        <translation>¿Pudo ser allí, y en ese momento?</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Document itself</source>
        <translation>El propio documento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Eyewitness</source>
        <translation>Testigo presencial</translation>
    </message>
    <message>
        <source>Official statement</source>
        <translation>Declaración oficial</translation>
    </message>
    <message>
        <source>Party to the event</source>
        <translation>Parte implicada</translation>
    </message>
    <message>
        <source>Independent news</source>
        <translation>Noticias independientes</translation>
    </message>
    <message>
        <source>News of a state or party</source>
        <translation>Noticias de un Estado o partido</translation>
    </message>
    <message>
        <source>Non-governmental or international body</source>
        <translation>Organismo no gubernamental o internacional</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Reference work</source>
        <translation>Obra de consulta</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Verificación de datos</translation>
    </message>
    <message>
        <source>In the references of the set</source>
        <translation>En las referencias de la lección</translation>
    </message>
    <message>
        <source>In another article of the set</source>
        <translation>En otro artículo de la lección</translation>
    </message>
    <message>
        <source>In a book or from a person</source>
        <translation>En un libro o de una persona</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>what you found</source>
        <translation>qué encontraste</translation>
    </message>
    <message>
        <source>a source for it</source>
        <translation>una fuente de ello</translation>
    </message>
    <message>
        <source>where in the source (page, paragraph, time)</source>
        <translation>en qué lugar de la fuente (página, párrafo, minuto)</translation>
    </message>
    <message>
        <source>the question to look up</source>
        <translation>la pregunta por consultar</translation>
    </message>
    <message>
        <source>a place to look</source>
        <translation>un lugar donde buscar</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>kind of claim</source>
        <translation>tipo de afirmación</translation>
    </message>
    <message>
        <source>belief before checking</source>
        <translation>cuánto me lo creo antes de comprobar</translation>
    </message>
    <message>
        <source>belief after checking</source>
        <translation>cuánto me lo creo después de comprobar</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>qué hice</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>what I found</source>
        <translation>qué encontré</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>how sure I am</source>
        <translation>cuánta seguridad tengo</translation>
    </message>
    <message>
        <source>question to look up</source>
        <translation>pregunta por consultar</translation>
    </message>
    <message>
        <source>where to look</source>
        <translation>dónde buscar</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
</context>
<context>
    <name>notes_file</name>
    <message>
        <source>Bring back the backup of {date}?</source>
        <translation>¿Restaurar la copia de seguridad del {date}?</translation>
    </message>
    <message>
        <source>It holds: {holds}.

What you typed is saved first, and a backup of what the file holds now is made, so that you can go back to it. Then the window closes and opens again.</source>
        <translation>Contiene: {holds}.

Antes se guarda lo que escribiste y se hace una copia de seguridad de lo que el archivo contiene ahora, para que puedas volver a ello. Después la ventana se cierra y se abre de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Save my work to</source>
        <translation>Guardar mi trabajo en</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>notas: {n}</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>artículos: {n}</translation>
    </message>
    <message>
        <source>sources: {n}</source>
        <translation>fuentes: {n}</translation>
    </message>
    <message>
        <source>marks and answers: {n}</source>
        <translation>marcas y respuestas: {n}</translation>
    </message>
    <message>
        <source>in the trash: {n}</source>
        <translation>en la papelera: {n}</translation>
    </message>
    <message>
        <source>Start the program again: it then offers to use the newest good backup.</source>
        <translation>Inicia otra vez el programa: entonces ofrece usar la copia de seguridad buena más nueva.</translation>
    </message>
    <message>
        <source>in order, checked just now</source>
        <translation>en orden, comprobado ahora mismo</translation>
    </message>
    <message>
        <source>rows that cannot be read: {n}</source>
        <translation>filas que no se pueden leer: {n}</translation>
    </message>
    <message>
        <source>rows that belong to nothing: {n}</source>
        <translation>filas que no pertenecen a nada: {n}</translation>
    </message>
    <message>
        <source>rows that the search does not know: {n}</source>
        <translation>filas que la búsqueda no conoce: {n}</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how date and time are written</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <translation>Esta copia de seguridad no se puede usar.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Class view</source>
        <translation>Vista de clase</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>panel help</name>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>What is this? {panel}</source>
        <translation>¿Qué es esto? {panel}</translation>
    </message>
    <message>
        <source>The text is shown as it is in the file. Nothing is taken away: what is no part of the article itself, such as related links and comments, is folded to one line that says so. {key} shows all of it.</source>
        <translation>El texto se muestra como está en el archivo. No se quita nada: lo que no es parte del artículo, como enlaces relacionados y comentarios, se pliega en una línea que lo dice. {key} lo muestra todo.</translation>
    </message>
    <message>
        <source>{next} goes to the next mark and {previous} to the one before; {marks} explains what the marks mean. The strip beside the scroll bar shows where in the article they are.</source>
        <translation>{next} va a la marca siguiente y {previous} a la anterior; {marks} explica qué significan las marcas. La tira junto a la barra de desplazamiento muestra en qué parte del artículo están.</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words, and so does the mouse. Selected words can be marked, or a note can be written about them with {note}. A short bar beside the text shows where a note is.</source>
        <translation>Mayús y las flechas seleccionan palabras, y también el ratón. Las palabras seleccionadas se pueden marcar, o se puede escribir una nota sobre ellas con {note}. Una barra corta junto al texto muestra dónde hay una nota.</translation>
    </message>
    <message>
        <source>All articles you have opened, under the set or the folder they came with. Enter opens the chosen one; on a heading it folds the group and opens it again.</source>
        <translation>Todos los artículos que has abierto, bajo la lección o la carpeta con la que llegaron. Intro abre el elegido; en un encabezado pliega el grupo y lo abre de nuevo.</translation>
    </message>
    <message>
        <source>Under a title stands how many of your notes on it are still to check and how many are checked.</source>
        <translation>Bajo un título está cuántas de tus notas sobre él quedan por comprobar y cuántas están comprobadas.</translation>
    </message>
    <message>
        <source>{open} opens files, {folder} a folder, and {paste} a text you have copied. The articles and your notes are kept on this computer. Taking an article out of the library keeps its notes.</source>
        <translation>{open} abre archivos, {folder} una carpeta y {paste} un texto que hayas copiado. Los artículos y tus notas se guardan en este equipo. Sacar un artículo de la biblioteca conserva sus notas.</translation>
    </message>
    <message>
        <source>Looks for words in all your notes and in all articles of the library while you type.</source>
        <translation>Busca palabras en todas tus notas y en todos los artículos de la biblioteca mientras escribes.</translation>
    </message>
    <message>
        <source>Words in quotation marks have to stand together. The boxes under the line keep to some notes or some articles.</source>
        <translation>Las palabras entre comillas tienen que ir juntas. Los cuadros bajo la línea limitan a ciertas notas o ciertos artículos.</translation>
    </message>
    <message>
        <source>Down goes to what was found, Enter opens it, and {key} comes back to the text.</source>
        <translation>Abajo va a lo encontrado, Intro lo abre y {key} vuelve al texto.</translation>
    </message>
    <message>
        <source>Here stands the mark or the words in hand: why the mark is there, what to ask next, and why it might be fine. Say whether you agree; your answer is kept.</source>
        <translation>Aquí está la marca o las palabras actuales: por qué está la marca, qué preguntar después y por qué puede estar bien. Di si coincides con ella; tu respuesta se guarda.</translation>
    </message>
    <message>
        <source>{note} writes a note about them. It is saved as you type. A text and a status are enough; {more} unfolds the claim, your evidence and what you found.</source>
        <translation>{note} escribe una nota sobre ellas. Se guarda mientras escribes. Bastan un texto y un estado; {more} despliega la afirmación, tus pruebas y lo que encontraste.</translation>
    </message>
    <message>
        <source>If you cannot check something here, say so: that is a good result, since it says how far checking can go. “Look up later” puts it on a list for when you are online ({list}).</source>
        <translation>Si no puedes comprobar algo aquí, dilo: es un buen resultado, porque dice hasta dónde se puede comprobar. «Consultar luego» lo pone en una lista para cuando tengas conexión ({list}).</translation>
    </message>
    <message>
        <source>The whole article as a list: each sentence of the body with its state, and under it its marks, each with its reason. A screen reader reads here what others see in the text.</source>
        <translation>Todo el artículo como lista: cada frase del cuerpo con su estado y, debajo, sus marcas, cada una con su motivo. Un lector de pantalla lee aquí lo que otros ven en el texto.</translation>
    </message>
    <message>
        <source>Enter on a sentence shows it in the article; on a mark it takes the mark in hand. The box above keeps to one state, to your own marks, or to where you disagree.</source>
        <translation>Intro en una frase la muestra en el artículo; en una marca, la toma. El cuadro de arriba limita la lista a un estado, a tus propias marcas o a donde discrepas.</translation>
    </message>
    <message>
        <source>“Least certain first” begins with the marks the program is least sure of: these are most worth a second look. A sentence without a mark was not checked either.</source>
        <translation>«Primero las menos seguras» empieza por las marcas de las que el programa está menos seguro: son las que más merecen una segunda mirada. Una frase sin marca tampoco está comprobada.</translation>
    </message>
    <message>
        <source>Who speaks in the article, the one who speaks most in front, with what kind of source it is. The bar compares how often.</source>
        <translation>Quién habla en el artículo, primero quien más habla, con el tipo de fuente que es. La barra compara cuántas veces.</translation>
    </message>
    <message>
        <source>Enter on a source goes to what it says first; Enter again to what it says next.</source>
        <translation>Intro en una fuente va a lo primero que dice; otra vez Intro, a lo siguiente.</translation>
    </message>
    <message>
        <source>The list counts what is tied to a source by the program, which makes mistakes. Many or few sources say nothing yet about an article: ask who could have been asked and was not.</source>
        <translation>La lista cuenta lo que el programa une a una fuente, y el programa se equivoca. Muchas o pocas fuentes no dicen aún nada de un artículo: pregunta a quién se podría haber preguntado y no se hizo.</translation>
    </message>
    <message>
        <source>A lesson set has articles, questions and sometimes references, in steps. This tab leads through them and shows how far you are; {key} comes back to the step in hand.</source>
        <translation>Una lección tiene artículos, preguntas y a veces referencias, en pasos. Esta pestaña te lleva por ellos y muestra cuánto llevas; {key} vuelve al paso actual.</translation>
    </message>
    <message>
        <source>In some steps the program keeps its marks to itself, so that you look first. Your answers are saved as you give them.</source>
        <translation>En algunos pasos el programa se guarda sus marcas, para que mires tú primero. Tus respuestas se guardan según las das.</translation>
    </message>
    <message>
        <source>“Hand in” says what is inside before it writes a file ({key}). Nothing is sent: you give the file to your teacher.</source>
        <translation>«Entregar» dice qué hay dentro antes de escribir un archivo ({key}). No se envía nada: tú das el archivo a tu docente.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The printer, or the file to print into, cannot be used now.</source>
        <translation>La impresora, o el archivo en el que imprimir, no se puede usar ahora.</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>A quién se oye</translation>
    </message>
    <message>
        <source>{name}, {kind}, statements: {count}</source>
        <translation>{name}, {kind}, declaraciones: {count}</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>Para consultar luego</translation>
    </message>
    <message>
        <source>{name}, not analysed</source>
        <translation>{name}, sin analizar</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Qué está marcado</translation>
    </message>
    <message>
        <source> (on the whole article)</source>
        <translation> (sobre todo el artículo)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Marcas propias</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>Las marcas</translation>
    </message>
    <message>
        <source>Why this might be fine: {reason}</source>
        <translation>Por qué puede estar bien: {reason}</translation>
    </message>
    <message>
        <source>The reader’s answer: {answer}</source>
        <translation>Respuesta de quien lee: {answer}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Tres líneas</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <translation>Un párrafo</translation>
    </message>
    <message>
        <source>A line under the words</source>
        <translation>Una línea bajo las palabras</translation>
    </message>
    <message>
        <source>A band behind the words</source>
        <translation>Una banda tras las palabras</translation>
    </message>
</context>
<context>
    <name>references</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Otra cobertura</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>consultado el {date}</translation>
    </message>
    <message>
        <source>No source given.</source>
        <translation>No se indica fuente.</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>Quién está detrás</translation>
    </message>
    <message>
        <source>Articles of the set</source>
        <translation>Artículos de la lección</translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Summary line</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Línea de autor</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>Enlaces relacionados</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Línea de fuente</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Sobre el autor</translation>
    </message>
    <message>
        <source>Notice of the site</source>
        <translation>Aviso del sitio</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>Comentarios de lectores</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
</context>
<context>
    <name>unusable_file</name>
    <message>
        <source>Quit and change nothing</source>
        <translation>Salir sin cambiar nada</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Usar esta copia</translation>
    </message>
    <message>
        <source>Begin an empty file</source>
        <translation>Empezar un archivo vacío</translation>
    </message>
    <message>
        <source>There is no backup that can be used.</source>
        <translation>No hay ninguna copia de seguridad que se pueda usar.</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}. It holds: {holds}.</source>
        <translation>La copia de seguridad buena más nueva es del {date}. Contiene: {holds}.</translation>
    </message>
    <message>
        <source>If you go on, the file is kept in “{folder}” under another name, and notes that can still be read in it are added.</source>
        <translation>Si sigues, el archivo se guarda en «{folder}» con otro nombre, y se añaden las notas que aún se puedan leer en él.</translation>
    </message>
    <message>
        <source>Your notes are back.</source>
        <translation>Tus notas han vuelto.</translation>
    </message>
    <message>
        <source>The file that could not be used is kept as “{name}”.</source>
        <translation>El archivo que no se pudo usar se guarda como «{name}».</translation>
    </message>
    <message>
        <source>Notes that were read out of it, now with the tag “recovered”: {n}.</source>
        <translation>Notas que se leyeron de él, ahora con la etiqueta «recovered»: {n}.</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of yours</source>
        <translation>
            <numerusform>%n marca tuya</numerusform>
            <numerusform>%n marcas tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} and {marks}</source>
        <translation>{notes} y {marks}</translation>
    </message>
    <message numerus="yes">
        <source>%n in place</source>
        <translation>
            <numerusform>%n en su sitio</numerusform>
            <numerusform>%n en su sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n movida</numerusform>
            <numerusform>%n movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n dudosa</numerusform>
            <numerusform>%n dudosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer found</source>
        <translation>
            <numerusform>%n ya no se encuentra</numerusform>
            <numerusform>%n ya no se encuentran</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken along: {counts}.</source>
        <translation>Llevadas: {counts}.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>The folder for drafts cannot be made: {reason}.</source>
        <translation>La carpeta para borradores no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>This draft is open in another window. Close it there first; nothing was changed here.</source>
        <translation>Este borrador está abierto en otra ventana. Ciérralo allí primero; aquí no se cambió nada.</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta abierta</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Passages to find</source>
        <translation>Pasajes que encontrar</translation>
    </message>
    <message>
        <source>How sure, from 0 to 100</source>
        <translation>Cuánta seguridad, de 0 a 100</translation>
    </message>
    <message>
        <source>Two articles to compare</source>
        <translation>Dos artículos para comparar</translation>
    </message>
    <message>
        <source>Before the marks are shown</source>
        <translation>Antes de mostrar las marcas</translation>
    </message>
    <message>
        <source>After the marks are shown</source>
        <translation>Después de mostrar las marcas</translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation>Después del debate</translation>
    </message>
    <message>
        <source>text of a prompt</source>
        <translation>texto de una consigna</translation>
    </message>
    <message>
        <source>article of a prompt</source>
        <translation>artículo de una consigna</translation>
    </message>
    <message>
        <source>time of a prompt</source>
        <translation>momento de una consigna</translation>
    </message>
    <message>
        <source>whether a prompt is required</source>
        <translation>si una consigna es obligatoria</translation>
    </message>
    <message>
        <source>answers of a choice</source>
        <translation>respuestas de una elección</translation>
    </message>
    <message>
        <source>options of a choice</source>
        <translation>opciones de una elección</translation>
    </message>
    <message>
        <source>what is marked</source>
        <translation>qué se marca</translation>
    </message>
    <message>
        <source>articles to compare</source>
        <translation>artículos para comparar</translation>
    </message>
    <message>
        <source>key of a prompt</source>
        <translation>clave de una consigna</translation>
    </message>
    <message>
        <source>Choose the stick, or a folder for the class</source>
        <translation>Elige la memoria USB, o una carpeta para la clase</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Count only</source>
        <translation>Solo el número</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>After the gate students see every mark with its kind, reason and question.</source>
        <translation>Cumplida la condición, los estudiantes ven cada marca con su tipo, motivo y pregunta.</translation>
    </message>
    <message>
        <source>After the gate students see which passages are marked and in which layer, and find out why.</source>
        <translation>Cumplida la condición, los estudiantes ven qué pasajes están marcados y en qué capa, y averiguan por qué.</translation>
    </message>
    <message>
        <source>After the gate students see how many marks there are, and look where.</source>
        <translation>Cumplida la condición, los estudiantes ven cuántas marcas hay y buscan dónde.</translation>
    </message>
    <message>
        <source>Students read on their own. No mark is in their file.</source>
        <translation>Los estudiantes leen por su cuenta. En su archivo no hay ninguna marca.</translation>
    </message>
    <message>
        <source>full guidance</source>
        <translation>guía completa</translation>
    </message>
    <message>
        <source>partial guidance</source>
        <translation>guía parcial</translation>
    </message>
    <message>
        <source>count only</source>
        <translation>solo el número</translation>
    </message>
    <message>
        <source>no guidance</source>
        <translation>sin guía</translation>
    </message>
    <message>
        <source>Say how much they believe it, before and after</source>
        <translation>Decir cuánto se lo creen, antes y después</translation>
    </message>
    <message>
        <source>Mark it unaided</source>
        <translation>Marcarlo sin ayuda</translation>
    </message>
    <message>
        <source>See the marks of the set beside their own</source>
        <translation>Ver las marcas de la lección junto a las suyas</translation>
    </message>
    <message>
        <source>Agree or disagree with marks</source>
        <translation>Coincidir con las marcas o discrepar de ellas</translation>
    </message>
    <message>
        <source>Check one claim with the reference pack</source>
        <translation>Comprobar una afirmación con el dosier de referencias</translation>
    </message>
    <message>
        <source>{looked} of {count} marks looked at</source>
        <translation>{looked} de {count} marcas vistas</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>sin marcas</translation>
    </message>
    <message>
        <source>{looked} of {count} looked at</source>
        <translation>{looked} de {count} vistas</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
</TS>
