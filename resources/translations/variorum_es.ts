<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>About Variorum</source>
        <translation>Acerca de Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Compares how several sources word the same numbered document.</source>
        <translation>Compara cómo redactan varias fuentes el mismo documento numerado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Variorum is free software under the MIT licence. It is built on these, each under its own licence; Qt may be replaced by a version of your own (LGPL).</source>
        <translation>Variorum es software libre bajo la licencia MIT. Se basa en lo siguiente, cada cosa bajo su propia licencia; Qt se puede sustituir por una versión propia (LGPL).</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Variorum {version}</source>
        <translation>Variorum {version}</translation>
    </message>
</context>
<context>
    <name>Abreast</name>
    <message>
        <location filename="../../app/ui/abreast.py"/>
        <source>Another program has changed the project: this is how it is now</source>
        <translation>Otro programa ha cambiado el proyecto: así está ahora</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>Difference {place} of {count}: {said}</source>
        <translation>Diferencia {place} de {count}: {said}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>here {words}, there {others}</source>
        <translation>aquí {words}, allí {others}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>missing here: {others}</source>
        <translation>falta aquí: {others}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved and edited: {words}</source>
        <translation>desplazado y modificado: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved: {words}</source>
        <translation>desplazado: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only here: {words}</source>
        <translation>solo aquí: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only in {name}: {words}</source>
        <translation>solo en {name}: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{left}: {here}, {right}: {there}</source>
        <translation>{left}: {here}, {right}: {there}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{n} differences</source>
        <translation>{n} diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation>{said}, que no cuenta: {kind}</translation>
    </message>
</context>
<context>
    <name>Anywhere</name>
    <message>
        <location filename="../../app/ui/search/wiring.py"/>
        <source>Reading the texts …</source>
        <translation>Leyendo los textos…</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>In {name}</source>
        <translation>En {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Show the whole document</source>
        <translation>Mostrar el documento entero</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Text around the passage in {name}</source>
        <translation>Texto alrededor del pasaje en {name}</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <location filename="../../app/ui/safety/backup_table.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Go back to it</source>
        <translation>&amp;Volver a ella</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirla</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Backups of {name}</source>
        <translation>Copias de seguridad de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Made by itself while you work, and kept in your own folder: the last ones, one for each hour of the last day, then for days and months. Going back keeps the present state beside the project.</source>
        <translation>Se hacen por sí solas mientras trabaja y se guardan en su propia carpeta: las últimas, una por cada hora del último día, y después por días y meses. Al volver a una, el estado actual se guarda junto al proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Open as a &amp;copy…</source>
        <translation>Abrir como &amp;copia…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la ca&amp;rpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>BlockHeader</name>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Compare all others with this (B)</source>
        <translation>Comparar todas las demás con esta (B)</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Make base</source>
        <translation>Tomar como base</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Open side by side with the base (Enter)</source>
        <translation>Abrir lado a lado con la base (Intro)</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>BlockText</name>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Compared with {base}: {what}</source>
        <translation>Comparado con {base}: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Wording of {name}</source>
        <translation>Redacción de {name}</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Markdown, saved as you type. {keys}: done, Esc: back to the text</source>
        <translation>Markdown, se guarda al escribir. {keys}: listo, Esc: volver al texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Nothing is written here</source>
        <translation>Aquí no hay nada escrito</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Write what differs and why it matters</source>
        <translation>Escriba qué difiere y por qué importa</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Go to another point ({keys})</source>
        <translation>Ir a otro punto ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Point {point} {title}</source>
        <translation>Punto {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Project {name}</source>
        <translation>Proyecto {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Where you are</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Choose one note only again (Esc)</source>
        <translation>Volver a elegir una sola nota (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Chosen notes</source>
        <translation>Notas elegidas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete the chosen notes (Del)</source>
        <translation>Eliminar las notas elegidas (Supr)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Remove #{tag} ({count})</source>
        <translation>Quitar #{tag} ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags to add</source>
        <translation>Etiquetas que añadir</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note (Del)</source>
        <translation>Eliminar nota (Supr)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Go to point {point} {title}</source>
        <translation>Ir al punto {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More to do with this note</source>
        <translation>Más acciones con esta nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Point {point} {title}</source>
        <translation>Punto {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Accept these words</source>
        <translation>Aceptar estas palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Attach to the selection</source>
        <translation>Unir a la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy a link to this note</source>
        <translation>Copiar un enlace a esta nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy to other points…</source>
        <translation>Copiar a otros puntos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>History of this note…</source>
        <translation>Historial de esta nota…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Keep as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Look for it…</source>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <location filename="../../app/ui/collecting.py"/>
        <source>The original file is in {path}</source>
        <translation>El archivo original está en {path}</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>1  From here</source>
        <translation>1  De aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>2  From there</source>
        <translation>2  De allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>3  Both</source>
        <translation>3  Ambas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>4  Edit</source>
        <translation>4  Editar</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep both, as two notes (3)</source>
        <translation>Conservar ambas, como dos notas (3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep what is here (1)</source>
        <translation>Conservar lo que hay aquí (1)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Take what is there (2)</source>
        <translation>Tomar lo que hay allí (2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>The text that both become</source>
        <translation>El texto en que se convierten ambas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Write what is to become of both (4)</source>
        <translation>Escribir en qué se convierten ambas (4)</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../app/ui/manual/contents.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>&amp;Points</source>
        <translation>&amp;Puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>7, 12.a, 20-22</source>
        <translation>7, 12.a, 20-22</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>A quotation goes along where the same words stand there, once.</source>
        <translation>Una cita va con la nota donde están las mismas palabras, una sola vez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy note to other points</source>
        <translation>Copiar nota a otros puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points are parted by commas; 20-22 means all from 20 to 22.</source>
        <translation>Los puntos se separan con comas; 20-22 significa todos del 20 al 22.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points to copy the note to</source>
        <translation>Puntos a los que copiar la nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>What is copied</source>
        <translation>Qué se copia</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   on the whole point: its words do not stand there</source>
        <translation>{point}   en el punto entero: sus palabras no están allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with its quotations</source>
        <translation>{point}   con sus citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with {count} of {all} quotations</source>
        <translation>{point}   con {count} de {all} citas</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{found} of {n} points</source>
        <translation>{found} de {n} puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Everything that was saved is safe, and you can go on. If it happens again, please copy the report below and send it to whoever looks after the program.</source>
        <translation>Todo lo guardado está a salvo y puede seguir. Si vuelve a ocurrir, copie el informe de abajo y envíelo a quien cuide del programa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Variorum made a mistake.</source>
        <translation>Variorum ha cometido un error.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Rich text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web archive</source>
        <translation>Archivo web</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Its name is like “{name}”: is it a newer version?</source>
        <translation>Su nombre se parece a «{name}»: ¿es una versión más reciente?</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source</source>
        <translation>Fuente nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source, or newer version of one</source>
        <translation>Fuente nueva o versión más reciente de una</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Newer version of {name}</source>
        <translation>Versión más reciente de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>What the file tells</source>
        <translation>Lo que dice el archivo</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved and edited</source>
        <translation>Desplazado y modificado</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands after “{words}” on the other side; click to see it there</source>
        <translation>{said}: en el otro lado está después de «{words}»; haga clic para verlo allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands first on the other side; click to see it there</source>
        <translation>{said}: en el otro lado está al principio; haga clic para verlo allí</translation>
    </message>
</context>
<context>
    <name>DocumentGutter</name>
    <message>
        <location filename="../../app/ui/document/gutter.py"/>
        <source>Links between the two texts</source>
        <translation>Enlaces entre los dos textos</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Does not count: {kind}</source>
        <translation>No cuenta: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>New Note on Selection</source>
        <translation>Nota nueva sobre la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>Point {point}</source>
        <translation>Punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Show Its Other Place</source>
        <translation>Mostrar su otro lugar</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Text of {name}</source>
        <translation>Texto de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>empty line</source>
        <translation>línea vacía</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/speech.py"/>
        <source>selected: {words}</source>
        <translation>seleccionado: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
</context>
<context>
    <name>DocumentRuler</name>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation>Diferencias y notas; haga clic para ir allí (F8: diferencia siguiente, Mayús+F8: anterior)</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation>Vista general de diferencias y notas</translation>
    </message>
</context>
<context>
    <name>DocumentSummary</name>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>No differences in what both have</source>
        <translation>Sin diferencias en lo que tienen ambos</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>one side has more prose</source>
        <translation>un lado tiene más prosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>prose on both sides differs</source>
        <translation>difiere la prosa de ambos lados</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} in {places}</source>
        <translation>{count} en {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the left</source>
        <translation>{count} solo a la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the right</source>
        <translation>{count} solo a la derecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} differences</source>
        <translation>{n} diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} ignored</source>
        <translation>{n} ignoradas</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} moved</source>
        <translation>{n} desplazadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages</source>
        <translation>{n} pasajes</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages still to be compared</source>
        <translation>{n} pasajes por comparar</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} too long to be compared</source>
        <translation>{n} demasiado largos para comparar</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <location filename="../../app/ui/document/view.py"/>
        <source>Lining up the two texts …</source>
        <translation>Emparejando los dos textos…</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <location filename="../../app/ui/importing/draft.py"/>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>It cannot be read: the program failed on it.</source>
        <translation>No se puede leer: el programa falló con él.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>Not read: you stopped it.</source>
        <translation>No leído: usted lo detuvo.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose the files to compare ({keys})</source>
        <translation>Elegir los archivos que comparar ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>One file for each source: text, Markdown, web page, Word, OpenDocument, RTF or PDF. They stay on this computer.</source>
        <translation>Un archivo por fuente: texto, Markdown, página web, Word, OpenDocument, RTF o PDF. Se quedan en este equipo.</translation>
    </message>
</context>
<context>
    <name>EncodingChooser</name>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognise it</source>
        <translation>Reconocerla</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognised: {name}</source>
        <translation>Reconocida: {name}</translation>
    </message>
</context>
<context>
    <name>FaceField</name>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>As the program chooses</source>
        <translation>La que elija el programa</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>{name} (not on this machine)</source>
        <translation>{name} (no está en este equipo)</translation>
    </message>
</context>
<context>
    <name>FamiliesDialog</name>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Known without being listed: {titles}.</source>
        <translation>Conocidas sin estar en la lista: {titles}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings of this project</source>
        <translation>Grafías de este proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings that count as one word</source>
        <translation>Grafías que cuentan como una palabra</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>The spellings on a line count as one word: in findings always, in the marks of the texts while differences of spelling are ignored. The texts stay as they are.</source>
        <translation>Las grafías de una línea cuentan como una palabra: en los hallazgos siempre; en las marcas de los textos, mientras se ignoren las diferencias de grafía. Los textos quedan como están.</translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Add spellings of one word…</source>
        <translation>Añadir grafías de una palabra…</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Type the spellings with commas between them</source>
        <translation>Escriba las grafías separadas por comas</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” needs another spelling beside it: type both with a comma between.</source>
        <translation>«{word}» necesita otra grafía al lado: escriba ambas separadas por una coma.</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” stands in another line already: add the spellings there.</source>
        <translation>«{word}» ya está en otra línea: añada allí las grafías.</translation>
    </message>
</context>
<context>
    <name>FamilyDelegate</name>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>Spellings of one word, with commas between them</source>
        <translation>Grafías de una palabra, separadas por comas</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>colour, color</source>
        <translation>quizá, quizás</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Merge notes</source>
        <translation>Fusionar notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Projects and notes</source>
        <translation>Proyectos y notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Save the original file</source>
        <translation>Guardar el archivo original</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Variorum projects</source>
        <translation>Proyectos de Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the copy</source>
        <translation>Dónde guardar la copia</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the project</source>
        <translation>Dónde guardar el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>copy</source>
        <translation>copia</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>SHA-256 of the original file:
{sum}</source>
        <translation>SHA-256 del archivo original:
{sum}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Newer version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation>El mismo archivo ya está aquí, como {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Chosen by the program</source>
        <translation>Elegida por el programa</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Space leaves a file out or takes it in</source>
        <translation>Espacio omite un archivo o lo incluye</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>The source whose points all others are lined up with</source>
        <translation>La fuente con cuyos puntos se emparejan todas las demás</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{name}, as before</source>
        <translation>{name}, como antes</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Only: {what}</source>
        <translation>Solo: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Show all notes again</source>
        <translation>Volver a mostrar todas las notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words in notes, tags and quotations</source>
        <translation>Palabras en notas, etiquetas y citas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words to filter the notes by</source>
        <translation>Palabras con que filtrar las notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} authors</source>
        <translation>{count} autores</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} kinds</source>
        <translation>{count} tipos</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} severities</source>
        <translation>{count} gravedades</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} sources</source>
        <translation>{count} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} states</source>
        <translation>{count} situaciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} statuses</source>
        <translation>{count} estados</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} tags</source>
        <translation>{count} etiquetas</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/menus.py"/>
        <source>Dismiss all {count} alike</source>
        <translation>Descartar los {count} iguales</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Show in the texts</source>
        <translation>Mostrar en los textos</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Decisions here are about all {count} chosen findings.</source>
        <translation>Las decisiones aquí valen para los {count} hallazgos elegidos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Dismiss this change wherever it occurs in the project</source>
        <translation>Descartar este cambio dondequiera que ocurra en el proyecto</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 other difference</source>
        <translation>1 diferencia más</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word all points alike.</source>
        <translation>Todas las fuentes redactan igual todos los puntos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word this point alike.</source>
        <translation>Todas las fuentes redactan igual este punto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>Found as {what}.</source>
        <translation>Hallado como {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the other one.</source>
        <translation>Sin diferencias sustanciales. «Todas las diferencias» muestra la otra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the {count} others.</source>
        <translation>Sin diferencias sustanciales. «Todas las diferencias» muestra las otras {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>No rules fit the language of {names}: of their wordings little more than numbers, names and words left out can be judged.</source>
        <translation>Ninguna regla se ajusta al idioma de {names}: de sus redacciones se puede juzgar poco más que números, nombres y palabras omitidas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>None of the findings passes the filter.</source>
        <translation>Ningún hallazgo pasa el filtro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>Only one source has this point.</source>
        <translation>Solo una fuente tiene este punto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>The same change occurs {often}</source>
        <translation>El mismo cambio ocurre {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was confirmed before its readings changed.</source>
        <translation>Se confirmó antes de que cambiaran sus lecturas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was dismissed before its readings changed.</source>
        <translation>Se descartó antes de que cambiaran sus lecturas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was judged before its readings changed.</source>
        <translation>Se juzgó antes de que cambiaran sus lecturas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed {often}</source>
        <translation>confirmado {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed</source>
        <translation>descartado</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed {often}</source>
        <translation>descartado {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>modality</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>not material</source>
        <translation>no sustancial</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once more</source>
        <translation>otra vez más</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>ordering</source>
        <translation>orden</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>orthographic</source>
        <translation>ortográfico</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>party</source>
        <translation>parte</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope addition</source>
        <translation>alcance añadido</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope omission</source>
        <translation>alcance omitido</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>stylistic</source>
        <translation>estilístico</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>terminology</source>
        <translation>terminología</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice more</source>
        <translation>dos veces más</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>typographic</source>
        <translation>tipográfico</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{all}; {count} shown</source>
        <translation>{all}; {count} a la vista</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} dismissed</source>
        <translation>{count} descartados</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} findings</source>
        <translation>{count} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} other differences</source>
        <translation>{count} diferencias más</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times more</source>
        <translation>{count} veces más</translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>All differences</source>
        <translation>Todas las diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>By point</source>
        <translation>Por punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of all points</source>
        <translation>Hallazgos de todos los puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of the chosen point</source>
        <translation>Hallazgos del punto elegido</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>In the order of the text instead of the most material first</source>
        <translation>En el orden del texto en lugar de lo más sustancial primero</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Leave nothing out that is material</source>
        <translation>No omitir nada que sea sustancial</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Show also differences of spelling, punctuation and style that change nothing</source>
        <translation>Mostrar también diferencias de grafía, puntuación y estilo que no cambian nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>This point</source>
        <translation>Este punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} kinds</source>
        <translation>{count} tipos</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} severities</source>
        <translation>{count} gravedades</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} sources</source>
        <translation>{count} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} states</source>
        <translation>{count} situaciones</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../app/ui/findings/list.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: nothing</source>
        <translation>{sources}: nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: “{words}”</source>
        <translation>{sources}: «{words}»</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Comparing what all sources say…</source>
        <translation>Comparando lo que dicen todas las fuentes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Looking through the points…</source>
        <translation>Recorriendo los puntos…</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>&lt;b&gt;Select a few words in a wording and press {new-note}.&lt;/b&gt; The note stands here, keeps the words it is about, and is saved as you type.</source>
        <translation>&lt;b&gt;Seleccione unas palabras en una redacción y pulse {new-note}.&lt;/b&gt; La nota queda aquí, conserva las palabras de que trata y se guarda al escribir.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose a point</source>
        <translation>Elija un punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose two sources</source>
        <translation>Elija dos fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Findings are differences that may matter, the gravest first. &lt;b&gt;Choose one&lt;/b&gt;: it is shown in the texts. Then confirm it or dismiss it; {undo} takes everything back.</source>
        <translation>Los hallazgos son diferencias que pueden importar, las más graves primero. &lt;b&gt;Elija uno&lt;/b&gt;: se muestra en los textos. Después confírmelo o descártelo; {undo} lo deshace todo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Five reports tell of one plan of 28 points. Each row is a point, each cell a source: the darker, the further its words are from the reference. &lt;b&gt;Click point 10.&lt;/b&gt;</source>
        <translation>Cinco crónicas hablan de un mismo plan de 28 puntos. Cada fila es un punto, cada celda una fuente: cuanto más oscura, más se alejan sus palabras de la referencia. &lt;b&gt;Haga clic en el punto 10.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Go from difference to difference</source>
        <translation>Vaya de diferencia en diferencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Hand it on</source>
        <translation>Entréguelo</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Here stand the two wordings of the point. &lt;b&gt;Click a name to put another source there.&lt;/b&gt; {swap} swaps left and right.</source>
        <translation>Aquí están las dos redacciones del punto. &lt;b&gt;Haga clic en un nombre para poner ahí otra fuente.&lt;/b&gt; {swap} intercambia izquierda y derecha.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Say whether it matters</source>
        <translation>Diga si importa</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>See everything at once</source>
        <translation>Véalo todo a la vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>The overview ({overview}) shows all points and sources: how far apart, what was found, noted and looked at. A click on a cell leads back to its wordings.</source>
        <translation>El panorama ({overview}) muestra todos los puntos y fuentes: cuánto distan, qué se halló, anotó y revisó. Un clic en una celda lleva a sus redacciones.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>What only the left source has is underlined with dots, what only the right one has with a line. &lt;b&gt;Press {next-change}&lt;/b&gt; for the next difference, {next-point} for the next point.</source>
        <translation>Lo que solo tiene la fuente izquierda lleva subrayado de puntos; lo que solo tiene la derecha, una línea. &lt;b&gt;Pulse {next-change}&lt;/b&gt; para la diferencia siguiente, {next-point} para el punto siguiente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Write a note</source>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>{export-pdf} writes the comparison, the findings and your notes as a PDF to print and cite. {manual} opens the manual wherever you are. This is all there is to begin with.</source>
        <translation>{export-pdf} escribe la comparación, los hallazgos y sus notas como PDF para imprimir y citar. {manual} abre el manual esté donde esté. Con esto basta para empezar.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Paste from clipboard</source>
        <translation>&amp;Pegar del portapapeles</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>1 file cannot be read and is left out</source>
        <translation>1 archivo no se puede leer y se omite</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Choose more files</source>
        <translation>Elegir más archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import 1 source</source>
        <translation>Importar 1 fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import {n} sources</source>
        <translation>Importar {n} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take text or files that were copied</source>
        <translation>Tomar texto o archivos copiados</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take what is checked into the project</source>
        <translation>Incorporar al proyecto lo marcado</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{done} of {total} read</source>
        <translation>{done} de {total} leídos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{n} files cannot be read and are left out</source>
        <translation>{n} archivos no se pueden leer y se omiten</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That finding is not there any more</source>
        <translation>Ese hallazgo ya no está</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That note is not in this project any more</source>
        <translation>Esa nota ya no está en este proyecto</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Back at {when}. The state before it is kept as {name}</source>
        <translation>De vuelta en {when}. El estado anterior se conserva como {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Backing up…</source>
        <translation>Haciendo copia de seguridad…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Going back…</source>
        <translation>Volviendo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Reading what can be read…</source>
        <translation>Leyendo lo que se puede leer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>The backup of the present state is there.</source>
        <translation>La copia de seguridad del estado actual está hecha.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} ya existe: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Here too</source>
        <translation>Aquí también</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Not in this source</source>
        <translation>No está en esta fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Put here</source>
        <translation>Poner aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>also on {points}</source>
        <translation>también en {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>in its sub-points</source>
        <translation>en sus subpuntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <location filename="../../app/ui/wordings/gutter.py"/>
        <source>Links between the two wordings</source>
        <translation>Enlaces entre las dos redacciones</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Compare All with {name}</source>
        <translation>Comparar todas con {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Open {name} Side by Side</source>
        <translation>Abrir {name} lado a lado</translation>
    </message>
</context>
<context>
    <name>Historian</name>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Gone to: {name}</source>
        <translation>Ahora en: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Taken back: {name}</source>
        <translation>Retirado: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is like that now</source>
        <translation>La nota está así ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is restored.</source>
        <translation>La nota está restaurada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>At an unknown time</source>
        <translation>En un momento desconocido</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Decisions on findings</source>
        <translation>Decisiones sobre hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Fixed</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Go to {point}</source>
        <translation>Ir a {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>History of this note</source>
        <translation>Historial de esta nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Left behind: it was undone, and other edits came after. Its notes can be restored.</source>
        <translation>Abandonado: se deshizo y después hubo otras ediciones. Sus notas se pueden restaurar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Line-up</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore note</source>
        <translation>Restaurar nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Spellings</source>
        <translation>Grafías</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Undone: it can be done again as long as nothing else is edited.</source>
        <translation>Deshecho: se puede rehacer mientras no se edite otra cosa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>left behind</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>You are here</source>
        <translation>Está aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>{author} · here</source>
        <translation>{author} · aquí</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go back to here</source>
        <translation>&amp;Volver hasta aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go forward to here</source>
        <translation>&amp;Avanzar hasta aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore note</source>
        <translation>&amp;Restaurar nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore this version</source>
        <translation>Restaurar &amp;esta versión</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Take back only this</source>
        <translation>Re&amp;tirar solo esto</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Edits, the newest first</source>
        <translation>Ediciones, las más recientes primero</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Enter goes to the point of an edit</source>
        <translation>Intro va al punto de una edición</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Leave everything later as it is, if nothing later depends on this edit</source>
        <translation>Dejar todo lo posterior como está, si nada posterior depende de esta edición</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Looking through the history…</source>
        <translation>Recorriendo el historial…</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>No edit is like that.</source>
        <translation>Ninguna edición es así.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Nothing has been done in this project yet.</source>
        <translation>Aún no se ha hecho nada en este proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Take this edit back and leave all others as they are, as a new edit</source>
        <translation>Retirar esta edición y dejar las demás como están, como edición nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>The project as it was made, with nothing in it.</source>
        <translation>El proyecto tal como se creó, sin nada dentro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Undo or do again everything up to this edit; nothing is lost, you can come back</source>
        <translation>Deshacer o rehacer todo hasta esta edición; no se pierde nada, puede volver</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>What the edit did</source>
        <translation>Qué hizo la edición</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Write the note as it was; everything else stays as it is</source>
        <translation>Escribir la nota como era; todo lo demás queda como está</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Deleted notes</source>
        <translation>Notas eliminadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>History of the note “{title}”</source>
        <translation>Historial de la nota «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Names of edits, authors, and what was written (Ctrl+F)</source>
        <translation>Nombres de ediciones, autores y lo escrito (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>What the edits are about</source>
        <translation>De qué tratan las ediciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Whose edits</source>
        <translation>De quién son las ediciones</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>The project was made</source>
        <translation>Se creó el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>last done</source>
        <translation>lo último hecho</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <location filename="../../app/ui/manual/hits.py"/>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>Ignorable</name>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>capital letters</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>diacritics</source>
        <translation>signos diacríticos</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>number formats</source>
        <translation>formatos de número</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>spelling</source>
        <translation>grafía</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>typography</source>
        <translation>tipografía</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>white space</source>
        <translation>espacios</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Another source has this name: give it one of its own.</source>
        <translation>Otra fuente tiene este nombre: dele uno propio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Neither text nor files were copied</source>
        <translation>No se copió ni texto ni archivos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation>El mismo archivo ya está aquí, como {name}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 sub-point</source>
        <translation>1 subpunto</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Mention</source>
        <translation>Mención</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Not part of the document</source>
        <translation>No forma parte del documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Point {path}</source>
        <translation>Punto {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Sub-point {path}</source>
        <translation>Subpunto {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Text around the points</source>
        <translation>Texto alrededor de los puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>bullet</source>
        <translation>viñeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>goes on from before</source>
        <translation>continúa lo anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading, counted by its place</source>
        <translation>encabezado, contado por su lugar</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a Roman numeral</source>
        <translation>elemento con número romano</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number alone</source>
        <translation>elemento con solo un número</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number in several parts</source>
        <translation>elemento con número de varias partes</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a word and a number</source>
        <translation>elemento con una palabra y un número</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with an ordinal</source>
        <translation>elemento con ordinal</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item without a letter of its own</source>
        <translation>elemento sin letra propia</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>its number is not printed, its parts show it</source>
        <translation>su número no está impreso, lo muestran sus partes</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>label of the page</source>
        <translation>rótulo de la página</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>lettered item</source>
        <translation>elemento con letra</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>line of the page, such as a link or a caption</source>
        <translation>línea de la página, como un enlace o un pie de foto</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>numbered item</source>
        <translation>elemento numerado</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>page number or running head</source>
        <translation>número de página o encabezado de página</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>prose, no list</source>
        <translation>prosa, sin lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>said before</source>
        <translation>dicho antes</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>words that pages carry, such as an invitation to subscribe</source>
        <translation>palabras propias de las páginas, como una invitación a suscribirse</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} sub-points</source>
        <translation>{n} subpuntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{points}, {parts}</source>
        <translation>{points}, {parts}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule} “{marker}”</source>
        <translation>{rule} «{marker}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule}, in the middle of a line</source>
        <translation>{rule}, en medio de una línea</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The clipboard holds neither text nor files: copy some, then paste again.</source>
        <translation>El portapapeles no contiene texto ni archivos: copie algo y péguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The project is still being made: import more as soon as it shows.</source>
        <translation>El proyecto aún se está creando: importe más en cuanto se muestre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} ya existe: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>The sample</source>
        <translation>La muestra</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>Writing the project</source>
        <translation>Escribiendo el proyecto</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>Signs: {words}</source>
        <translation>Signos: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>far apart</source>
        <translation>muy distante</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>mentioned in prose</source>
        <translation>mencionado en prosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>not in the base</source>
        <translation>no está en la base</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>not part of the document</source>
        <translation>no forma parte del documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>sub-point</source>
        <translation>subpunto</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>text around them</source>
        <translation>texto alrededor</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the base</source>
        <translation>la base</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
</context>
<context>
    <name>LineupBar</name>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Filter points</source>
        <translation>Filtrar puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Number, words of the title or of any wording; Esc clears, Down enters the grid</source>
        <translation>Número, palabras del título o de una redacción; Esc borra, Abajo entra en la cuadrícula</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>On no point</source>
        <translation>En ningún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points about which you have decided something</source>
        <translation>Solo puntos sobre los que usted ha decidido algo</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points that some source does not have, as far as you have not said that this is so</source>
        <translation>Solo puntos que alguna fuente no tiene, mientras usted no haya dicho que es así</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points with a cell of which the program is not sure</source>
        <translation>Solo puntos con una celda de la que el programa no está seguro</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>What of the chosen source is on no point, beside the grid</source>
        <translation>Lo que la fuente elegida no tiene en ningún punto, junto a la cuadrícula</translation>
    </message>
</context>
<context>
    <name>LineupTable</name>
    <message>
        <location filename="../../app/ui/lineup/table.py"/>
        <source>Points and sources</source>
        <translation>Puntos y fuentes</translation>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <location filename="../../app/ui/lineup/view.py"/>
        <source>Alignment of points and sources</source>
        <translation>Correspondencia de puntos y fuentes</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Attach it here</source>
        <translation>Unir aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Look for a quotation</source>
        <translation>Buscar una cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Nothing in {source} is like it any more.</source>
        <translation>En {source} ya no hay nada parecido.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Places where it may stand now</source>
        <translation>Lugares donde puede estar ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Where it may stand in {source} now:</source>
        <translation>Dónde puede estar ahora en {source}:</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>{all} % likely: words {words} % alike, surroundings {context} %</source>
        <translation>{all} % probable: palabras iguales al {words} %, entorno al {context} %</translation>
    </message>
</context>
<context>
    <name>LostLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show only notes that have lost a quotation</source>
        <translation>Mostrar solo notas que han perdido una cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ A note lost a quotation</source>
        <translation>⚠ Una nota perdió una cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ {count} notes lost a quotation</source>
        <translation>⚠ {count} notas perdieron una cita</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>No projects yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Variorum</source>
        <translation>Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>{name} – Variorum</source>
        <translation>{name} – Variorum</translation>
    </message>
</context>
<context>
    <name>ManualField</name>
    <message>
        <location filename="../../app/ui/manual/field.py"/>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>The manual says nothing about “{text}”.</source>
        <translation>El manual no dice nada de «{text}».</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>listed; not in {base}</source>
        <translation>en lista; no está en {base}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>mentioned in prose</source>
        <translation>mencionado en prosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>the base</source>
        <translation>la base</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{figure} apart</source>
        <translation>{figure} de distancia</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} findings</source>
        <translation>{n} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{row}, {source}</source>
        <translation>{row}, {source}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points and sources, against one of them</source>
        <translation>Todos los puntos y fuentes, frente a una de ellas</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Comparing all points…</source>
        <translation>Comparando todos los puntos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Every source against every other, on the chosen point</source>
        <translation>Cada fuente frente a cada otra, en el punto elegido</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>One point</source>
        <translation>Un punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>The source that all others are held against</source>
        <translation>La fuente con la que se miden todas las demás</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>There is nothing to compare yet: import two sources.</source>
        <translation>Aún no hay nada que comparar: importe dos fuentes.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <location filename="../../app/ui/matrix/table.py"/>
        <source>Overview of all points and sources</source>
        <translation>Panorama de todos los puntos y fuentes</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Attached to “{words}”</source>
        <translation>Unida a «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Select the words in a text first, then attach the quotation</source>
        <translation>Seleccione primero las palabras en un texto y después una la cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>The source of that quotation is not in this project any more</source>
        <translation>La fuente de esa cita ya no está en este proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Those words are not in this project</source>
        <translation>Esas palabras no están en este proyecto</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All conflicts are decided.</source>
        <translation>Todos los conflictos están decididos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left</source>
        <translation>Los {count} que quedan</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left here</source>
        <translation>Los {count} que quedan aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Decide all that are left alike (Ctrl+1, Ctrl+2, Ctrl+3)</source>
        <translation>Decidir igual todos los que quedan (Ctrl+1, Ctrl+2, Ctrl+3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merge {name}</source>
        <translation>Fusionar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merging {name}</source>
        <translation>Fusionando {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{done} of {count} conflicts decided; of the others, both sides are kept.</source>
        <translation>{done} de {count} conflictos decididos; de los demás se conservan ambos lados.</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{name} has nothing that is not here already.</source>
        <translation>{name} no tiene nada que no esté ya aquí.</translation>
    </message>
</context>
<context>
    <name>Merger</name>
    <message>
        <location filename="../../app/ui/merging/merger.py"/>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict decided</source>
        <translation>1 conflicto decidido</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict to decide</source>
        <translation>1 conflicto por decidir</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding comes in</source>
        <translation>1 decisión sobre un hallazgo entra</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding goes</source>
        <translation>1 decisión sobre un hallazgo se va</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note came in</source>
        <translation>1 nota entró</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changed</source>
        <translation>1 nota cambió</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changes</source>
        <translation>1 nota cambia</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note comes in</source>
        <translation>1 nota entra</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note goes, which was deleted there</source>
        <translation>1 nota se va, eliminada allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note quotes words that are not here</source>
        <translation>1 nota cita palabras que no están aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note went</source>
        <translation>1 nota se fue</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review comes in</source>
        <translation>1 revisión entra</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review goes, which was taken back there</source>
        <translation>1 revisión se va, retirada allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source came in</source>
        <translation>1 fuente entró</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source comes in</source>
        <translation>1 fuente entra</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>A note without words</source>
        <translation>Una nota sin palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>All conflicts ({count})</source>
        <translation>Todos los conflictos ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Both changed: {names}</source>
        <translation>Ambos cambiaron: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Changed here, deleted there</source>
        <translation>Cambiada aquí, eliminada allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Decisions on findings</source>
        <translation>Decisiones sobre hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted by {who}</source>
        <translation>Eliminada por {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted here, changed there</source>
        <translation>Eliminada aquí, cambiada allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted on one side</source>
        <translation>Eliminada en un lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Finding on point {point}</source>
        <translation>Hallazgo en el punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Last changed by {who}</source>
        <translation>Último cambio de {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Merged {name}</source>
        <translation>{name}: fusionado</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Not decided yet</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Spellings come in</source>
        <translation>Entran grafías</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Which conflicts are shown</source>
        <translation>Qué conflictos se muestran</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>an unknown author</source>
        <translation>autor desconocido</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>both are kept</source>
        <translation>se conservan ambas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from here</source>
        <translation>de aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from there</source>
        <translation>de allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>place in the texts</source>
        <translation>lugar en los textos</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>state</source>
        <translation>situación</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts decided</source>
        <translation>{count} conflictos decididos</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts to decide</source>
        <translation>{count} conflictos por decidir</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings come in</source>
        <translation>{count} decisiones sobre hallazgos entran</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings go</source>
        <translation>{count} decisiones sobre hallazgos se van</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes came in</source>
        <translation>{count} notas entraron</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes change</source>
        <translation>{count} notas cambian</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes changed</source>
        <translation>{count} notas cambiaron</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes come in</source>
        <translation>{count} notas entran</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes go, which were deleted there</source>
        <translation>{count} notas se van, eliminadas allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes quote words that are not here</source>
        <translation>{count} notas citan palabras que no están aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes went</source>
        <translation>{count} notas se fueron</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews come in</source>
        <translation>{count} revisiones entran</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews go, which were taken back there</source>
        <translation>{count} revisiones se van, retiradas allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources came in</source>
        <translation>{count} fuentes entraron</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources come in</source>
        <translation>{count} fuentes entran</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{what}; Undo takes it back</source>
        <translation>{what}; Deshacer lo retira</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>+ {count}</source>
        <translation>+ {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away</source>
        <translation>Quitar el mensaje</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away (Esc)</source>
        <translation>Quitar el mensaje (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>So many more messages are under this one</source>
        <translation>Cuántos mensajes más hay debajo de este</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Give the source a name</source>
        <translation>Dé un nombre a la fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as 2025-11-21</source>
        <translation>Por ejemplo 2025-11-21</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as en or pt-BR</source>
        <translation>Por ejemplo en o pt-BR</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as https://example.org/page</source>
        <translation>Por ejemplo https://example.org/page</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Name in the project</source>
        <translation>Nombre en el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Outlet or publisher</source>
        <translation>Medio o editorial</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>such as en</source>
        <translation>por ejemplo en</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text</source>
        <translation>Nota nueva sobre el texto seleccionado</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text (Ctrl+M)</source>
        <translation>Nota nueva sobre el texto seleccionado (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Note: {body}</source>
        <translation>Nota: {body}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Show all of it</source>
        <translation>Mostrarla entera</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Written {created}, changed {modified}</source>
        <translation>Escrita {created}, cambiada {modified}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Most severe first</source>
        <translation>Más graves primero</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>approximate quotations</source>
        <translation>citas aproximadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>dismissed</source>
        <translation>descartada</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>in discussion</source>
        <translation>en discusión</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>lost quotations</source>
        <translation>citas perdidas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>modality</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>ordering</source>
        <translation>orden</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>orthographic</source>
        <translation>ortográfico</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>party</source>
        <translation>parte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope addition</source>
        <translation>alcance añadido</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope omission</source>
        <translation>alcance omitido</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>stylistic</source>
        <translation>estilístico</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>terminology</source>
        <translation>terminología</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>typographic</source>
        <translation>tipográfico</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Change templates…</source>
        <translation>Cambiar plantillas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Filter and order the notes</source>
        <translation>Filtrar y ordenar las notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note ({keys})
On the selected text, or on the point</source>
        <translation>Nota nueva ({keys})
Sobre el texto seleccionado o sobre el punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note from a template</source>
        <translation>Nota nueva desde una plantilla</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note that begins with a template</source>
        <translation>Nota nueva que empieza con una plantilla</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on all points</source>
        <translation>Notas sobre todos los puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on point {point}</source>
        <translation>Notas del punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on the chosen point</source>
        <translation>Notas sobre el punto elegido</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>This point</source>
        <translation>Este punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all} notes show</source>
        <translation>{shown} de {all} notas a la vista</translation>
    </message>
</context>
<context>
    <name>NotesHint</name>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Mark words in either text and press {keys} to say what differs there.</source>
        <translation>Marque palabras en uno de los textos y pulse {keys} para decir qué difiere allí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes in this project yet.</source>
        <translation>Aún no hay notas en este proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes on this point yet.</source>
        <translation>Aún no hay notas sobre este punto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Notes can only be read in this window.</source>
        <translation>En esta ventana las notas solo se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The filter leaves out all notes there are.</source>
        <translation>El filtro excluye todas las notas que hay.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The notes are being read…</source>
        <translation>Se están leyendo las notas…</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <location filename="../../app/ui/notes/panel.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NotesWiring</name>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Copied to {count} points</source>
        <translation>Copiada a {count} puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Kept as a template: {name}</source>
        <translation>Guardada como plantilla: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>That note is not in this project any more</source>
        <translation>Esa nota ya no está en este proyecto</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Go anywhere</source>
        <translation>Ir adonde sea</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has such a cell any more.</source>
        <translation>Ningún punto tiene ya una celda así.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation>Ningún punto tiene «{query}». Esc borra el filtro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation>Aún no hay puntos. Importe archivos para verlos aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>No se encontró nada para «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Search all that was written</source>
        <translation>Buscar en todo lo escrito</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>The texts are being read</source>
        <translation>Se están leyendo los textos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or look in everything.</source>
        <translation>Pruebe con menos palabras o más cortas, o busque en todo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or only the beginning of one.</source>
        <translation>Pruebe con menos palabras o más cortas, o solo con el principio de una.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try it without {term}, or with fewer words.</source>
        <translation>Pruebe sin {term} o con menos palabras.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type the number of a point, the name of a source or an action, or words of any text.</source>
        <translation>Escriba el número de un punto, el nombre de una fuente o de una acción, o palabras de cualquier texto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type words of a note, a wording or a finding; case and accents do not count.</source>
        <translation>Escriba palabras de una nota, una redacción o un hallazgo; mayúsculas y acentos no cuentan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>What is found will show here in a moment.</source>
        <translation>Lo encontrado se mostrará aquí en un momento.</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Do not offer this</source>
        <translation>No ofrecer esto</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copied to {count} points</source>
        <translation>Copiada a {count} puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy that note to this point</source>
        <translation>Copiar esa nota a este punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy the chosen note there, as one edit</source>
        <translation>Copiar allí la nota elegida, como una sola edición</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it here, too</source>
        <translation>Anotarlo aquí también</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it there, too</source>
        <translation>Anotarlo allí también</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change is noted in {point}: “{title}”</source>
        <translation>El mismo cambio está anotado en {point}: «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change stands in {points}</source>
        <translation>El mismo cambio está en {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>point {point}</source>
        <translation>punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../app/ui/importing/outline.py"/>
        <source>Points that were found</source>
        <translation>Puntos encontrados</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Longest gap: {milliseconds} ms</source>
        <translation>Pausa más larga: {milliseconds} ms</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Slow events</source>
        <translation>Sucesos lentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{seconds} s ago</source>
        <translation>hace {seconds} s</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>Text as it was read</source>
        <translation>Texto tal como se leyó</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>{what}, {why}: {text}</source>
        <translation>{what}, {why}: {text}</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Reading it again…</source>
        <translation>Leyéndolo de nuevo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Show the list of the points that were found</source>
        <translation>Mostrar la lista de los puntos encontrados</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/palette.py"/>
        <source>Go to anything</source>
        <translation>Ir adonde sea</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Searched before</source>
        <translation>Buscado antes</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} actions</source>
        <translation>Mostrar las {count} acciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} findings</source>
        <translation>Mostrar los {count} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} notes</source>
        <translation>Mostrar las {count} notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} points</source>
        <translation>Mostrar los {count} puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} sources</source>
        <translation>Mostrar las {count} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} wordings</source>
        <translation>Mostrar las {count} redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here.</source>
        <translation>Aquí no hay {term}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here. There is: {known}</source>
        <translation>Aquí no hay {term}. Hay: {known}</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wordings</source>
        <translation>Redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>on the project</source>
        <translation>sobre el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>outside the points</source>
        <translation>fuera de los puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{count} or more</source>
        <translation>{count} o más</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>and stay</source>
        <translation>y quedarse</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>complete</source>
        <translation>completar</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>go there</source>
        <translation>ir allí</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>without a word</source>
        <translation>sin una palabra</translation>
    </message>
</context>
<context>
    <name>PaletteHead</name>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to an action, a point, a source, or words of any text</source>
        <translation>Ir a una acción, un punto, una fuente o palabras de cualquier texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to anything</source>
        <translation>Ir adonde sea</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search notes, wordings and findings</source>
        <translation>Buscar notas, redacciones y hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search the texts</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <location filename="../../app/ui/search/list.py"/>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>PassingSign</name>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the first difference</source>
        <translation>Otra vez desde la primera diferencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the last difference</source>
        <translation>Otra vez desde la última diferencia</translation>
    </message>
</context>
<context>
    <name>PointChooser</name>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Find a point</source>
        <translation>Buscar un punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Number or words of a point</source>
        <translation>Número o palabras de un punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there as well</source>
        <translation>Intro lo pone allí también</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there, Ctrl+Return leaves it here as well</source>
        <translation>Intro lo pone allí, Ctrl+Intro lo deja además aquí</translation>
    </message>
</context>
<context>
    <name>PointsHead</name>
    <message>
        <location filename="../../app/ui/points/head.py"/>
        <source>Columns: {names}</source>
        <translation>Columnas: {names}</translation>
    </message>
</context>
<context>
    <name>PointsHeader</name>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Drag it among its siblings; double click or F2 renames it</source>
        <translation>Arrástrelo entre sus hermanos; doble clic o F2 cambia el título</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>furthest: {name} {figure}</source>
        <translation>más lejos: {name} {figure}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{have} of {all} sources</source>
        <translation>{have} de {all} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: listed; not in {reference}</source>
        <translation>{name}: en lista; no está en {reference}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: mentioned in prose</source>
        <translation>{name}: mencionado en prosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: says nothing</source>
        <translation>{name}: no dice nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: similarity {figure} to {reference}</source>
        <translation>{name}: semejanza {figure} con {reference}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: the reference</source>
        <translation>{name}: la referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{n} notes</source>
        <translation>{n} notas</translation>
    </message>
</context>
<context>
    <name>PointsPanel</name>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Filter points</source>
        <translation>Filtrar puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Move the columns of sources</source>
        <translation>Mover las columnas de fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation>Ningún punto tiene «{query}». Esc borra el filtro.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point is here: “{what}” is chosen above.</source>
        <translation>Aquí no hay ningún punto: arriba está elegido «{what}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation>Aún no hay puntos. Importe archivos para verlos aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Number, words of the title or of a wording; Esc clears, Down enters the list</source>
        <translation>Número, palabras del título o de una redacción; Esc borra, Abajo entra en la lista</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Point list</source>
        <translation>Lista de puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} found</source>
        <translation>{n} encontrados</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
</context>
<context>
    <name>PointsTree</name>
    <message>
        <location filename="../../app/ui/points/tree.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>The language of the window changes when Variorum is started again.</source>
        <translation>El idioma de la ventana cambia al volver a iniciar Variorum.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, approximate: “{words}”, was “{was}”</source>
        <translation>{source}, aproximada: «{words}», era «{was}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, no longer there: “{words}”</source>
        <translation>{source}, ya no está: «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”</source>
        <translation>{source}: «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
Click to show it in the text</source>
        <translation>{source}: «{words}»
Haga clic para mostrarlo en el texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
The note was made on “{was}”
Click to show it in the text</source>
        <translation>{source}: «{words}»
La nota se hizo sobre «{was}»
Haga clic para mostrarlo en el texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
These words are not in the source any more: mark them again</source>
        <translation>{source}: «{words}»
Estas palabras ya no están en la fuente: márquelas de nuevo</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Accept these words</source>
        <translation>Aceptar estas palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Attach to the selection</source>
        <translation>Unir a la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Look for it…</source>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Select the right words in a text, then click here; or drag them on this quotation</source>
        <translation>Seleccione las palabras correctas en un texto y haga clic aquí, o arrástrelas sobre esta cita</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Show where these words may stand now</source>
        <translation>Mostrar dónde pueden estar ahora estas palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>The note is meant on the words that stand there now</source>
        <translation>La nota se refiere a las palabras que hay allí ahora</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>{sign} Not in the text any more: {words}</source>
        <translation>{sign} Ya no está en el texto: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>≈ was: {words}</source>
        <translation>≈ era: {words}</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <location filename="../../app/ui/lineup/reader_text.py"/>
        <source>Text of the source</source>
        <translation>Texto de la fuente</translation>
    </message>
</context>
<context>
    <name>ReadingsLine</name>
    <message>
        <location filename="../../app/ui/findings/readings_line.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{name}, in {folder}</source>
        <translation>{name}, en {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{path} is not there any more</source>
        <translation>{path} ya no está allí</translation>
    </message>
</context>
<context>
    <name>RenderedBody</name>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Click or press Enter to write</source>
        <translation>Haga clic o pulse Intro para escribir</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>A copy is in {path}</source>
        <translation>Hay una copia en {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It is still open for reading only</source>
        <translation>Sigue abierto solo para lectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It still cannot be saved</source>
        <translation>Sigue sin poder guardarse</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>The project can be changed now</source>
        <translation>Ahora se puede cambiar el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>What could not be saved last time is in {name}.</source>
        <translation>Lo que no se pudo guardar la última vez está en {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>You are working in the copy now: {path}</source>
        <translation>Ahora trabaja en la copia: {path}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>The file contradicts itself, as happens when a disk fails or a copy was cut short. It has not been touched. Go back to a backup, or save what can still be read into a new project; you can do both. The damaged file is kept.</source>
        <translation>El archivo se contradice, como ocurre cuando falla un disco o una copia quedó cortada. No se ha tocado. Vuelva a una copia de seguridad o guarde en un proyecto nuevo lo que aún se pueda leer; puede hacer ambas cosas. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups of it.</source>
        <translation>No hay copias de seguridad de él.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>{name} is damaged</source>
        <translation>{name} está dañado</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{done} of {all} reviewed</source>
        <translation>{done} de {all} revisados</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{seen} of {all} pairs looked at</source>
        <translation>{seen} de {all} pares vistos</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>All points</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not done</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not looked at</source>
        <translation>Sin ver</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Points by how far the review is: {what}</source>
        <translation>Puntos según lo avanzado de la revisión: {what}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <location filename="../../app/ui/reviewing.py"/>
        <source>Everything has been looked at</source>
        <translation>Todo se ha visto</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation>Diferencias y notas; haga clic para ir allí (F8: diferencia siguiente, Mayús+F8: anterior)</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation>Vista general de diferencias y notas</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Everything is saved again</source>
        <translation>Todo está guardado otra vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Go back to an earlier state</source>
        <translation>Volver a un estado anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Keep everything in another file</source>
        <translation>Guardarlo todo en otro archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>See whether it can be saved now</source>
        <translation>Ver si ahora se puede guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>What can be done about it</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Beside {name} lay changes that belong to another file, such as an earlier one of that name. They are kept as “{aside}” and were not taken over.</source>
        <translation>Junto a {name} había cambios que pertenecen a otro archivo, por ejemplo uno anterior de ese nombre. Se conservan como «{aside}» y no se han incorporado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here.</source>
        <translation>El programa no terminó bien la última vez. Todo lo guardado está aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here: 1 note, from {last}.</source>
        <translation>El programa no terminó bien la última vez. Todo lo guardado está aquí: 1 nota, de {last}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here: {count} notes, the last from {last}.</source>
        <translation>El programa no terminó bien la última vez. Todo lo guardado está aquí: {count} notas, la última de {last}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The project is saved, but there is no backup of it. {why}</source>
        <translation>El proyecto está guardado, pero no hay copia de seguridad. {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>There is another file now in the place of {name}. Nothing you did is lost: save a copy and go on in it.</source>
        <translation>Ahora hay otro archivo en el lugar de {name}. Nada de lo hecho se ha perdido: guarde una copia y siga en ella.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>a while ago</source>
        <translation>hace un rato</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on closing</source>
        <translation>al cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on opening</source>
        <translation>al abrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on {host}</source>
        <translation>en {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>while working</source>
        <translation>durante el trabajo</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} has been damaged on the disk: {found} Save a copy, or go back to a backup.</source>
        <translation>{name} se ha dañado en el disco: {found} Guarde una copia o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is damaged and was not opened: go back to a backup, or save what can be read of it.</source>
        <translation>{name} está dañado y no se abrió: vuelva a una copia de seguridad o guarde lo que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is not where it was any more, moved or deleted, or its drive is gone. Nothing you did is lost: save a copy and go on in it, or put the file back.</source>
        <translation>{name} ya no está donde estaba: se movió o eliminó, o falta su unidad. Nada de lo hecho se ha perdido: guarde una copia y siga en ella, o devuelva el archivo a su sitio.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only, as it or its folder is read-only: work on a copy to change it.</source>
        <translation>{name} está abierto solo para lectura, pues él o su carpeta es de solo lectura: trabaje en una copia para cambiarlo.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only. What you have typed is kept in this window: save a copy, and it is in there.</source>
        <translation>{name} está abierto solo para lectura. Lo que ha escrito se conserva en esta ventana: guarde una copia y estará en ella.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only: {who} has had it open {where} since {when}.</source>
        <translation>{name} está abierto solo para lectura: {who} lo tiene abierto {where} desde {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{notes} notes, {sources} sources and {points} points are in {name}.</source>
        <translation>En {name} hay {notes} notas, {sources} fuentes y {points} puntos.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{why} What you typed is kept in this window.</source>
        <translation>{why} Lo que ha escrito se conserva en esta ventana.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Left source. Orange with dots below: only here</source>
        <translation>Fuente izquierda. Naranja con puntos debajo: solo aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Right source. Blue with a line below: only here</source>
        <translation>Fuente derecha. Azul con una línea debajo: solo aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Sample of the wordings</source>
        <translation>Muestra de las redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before noon.
Should the guest break the house rules, the deposit of 250 euros lapses, and notice is given.</source>
        <translation>Las llaves se devuelven antes del mediodía.
Si el huésped infringiere las normas de la casa, se pierde la fianza de 250 euros y se da aviso.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before ten in the morning.
If the guest breaks the house rules without reason, the deposit of 200 euros lapses.</source>
        <translation>Las llaves se devuelven antes de las diez de la mañana.
Si el huésped infringe las normas de la casa sin motivo, se pierde la fianza de 200 euros.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Edit notes</source>
        <translation>Editar notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Everything as the program was made; this can be taken back</source>
        <translation>Todo como venía con el programa; se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Made by themselves while you work, in {folder}</source>
        <translation>Se hacen por sí solas mientras trabaja, en {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take &amp;back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take over a file of settings from another machine</source>
        <translation>Tomar un archivo de ajustes de otro equipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Under your notes: {signed}</source>
        <translation>Bajo sus notas: {signed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Where the backups lie</source>
        <translation>Dónde están las copias de seguridad</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Write the settings to a file, for another machine</source>
        <translation>Escribir los ajustes en un archivo, para otro equipo</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>Everything is as the program was made.</source>
        <translation>Todo está como venía con el programa.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are as they were.</source>
        <translation>Los ajustes están como estaban.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are in {path}</source>
        <translation>Los ajustes están en {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} are not known here, or not possible: they were passed over.</source>
        <translation>{count} no se conocen aquí o no son posibles: se han pasado por alto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} settings taken over.</source>
        <translation>{count} ajustes tomados.</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>Source {where}</source>
        <translation>Fuente {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
</context>
<context>
    <name>SourceDeeds</name>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>&amp;Save the original file…</source>
        <translation>&amp;Guardar el archivo original…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Import a &amp;newer version…</source>
        <translation>Importar una &amp;versión más reciente…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Its points become the list that all sources are lined up with</source>
        <translation>Sus puntos pasan a ser la lista con la que se emparejan todas las fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Make it the &amp;reference</source>
        <translation>Tomarla como &amp;referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Notes and corrections are kept where their words are still there</source>
        <translation>Las notas y correcciones se conservan donde siguen estando sus palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Re&amp;move from the project</source>
        <translation>&amp;Quitar del proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Take the source out of the project (Delete); this can be undone</source>
        <translation>Sacar la fuente del proyecto (Supr); se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Write the file again, byte for byte as it was imported</source>
        <translation>Escribir de nuevo el archivo, byte a byte como se importó</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Find a source</source>
        <translation>Buscar una fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>The original file</source>
        <translation>El archivo original</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>No sources yet. Import files to see them here.</source>
        <translation>Aún no hay fuentes. Importe archivos para verlas aquí.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>{n} sources</source>
        <translation>{n} fuentes</translation>
    </message>
</context>
<context>
    <name>SourcesHeader</name>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Another source is called {name}</source>
        <translation>Otra fuente se llama {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
</context>
<context>
    <name>SourcesTable</name>
    <message>
        <location filename="../../app/ui/sources/table.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note not saved</source>
        <translation>Nota no guardada</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Point {point} {title}</source>
        <translation>Punto {point} {title}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <location filename="../../app/ui/wordings/split_view.py"/>
        <source>… {n} lines unchanged</source>
        <translation>… {n} líneas sin cambios</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Compare how several sources word the same numbered document.</source>
        <translation>Compare cómo redactan varias fuentes el mismo documento numerado.</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the files to compare here</source>
        <translation>Suelte aquí los archivos que comparar</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the sources of “{name}” here</source>
        <translation>Suelte aquí las fuentes de «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>Cinco crónicas inventadas sobre un plan, para explorar</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Make an empty project ({keys})</source>
        <translation>Crear un proyecto vacío ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>No numbered points found in “{name}” yet: drop a source that lists them</source>
        <translation>Aún no se encontraron puntos numerados en «{name}»: suelte una fuente que los enumere</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open a project ({keys})</source>
        <translation>Abrir un proyecto ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open the sample</source>
        <translation>Abrir la muestra</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Variorum</source>
        <translation>Variorum</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Figures of the comparison</source>
        <translation>Cifras de la comparación</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lining up the points</source>
        <translation>Emparejando los puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Stop; nothing will have been changed</source>
        <translation>Detener; no se habrá cambiado nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>no differences</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not exact: the texts are very long</source>
        <translation>no exacto: los textos son muy largos</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>saved {time}</source>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>similarity {value}</source>
        <translation>semejanza {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} differences</source>
        <translation>{count} diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation>{count} ignoradas ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} moved</source>
        <translation>{count} desplazadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{source} says nothing on this point</source>
        <translation>{source} no dice nada sobre este punto</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Done again: {name}</source>
        <translation>Rehecho: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Going through the history…</source>
        <translation>Recorriendo el historial…</translation>
    </message>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Undone: {name}</source>
        <translation>Deshecho: {name}</translation>
    </message>
</context>
<context>
    <name>SurveyNotice</name>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{done} of {points} points looked through</source>
        <translation>{done} de {points} puntos recorridos</translation>
    </message>
</context>
<context>
    <name>SwapButton</name>
    <message>
        <location filename="../../app/ui/wordings/swap_button.py"/>
        <source>Swap the two sources</source>
        <translation>Intercambiar las dos fuentes</translation>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference</source>
        <translation>1 diferencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference from the base</source>
        <translation>1 diferencia con la base</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 says nothing</source>
        <translation>1 no dice nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 wording</source>
        <translation>1 redacción</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>All have the same wording</source>
        <translation>Todas tienen la misma redacción</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>No other source</source>
        <translation>Ninguna otra fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>Nothing to compare with it</source>
        <translation>Nada con que compararla</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>comparing…</source>
        <translation>comparando…</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>in prose, not compared</source>
        <translation>en prosa, no comparado</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>instead of “{words}”</source>
        <translation>en lugar de «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>left out: “{words}”</source>
        <translation>omitido: «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>moved</source>
        <translation>desplazado</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>no differences</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not exact</source>
        <translation>no exacto</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>say nothing on this point</source>
        <translation>no dicen nada sobre este punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>says nothing on this point</source>
        <translation>no dice nada sobre este punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>the same wording</source>
        <translation>la misma redacción</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences</source>
        <translation>{count} diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences from the base</source>
        <translation>{count} diferencias con la base</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} different wordings</source>
        <translation>{count} redacciones distintas</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation>{count} ignoradas ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} moved</source>
        <translation>{count} desplazadas</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} say nothing</source>
        <translation>{count} no dicen nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} sources</source>
        <translation>{count} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>SynopsisBar</name>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>All compared with</source>
        <translation>Todas comparadas con</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Base: the source that all others are compared with</source>
        <translation>Base: la fuente con la que se comparan todas las demás</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>In the project’s order</source>
        <translation>En el orden del proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Most different first</source>
        <translation>Las más distintas primero</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Order of the wordings</source>
        <translation>Orden de las redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>The order in which the wordings stand</source>
        <translation>El orden en que están las redacciones</translation>
    </message>
</context>
<context>
    <name>TagCompletion</name>
    <message>
        <location filename="../../app/ui/notes/completion.py"/>
        <source>Tags of this project</source>
        <translation>Etiquetas de este proyecto</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>#tags</source>
        <translation>#etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags, parted by spaces. Saved as you type</source>
        <translation>Etiquetas, separadas por espacios. Se guardan al escribir</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>#tags</source>
        <translation>#etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Nameless</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravedad</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Ta&amp;gs</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates for notes</source>
        <translation>Plantillas de notas</translation>
    </message>
</context>
<context>
    <name>TermsLine</name>
    <message>
        <location filename="../../app/ui/search/terms_line.py"/>
        <source>Narrow by</source>
        <translation>Acotar por</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/terms_line.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>ThinNotice</name>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of point {point}</source>
        <translation>Título del punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of the new point</source>
        <translation>Título del punto nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title; empty for the automatic one</source>
        <translation>Título; vacío para el automático</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{kind}' is no kind of finding: choose from {choices}.</source>
        <translation>«{kind}» no es un tipo de hallazgo: elija entre {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{name}' is too short for a finding's id: write at least {least} characters of it.</source>
        <translation>«{name}» es demasiado corto para el identificador de un hallazgo: escriba al menos {least} caracteres.</translation>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>'{what}' cannot be ignored: choose from {choices}.</source>
        <translation>«{what}» no se puede ignorar: elija entre {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{word}' is no severity: choose from {choices}.</source>
        <translation>«{word}» no es una gravedad: elija entre {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 part of the file could not be read.</source>
        <translation>No se pudo leer 1 parte del archivo.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 pin</source>
        <translation>1 fijación</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>1 point stands elsewhere</source>
        <translation>1 punto está en otro lugar</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 row that could not be read stood in the history, too, and could be put back from there.</source>
        <translation>1 fila que no se pudo leer constaba también en el historial y se pudo recuperar de allí.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 wording</source>
        <translation>1 redacción</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A choice is about a conflict that is not there: prepare the merge again.</source>
        <translation>Una elección se refiere a un conflicto que no existe: prepare la fusión de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause belongs to another sentence in the other wording: {words}.</source>
        <translation>Una cláusula pertenece a otra oración en la otra redacción: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause stands at another place in the other wording: {words}.</source>
        <translation>Una cláusula está en otro lugar en la otra redacción: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition is put in another way, elsewhere: {words}.</source>
        <translation>Una condición se expresa de otro modo, en otro lugar: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition stands {where}: {words}.</source>
        <translation>Hay una condición {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/verdicts.py"/>
        <source>A finding cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation>Un hallazgo no puede tener «{value}» en el campo {field}: elija entre {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A finding is not decided with a note: choose one of the two sides, or both.</source>
        <translation>Un hallazgo no se decide con una nota: elija uno de los dos lados, o ambos.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>A new point needs a title: type one.</source>
        <translation>Un punto nuevo necesita un título: escríbalo.</translation>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>A note cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation>Una nota no puede tener «{value}» en el campo {field}: elija entre {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note needs words: its body is empty.</source>
        <translation>Una nota necesita palabras: su texto está vacío.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>A note needs {options} (or --from FILE with notes as JSON lines).</source>
        <translation>Una nota necesita {options} (o --from ARCHIVO con notas en líneas JSON).</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's tags must be a list of words.</source>
        <translation>Las etiquetas de una nota deben ser una lista de palabras.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be a whole number of characters, not {value}.</source>
        <translation>El campo {key} de una nota debe ser un número entero de caracteres, no {value}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be one of {choices}, not '{value}'.</source>
        <translation>El campo {key} de una nota debe ser uno de {choices}, no «{value}».</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be text, not {value}.</source>
        <translation>El campo {key} de una nota debe ser texto, no {value}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A number stands {where}: {words}.</source>
        <translation>Hay un número {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>A passage can only be split between words: there are none on one side of the cursor.</source>
        <translation>Un pasaje solo se puede dividir entre palabras: a un lado del cursor no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin in {name} is on point {point}, which the point list does not have.</source>
        <translation>Una fijación en {name} está en el punto {point}, que no figura en la lista de puntos.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on source {source}, which is missing.</source>
        <translation>Una fijación está en la fuente {source}, que falta.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on “{words}”, but {name} has other words there.</source>
        <translation>Una fijación está en «{words}», pero {name} tiene allí otras palabras.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation could not be found again and is kept as lost.</source>
        <translation>Una cita no se pudo encontrar de nuevo y se conserva como perdida.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation reads differently now and is marked as approximate.</source>
        <translation>Una cita dice ahora otra cosa y queda marcada como aproximada.</translation>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>A review cannot be “{state}”: choose one of {choices}.</source>
        <translation>Una revisión no puede ser «{state}»: elija entre {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A row of “{table}” belongs to a row of “{parent}” that is missing.</source>
        <translation>Una fila de «{table}» pertenece a una fila de «{parent}» que falta.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A seat stands for whoever sits there: {words}.</source>
        <translation>Una sede designa a quien tiene en ella su asiento: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A segment of {name} {place} is outside its text.</source>
        <translation>Un segmento de {name} {place} queda fuera de su texto.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source needs a name: it keeps its own until you give it another.</source>
        <translation>Una fuente necesita un nombre: conserva el suyo hasta que le dé otro.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A source that it quoted is gone: what it quoted there is told in the history.</source>
        <translation>Ya no está una fuente que citaba: lo que citaba consta en el historial.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source's name is one line of text, without line breaks and control characters: write it again.</source>
        <translation>El nombre de una fuente es una sola línea de texto, sin saltos de línea ni caracteres de control: escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A time stands {where}: {words}.</source>
        <translation>Hay un plazo o una fecha {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A title stands {where}: {words}.</source>
        <translation>Hay un título {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Align the sources</source>
        <translation>Emparejar las fuentes</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All corrections kept.</source>
        <translation>Se conservan todas las correcciones.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other corrections kept.</source>
        <translation>Se conservan todas las demás correcciones.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other notes kept.</source>
        <translation>Se conservan todas las demás notas.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All {count} notes kept.</source>
        <translation>Se conservan las {count} notas.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>Another part of the document is referred to: {words}.</source>
        <translation>Se remite a otra parte del documento: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Another party is named: {words}.</source>
        <translation>Se nombra a otra parte: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (ISO-8859-6)</source>
        <translation>Árabe (ISO-8859-6)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (ISO-8859-13)</source>
        <translation>Báltico (ISO-8859-13)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>Beside {path} lay changes that belong to another file, such as an earlier one of that name. They are kept as {name} and were not taken over.</source>
        <translation>Junto a {path} había cambios que pertenecen a otro archivo, por ejemplo uno anterior de ese nombre. Se conservan como {name} y no se han incorporado.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Celtic (ISO-8859-14)</source>
        <translation>Celta (ISO-8859-14)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (DOS 852)</source>
        <translation>Centroeuropeo (DOS 852)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (ISO-8859-2)</source>
        <translation>Centroeuropeo (ISO-8859-2)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Macintosh)</source>
        <translation>Centroeuropeo (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change segments</source>
        <translation>Cambiar segmentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of a finding</source>
        <translation>Cambiar el tipo de un hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} findings</source>
        <translation>Cambiar el tipo de {count} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} notes</source>
        <translation>Cambiar el tipo de {count} notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's category</source>
        <translation>Cambiar la categoría de la nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's quotation</source>
        <translation>Cambiar la cita de la nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's severity</source>
        <translation>Cambiar la gravedad de la nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's status</source>
        <translation>Cambiar el estado de la nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's tags</source>
        <translation>Cambiar las etiquetas de la nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the reference source</source>
        <translation>Cambiar la fuente de referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of a finding</source>
        <translation>Cambiar la gravedad de un hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} findings</source>
        <translation>Cambiar la gravedad de {count} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} notes</source>
        <translation>Cambiar la gravedad de {count} notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the spellings</source>
        <translation>Cambiar las grafías</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the status of {count} notes</source>
        <translation>Cambiar el estado de {count} notas</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Characters {start} to {end} are not a stretch of {name}, which has {count} characters.</source>
        <translation>Los caracteres {start} a {end} no son un tramo de {name}, que tiene {count} caracteres.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, simplified (GB18030, GBK, GB2312)</source>
        <translation>Chino simplificado (GB18030, GBK, GB2312)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Choose at least one point, or set the passage aside.</source>
        <translation>Elija al menos un punto, o aparte el pasaje.</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm a finding</source>
        <translation>Confirmar un hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm {count} findings</source>
        <translation>Confirmar {count} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Copy note to {count} points</source>
        <translation>Copiar nota a {count} puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cirílico (DOS 866)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>Cirílico (ISO-8859-5)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Macintosh)</source>
        <translation>Cirílico (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on findings</source>
        <translation>Decisiones sobre hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on points</source>
        <translation>Decisiones sobre puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete {count} notes</source>
        <translation>Eliminar {count} notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Describe {name}</source>
        <translation>Describir {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Descriptions of sources</source>
        <translation>Descripciones de fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss a finding</source>
        <translation>Descartar un hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss {count} findings</source>
        <translation>Descartar {count} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit notes</source>
        <translation>Editar notas</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is not material so far: say how grave it is by --severity.</source>
        <translation>El hallazgo {name} no es sustancial hasta ahora: indique su gravedad con --severity.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is {kind} so far: say of what kind it is by --kind, one of {kinds}.</source>
        <translation>El hallazgo {name} es hasta ahora {kind}: indique de qué tipo es con --kind, uno de {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings}</source>
        <translation>Hallazgo {readings}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings} on {point}</source>
        <translation>Hallazgo {readings} en {point}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>From {file}, as yours contradicts it: {sentence}</source>
        <translation>De {file}, pues lo suyo lo contradice: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (ISO-8859-7)</source>
        <translation>Griego (ISO-8859-7)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (ISO-8859-8)</source>
        <translation>Hebreo (ISO-8859-8)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>How far it reaches differs. {who}</source>
        <translation>Difiere su alcance. {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source</source>
        <translation>Importar 1 fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source, replace {newer}</source>
        <translation>Importar 1 fuente, reemplazar {newer}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources</source>
        <translation>Importar {count} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources, replace {newer}</source>
        <translation>Importar {count} fuentes, reemplazar {newer}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>It reaches differently far: {words}.</source>
        <translation>Tiene distinto alcance: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japonés (ISO-2022-JP)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Join segments of {source}</source>
        <translation>Unir segmentos de {source}</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (EUC-KR, Windows-949)</source>
        <translation>Coreano (EUC-KR, Windows-949)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (Johab)</source>
        <translation>Coreano (Johab)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Leave words of {source} out</source>
        <translation>Dejar fuera palabras de {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Line up anew</source>
        <translation>Emparejar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>Line {number} of {name} is not JSON: {error}.</source>
        <translation>La línea {number} de {name} no es JSON: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>Line {number} of {name} needs an object with source, start, end and body.</source>
        <translation>La línea {number} de {name} necesita un objeto con source, start, end y body.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of 1 note; what is quoted there is not.</source>
        <translation>Se han perdido las palabras de 1 nota; lo que se cita en ella, no.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of {count} notes; what is quoted there is not.</source>
        <translation>Se han perdido las palabras de {count} notas; lo que se cita en ellas, no.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of 1 point: {names}.</source>
        <translation>Se han perdido el título y el lugar de 1 punto: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of {count} points: {names}.</source>
        <translation>Se han perdido el título y el lugar de {count} puntos: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of 1 quotation in notes; the notes and their words are there.</source>
        <translation>Se ha perdido el lugar de 1 cita en las notas; las notas y sus palabras están.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of {count} quotations in notes; the notes and their words are there.</source>
        <translation>Se ha perdido el lugar de {count} citas en las notas; las notas y sus palabras están.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, because they made no sense: {what} ({count}).</source>
        <translation>Se han perdido, porque no tenían sentido: {what} ({count}).</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, with their text or because they made no sense: {what}.</source>
        <translation>Se han perdido, con su texto o porque no tenían sentido: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Maltese and Esperanto (ISO-8859-3)</source>
        <translation>Maltés y esperanto (ISO-8859-3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as done</source>
        <translation>Marcar {what} como terminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as in work</source>
        <translation>Marcar {what} como en curso</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as not looked at</source>
        <translation>Marcar {what} como no visto</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Merge {name}</source>
        <translation>Fusionar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move note</source>
        <translation>Mover nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move notes</source>
        <translation>Mover notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move point {point}</source>
        <translation>Mover el punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move reviews</source>
        <translation>Mover revisiones</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move verdicts</source>
        <translation>Mover decisiones</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Named {where}: {words}.</source>
        <translation>Se nombra {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>No correction could be kept.</source>
        <translation>No se pudo conservar ninguna corrección.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>No family of spellings in this project has “{spelling}”.</source>
        <translation>Ninguna familia de grafías de este proyecto tiene «{spelling}».</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>No source words point {point} yet: it needs a title of yours.</source>
        <translation>Ninguna fuente redacta aún el punto {point}: necesita un título suyo.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on the project</source>
        <translation>Nota sobre el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on {point}</source>
        <translation>Nota sobre {point}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Note {note} has no such version: 'variorum history --note' tells those that it has.</source>
        <translation>La nota {note} no tiene esa versión: «variorum history --note» indica las que tiene.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} is on point {point}, which the point list does not have.</source>
        <translation>La nota {note} está en el punto {point}, que no figura en la lista de puntos.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes source {source}, which is missing.</source>
        <translation>La nota {note} cita la fuente {source}, que falta.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes {name} outside its text.</source>
        <translation>La nota {note} cita {name} fuera de su texto.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes “{words}”, but {name} has other words there.</source>
        <translation>La nota {note} cita «{words}», pero {name} tiene allí otras palabras.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>Of yours, as {file} contradicts it: {sentence}</source>
        <translation>De lo suyo, pues {file} lo contradice: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has it {where}.</source>
        <translation>Una de {total} fuentes lo tiene {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has this {where}: {words}.</source>
        <translation>Una de {total} fuentes tiene esto {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One of {total} sources leaves out {words}.</source>
        <translation>Una de {total} fuentes omite {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/joining.py"/>
        <source>One side asks for all, the other for one of them: {words}.</source>
        <translation>Una parte exige todo y la otra, una sola cosa: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words} stands {where}.</source>
        <translation>Un lado niega lo que dice el otro: {words} está {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words}.</source>
        <translation>Un lado niega lo que dice el otro: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>One side has one, the other several: {words}.</source>
        <translation>Un lado tiene uno, el otro varios: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>One side leaves out what the other adds: {words}.</source>
        <translation>Un lado omite lo que el otro añade: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has it {where}.</source>
        <translation>Una fuente lo tiene {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has this {where}: {words}.</source>
        <translation>Una fuente tiene esto {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source leaves out the whole point: {words}.</source>
        <translation>Una fuente omite el punto entero: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One source leaves out {words}.</source>
        <translation>Una fuente omite {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source only mentions the point, outside the list: {words}.</source>
        <translation>Una fuente solo menciona el punto, fuera de la lista: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>Only an edit that is done can be taken back by itself: choose another one.</source>
        <translation>Solo se puede retirar por sí sola una edición que esté hecha: elija otra.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one of {total} sources has {words}.</source>
        <translation>Solo una de {total} fuentes tiene {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one source has {words}.</source>
        <translation>Solo una fuente tiene {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/heading.py"/>
        <source>Only the heading is worded in another way.</source>
        <translation>Solo el encabezado está redactado de otro modo.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the punctuation differs.</source>
        <translation>Solo difiere la puntuación.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the typography differs.</source>
        <translation>Solo difiere la tipografía.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the white space differs.</source>
        <translation>Solo difieren los espacios.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only {count} of {total} sources have {words}.</source>
        <translation>Solo {count} de {total} fuentes tienen {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Order of the points</source>
        <translation>Orden de los puntos</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Other words: {words}.</source>
        <translation>Otras palabras: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage in {source}</source>
        <translation>Pasaje en {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage “{words}” in {source}</source>
        <translation>Pasaje «{words}» en {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Pins in {name} overlap {place}.</source>
        <translation>Las fijaciones en {name} se solapan {place}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on point {now} now.</source>
        <translation>El punto {before} ya no está: la nota está ahora en el punto {now}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on the project now.</source>
        <translation>El punto {before} ya no está: la nota está ahora en el proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {id}, which the point list does not have, was given a title or a place.</source>
        <translation>Se dio título o lugar al punto {id}, que no figura en la lista de puntos.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point}</source>
        <translation>Punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} cannot stand behind point {after}: choose a point of the same level.</source>
        <translation>El punto {point} no puede ir detrás del punto {after}: elija un punto del mismo nivel.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} comes from the sources and cannot be removed: only points that were added can be.</source>
        <translation>El punto {point} viene de las fuentes y no se puede quitar: solo se pueden quitar los añadidos.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point} in {source}</source>
        <translation>Punto {point} en {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is in {source}</source>
        <translation>El punto {point} está en {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is not in {source}</source>
        <translation>El punto {point} no está en {source}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Point {point} is there because only this source says it: move its text elsewhere instead.</source>
        <translation>El punto {point} existe porque solo esta fuente lo dice: mueva su texto a otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {point}, which the point list does not have, is marked as absent from a source.</source>
        <translation>El punto {point}, que no figura en la lista de puntos, está marcado como ausente en una fuente.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points that a source does not word</source>
        <translation>Puntos que una fuente no redacta</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Put words of {source} on {points}</source>
        <translation>Poner palabras de {source} en {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Quotations of notes</source>
        <translation>Citas de notas</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>REFI-QDA project</source>
        <translation>Proyecto REFI-QDA</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rebuild the project</source>
        <translation>Reconstruir el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reference source</source>
        <translation>Fuente de referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove a tag from {count} notes</source>
        <translation>Quitar una etiqueta de {count} notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove point {point}</source>
        <translation>Quitar el punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rename point {point}</source>
        <translation>Cambiar el título del punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen a finding</source>
        <translation>Reabrir un hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen {count} findings</source>
        <translation>Reabrir {count} hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {count} sources</source>
        <translation>Reemplazar {count} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {name}</source>
        <translation>Reemplazar {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Restore note</source>
        <translation>Restaurar nota</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}</source>
        <translation>Revisión de {point}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}, {sources}</source>
        <translation>Revisión de {point}, {sources}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Romanian (ISO-8859-16)</source>
        <translation>Rumano (ISO-8859-16)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Russian (KOI8-R)</source>
        <translation>Ruso (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing.py"/>
        <source>Say what to change: one of {options}.</source>
        <translation>Indique qué cambiar: una de {options}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Say what to decide: one of --dismiss, --confirm, --reopen, --kind, --severity.</source>
        <translation>Indique qué decidir: --dismiss, --confirm, --reopen, --kind o --severity.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Segments of {name} overlap {place}.</source>
        <translation>Los segmentos de {name} se solapan {place}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Segments of {source}</source>
        <translation>Segmentos de {source}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Select some text of the source first.</source>
        <translation>Seleccione primero texto de la fuente.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Settings of the project</source>
        <translation>Ajustes del proyecto</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Several sources are named {key}: say which by its id, one of {ids}.</source>
        <translation>Varias fuentes se llaman {key}: indique cuál por su identificador, uno de {ids}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>Some corrections could not be kept.</source>
        <translation>Algunas correcciones no se pudieron conservar.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>Some of this may be missing: {missing}.</source>
        <translation>Puede faltar algo de esto: {missing}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Something else is named: {words}.</source>
        <translation>Se nombra otra cosa: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Source {name}</source>
        <translation>Fuente {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>Source {source} does not say “{exact}” from character {start} to {end}: mark the words again.</source>
        <translation>La fuente {source} no dice «{exact}» del carácter {start} al {end}: marque las palabras de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Spellings</source>
        <translation>Grafías</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Split a segment of {source}</source>
        <translation>Dividir un segmento de {source}</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>TEI critical apparatus</source>
        <translation>Aparato crítico TEI</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Tag {count} notes</source>
        <translation>Etiquetar {count} notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take back “{edit}”</source>
        <translation>Retirar «{edit}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take words of {source} off the points</source>
        <translation>Quitar palabras de {source} de los puntos</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Thai (Windows-874)</source>
        <translation>Tailandés (Windows-874)</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The address of a source has at most {most} characters: shorten it.</source>
        <translation>La dirección de una fuente tiene como máximo {most} caracteres: acórtela.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The author of a source has at most {most} characters: shorten it.</source>
        <translation>El autor de una fuente tiene como máximo {most} caracteres: acórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/clipboard.py"/>
        <source>The clipboard holds no text: copy the passage again, then paste it.</source>
        <translation>El portapapeles no contiene texto: copie el pasaje otra vez y péguelo.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is of another force: {words}.</source>
        <translation>El compromiso tiene otra fuerza: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is put in another way: {words}.</source>
        <translation>El compromiso se expresa de otro modo: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {one} against {other}, which stands elsewhere.</source>
        <translation>La condición es otra: {one} frente a {other}, que está en otro lugar.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {words}.</source>
        <translation>La condición es otra: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The conditions are opposite: {words}.</source>
        <translation>Las condiciones son opuestas: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} could not be kept: correct it again.</source>
        <translation>La corrección de «{words}» {where} no se pudo conservar: corríjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} on point {points} could not be kept: correct it again.</source>
        <translation>La corrección de «{words}» {where} en el punto {points} no se pudo conservar: corríjalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The date of a source has at most {most} characters: shorten it.</source>
        <translation>La fecha de una fuente tiene como máximo {most} caracteres: acórtela.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The file is damaged: {finding}.</source>
        <translation>El archivo está dañado: {finding}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>The ids of {count} findings begin with {name}: write more of it.</source>
        <translation>Los identificadores de {count} hallazgos empiezan por {name}: escriba más.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The language of a source has at most {most} characters: shorten it.</source>
        <translation>El idioma de una fuente tiene como máximo {most} caracteres: acórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The mark that point {point} is not {where} could not be kept, as the points are cut otherwise now: judge it again.</source>
        <translation>La marca de que el punto {point} no está {where} no se pudo conservar, pues los puntos se dividen ahora de otro modo: júzguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The name of a source has at most {most} characters: shorten it.</source>
        <translation>El nombre de una fuente tiene como máximo {most} caracteres: acórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation is of another strength: {words}.</source>
        <translation>La negación tiene otra fuerza: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation reaches differently far: {words}.</source>
        <translation>La negación tiene distinto alcance: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>The note before it is written: leave those lines out when you try again.</source>
        <translation>La nota anterior está escrita: omita esas líneas cuando lo intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note is kept.</source>
        <translation>La nota se conserva.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” is kept without the words {words}: they went with the source.</source>
        <translation>La nota «{note}» se conserva sin las palabras {words}: desaparecieron con la fuente.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” lost its words {words}: mark them again where they are now.</source>
        <translation>La nota «{note}» perdió sus palabras {words}: márquelas de nuevo donde están ahora.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number differs: {words}.</source>
        <translation>Difiere el número: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number is put in another way, elsewhere: {words}.</source>
        <translation>El número se expresa de otro modo, en otro lugar: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The original file of {names} is not what was imported.</source>
        <translation>El archivo original de {names} no es lo que se importó.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/evidence.py"/>
        <source>The original file of {name} in {path} is not what was imported, so it is not written: go back to a copy of the project.</source>
        <translation>El archivo original de {name} en {path} no es lo que se importó, así que no se escribe: vuelva a una copia del proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The original file of {name} is lost; its text stands for it.</source>
        <translation>El archivo original de {name} se ha perdido; su texto lo sustituye.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The outlet of a source has at most {most} characters: shorten it.</source>
        <translation>El medio de una fuente tiene como máximo {most} caracteres: acórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The place of point {point} in the order could not be kept.</source>
        <translation>El lugar del punto {point} en el orden no se pudo conservar.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The reference source {reference} is missing.</source>
        <translation>Falta la fuente de referencia {reference}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same in another form: {words}.</source>
        <translation>Lo mismo en otra forma: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>The same is written in two ways: {words}.</source>
        <translation>Lo mismo está escrito de dos maneras: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>The same names stand in another order: {words}.</source>
        <translation>Los mismos nombres están en otro orden: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>The same stands at two places: {words}.</source>
        <translation>Lo mismo está en dos lugares: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same words stand elsewhere in the other wording.</source>
        <translation>Las mismas palabras están en otro lugar en la otra redacción.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>The sample cannot be written to {folder}: {reason}.</source>
        <translation>No se puede escribir la muestra en {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The text of {names} is not what was imported.</source>
        <translation>El texto de {names} no es lo que se importó.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>The text of {name} becomes that of {file}.</source>
        <translation>El texto de {name} pasa a ser el de {file}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: put its file in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation>El texto de {name} se ha perdido: ponga su archivo en su lugar con «variorum replace»; las notas encontrarán entonces sus palabras.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: write its file out with 'variorum original' and put that in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation>El texto de {name} se ha perdido: escriba su archivo con «variorum original» y póngalo en su lugar con «variorum replace»; las notas encontrarán entonces sus palabras.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time differs: {words}.</source>
        <translation>Difiere el tiempo: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is put in another way, elsewhere: {words}.</source>
        <translation>El tiempo se expresa de otro modo, en otro lugar: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is set in another way: {words}.</source>
        <translation>El tiempo se fija de otro modo: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The title of a source has at most {most} characters: shorten it.</source>
        <translation>El título de una fuente tiene como máximo {most} caracteres: acórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The wording of point {point} in {name} {place} is outside its text.</source>
        <translation>La redacción del punto {point} en {name} {place} queda fuera de su texto.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The wordings are in different languages; their words are not compared.</source>
        <translation>Las redacciones están en idiomas distintos; sus palabras no se comparan.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The words that the note “{note}” quotes were changed: it quotes {words} now.</source>
        <translation>Las palabras que cita la nota «{note}» cambiaron: ahora cita {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/annex.py"/>
        <source>The work broke off, as when memory runs out: close other programs, or try with fewer or smaller files.</source>
        <translation>El trabajo se interrumpió, como ocurre cuando falta memoria: cierre otros programas o pruebe con menos archivos o más pequeños.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>The {count} notes before it are written: leave those lines out when you try again.</source>
        <translation>Las {count} notas anteriores están escritas: omita esas líneas cuando lo intente de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There are no words in what is selected: select some text of the source.</source>
        <translation>No hay palabras en lo seleccionado: seleccione texto de la fuente.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>There is a source named {other} already: give this one another name.</source>
        <translation>Ya hay una fuente llamada {other}: dé otro nombre a esta.</translation>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup of {project}: name a file, or try 'variorum salvage'.</source>
        <translation>No hay copia de seguridad de {project}: indique un archivo o pruebe «variorum salvage».</translation>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup {name} of {project}: choose a number from 1 to {last}.</source>
        <translation>No hay copia de seguridad {name} de {project}: elija un número de 1 a {last}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history.py"/>
        <location filename="../../app/store/journal.py"/>
        <source>There is no edit {edit} in {path}: choose one from the history.</source>
        <translation>No hay edición {edit} en {path}: elija una del historial.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>There is no encoding called “{encoding}”: name one such as utf-8, cp1252 or utf-16.</source>
        <translation>No hay codificación llamada «{encoding}»: indique una como utf-8, cp1252 o utf-16.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>There is no finding {name} in this project: 'variorum findings --all' tells those that there are now.</source>
        <translation>No hay hallazgo {name} en este proyecto: «variorum findings --all» indica los que hay ahora.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point from {first} to {last} in this project.</source>
        <translation>No hay puntos de {first} a {last} en este proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project yet.</source>
        <translation>Aún no hay punto {name} en este proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project; the last one is {last}.</source>
        <translation>No hay punto {name} en este proyecto; el último es {last}.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>There is no point {point}: it may have gone meanwhile. Choose another one.</source>
        <translation>No hay punto {point}: puede haber desaparecido entretanto. Elija otro.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>There is no source named {wanted}: choose one of {names}.</source>
        <translation>No hay fuente llamada {wanted}: elija entre {names}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>There is no source {key} in this project. Its sources: {names}.</source>
        <translation>No hay fuente {key} en este proyecto. Sus fuentes: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/relining.py"/>
        <source>There is no source {source_id} in this project: it may have been removed meanwhile.</source>
        <translation>No hay fuente {source_id} en este proyecto: puede haberse quitado entretanto.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/replacing.py"/>
        <source>There is no source {source_id} to replace: it may have been removed meanwhile.</source>
        <translation>No hay fuente {source_id} que reemplazar: puede haberse quitado entretanto.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is nothing to split here: put the cursor inside a passage, not at its end.</source>
        <translation>Aquí no hay nada que dividir: ponga el cursor dentro de un pasaje, no al final.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is only one passage here: select the end of one and the beginning of the next.</source>
        <translation>Aquí hay un solo pasaje: seleccione el final de uno y el principio del siguiente.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>There never was a note {note} in {path}: 'variorum history' tells the notes.</source>
        <translation>Nunca hubo una nota {note} en {path}: «variorum history» indica las notas.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>This Python brings SQLite {sqlite_version}, and projects need {wanted} or later: use a newer Python, or the ready-made program.</source>
        <translation>Este Python trae SQLite {sqlite_version}, y los proyectos necesitan {wanted} o posterior: use un Python más reciente o el programa ya preparado.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>This source is not in the project any more: choose another one.</source>
        <translation>Esta fuente ya no está en el proyecto: elija otra.</translation>
    </message>
    <message>
        <location filename="../../app/commands/reviewing.py"/>
        <source>To mark points, give both --mark STATE and --points LIST.</source>
        <translation>Para marcar puntos, indique tanto --mark ESTADO como --points LISTA.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ucraniano (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, big-endian, unmarked)</source>
        <translation>Unicode (UTF-16, big-endian, sin marca)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, little-endian, unmarked)</source>
        <translation>Unicode (UTF-16, little-endian, sin marca)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Unpin words of {source}</source>
        <translation>Soltar palabras de {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} does not say what it was made on.</source>
        <translation>La decisión {verdict} no dice sobre qué se tomó.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} is on what no text has, {place}.</source>
        <translation>La decisión {verdict} se refiere a lo que ningún texto tiene, {place}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Version {number} of note {note} is that it was deleted: choose another one.</source>
        <translation>La versión {number} de la nota {note} es que se eliminó: elija otra.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamita (Windows-1258)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 437)</source>
        <translation>Europeo occidental (DOS 437)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 850)</source>
        <translation>Europeo occidental (DOS 850)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (ISO-8859-15)</source>
        <translation>Europeo occidental (ISO-8859-15)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Macintosh)</source>
        <translation>Europeo occidental (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>What comes first is another: what stands before and after {word} is exchanged.</source>
        <translation>Lo que va primero es otra cosa: se ha intercambiado lo que está delante y detrás de {word}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>What is named is another thing. {who}</source>
        <translation>Lo nombrado es otra cosa. {who}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} is gone with the point.</source>
        <translation>Lo decidido sobre el punto {point} desapareció con el punto.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} “{title}” is gone with the point.</source>
        <translation>Lo decidido sobre el punto {point} «{title}» desapareció con el punto.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was done before can be looked up in the history, and not be undone any more.</source>
        <translation>Lo hecho antes se puede consultar en el historial, pero ya no deshacer.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was known of a source is lost, its name for one: it is called “{name}” now.</source>
        <translation>Lo que se sabía de una fuente se ha perdido, entre ello su nombre: ahora se llama «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>Who does it to whom may be another: {words} have changed places.</source>
        <translation>Quién hace qué a quién puede ser otro: {words} han cambiado de lugar.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Who is meant is said in another way: {words}.</source>
        <translation>A quién se refiere se dice de otro modo: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a HEIC picture</source>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Microsoft Office document in an old format</source>
        <translation>un documento de Microsoft Office en un formato antiguo</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Pages, Numbers or Keynote document</source>
        <translation>un documento de Pages, Numbers o Keynote</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Safari web archive or a property list</source>
        <translation>un archivo web de Safari o una lista de propiedades</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WebP picture</source>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Word document in the old format (.doc)</source>
        <translation>un documento de Word en el formato antiguo (.doc)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WordPerfect document</source>
        <translation>un documento de WordPerfect</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Zstandard archive</source>
        <translation>un archivo Zstandard</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a compiled help file (CHM)</source>
        <translation>un archivo de ayuda compilado (CHM)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a duty</source>
        <translation>una obligación</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a permission</source>
        <translation>un permiso</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a plain statement</source>
        <translation>un enunciado simple</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a prohibition</source>
        <translation>una prohibición</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a promise</source>
        <translation>una promesa</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a rich text (RTF) document</source>
        <translation>un documento de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides</source>
        <translation>un juego de diapositivas</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides in the old PowerPoint format (.ppt)</source>
        <translation>un juego de diapositivas en el formato antiguo de PowerPoint (.ppt)</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a table “{name}”</source>
        <translation>una tabla «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a trigger “{name}”</source>
        <translation>un disparador «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a video or audio file</source>
        <translation>un archivo de vídeo o audio</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a view “{name}”</source>
        <translation>una vista «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a web archive (MHTML)</source>
        <translation>un archivo web (MHTML)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>added, “{words}”</source>
        <translation>añadido, «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an AVIF picture</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an EPUB book</source>
        <translation>un libro EPUB</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an MP3 recording</source>
        <translation>una grabación MP3</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Office document protected by a password</source>
        <translation>un documento de Office protegido con contraseña</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument drawing</source>
        <translation>un dibujo OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument spreadsheet</source>
        <translation>una hoja de cálculo OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Outlook message</source>
        <translation>un mensaje de Outlook</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XPS document</source>
        <translation>un documento XPS</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XZ archive</source>
        <translation>un archivo XZ</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an e-book for Kindle</source>
        <translation>un libro electrónico para Kindle</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>an element with thousands of attributes</source>
        <translation>un elemento con miles de atributos</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an entitlement</source>
        <translation>un derecho</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an expectation</source>
        <translation>una expectativa</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>an index “{name}”</source>
        <translation>un índice «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an intention</source>
        <translation>una intención</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an old Excel workbook (.xls)</source>
        <translation>un libro antiguo de Excel (.xls)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>boilerplate</source>
        <translation>texto accesorio</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF and import that</source>
        <translation>conviértalo a PDF e impórtelo</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF, with its text, and import that</source>
        <translation>conviértalo a PDF, con su texto, e impórtelo</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to a Word document (.docx) or web page and import that</source>
        <translation>conviértalo a un documento de Word (.docx) o a una página web e impórtelo</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decision taken back</source>
        <translation>decisión retirada</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>deleted, “{words}”</source>
        <translation>eliminado, «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>descriptions of sources</source>
        <translation>descripciones de fuentes</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>dismissed</source>
        <translation>descartada</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>elements nested too deeply to be read</source>
        <translation>elementos anidados a demasiada profundidad para poder leerlos</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>ends elsewhere</source>
        <translation>termina en otro lugar</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>export it as a Word document (.docx) or as a PDF and import that</source>
        <translation>expórtelo como documento de Word (.docx) o como PDF e impórtelo</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed as {role}</source>
        <translation>fijado como {role}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed to point {points}</source>
        <translation>fijado al punto {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>from character {start} to {end}</source>
        <translation>del carácter {start} al {end}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>given another title</source>
        <translation>recibió otro título</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>have its text recognised (OCR) and import the result</source>
        <translation>haga reconocer su texto (OCR) e importe el resultado</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>if it is a Variorum project, open it instead of importing it</source>
        <translation>si es un proyecto de Variorum, ábralo en lugar de importarlo</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a document instead</source>
        <translation>importe en su lugar un documento</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a transcript of it</source>
        <translation>importe una transcripción</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in another</source>
        <translation>en otra</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>in discussion</source>
        <translation>en discusión</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in one of the sources</source>
        <translation>en una de las fuentes</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in one of {total} sources</source>
        <translation>en una de {total} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one of {total} sources only</source>
        <translation>solo en una de {total} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one source only</source>
        <translation>solo en una fuente</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} of {total} sources</source>
        <translation>en {count} de {total} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in {count} of {total} sources only</source>
        <translation>solo en {count} de {total} fuentes</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} others</source>
        <translation>en otras {count}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in {source}</source>
        <translation>en {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>intro</source>
        <translation>introducción</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it is too large for this disk. Choose another disk</source>
        <translation>es demasiado grande para este disco. Elija otro disco</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it may not be changed, or another program has it open. Close it there, or choose another name or folder</source>
        <translation>no se puede cambiar, u otro programa lo tiene abierto. Ciérrelo allí o elija otro nombre o carpeta</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>its ending names no format</source>
        <translation>su terminación no indica ningún formato</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>its name is not one that a file can have</source>
        <translation>su nombre no es uno que pueda tener un archivo</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>known again in other words</source>
        <translation>reconocido de nuevo en otras palabras</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>many changed</source>
        <translation>muchos modificados</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>marked as absent</source>
        <translation>marcado como ausente</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>marks of absence</source>
        <translation>marcas de ausencia</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>mention</source>
        <translation>mención</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>modality</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>moved from point {before} to {after}</source>
        <translation>movido del punto {before} al {after}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>moved from {place}</source>
        <translation>movido desde {place}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>no duty</source>
        <translation>ninguna obligación</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>no more marked as absent</source>
        <translation>ya no marcado como ausente</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>nothing of the kind</source>
        <translation>nada por el estilo</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>on one side only</source>
        <translation>solo en un lado</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>ordering</source>
        <translation>orden</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>original files</source>
        <translation>archivos originales</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>orthographic</source>
        <translation>ortográfico</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>over a million elements</source>
        <translation>más de un millón de elementos</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>party</source>
        <translation>parte</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>pins</source>
        <translation>fijaciones</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>print it to a PDF and import that</source>
        <translation>imprímalo a un PDF e impórtelo</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>quotations of notes</source>
        <translation>citas de notas</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>replaced by another version</source>
        <translation>reemplazado por otra versión</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>resolved</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>said again</source>
        <translation>dicho de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save a copy of it without the password and import that</source>
        <translation>guarde una copia sin la contraseña e impórtela</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save it as a Word document (.docx), as a web page (.html) or as plain text (.txt) and import that</source>
        <translation>guárdelo como documento de Word (.docx), como página web (.html) o como texto sin formato (.txt) e impórtelo</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the message as text (.txt) or HTML and import that</source>
        <translation>guarde el mensaje como texto (.txt) o HTML e impórtelo</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the page as a web page (.html)</source>
        <translation>guarde la página como página web (.html)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the pages you need as web pages (.html)</source>
        <translation>guarde las páginas que necesite como páginas web (.html)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the sheet you need as text (.csv or .txt) and import that</source>
        <translation>guarde la hoja que necesite como texto (.csv o .txt) e impórtela</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>scope-addition</source>
        <translation>alcance añadido</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>scope-omission</source>
        <translation>alcance omitido</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>spellings</source>
        <translation>grafías</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>state</source>
        <translation>situación</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>stored again</source>
        <translation>almacenado de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>stylistic</source>
        <translation>estilístico</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>subpoint</source>
        <translation>subpunto</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>terminology</source>
        <translation>terminología</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>texts of sources</source>
        <translation>textos de fuentes</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the choice of reference</source>
        <translation>la elección de la referencia</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is full. Make room, or choose another disk</source>
        <translation>el disco está lleno. Haga sitio o elija otro disco</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is read-only. Choose another disk</source>
        <translation>el disco es de solo lectura. Elija otro disco</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the first</source>
        <translation>el primero</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}</source>
        <translation>el primero en el byte {byte}</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}, line {line}</source>
        <translation>el primero en el byte {byte}, línea {line}</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the folder does not exist. Choose one that does</source>
        <translation>la carpeta no existe. Elija una que exista</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the history</source>
        <translation>el historial</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the name is too long. Choose a shorter one</source>
        <translation>el nombre es demasiado largo. Elija uno más corto</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the project</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the review</source>
        <translation>la revisión</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>there is a folder of that name. Choose another name</source>
        <translation>hay una carpeta con ese nombre. Elija otro nombre</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title and place up to the program again</source>
        <translation>título y lugar de nuevo a cargo del programa</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title or place fixed</source>
        <translation>título o lugar fijado</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>titles and places of points</source>
        <translation>títulos y lugares de puntos</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>typographic</source>
        <translation>tipográfico</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under point {point}</source>
        <translation>bajo el punto {point}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under the points {points}</source>
        <translation>bajo los puntos {points}</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>unpack it and import what is inside</source>
        <translation>desempaquételo e importe lo que contiene</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>unseen</source>
        <translation>sin ver</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>up to the program again</source>
        <translation>de nuevo a cargo del programa</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>verdicts on findings</source>
        <translation>decisiones sobre hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>what was looked at</source>
        <translation>lo que se ha visto</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>wordings</source>
        <translation>redacciones</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} no more</source>
        <translation>ya no redacta el punto {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} now</source>
        <translation>redacta ahora el punto {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>{count} changed</source>
        <translation>{count} modificados</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have it {where}.</source>
        <translation>{count} de {total} fuentes lo tienen {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have this {where}: {words}.</source>
        <translation>{count} de {total} fuentes tienen esto {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources leave out the whole point: {words}.</source>
        <translation>{count} de {total} fuentes omiten el punto entero: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{count} of {total} sources leave out {words}.</source>
        <translation>{count} de {total} fuentes omiten {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources only mention the point, outside the list: {words}.</source>
        <translation>{count} de {total} fuentes solo mencionan el punto, fuera de la lista: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} parts of the file could not be read.</source>
        <translation>No se pudieron leer {count} partes del archivo.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} pins</source>
        <translation>{count} fijaciones</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{count} points stand elsewhere</source>
        <translation>{count} puntos están en otro lugar</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations could not be found again and are kept as lost.</source>
        <translation>{count} citas no se pudieron encontrar de nuevo y se conservan como perdidas.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations read differently now and are marked as approximate.</source>
        <translation>{count} citas dicen ahora otra cosa y quedan marcadas como aproximadas.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} rows that could not be read stood in the history, too, and could be put back from there.</source>
        <translation>{count} filas que no se pudieron leer constaban también en el historial y se pudieron recuperar de allí.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} segments</source>
        <translation>{count} segmentos</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} sources that it quoted are gone: what it quoted there is told in the history.</source>
        <translation>Ya no están {count} fuentes que citaba: lo que citaba consta en el historial.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} wordings</source>
        <translation>{count} redacciones</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} changed</source>
        <translation>{field}: modificado</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{file} has no source in common with this project: what it has comes in beside what is here.</source>
        <translation>{file} no tiene ninguna fuente en común con este proyecto: lo que contiene entra al lado de lo que hay aquí.</translation>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{first} (and {count} more)</source>
        <translation>{first} (y {count} más)</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{folder} has no room for a backup: free {megabytes} MB on that disk.</source>
        <translation>{folder} no tiene sitio para una copia de seguridad: libere {megabytes} MB en ese disco.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{format} ({suffix}) is not available yet</source>
        <translation>{format} ({suffix}) aún no está disponible</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of 1 note kept.</source>
        <translation>Se conserva {kept} de 1 nota.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of {total} notes kept.</source>
        <translation>Se conservan {kept} de {total} notas.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{leftover} is left over from another project of that name: move it away, or choose another.</source>
        <translation>{leftover} quedó de otro proyecto de ese nombre: apártelo o elija otro.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} goes: it was removed in {file}, and nothing new quotes it.</source>
        <translation>{name} desaparece: se quitó en {file} y nada nuevo lo cita.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} no contiene notas: elija un archivo de Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD). The pages that it refers to are not fetched: save them in one file.</source>
        <translation>{name} no contiene notas: elija un archivo de Web Annotations (JSON-LD). Las páginas a las que remite no se descargan: guárdelas en un solo archivo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{name} is another version in {file}: yours stays, and the notes of the other were put where their words are in yours.</source>
        <translation>{name} es otra versión en {file}: se queda la suya, y las notas de la otra se pusieron donde están sus palabras en la suya.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is empty: choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} está vacío: elija un archivo de Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <source>{name} is in {path} already: remove it there first, or leave it out.</source>
        <translation>{name} ya está en {path}: quítelo allí primero o déjelo fuera.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is nested too deeply to be a file of notes: choose another file.</source>
        <translation>{name} está anidado a demasiada profundidad para ser un archivo de notas: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>{name} is no range of points: write the first and the last, such as 20-22.</source>
        <translation>{name} no es un intervalo de puntos: escriba el primero y el último, como 20-22.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not JSON ({error}): choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} no es JSON ({error}): elija un archivo de Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{name} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{name} no es texto UTF-8: guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not Unicode text: save it as UTF-8 and try again.</source>
        <translation>{name} no es texto Unicode: guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} is not taken in again: you removed it, and nothing new quotes it.</source>
        <translation>{name} no se incorpora de nuevo: usted lo quitó y nada nuevo lo cita.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{old} became {new}</source>
        <translation>{old} pasó a ser {new}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one}
{next}</source>
        <translation>{one}
{next}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one} / {next}</source>
        <translation>{one} / {next}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>{one} against {other}</source>
        <translation>{one} frente a {other}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{one} and {other} are the same document: leave one of them out.</source>
        <translation>{one} y {other} son el mismo documento: deje uno de ellos fuera.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one} {next}</source>
        <translation>{one} {next}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one}, {next}</source>
        <translation>{one}, {next}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging.py"/>
        <source>{other} is the project that is open: choose another copy of it.</source>
        <translation>{other} es el proyecto que está abierto: elija otra copia de él.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{path} cannot be found again: check that the disk is connected.</source>
        <translation>{path} ya no se encuentra: compruebe que el disco esté conectado.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder does not exist: make the folder first, or choose another.</source>
        <translation>No se puede crear {path}, su carpeta no existe: cree antes la carpeta o elija otra.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder is read-only: choose a folder you can write in.</source>
        <translation>No se puede crear {path}, su carpeta es de solo lectura: elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} cannot be opened safely, as {name} beside it was not made by Variorum: move that away, then try again.</source>
        <translation>{path} no se puede abrir con seguridad, pues {name}, que está al lado, no lo hizo Variorum: apártelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be opened: check that the file and its folder are still there and that you may use them.</source>
        <translation>No se puede abrir {path}: compruebe que el archivo y su carpeta sigan allí y que usted pueda usarlos.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be read or written, the disk refuses: check that the disk is connected and not full and sets no limit on the size of files, then try again. What was saved is still there.</source>
        <translation>{path} no se puede leer ni escribir, el disco se niega: compruebe que el disco esté conectado, no esté lleno y no limite el tamaño de los archivos, e inténtelo de nuevo. Lo guardado sigue allí.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be saved, the disk is full: make room, then try again. What was saved is still there.</source>
        <translation>No se puede guardar {path}, el disco está lleno: haga sitio e inténtelo de nuevo. Lo guardado sigue allí.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used, you have no permission: choose a folder you can write in.</source>
        <translation>No se puede usar {path}, no tiene permiso: elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>No se puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{path} cannot be written: {why}. Choose a name that ends in {available}.</source>
        <translation>No se puede escribir {path}: {why}. Elija un nombre que termine en {available}.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} could not be saved, so the whole edit was taken back: try again.</source>
        <translation>{path} no se pudo guardar, así que se retiró toda la edición: inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} does not exist: check the name, or make a new project.</source>
        <translation>{path} no existe: compruebe el nombre o cree un proyecto nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} exists already: choose another name, or add files to it with 'variorum add'.</source>
        <translation>{path} ya existe: elija otro nombre o añádale archivos con «variorum add».</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} exists already: open it, or choose another name.</source>
        <translation>{path} ya existe: ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <location filename="../../app/tasks/replacing.py"/>
        <source>{path} has no source {source_id}: it may have been removed meanwhile.</source>
        <translation>{path} no tiene la fuente {source_id}: puede haberse quitado entretanto.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{path} holds nothing of a project that could be read: go back to a backup of it.</source>
        <translation>{path} no contiene nada de un proyecto que se pudiera leer: vuelva a una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="../../app/store/limits.py"/>
        <source>{path} holds {count} {table}, more than the {most} that can be worked with: split it into several projects.</source>
        <translation>{path} contiene {count} {table}, más de {most}, que es lo que se puede manejar: divídalo en varios proyectos.</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>{path} holds {what} that Variorum did not make, so it is not safe to open: ask for a fresh copy of the project, or get out of it what is ours ('variorum salvage').</source>
        <translation>{path} contiene {what} que Variorum no hizo, así que no es seguro abrirlo: pida una copia nueva del proyecto o saque de él lo que es nuestro («variorum salvage»).</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} holds, or was to take in, a single piece of more than {most} MB: split it.</source>
        <translation>{path} contiene, o iba a recibir, una sola pieza de más de {most} MB: divídala.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is a folder: choose a project file in it.</source>
        <translation>{path} es una carpeta: elija en ella un archivo de proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is damaged: go back to a backup of it ('variorum restore'), or get out of it what can be read ('variorum salvage'). 'variorum check' tells what is wrong.</source>
        <translation>{path} está dañado: vuelva a una copia de seguridad («variorum restore») o saque de él lo que se pueda leer («variorum salvage»). «variorum check» indica qué está mal.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is empty, so it is no project: go back to a copy of it, or delete it and make a new one.</source>
        <translation>{path} está vacío, así que no es un proyecto: vuelva a una copia o elimínelo y cree uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is in use by another program: close it there, then try again.</source>
        <translation>Otro programa está usando {path}: ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not JSON: {error}.</source>
        <translation>{path} no es JSON: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{path} no es texto UTF-8: guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a Variorum project: choose another file, or import this one into a project.</source>
        <translation>{path} no es un proyecto de Variorum: elija otro archivo o importe este en un proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a file: choose a project file.</source>
        <translation>{path} no es un archivo: elija un archivo de proyecto.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>{path} is of an older version and was not updated, as no backup of it could be made first: {problem}</source>
        <translation>{path} es de una versión anterior y no se actualizó, pues no se pudo hacer antes una copia de seguridad: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open on {host}: close it there, or open it to read.</source>
        <translation>{path} está abierto en otra ventana, que alguien tiene abierta en {host}: ciérrelo allí o ábralo para leer.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open: close it there, or open it to read.</source>
        <translation>{path} está abierto en otra ventana, que alguien tiene abierta: ciérrelo allí o ábralo para leer.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open on {host}: close it there, or open it to read.</source>
        <translation>{path} está abierto en otra ventana, que {user} tiene abierta en {host}: ciérrelo allí o ábralo para leer.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open: close it there, or open it to read.</source>
        <translation>{path} está abierto en otra ventana, que {user} tiene abierta: ciérrelo allí o ábralo para leer.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is the database of another program, not a Variorum project: choose another file.</source>
        <translation>{path} es la base de datos de otro programa, no un proyecto de Variorum: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is the same file as {other}, beside which its last changes lie: open it by that name.</source>
        <translation>{path} es el mismo archivo que {other}, junto al cual están sus últimos cambios: ábralo con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{path} is too large for a file of notes ({megabytes} MB): split it.</source>
        <translation>{path} es demasiado grande para un archivo de notas ({megabytes} MB): divídalo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is too large to be a list of spellings: choose another file.</source>
        <translation>{path} es demasiado grande para ser una lista de grafías: elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is too long a name for this disk: choose a shorter one.</source>
        <translation>{path} es un nombre demasiado largo para este disco: elija uno más corto.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} may not be read: ask its owner for permission, or for a copy.</source>
        <translation>{path} no se puede leer sin permiso: pida permiso o una copia a su propietario.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} needs a list of lists of spellings, such as [["colour", "color"]].</source>
        <translation>{path} necesita una lista de listas de grafías, como [["colour", "color"]].</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} or its folder is read-only: copy it to a folder you can write in, and open the copy.</source>
        <translation>{path} o su carpeta es de solo lectura: cópielo a una carpeta en la que pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} was changed by another program meanwhile: import {name} again.</source>
        <translation>Otro programa cambió {path} entretanto: importe {name} de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/lineups.py"/>
        <source>{path} was changed by another program meanwhile: look at it as it is now, then try again.</source>
        <translation>Otro programa cambió {path} entretanto: mírelo tal como está ahora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{path} was changed since this merge was prepared: prepare it again.</source>
        <translation>{path} cambió desde que se preparó esta fusión: prepárela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/schema.py"/>
        <source>{path} was last saved by a newer Variorum (it knows “{step}”): get the newest version of the program, then open it again.</source>
        <translation>{path} se guardó por última vez con un Variorum más reciente (conoce «{step}»): obtenga la última versión del programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} was moved, deleted or replaced while it was open, so nothing more can be saved in it: put it back, or open it where it is now.</source>
        <translation>{path} se movió, se eliminó o se reemplazó mientras estaba abierto, así que no se puede guardar nada más en él: devuélvalo a su sitio o ábralo donde está ahora.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{problem} {kept}</source>
        <translation>{problem} {kept}</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{reason}. Choose another place and try again</source>
        <translation>{reason}. Elija otro lugar e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{suffix} ({format})</source>
        <translation>{suffix} ({format})</translation>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>{target} exists already: open it, or choose another folder.</source>
        <translation>{target} ya existe: ábralo o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{what}: {sum}</source>
        <translation>{what}: {sum}</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{where}: {problem}</source>
        <translation>{where}: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{words}, part of {whole}</source>
        <translation>{words}, parte de {whole}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} ({force})</source>
        <translation>{word} ({force})</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against a plain statement</source>
        <translation>{word} frente a un enunciado simple</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against nothing of the kind</source>
        <translation>{word} frente a nada por el estilo</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>{word} comes before {other} {first}, after it {second}.</source>
        <translation>{word} va delante de {other} {first} y detrás {second}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/company.py"/>
        <source>{word} stands with {here} {first}, with {there} {second}.</source>
        <translation>{word} está con {here} {first} y con {there} {second}.</translation>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>“{left}” and “{right}” are no pair of sources: name two, or none for the whole point.</source>
        <translation>«{left}» y «{right}» no son un par de fuentes: nombre dos, o ninguna para el punto entero.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no date that can be sorted: write it as 2025-11-20, or 2025-11, or leave it empty.</source>
        <translation>«{line}» no es una fecha que se pueda ordenar: escríbala como 2025-11-20 o 2025-11, o déjela vacía.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no language tag: write it as en or pt-BR, or leave it empty.</source>
        <translation>«{line}» no es una etiqueta de idioma: escríbala como en o pt-BR, o déjela vacía.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no web address: write it as https://example.org/page, or leave it empty.</source>
        <translation>«{line}» no es una dirección web: escríbala como https://example.org/page, o déjela vacía.</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>“{name}” cannot be read: it seems to be {what}; {advice}.</source>
        <translation>«{name}» no se puede leer: parece ser {what}; {advice}.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: a source that it is about was replaced or removed later. Go back to it, or restore its notes.</source>
        <translation>«{name}» no se puede retirar por sí sola: una fuente a la que se refiere se reemplazó o se quitó después. Vuelva a ella o restaure sus notas.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: something that was done later depends on it. Go back to before it instead.</source>
        <translation>«{name}» no se puede retirar por sí sola: algo hecho después depende de ella. Vuelva en su lugar a antes de ella.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: what was done later is on the new words. Go back to before it instead.</source>
        <translation>«{name}» no se puede retirar por sí sola: lo hecho después está sobre las palabras nuevas. Vuelva en su lugar a antes de ella.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: “{later}” ({when} UTC) changed the same later. Take that back first, or go back to before it.</source>
        <translation>«{name}» no se puede retirar por sí sola: «{later}» ({when} UTC) cambió lo mismo después. Retire esa primero o vuelva a antes de ella.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/markup.py"/>
        <source>“{name}” defines XML entities, which no word processor does and which can hide text: open it in a word processor and save it anew.</source>
        <translation>«{name}» define entidades XML, cosa que no hace ningún procesador de textos y que puede ocultar texto: ábralo en un procesador de textos y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” does not tell which letters it shows: have its text recognised (OCR) and import the result.</source>
        <translation>«{name}» no indica qué letras muestra: haga reconocer su texto (OCR) e importe el resultado.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/rtfreader.py"/>
        <source>“{name}” has groups nested too deeply to be read: open it in a word processor and save it anew.</source>
        <translation>«{name}» tiene grupos anidados a demasiada profundidad: ábralo en un procesador de textos y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has lists nested too deeply to be read: save it as plain text (.txt).</source>
        <translation>«{name}» tiene listas anidadas a demasiada profundidad: guárdelo como texto sin formato (.txt).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has no text, only pictures of pages: have its text recognised (OCR) and import the result.</source>
        <translation>«{name}» no tiene texto, solo imágenes de páginas: haga reconocer su texto (OCR) e importe el resultado.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has thousands of brackets that nothing closes: save it as plain text (.txt).</source>
        <translation>«{name}» tiene miles de corchetes que nada cierra: guárdelo como texto sin formato (.txt).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has {count} pages, more than can be read at once: save the pages you need as a file.</source>
        <translation>«{name}» tiene {count} páginas, más de las que se pueden leer de una vez: guarde las que necesite en un archivo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” has {what}: save the part you need as plain text (.txt) and import that.</source>
        <translation>«{name}» tiene {what}: guarde la parte que necesite como texto sin formato (.txt) e impórtela.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” holds no text document: open it in its program, save the text as .docx or .odt and import that.</source>
        <translation>«{name}» no contiene un documento de texto: ábralo en su programa, guarde el texto como .docx u .odt e impórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” holds no text: import a file that has some.</source>
        <translation>«{name}» no contiene texto: importe un archivo que lo tenga.</translation>
    </message>
    <message>
        <location filename="../../app/sources/mhtml.py"/>
        <source>“{name}” holds no web page: open the page again and save it as a web page (.html).</source>
        <translation>«{name}» no contiene una página web: abra la página otra vez y guárdela como página web (.html).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is a broken PDF that cannot be opened: get the file again, or print it to a new PDF.</source>
        <translation>«{name}» es un PDF roto que no se puede abrir: obtenga el archivo de nuevo o imprímalo a un PDF nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, not text: import a Word, OpenDocument, RTF or PDF document, a web page or a text file.</source>
        <translation>«{name}» es binario, no texto: importe un documento de Word, OpenDocument, RTF o PDF, una página web o un archivo de texto.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, or its encoding cannot be recognised: if it is text, open it in a text editor and save it as UTF-8.</source>
        <translation>«{name}» es binario o su codificación no se puede reconocer: si es texto, ábralo en un editor de texto y guárdelo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is damaged or is not what its name says: get it again, or open it in a word processor and save it anew.</source>
        <translation>«{name}» está dañado o no es lo que dice su nombre: obténgalo de nuevo o ábralo en un procesador de textos y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is empty: import a file that holds text.</source>
        <translation>«{name}» está vacío: importe un archivo que contenga texto.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is in the old binary format of Word (DOC): open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>«{name}» está en el antiguo formato binario de Word (DOC): ábralo en Word o LibreOffice, guárdelo como .docx e impórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec} (it breaks at byte {byte}): name another one, or none to have it recognised.</source>
        <translation>«{name}» no está en la codificación {codec} (falla en el byte {byte}): indique otra, o ninguna para que se reconozca.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec}: name another one, or none to have it recognised.</source>
        <translation>«{name}» no está en la codificación {codec}: indique otra, o ninguna para que se reconozca.</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>“{name}” is not {what}, whatever its name says: get the file again or, if it holds plain text, rename it to end in .txt.</source>
        <translation>«{name}» no es {what}, diga lo que diga su nombre: obtenga el archivo de nuevo o, si contiene texto sin formato, cámbiele el nombre para que termine en .txt.</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is protected by a password: open it in a PDF reader, print or save it without the password, and import that.</source>
        <translation>«{name}» está protegido con contraseña: ábralo en un lector de PDF, imprímalo o guárdelo sin la contraseña e impórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is protected by a password: open it in its program, save it without one and import that.</source>
        <translation>«{name}» está protegido con contraseña: ábralo en su programa, guárdelo sin ella e impórtelo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is too large ({megabytes} MB; the limit is {limit} MB): save the part that you want to compare as a file of its own.</source>
        <translation>«{name}» es demasiado grande ({megabytes} MB; el límite es {limit} MB): guarde la parte que quiera comparar en un archivo aparte.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” is too long to be read as Markdown: rename it to end in .txt, or save the part that you need.</source>
        <translation>«{name}» es demasiado largo para leerlo como Markdown: cámbiele el nombre para que termine en .txt o guarde la parte que necesite.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is {encoding} text with damaged characters ({place}): open it in a text editor and save it as UTF-8, or get the file again.</source>
        <translation>«{name}» es texto {encoding} con caracteres dañados ({place}): ábralo en un editor de texto y guárdelo como UTF-8, u obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is {what}, which says itself how its characters are encoded: import it without choosing an encoding.</source>
        <translation>«{name}» es {what}, que indica por sí mismo cómo están codificados sus caracteres: impórtelo sin elegir codificación.</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>“{name}” was taken back and left for other edits, so it cannot be gone to: what it wrote can still be restored, note by note.</source>
        <translation>«{name}» se retiró y se dejó por otras ediciones, así que no se puede ir allí: lo que escribió aún se puede restaurar, nota por nota.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” would unpack to far more than a document holds: if you trust it, save the part you need as plain text (.txt) and import that.</source>
        <translation>«{name}» ocuparía desempaquetado mucho más de lo que contiene un documento: si se fía de él, guarde la parte que necesite como texto sin formato (.txt) e impórtela.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” cannot be read ({reason}): copy it elsewhere and try again.</source>
        <translation>«{shown}» no se puede leer ({reason}): cópielo a otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a device or a pipe, not a file: save what it holds to a file first.</source>
        <translation>«{shown}» es un dispositivo o una tubería, no un archivo: guarde antes en un archivo lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a folder: choose the files in it.</source>
        <translation>«{shown}» es una carpeta: elija los archivos que hay en ella.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is not there: check whether it was moved or renamed.</source>
        <translation>«{shown}» no está allí: compruebe si se movió o cambió de nombre.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” may not be read: ask its owner for permission, or for a copy.</source>
        <translation>«{shown}» no se puede leer sin permiso: pida permiso o una copia a su propietario.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” has characters that cannot be seen: write it again without them.</source>
        <translation>«{spelling}» tiene caracteres que no se ven: escríbalo de nuevo sin ellos.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” needs another spelling beside it: a family has at least two.</source>
        <translation>«{spelling}» necesita otra grafía al lado: una familia tiene al menos dos.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” stands in two families of spellings: put them together, or leave it out of one.</source>
        <translation>«{spelling}» está en dos familias de grafías: júntelas o quítela de una.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{start}…” is too long for a spelling: it has at most {most} characters.</source>
        <translation>«{start}…» es demasiado largo para una grafía: tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source})</source>
        <translation>«{words}» ({source})</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source}, approximate)</source>
        <translation>«{words}» ({source}, aproximado)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source}, lost)</source>
        <translation>«{words}» ({source}, perdido)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>“{words}” in {source}</source>
        <translation>«{words}» en {source}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>End the first look (Esc)</source>
        <translation>Terminar el primer vistazo (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The next step (Return)</source>
        <translation>El paso siguiente (Intro)</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The step before this one</source>
        <translation>El paso anterior a este</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Every word of this source is on a point.</source>
        <translation>Cada palabra de esta fuente está en un punto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Not part of the document</source>
        <translation>No forma parte del documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>On no point</source>
        <translation>En ningún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>What is on no point</source>
        <translation>Lo que no está en ningún punto</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <location filename="../../app/ui/lineup/tray_list.py"/>
        <source>Segments on no point</source>
        <translation>Segmentos en ningún punto</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Add files, drop them here, or paste text from the clipboard.</source>
        <translation>Añada archivos, suéltelos aquí o pegue texto del portapapeles.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Read it in another encoding</source>
        <translation>Leerlo en otra codificación</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Leave &amp;without them</source>
        <translation>&amp;Salir sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in a note could not be saved.</source>
        <translation>Lo que escribió en una nota no se pudo guardar.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in {count} notes could not be saved.</source>
        <translation>Lo que escribió en {count} notas no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>mentioned in prose</source>
        <translation>mencionado en prosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>{name} says nothing on this point.</source>
        <translation>{name} no dice nada sobre este punto.</translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Click, or press Enter, to read them</source>
        <translation>Haga clic o pulse Intro para leerlas</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Does not count: {kind}</source>
        <translation>No cuenta: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Folded away; Enter opens it</source>
        <translation>Plegado; Intro lo abre</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>New Note on Selection</source>
        <translation>Nota nueva sobre la selección</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Show Its Other Place</source>
        <translation>Mostrar su otro lugar</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Wording of {name}</source>
        <translation>Redacción de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: moved “{words}”</source>
        <translation>{count}, primero: desplazado «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: only here “{words}”</source>
        <translation>{count}, primero: solo aquí «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: words only on the other side</source>
        <translation>{count}, primero: palabras solo en el otro lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, {moved} moved</source>
        <translation>{count}, {moved} desplazados</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{n} changes</source>
        <translation>{n} cambios</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Drop it on a point in its column, or beside the grid · with {key} it words both points</source>
        <translation>Suéltelo en un punto de su columna o junto a la cuadrícula · con {key} redacta ambos puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Point {point}, {source}</source>
        <translation>Punto {point}, {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>These are words of {name}: they stay in its column · ↑ ↓ choose the point</source>
        <translation>Estas son palabras de {name}: se quedan en su columna · ↑ ↓ eligen el punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>listed item on no point</source>
        <translation>elemento de lista en ningún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>mentioned in prose</source>
        <translation>mencionado en prosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not in this source, as you decided</source>
        <translation>no está en esta fuente, como decidió usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not part of the document</source>
        <translation>no forma parte del documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>on no point</source>
        <translation>en ningún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>only in its sub-points</source>
        <translation>solo en sus subpuntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>placed with {sure} % certainty</source>
        <translation>situado con {sure} % de certeza</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>point {points}</source>
        <translation>punto {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>set aside by you</source>
        <translation>apartado por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} characters selected</source>
        <translation>{n} caracteres seleccionados</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} segments</source>
        <translation>{n} segmentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>↑ ↓ choose the point · Space puts it there · {keys} lets it word both · Esc puts it back</source>
        <translation>↑ ↓ eligen el punto · Espacio lo pone allí · {keys} le deja redactar ambos · Esc lo devuelve</translation>
    </message>
</context>
<context>
    <name>WovenPanes</name>
    <message>
        <location filename="../../app/ui/wordings/woven_panes.py"/>
        <source>{name} says nothing on this point.</source>
        <translation>{name} no dice nada sobre este punto.</translation>
    </message>
</context>
<context>
    <name>WovenView</name>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Neither source says anything on this point.</source>
        <translation>Ninguna de las dos fuentes dice nada sobre este punto.</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Only in {name}</source>
        <translation>Solo en {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Wordings of {left} and {right}</source>
        <translation>Redacciones de {left} y {right}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{count}, first: {words}</source>
        <translation>{count}, primero: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{left} and {right}</source>
        <translation>{left} y {right}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{n} changes</source>
        <translation>{n} cambios</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation>{said}, que no cuenta: {kind}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <location filename="../../app/ui/written.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>_SourceDelegate</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>in prose</source>
        <translation>en prosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;About Variorum</source>
        <translation>Acerca &amp;de Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Accents</source>
        <translation>&amp;Acentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;All wordings</source>
        <translation>&amp;Todas las redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Backups…</source>
        <translation>Copias &amp;de seguridad…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Capital and small letters</source>
        <translation>&amp;Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Characters</source>
        <translation>&amp;Caracteres</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Close project</source>
        <translation>Ce&amp;rrar el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Compare by</source>
        <translation>&amp;Comparar por</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Confirm finding</source>
        <translation>C&amp;onfirmar hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Delete note</source>
        <translation>&amp;Eliminar nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Export as PDF…</source>
        <translation>E&amp;xportar como PDF…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;First look…</source>
        <translation>&amp;Primer vistazo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Fold unchanged text</source>
        <translation>&amp;Plegar el texto sin cambios</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>Ad&amp;elante</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;High contrast, light</source>
        <translation>Contraste &amp;alto, claro</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Ignore differences of</source>
        <translation>&amp;Ignorar diferencias de</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Inline</source>
        <translation>&amp;En línea</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keep as my own</source>
        <translation>&amp;Guardar como mía</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Line up points</source>
        <translation>&amp;Emparejar puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Merge notes…</source>
        <translation>F&amp;usionar notas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;My own</source>
        <translation>La &amp;mía</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New note</source>
        <translation>&amp;Nota nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New project…</source>
        <translation>&amp;Proyecto nuevo…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next difference</source>
        <translation>Di&amp;ferencia siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next not looked at</source>
        <translation>&amp;Siguiente sin ver</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Noting</source>
        <translation>&amp;Anotar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Number formats</source>
        <translation>&amp;Formatos de número</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Paste as a source…</source>
        <translation>Pegar &amp;como fuente…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Points on the far side</source>
        <translation>&amp;Puntos en el otro lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Previous difference</source>
        <translation>Diferencia &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Punctuation</source>
        <translation>&amp;Puntuación</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Sentences</source>
        <translation>&amp;Oraciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Spaces and line breaks</source>
        <translation>&amp;Espacios y saltos de línea</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Swap left and right</source>
        <translation>&amp;Intercambiar izquierda y derecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Typography</source>
        <translation>&amp;Tipografía</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>&amp;Tamaño habitual</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Whole documents</source>
        <translation>&amp;Documentos enteros</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Zoom in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>600,000 and 0.6 million are the same</source>
        <translation>600.000 y 0,6 millones son lo mismo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add sources to the project</source>
        <translation>Añadir fuentes al proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add the text on the clipboard to the project</source>
        <translation>Añadir al proyecto el texto del portapapeles</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All its pairs have to be looked at again</source>
        <translation>Todos sus pares se han de volver a mirar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points and sources at once: how far apart, what was found, noted and looked at</source>
        <translation>Todos los puntos y fuentes a la vez: cuánto distan, qué se halló, anotó y revisó</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points in all sources; put right what was lined up wrongly</source>
        <translation>Todos los puntos en todas las fuentes; corregir lo mal emparejado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points, the most material first</source>
        <translation>Todos los puntos, lo más sustancial primero</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>An action, a point, a source, or words of any text</source>
        <translation>Una acción, un punto, una fuente o palabras de cualquier texto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Another project beside this one; settings are those of all windows</source>
        <translation>Otro proyecto junto a este; los ajustes son los de todas las ventanas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>As you have kept it</source>
        <translation>Como usted la guardó</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>British and American, and the spellings of names</source>
        <translation>Británicas y americanas, y las grafías de los nombres</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Co&amp;mpare wordings</source>
        <translation>Comparar &amp;redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>D&amp;ismiss finding</source>
        <translation>Des&amp;cartar hallazgo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Delete the chosen note; this can be undone</source>
        <translation>Eliminar la nota elegida; se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Differences that do not count can still be seen</source>
        <translation>Las diferencias que no cuentan se siguen viendo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Down the list of findings, shown in the texts</source>
        <translation>Bajar por la lista de hallazgos, mostrados en los textos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Earlier states of the project, to go back to</source>
        <translation>Estados anteriores del proyecto, para volver a ellos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Every source's wording of the point, against one of them</source>
        <translation>La redacción del punto en cada fuente, frente a una de ellas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything as it is now, in another file</source>
        <translation>Todo como está ahora, en otro archivo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything that was done, by whom and when; go back to any of it, restore a note</source>
        <translation>Todo lo que se hizo, quién y cuándo; volver a cualquier momento, restaurar una nota</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Expor&amp;t notes…</source>
        <translation>Exportar &amp;notas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export as CS&amp;V…</source>
        <translation>Exp&amp;ortar como CSV…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find a po&amp;int</source>
        <translation>Bus&amp;car un punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Findings of the w&amp;hole project</source>
        <translation>Hallazgos de &amp;todo el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>Cinco crónicas inventadas sobre un plan, para explorar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go to &amp;anything…</source>
        <translation>Ir adonde &amp;sea…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>High contrast, d&amp;ark</source>
        <translation>Co&amp;ntraste alto, oscuro</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>In the list of findings</source>
        <translation>En la lista de hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It does not matter; the next one is chosen. This can be undone</source>
        <translation>No importa; se elige el siguiente. Se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It matters as it is told; the next one is chosen. This can be undone</source>
        <translation>Importa tal como se dice; se elige el siguiente. Se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Kinds of quotation marks, dashes and the like</source>
        <translation>Clases de comillas, rayas y similares</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>La&amp;yout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Larger wordings</source>
        <translation>Redacciones más grandes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up</source>
        <translation>Emparejar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up &amp;anew</source>
        <translation>E&amp;mparejar de nuevo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Long stretches on which two wordings agree become one line; a click or Enter opens it</source>
        <translation>Los tramos largos en que coinciden dos redacciones se reducen a una línea; un clic o Intro la abre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make an empty project</source>
        <translation>Crear un proyecto vacío</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make the edit again</source>
        <translation>Hacer de nuevo la edición</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark &amp;pair as done</source>
        <translation>Marcar el par &amp;como terminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark every character that differs</source>
        <translation>Marcar cada carácter que difiere</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as &amp;in work</source>
        <translation>M&amp;arcar el par como en curso</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as no&amp;t looked at</source>
        <translation>Marcar el par como &amp;no visto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as &amp;done</source>
        <translation>&amp;Marcar el punto como terminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as in &amp;work</source>
        <translation>Marcar &amp;el punto como en curso</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as not &amp;looked at</source>
        <translation>Marcar el &amp;punto como no visto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark what is ignored &amp;faintly</source>
        <translation>Marcar &amp;lo ignorado tenuemente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole sentences that differ</source>
        <translation>Marcar oraciones enteras que difieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole words that differ</source>
        <translation>Marcar palabras enteras que difieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>N&amp;ext point</source>
        <translation>&amp;Punto siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New &amp;window</source>
        <translation>&amp;Ventana nueva</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New note on the &amp;project</source>
        <translation>Nota nueva &amp;sobre el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next fin&amp;ding</source>
        <translation>&amp;Hallazgo siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Notes, wordings and findings at once</source>
        <translation>Notas, redacciones y hallazgos a la vez</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Nothing but the wordings</source>
        <translation>Nada más que las redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>Nothing ignored</source>
        <translation>Nada ignorado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>O&amp;verview</source>
        <translation>&amp;Panorama</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Abrir reciente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project, and leave this one open</source>
        <translation>Abrir un proyecto y dejar este abierto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open in a new win&amp;dow…</source>
        <translation>Abrir &amp;en una ventana nueva…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open the &amp;sample</source>
        <translation>Abrir &amp;la muestra</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Opens at the page about what you are at</source>
        <translation>Se abre en la página sobre lo que está haciendo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Place everything anew around what you have corrected; this can be undone</source>
        <translation>Colocar todo de nuevo alrededor de lo que usted ha corregido; se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points and notes change places</source>
        <translation>Puntos y notas cambian de lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points, wordings, findings and notes</source>
        <translation>Puntos, redacciones, hallazgos y notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Pre&amp;vious point</source>
        <translation>P&amp;unto anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previo&amp;us finding</source>
        <translation>Ha&amp;llazgo anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;tacked</source>
        <translation>&amp;Apiladas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sear&amp;ch the texts…</source>
        <translation>&amp;Buscar en los textos…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;findings</source>
        <translation>Mostrar &amp;hallazgos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;notes</source>
        <translation>Mostrar &amp;notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;points</source>
        <translation>M&amp;ostrar puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show s&amp;low events</source>
        <translation>Mostrar &amp;sucesos lentos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Smaller wordings</source>
        <translation>Redacciones más pequeñas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>So&amp;urces…</source>
        <translation>&amp;Fuentes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sp&amp;elling</source>
        <translation>&amp;Grafía</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Spe&amp;llings of this project…</source>
        <translation>Grafías &amp;de este proyecto…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take over what another copy of the project, or a file of notes, has that is not here</source>
        <translation>Tomar lo que otra copia del proyecto, o un archivo de notas, tiene y aquí no está</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take the last edit back</source>
        <translation>Retirar la última edición</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Text a&amp;round it…</source>
        <translation>Te&amp;xto alrededor…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The full texts of two sources beside each other</source>
        <translation>Los textos completos de dos fuentes, uno junto al otro</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point have to be looked at again</source>
        <translation>Las dos fuentes en este punto se han de volver a mirar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point; once more puts them back in work</source>
        <translation>Las dos fuentes en este punto; otra vez las pone de nuevo en curso</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The wordings and the notes</source>
        <translation>Las redacciones y las notas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about it</source>
        <translation>Queda más por hacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about the two sources on this point</source>
        <translation>Queda más por hacer con las dos fuentes en este punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Through the main job in a few steps, on the sample</source>
        <translation>Por lo principal en unos pasos, con la muestra</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the &amp;right wording</source>
        <translation>A la redacción &amp;derecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the findin&amp;gs</source>
        <translation>A los hallaz&amp;gos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the left &amp;wording</source>
        <translation>A la redacción i&amp;zquierda</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the next pair that nobody has looked at yet, in reading order</source>
        <translation>Al siguiente par que nadie ha visto aún, en el orden de lectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the no&amp;tes</source>
        <translation>A las n&amp;otas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the points &amp;list</source>
        <translation>A la lista de pu&amp;ntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings seen before</source>
        <translation>A las redacciones vistas antes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings that Back left</source>
        <translation>A las redacciones que dejó Atrás</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point beside each other</source>
        <translation>Dos redacciones del punto, una junto a otra</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point in turn, passage by passage: for long lines and narrow windows</source>
        <translation>Dos redacciones del punto por turnos, pasaje a pasaje: para líneas largas y ventanas estrechas</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings side by side</source>
        <translation>Dos redacciones lado a lado</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Type to narrow the list of points down</source>
        <translation>Escriba para acotar la lista de puntos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Up the list of findings, shown in the texts</source>
        <translation>Subir por la lista de hallazgos, mostrados en los textos</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What both say once; where they differ, the left one, then the right</source>
        <translation>Una vez lo que dicen ambas; donde difieren, la izquierda y luego la derecha</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What is known about each source; newer versions, the reference, the original files</source>
        <translation>Lo que se sabe de cada fuente; versiones más recientes, la referencia, los archivos originales</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What shows now, where and how wide; it comes back with My own</source>
        <translation>Lo que se muestra ahora, dónde y con qué ancho; vuelve con La mía</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What stands before and behind the passage in its source</source>
        <translation>Lo que está delante y detrás del pasaje en su fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What the window takes long to answer, for a report about it</source>
        <translation>A qué tarda la ventana en responder, para informar de ello</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Where sources differ, and how much it matters, under the wordings</source>
        <translation>Dónde difieren las fuentes y cuánto importa, bajo las redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>While lining up</source>
        <translation>Al emparejar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>With all its pairs and parts; once more puts it back in work</source>
        <translation>Con todos sus pares y partes; otra vez lo pone de nuevo en curso</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Words and names that are written in several ways and count as the same</source>
        <translation>Palabras y nombres que se escriben de varias maneras y cuentan como lo mismo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note on the selected text, on the finding that is shown, or on the point</source>
        <translation>Escribir una nota sobre el texto seleccionado, el hallazgo mostrado o el punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note that is on no point</source>
        <translation>Escribir una nota que no está en ningún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a PDF to print and cite</source>
        <translation>Escribir la comparación y las notas como PDF para imprimir y citar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a table for a spreadsheet</source>
        <translation>Escribir la comparación y las notas como tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the notes as Web Annotations, for another analyst's copy or another program</source>
        <translation>Escribir las notas como Web Annotations, para la copia de otro analista u otro programa</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Your name, the type you read in, colours; for this machine, or to take to another</source>
        <translation>Su nombre, el tipo de letra, los colores; para este equipo o para llevarlos a otro</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{count} kinds ignored</source>
        <translation>{count} clases ignoradas</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{what} ignored</source>
        <translation>{what}: se ignora</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>é and e, ё and е</source>
        <translation>é y e, ё y е</translation>
    </message>
</context>
<context>
    <name>lineup</name>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Add a point behind this one…</source>
        <translation>&amp;Añadir un punto tras este…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Compare these wordings</source>
        <translation>&amp;Comparar estas redacciones</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Join with the one before</source>
        <translation>&amp;Unir con el anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Let the program decide</source>
        <translation>&amp;Dejar que decida el programa</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Put on point…</source>
        <translation>&amp;Poner en un punto…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Rename the point</source>
        <translation>Cambiar &amp;el título del punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Split at the cursor</source>
        <translation>D&amp;ividir en el cursor</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>A point that the reference does not have</source>
        <translation>Un punto que la referencia no tiene</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Before the point above it; its sub-points go with it</source>
        <translation>Delante del punto de encima; sus subpuntos van con él</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Behind the point below it; its sub-points go with it</source>
        <translation>Detrás del punto de debajo; sus subpuntos van con él</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Choose the point that this stretch words</source>
        <translation>Elegir el punto que redacta este tramo</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Go to the split view of this point (Return)</source>
        <translation>Ir a la vista de comparación de este punto (Intro)</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It belongs to the document and is on no point yet</source>
        <translation>Pertenece al documento y aún no está en ningún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays in the document and words no point</source>
        <translation>Se queda en el documento y no redacta ningún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays where it is and words another point as well</source>
        <translation>Se queda donde está y redacta además otro punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Join with the ne&amp;xt one</source>
        <translation>Unir con el &amp;siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Make it the reference: its points become the rows</source>
        <translation>Tomarla como referencia: sus puntos pasan a ser las filas</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next doubtful cell</source>
        <translation>Siguiente celda dudosa</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not in this &amp;source</source>
        <translation>&amp;No está en esta fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not part of the &amp;document</source>
        <translation>No &amp;forma parte del documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing of this in this &amp;source</source>
        <translation>Nada de es&amp;to en esta fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing written gives the automatic title back</source>
        <translation>Sin escribir nada vuelve el título automático</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On &amp;no point</source>
        <translation>En nin&amp;gún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On no point</source>
        <translation>En ningún punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands before it in the source</source>
        <translation>Un segmento con lo que está delante en la fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands behind it in the source</source>
        <translation>Un segmento con lo que está detrás en la fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Only for points that you have added</source>
        <translation>Solo para puntos añadidos por usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Page furniture, advertising and the like</source>
        <translation>Elementos de la página, publicidad y similares</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Part of the &amp;document after all</source>
        <translation>Sí f&amp;orma parte del documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point &amp;up</source>
        <translation>Su&amp;bir el punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point do&amp;wn</source>
        <translation>Ba&amp;jar el punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Previous doubtful cell</source>
        <translation>Celda dudosa anterior</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on an&amp;other point too…</source>
        <translation>Pone&amp;r además en otro punto…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on point…</source>
        <translation>Poner en un punto…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Re&amp;move the point</source>
        <translation>&amp;Quitar el punto</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the pin off: at the next import it may be placed otherwise</source>
        <translation>Quitar la fijación: en la próxima importación puede quedar en otro lugar</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the points from this source</source>
        <translation>Tomar los puntos de esta fuente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Two segments, one before the cursor and one behind it</source>
        <translation>Dos segmentos, uno delante del cursor y otro detrás</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>What stands here words no point, and the source does not say this one</source>
        <translation>Lo que está aquí no redacta ningún punto, y la fuente no dice este</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Where the program is not sure</source>
        <translation>Donde el programa no está seguro</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>You have looked: this source does not say the point</source>
        <translation>Usted lo ha mirado: esta fuente no dice el punto</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Changed since it was done</source>
        <translation>Cambiado desde que se terminó</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work: {seen} of {all} pairs looked at</source>
        <translation>En curso: {seen} de {all} pares vistos</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Looked at</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Nobody has looked at it yet</source>
        <translation>Nadie lo ha visto aún</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>changed since it was done</source>
        <translation>cambiado desde que se terminó</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>in work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>not looked at</source>
        <translation>sin ver</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what} by {author}</source>
        <translation>{what} por {author}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Line spacing</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Paragraph spacing</source>
        <translation>&amp;Entre párrafos</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Typeface</source>
        <translation>Tipo &amp;de letra</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Between the parts of a wording, and between the paragraphs of a document</source>
        <translation>Entre las partes de una redacción y entre los párrafos de un documento</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>From line to line, in sizes of the type; no script is set so tight that letters touch</source>
        <translation>De línea a línea, en tamaños de la letra; ninguna escritura queda tan apretada que se toquen las letras</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, dark</source>
        <translation>Contraste alto, oscuro</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, light</source>
        <translation>Contraste alto, claro</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Interface te&amp;xt</source>
        <translation>Texto de &amp;la interfaz</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Lan&amp;guage</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Line &amp;width</source>
        <translation>&amp;Ancho de línea</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Menus, lists and buttons; wordings have a size of their own</source>
        <translation>Menús, listas y botones; las redacciones tienen su propio tamaño</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the window; another one applies when Variorum is started again</source>
        <translation>De la ventana; otro se aplica al volver a iniciar Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the wordings; the rest of the window is set in the system's own</source>
        <translation>De las redacciones; el resto de la ventana usa la del sistema</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced: texts do not glide and marks do not pulse, they are there at once</source>
        <translation>Reducido: los textos no se deslizan ni laten las marcas, aparecen al momento</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The longest line, where there is room for it; 60 to 75 characters read most easily</source>
        <translation>La línea más larga, si hay sitio; de 60 a 75 caracteres se lee mejor</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The same as zooming</source>
        <translation>Lo mismo que ampliar</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Under the notes you write, in the history, and where others see who has the project open</source>
        <translation>Bajo las notas que escribe, en el historial y donde otros ven quién tiene abierto el proyecto</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Your &amp;name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} % of a line</source>
        <translation>{number} % de una línea</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} characters</source>
        <translation>{number} caracteres</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
</context>
</TS>
