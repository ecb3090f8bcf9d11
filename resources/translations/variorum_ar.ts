<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>About Variorum</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Compares how several sources word the same numbered document.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Licences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Variorum is free software under the MIT licence. It is built on these, each under its own licence; Qt may be replaced by a version of your own (LGPL).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Variorum {version}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>1 difference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>Difference {place} of {count}: {said}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a line break</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a space</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>here {words}, there {others}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>missing here: {others}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved and edited: {words}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved: {words}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only here: {words}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only in {name}: {words}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{left}: {here}, {right}: {there}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{n} differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Anywhere</name>
    <message>
        <location filename="../../app/ui/search/wiring.py"/>
        <source>Reading the texts …</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>In {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Show the whole document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Text around the passage in {name}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Made</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Size</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Why</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <location filename="../../app/ui/safety/backup_table.py"/>
        <source>Backups</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Back up now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Go back to it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Open it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Save what can be read…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Backups of {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Looking for backups…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Made by itself while you work, and kept in your own folder: the last ones, one for each hour of the last day, then for days and months. Going back keeps the present state beside the project.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Open as a &amp;copy…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups yet.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>BlockHeader</name>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Compare all others with this (B)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Make base</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Open side by side with the base (Enter)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Side by side</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>BlockText</name>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Compared with {base}: {what}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Wording of {name}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Markdown, saved as you type. {keys}: done, Esc: back to the text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Nothing is written here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Write what differs and why it matters</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Go to another point ({keys})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Point {point} {title}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Project {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Where you are</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Add tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Choose one note only again (Esc)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Chosen notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete the chosen notes (Del)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Done</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Remove #{tag} ({count})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Status</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags to add</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>{count} notes</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note (Del)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Go to point {point} {title}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More to do with this note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Point {point} {title}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Status</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Accept these words</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Attach to the selection</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy a link to this note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy to other points…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Delete</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>History of this note…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Keep as a template</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Look for it…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Write</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <location filename="../../app/ui/collecting.py"/>
        <source>The original file is in {path}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>1  From here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>2  From there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>3  Both</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>4  Edit</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep both, as two notes (3)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep what is here (1)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Take what is there (2)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>The text that both become</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>There</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Write what is to become of both (4)</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../app/ui/manual/contents.py"/>
        <source>Contents</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>&amp;Points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>7, 12.a, 20-22</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>A quotation goes along where the same words stand there, once.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy note to other points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points are parted by commas; 20-22 means all from 20 to 22.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points to copy the note to</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>What is copied</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   on the whole point: its words do not stand there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with its quotations</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with {count} of {all} quotations</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>1 point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{found} of {n} points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{n} points</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the report</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Everything that was saved is safe, and you can go on. If it happens again, please copy the report below and send it to whoever looks after the program.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Report</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Variorum made a mistake.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Markdown</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>OpenDocument</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>PDF</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Rich text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web page</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Word</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Encoding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>In the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Its name is like “{name}”: is it a newer version?</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source, or newer version of one</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Newer version of {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>The file</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>What the file tells</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved and edited</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands after “{words}” on the other side; click to see it there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands first on the other side; click to see it there</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>DocumentGutter</name>
    <message>
        <location filename="../../app/ui/document/gutter.py"/>
        <source>Links between the two texts</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>1 note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Copy</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Does not count: {kind}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>New Note on Selection</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>Point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Select All</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Show Its Other Place</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Text of {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>empty line</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/speech.py"/>
        <source>selected: {words}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>{n} notes</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>DocumentRuler</name>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>DocumentSummary</name>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 difference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 passage</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>No differences in what both have</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>one side has more prose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>prose on both sides differs</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} in {places}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the left</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the right</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} ignored</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} moved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages still to be compared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} too long to be compared</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <location filename="../../app/ui/document/view.py"/>
        <source>Lining up the two texts …</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <location filename="../../app/ui/importing/draft.py"/>
        <source>Clipboard</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>It cannot be read: the program failed on it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>Not read: you stopped it.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose files…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose the files to compare ({keys})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>One file for each source: text, Markdown, web page, Word, OpenDocument, RTF or PDF. They stay on this computer.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>EncodingChooser</name>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Encoding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognise it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognised: {name}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FaceField</name>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>As the program chooses</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>{name} (not on this machine)</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FamiliesDialog</name>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Known without being listed: {titles}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings of this project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings that count as one word</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>The spellings on a line count as one word: in findings always, in the marks of the texts while differences of spelling are ignored. The texts stay as they are.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Add spellings of one word…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Type the spellings with commas between them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” needs another spelling beside it: type both with a comma between.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” stands in another line already: add the spellings there.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FamilyDelegate</name>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>Spellings of one word, with commas between them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>colour, color</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>All files</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Documents</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export settings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import files</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import settings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Merge notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Open a project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Projects and notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Save the original file</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Settings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Variorum projects</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the copy</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>comparison</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>copy</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copied</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy the SHA-256</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>SHA-256</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>SHA-256 of the original file:
{sum}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Cannot be read</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>From the clipboard</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Here already</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Newer version</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Pasted</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Reading…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>left out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>reference</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>1 file</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Chosen by the program</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Files</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>No files yet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Reference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Space leaves a file out or takes it in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>The source whose points all others are lined up with</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{name}, as before</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{n} files</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Author</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear the filter</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Only: {what}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Order</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Show all notes again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Status</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Tag</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words in notes, tags and quotations</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words to filter the notes by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>none</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} authors</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} kinds</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} severities</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} states</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} statuses</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} tags</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>All</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>all</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Confirm</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/menus.py"/>
        <source>Dismiss all {count} alike</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>New note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Reopen</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Show in the texts</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Decisions here are about all {count} chosen findings.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Dismiss this change wherever it occurs in the project</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 other difference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word all points alike.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word this point alike.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>Found as {what}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the other one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the {count} others.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>No rules fit the language of {names}: of their wordings little more than numbers, names and words left out can be judged.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>None of the findings passes the filter.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>Only one source has this point.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>The same change occurs {often}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was confirmed before its readings changed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was dismissed before its readings changed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was judged before its readings changed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>condition</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed {often}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>date</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed {often}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>entity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>high</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>low</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>medium</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>modality</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>negation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <source>none</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>not material</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>noted</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>number</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once more</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>open</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>ordering</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>orthographic</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>party</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>punctuation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope addition</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope omission</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>stylistic</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>terminology</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice more</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>typographic</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>with a note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{all}; {count} shown</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} dismissed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} other differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times more</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>All differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>By point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear the filter</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of all points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of the chosen point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>In the order of the text instead of the most material first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Leave nothing out that is material</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Show also differences of spelling, punctuation and style that change nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>State</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>This point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Whole project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} kinds</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} severities</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} states</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../app/ui/findings/list.py"/>
        <source>Findings</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: “{words}”</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Comparing what all sources say…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Looking through the points…</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>&lt;b&gt;Select a few words in a wording and press {new-note}.&lt;/b&gt; The note stands here, keeps the words it is about, and is saved as you type.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose a point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose two sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Findings are differences that may matter, the gravest first. &lt;b&gt;Choose one&lt;/b&gt;: it is shown in the texts. Then confirm it or dismiss it; {undo} takes everything back.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Five reports tell of one plan of 28 points. Each row is a point, each cell a source: the darker, the further its words are from the reference. &lt;b&gt;Click point 10.&lt;/b&gt;</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Go from difference to difference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Hand it on</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Here stand the two wordings of the point. &lt;b&gt;Click a name to put another source there.&lt;/b&gt; {swap} swaps left and right.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Say whether it matters</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>See everything at once</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>The overview ({overview}) shows all points and sources: how far apart, what was found, noted and looked at. A click on a cell leads back to its wordings.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>What only the left source has is underlined with dots, what only the right one has with a line. &lt;b&gt;Press {next-change}&lt;/b&gt; for the next difference, {next-point} for the next point.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Write a note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>{export-pdf} writes the comparison, the findings and your notes as a PDF to print and cite. {manual} opens the manual wherever you are. This is all there is to begin with.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Add files…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Paste from clipboard</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>1 file cannot be read and is left out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Cancel</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Choose more files</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Files read</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import 1 source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import {n} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Reading</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop reading</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take text or files that were copied</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take what is checked into the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{done} of {total} read</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{n} files cannot be read and are left out</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That finding is not there any more</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That note is not in this project any more</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Back at {when}. The state before it is kept as {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Backing up…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Copying…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Going back…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Reading what can be read…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>The backup of the present state is there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Here too</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Not in this source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Put here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>also on {points}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>in its sub-points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>{n} more</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <location filename="../../app/ui/wordings/gutter.py"/>
        <source>Links between the two wordings</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Compare All with {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Open {name} Side by Side</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Historian</name>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Gone to: {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Restored: {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Taken back: {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is like that now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>the beginning</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>the note.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>And {count} more.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>At an unknown time</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Author</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Category</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Date</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Decisions on findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Fixed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Go to {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>History of this note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Left behind: it was undone, and other edits came after. Its notes can be restored.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Line-up</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Outlet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore this version</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reviews</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Role</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Segments</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Spellings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>State</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Status</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Title</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Today</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Undone: it can be done again as long as nothing else is edited.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Url</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Words</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Yesterday</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>left behind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>undone</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>You are here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>{author} · here</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go back to here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go forward to here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore this version</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Take back only this</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Edits, the newest first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Enter goes to the point of an edit</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>History</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Leave everything later as it is, if nothing later depends on this edit</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Looking through the history…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>No edit is like that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Nothing has been done in this project yet.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Take this edit back and leave all others as they are, as a new edit</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>The project as it was made, with nothing in it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Undo or do again everything up to this edit; nothing is lost, you can come back</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>What the edit did</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Write the note as it was; everything else stays as it is</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Deleted notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everyone</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everything</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Find in the history</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>History of the note “{title}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Names of edits, authors, and what was written (Ctrl+F)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Show &amp;all</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>What the edits are about</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Whose edits</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>The project was made</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>last done</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <location filename="../../app/ui/manual/hits.py"/>
        <source>What was found</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Ignorable</name>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>capital letters</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>diacritics</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>number formats</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>punctuation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>spelling</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>typography</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>white space</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Another source has this name: give it one of its own.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Neither text nor files were copied</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 sub-point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Mention</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Not part of the document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Point {path}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Sub-point {path}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Text around the points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>bullet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>goes on from before</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading of a list that starts over</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a Roman numeral</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number alone</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number in several parts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a word and a number</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with an ordinal</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item without a letter of its own</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>its number is not printed, its parts show it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>label of the page</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>lettered item</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>line of the page, such as a link or a caption</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>numbered item</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>page number or running head</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>paragraph</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>prose, no list</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>said before</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>set by you</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>words that pages carry, such as an invitation to subscribe</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} sub-points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{points}, {parts}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule} “{marker}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule}, in the middle of a line</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The clipboard holds neither text nor files: copy some, then paste again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The project is still being made: import more as soon as it shows.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>The sample</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>Writing the project</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>Signs: {words}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>done</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>far apart</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>in work</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>mentioned in prose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>not part of the document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>says nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>sub-point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>text around them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the base</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the same</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LineupBar</name>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Decided</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Doubtful</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Filter points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Gaps</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Number, words of the title or of any wording; Esc clears, Down enters the grid</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>On no point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points about which you have decided something</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points that some source does not have, as far as you have not said that this is so</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points with a cell of which the program is not sure</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>What of the chosen source is on no point, beside the grid</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LineupTable</name>
    <message>
        <location filename="../../app/ui/lineup/table.py"/>
        <source>Points and sources</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <location filename="../../app/ui/lineup/view.py"/>
        <source>Alignment of points and sources</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Attach it here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Leave as it is</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Look for a quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Nothing in {source} is like it any more.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Places where it may stand now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Where it may stand in {source} now:</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>{all} % likely: words {words} % alike, surroundings {context} %</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>LostLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show only notes that have lost a quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ A note lost a quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ {count} notes lost a quotation</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>No projects yet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Toolbar</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Variorum</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>{name} – Variorum</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ManualField</name>
    <message>
        <location filename="../../app/ui/manual/field.py"/>
        <source>Find in the manual</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Back</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Forward</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Manual</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>The manual says nothing about “{text}”.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>listed; not in {base}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>mentioned in prose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>says nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>the base</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{figure} apart</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{row}, {source}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Against</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points and sources, against one of them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Comparing all points…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Every source against every other, on the chosen point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>One point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Overview</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>The source that all others are held against</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>There is nothing to compare yet: import two sources.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <location filename="../../app/ui/matrix/table.py"/>
        <source>Overview of all points and sources</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Attached to “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Select the words in a text first, then attach the quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>The source of that quotation is not in this project any more</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Those words are not in this project</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>&amp;Merge</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All conflicts are decided.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Comparing…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Decide all that are left alike (Ctrl+1, Ctrl+2, Ctrl+3)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merge {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merging {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{done} of {count} conflicts decided; of the others, both sides are kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{name} has nothing that is not here already.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Merger</name>
    <message>
        <location filename="../../app/ui/merging/merger.py"/>
        <source>Merging…</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict decided</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict to decide</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding comes in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding goes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note came in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note comes in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note goes, which was deleted there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note quotes words that are not here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note went</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review comes in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review goes, which was taken back there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source came in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source comes in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>A note without words</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>All conflicts ({count})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Both changed: {names}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Changed here, deleted there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Conflicts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Decisions on findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted by {who}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted here, changed there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted on one side</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Finding on point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Last changed by {who}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Merged {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Not decided yet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Spellings come in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Which conflicts are shown</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>an unknown author</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>both are kept</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>category</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>edited</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>none</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>not decided</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>place in the texts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>state</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>status</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts decided</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts to decide</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings come in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings go</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes came in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes change</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes changed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes come in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes go, which were deleted there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes quote words that are not here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes went</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews come in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews go, which were taken back there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources came in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources come in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>{kind} ({count})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{what}; Undo takes it back</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>+ {count}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Message</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away (Esc)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>So many more messages are under this one</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Give the source a name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as 2025-11-21</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as en or pt-BR</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as https://example.org/page</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Author</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Date</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Name in the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Outlet or publisher</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Title</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Web address</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>such as en</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text (Ctrl+M)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>Note</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Note: {body}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Show all of it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Written {created}, changed {modified}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>empty</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>By place</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Most severe first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Newest first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>approximate quotations</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>condition</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>date</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>dismissed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>entity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>high</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>in discussion</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>lost quotations</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>low</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>medium</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>modality</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>negation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>none</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>number</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>open</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>ordering</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>orthographic</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>party</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>punctuation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>resolved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope addition</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope omission</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>stylistic</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>terminology</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>typographic</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Change templates…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Filter and order the notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note ({keys})
On the selected text, or on the point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note from a template</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note that begins with a template</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on all points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on the chosen point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>This point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Whole project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all} notes show</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>NotesHint</name>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Clear the filter</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Mark words in either text and press {keys} to say what differs there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes in this project yet.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes on this point yet.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The filter leaves out all notes there are.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The notes are being read…</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <location filename="../../app/ui/notes/panel.py"/>
        <source>Notes</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>NotesWiring</name>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Copied to {count} points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Kept as a template: {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>That note is not in this project any more</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Go anywhere</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has such a cell any more.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Nothing found for “{text}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Search all that was written</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>The texts are being read</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or look in everything.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or only the beginning of one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try it without {term}, or with fewer words.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type the number of a point, the name of a source or an action, or words of any text.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type words of a note, a wording or a finding; case and accents do not count.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>What is found will show here in a moment.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Do not offer this</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copied to {count} points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy that note to this point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy the chosen note there, as one edit</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it here, too</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it there, too</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change is noted in {point}: “{title}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change stands in {points}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{count} points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../app/ui/importing/outline.py"/>
        <source>Points that were found</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Begin anew</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Close</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Copy</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Longest gap: {milliseconds} ms</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>None yet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Slow events</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{milliseconds} ms</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{seconds} s ago</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>Text as it was read</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>{what}, {why}: {text}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Outline</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Reading it again…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Show the list of the points that were found</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Action</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Actions</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/palette.py"/>
        <source>Go to anything</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Recent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Searched before</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} actions</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} wordings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here. There is: {known}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wording</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wordings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>on</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>on the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>outside the points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{count} or more</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{shown} of {all}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>actions</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>and stay</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>close</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>complete</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>go there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>without a word</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PaletteHead</name>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Everything</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to an action, a point, a source, or words of any text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to anything</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search notes, wordings and findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search the texts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Texts</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <location filename="../../app/ui/search/list.py"/>
        <source>Found</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PassingSign</name>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the first difference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the last difference</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PointChooser</name>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Find a point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Number or words of a point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there as well</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there, Ctrl+Return leaves it here as well</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PointsHead</name>
    <message>
        <location filename="../../app/ui/points/head.py"/>
        <source>Columns: {names}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PointsHeader</name>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Drag it among its siblings; double click or F2 renames it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Points</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>1 note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>furthest: {name} {figure}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{have} of {all} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: listed; not in {reference}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: mentioned in prose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: says nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: similarity {figure} to {reference}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: the reference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{n} notes</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PointsPanel</name>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>1 point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Filter points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Move the columns of sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point is here: “{what}” is chosen above.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Number, words of the title or of a wording; Esc clears, Down enters the list</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Point list</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} found</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} points</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>PointsTree</name>
    <message>
        <location filename="../../app/ui/points/tree.py"/>
        <source>Points</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>Start again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>The language of the window changes when Variorum is started again.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, approximate: “{words}”, was “{was}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, no longer there: “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
Click to show it in the text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
The note was made on “{was}”
Click to show it in the text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
These words are not in the source any more: mark them again</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Accept these words</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Attach to the selection</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Look for it…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Select the right words in a text, then click here; or drag them on this quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Show where these words may stand now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>The note is meant on the words that stand there now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>{sign} Not in the text any more: {words}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>≈ was: {words}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <location filename="../../app/ui/lineup/reader_text.py"/>
        <source>Text of the source</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ReadingsLine</name>
    <message>
        <location filename="../../app/ui/findings/readings_line.py"/>
        <source>nothing</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{name}, in {folder}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{path} is not there any more</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>RenderedBody</name>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Click or press Enter to write</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Note</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>A copy is in {path}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It is still open for reading only</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It still cannot be saved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>Open it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>The project can be changed now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>What could not be saved last time is in {name}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>You are working in the copy now: {path}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>The file contradicts itself, as happens when a disk fails or a copy was cut short. It has not been touched. Go back to a backup, or save what can still be read into a new project; you can do both. The damaged file is kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>{name} is damaged</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{done} of {all} reviewed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{seen} of {all} pairs looked at</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>All points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not done</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not looked at</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Points by how far the review is: {what}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <location filename="../../app/ui/reviewing.py"/>
        <source>Everything has been looked at</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Backups…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Everything is saved again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Go back to an earlier state</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Keep everything in another file</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>See whether it can be saved now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Try again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>What can be done about it</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>1 note, from {last}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Beside {name} lay changes that belong to another file, such as an earlier one of that name. They are kept as “{aside}” and were not taken over.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Nothing was lost.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. Nothing is missing:</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The project is saved, but there is no backup of it. {why}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>There is another file now in the place of {name}. Nothing you did is lost: save a copy and go on in it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>a while ago</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>asked for</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>backup</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>before an update</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>elsewhere</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>everything that was saved is here.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on closing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on opening</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on {host}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>somebody</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>while working</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{count} notes, the last from {last}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} has been damaged on the disk: {found} Save a copy, or go back to a backup.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is damaged and was not opened: go back to a backup, or save what can be read of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is not where it was any more, moved or deleted, or its drive is gone. Nothing you did is lost: save a copy and go on in it, or put the file back.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only, as it or its folder is read-only: work on a copy to change it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only. What you have typed is kept in this window: save a copy, and it is in there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only: {who} has had it open {where} since {when}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{notes} notes, {sources} sources and {points} points are in {name}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{why} What you typed is kept in this window.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Left source. Orange with dots below: only here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Right source. Blue with a line below: only here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Sample of the wordings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before noon.
Should the guest break the house rules, the deposit of 250 euros lapses, and notice is given.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before ten in the morning.
If the guest breaks the house rules without reason, the deposit of 200 euros lapses.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Another program has changed the project: this is how it is now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Done again: {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Edit notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Exported to {path}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Going through the history…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Undone: {name}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Import…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Reset</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Backups</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Everything as the program was made; this can be taken back</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Made by themselves while you work, in {folder}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Open the &amp;folder</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take &amp;back</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take over a file of settings from another machine</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Under your notes: {signed}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Where the backups lie</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Write the settings to a file, for another machine</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>Everything is as the program was made.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are as they were.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are in {path}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} are not known here, or not possible: they were passed over.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} settings taken over.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>Source {where}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the left</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the right</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>reference</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SourceDeeds</name>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>&amp;Save the original file…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Import a &amp;newer version…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Its points become the list that all sources are lined up with</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Make it the &amp;reference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Notes and corrections are kept where their words are still there</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Re&amp;move from the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Take the source out of the project (Delete); this can be undone</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Write the file again, byte for byte as it was imported</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Find a source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Sources</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>The original file</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>What is known</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>&amp;Import files…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>1 source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>No sources yet. Import files to see them here.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>{n} sources</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SourcesHeader</name>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Reference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Sources</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Another source is called {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Date</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Outlet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>reference</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SourcesTable</name>
    <message>
        <location filename="../../app/ui/sources/table.py"/>
        <source>Sources</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note not saved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note saved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Point {point} {title}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <location filename="../../app/ui/wordings/split_view.py"/>
        <source>… {n} lines unchanged</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Compare how several sources word the same numbered document.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the files to compare here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the sources of “{name}” here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Make an empty project ({keys})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>New project…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>No numbered points found in “{name}” yet: drop a source that lists them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open a project ({keys})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open the sample</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Recent projects</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Variorum</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>1 difference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Figures of the comparison</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lining up the points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Progress</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Stop; nothing will have been changed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>no differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not exact: the texts are very long</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not saved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>saved {time}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>similarity {value}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} moved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{source} says nothing on this point</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SurveyNotice</name>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Go on</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Progress</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Stop</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{done} of {points} points looked through</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SwapButton</name>
    <message>
        <location filename="../../app/ui/wordings/swap_button.py"/>
        <source>Swap the two sources</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference from the base</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 says nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 wording</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>All have the same wording</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>No other source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>Nothing to compare with it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>base</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>comparing…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>in prose, not compared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>instead of “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>left out: “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>moved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>no differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not compared</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not exact</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>only here</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>say nothing on this point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>says nothing on this point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>the same wording</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences from the base</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} different wordings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} moved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} say nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>SynopsisBar</name>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>All compared with</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Base: the source that all others are compared with</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>In the project’s order</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Most different first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Order of the wordings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>The order in which the wordings stand</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TagCompletion</name>
    <message>
        <location filename="../../app/ui/notes/completion.py"/>
        <source>Tags of this project</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>#tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags, parted by spaces. Saved as you type</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>#tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Add</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Nameless</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>New template</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates for notes</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TermsLine</name>
    <message>
        <location filename="../../app/ui/search/terms_line.py"/>
        <source>Narrow by</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/search/terms_line.py"/>
        <source>Tab</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>ThinNotice</name>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Understood</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{count} more</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of the new point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title; empty for the automatic one</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{kind}' is no kind of finding: choose from {choices}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{name}' is too short for a finding's id: write at least {least} characters of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>'{what}' cannot be ignored: choose from {choices}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{word}' is no severity: choose from {choices}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 part of the file could not be read.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 pin</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>1 point stands elsewhere</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 row that could not be read stood in the history, too, and could be put back from there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 segment</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 wording</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A choice is about a conflict that is not there: prepare the merge again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause belongs to another sentence in the other wording: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause stands at another place in the other wording: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition is put in another way, elsewhere: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition stands {where}: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/verdicts.py"/>
        <source>A finding cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A finding is not decided with a note: choose one of the two sides, or both.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>A new point needs a title: type one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>A note cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note needs words: its body is empty.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>A note needs {options} (or --from FILE with notes as JSON lines).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's tags must be a list of words.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be a whole number of characters, not {value}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be one of {choices}, not '{value}'.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be text, not {value}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A number stands {where}: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>A passage can only be split between words: there are none on one side of the cursor.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin in {name} is on point {point}, which the point list does not have.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on source {source}, which is missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on “{words}”, but {name} has other words there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation could not be found again and is kept as lost.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation reads differently now and is marked as approximate.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>A review cannot be “{state}”: choose one of {choices}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A row of “{table}” belongs to a row of “{parent}” that is missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A seat stands for whoever sits there: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A segment of {name} {place} is outside its text.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source needs a name: it keeps its own until you give it another.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A source that it quoted is gone: what it quoted there is told in the history.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source's name is one line of text, without line breaks and control characters: write it again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A time stands {where}: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A title stands {where}: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add a point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Align the sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All corrections kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other corrections kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other notes kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All {count} notes kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>Another part of the document is referred to: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Another party is named: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (ISO-8859-6)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (ISO-8859-13)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>Beside {path} lay changes that belong to another file, such as an earlier one of that name. They are kept as {name} and were not taken over.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>CSV table</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Celtic (ISO-8859-14)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (DOS 852)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (ISO-8859-2)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Macintosh)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change segments</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of a finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's category</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's status</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the reference source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of a finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the spellings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the status of {count} notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Characters {start} to {end} are not a stretch of {name}, which has {count} characters.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, simplified (GB18030, GBK, GB2312)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Choose at least one point, or set the passage aside.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm a finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm {count} findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Copy note to {count} points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Correct</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Corrections</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (DOS 866)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Macintosh)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete {count} notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Describe {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Descriptions of sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss a finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss {count} findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Excel workbook</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is not material so far: say how grave it is by --severity.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is {kind} so far: say of what kind it is by --kind, one of {kinds}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings} on {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>From {file}, as yours contradicts it: {sentence}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (ISO-8859-7)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (ISO-8859-8)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>How far it reaches differs. {who}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source, replace {newer}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources, replace {newer}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>It reaches differently far: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (EUC-JP)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (ISO-2022-JP)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Join segments of {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (EUC-KR, Windows-949)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (Johab)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Leave words of {source} out</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Line up anew</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>Line {number} of {name} is not JSON: {error}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>Line {number} of {name} needs an object with source, start, end and body.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of 1 note; what is quoted there is not.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of {count} notes; what is quoted there is not.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of 1 point: {names}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of {count} points: {names}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of 1 quotation in notes; the notes and their words are there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of {count} quotations in notes; the notes and their words are there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, because they made no sense: {what} ({count}).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, with their text or because they made no sense: {what}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Maltese and Esperanto (ISO-8859-3)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as done</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as in work</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as not looked at</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Merge {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move reviews</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move verdicts</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Named {where}: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>No correction could be kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>No family of spellings in this project has “{spelling}”.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>No source words point {point} yet: it needs a title of yours.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Note {note} has no such version: 'variorum history --note' tells those that it has.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} is on point {point}, which the point list does not have.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes source {source}, which is missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes {name} outside its text.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes “{words}”, but {name} has other words there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>Of yours, as {file} contradicts it: {sentence}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has it {where}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has this {where}: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One of {total} sources leaves out {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words} stands {where}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>One side has one, the other several: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>One side leaves out what the other adds: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has it {where}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has this {where}: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source leaves out the whole point: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One source leaves out {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source only mentions the point, outside the list: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>Only an edit that is done can be taken back by itself: choose another one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one of {total} sources has {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one source has {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/heading.py"/>
        <source>Only the heading is worded in another way.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the punctuation differs.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the typography differs.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the white space differs.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only {count} of {total} sources have {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Order of the points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Other words: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>PDF report</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage in {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage “{words}” in {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Passages</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Pins in {name} overlap {place}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on point {now} now.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on the project now.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {id}, which the point list does not have, was given a title or a place.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} cannot stand behind point {after}: choose a point of the same level.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} comes from the sources and cannot be removed: only points that were added can be.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point} in {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is in {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is not in {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Point {point} is there because only this source says it: move its text elsewhere instead.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {point}, which the point list does not have, is marked as absent from a source.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points that a source does not word</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Put words of {source} on {points}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Quotations of notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>REFI-QDA project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rebuild the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reference source</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove a tag from {count} notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rename point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen a finding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen {count} findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {count} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Restore note</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}, {sources}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reviews</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Romanian (ISO-8859-16)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Russian (KOI8-R)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/changing.py"/>
        <source>Say what to change: one of {options}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Say what to decide: one of --dismiss, --confirm, --reopen, --kind, --severity.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Segments</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Segments of {name} overlap {place}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Segments of {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Select some text of the source first.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Settings of the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Several sources are named {key}: say which by its id, one of {ids}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>Some corrections could not be kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>Some of this may be missing: {missing}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Something else is named: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Source {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>Source {source} does not say “{exact}” from character {start} to {end}: mark the words again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Spellings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Split a segment of {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>TEI critical apparatus</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Tag {count} notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take back “{edit}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take words of {source} off the points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Thai (Windows-874)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The address of a source has at most {most} characters: shorten it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The author of a source has at most {most} characters: shorten it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/clipboard.py"/>
        <source>The clipboard holds no text: copy the passage again, then paste it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is of another force: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is put in another way: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {one} against {other}, which stands elsewhere.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The conditions are opposite: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} could not be kept: correct it again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} on point {points} could not be kept: correct it again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The date of a source has at most {most} characters: shorten it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The file is damaged: {finding}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>The ids of {count} findings begin with {name}: write more of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The language of a source has at most {most} characters: shorten it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The mark that point {point} is not {where} could not be kept, as the points are cut otherwise now: judge it again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The name of a source has at most {most} characters: shorten it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation is of another strength: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation reaches differently far: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>The note before it is written: leave those lines out when you try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note is kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” is kept without the words {words}: they went with the source.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” lost its words {words}: mark them again where they are now.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number differs: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number is put in another way, elsewhere: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The original file of {names} is not what was imported.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/evidence.py"/>
        <source>The original file of {name} in {path} is not what was imported, so it is not written: go back to a copy of the project.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The original file of {name} is lost; its text stands for it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The outlet of a source has at most {most} characters: shorten it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The place of point {point} in the order could not be kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The reference source {reference} is missing.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same in another form: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>The same is written in two ways: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>The same names stand in another order: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>The same stands at two places: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same words stand elsewhere in the other wording.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>The sample cannot be written to {folder}: {reason}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The text of {names} is not what was imported.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>The text of {name} becomes that of {file}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: put its file in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: write its file out with 'variorum original' and put that in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time differs: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is put in another way, elsewhere: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is set in another way: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The title of a source has at most {most} characters: shorten it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The wording of point {point} in {name} {place} is outside its text.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The wordings are in different languages; their words are not compared.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The words that the note “{note}” quotes were changed: it quotes {words} now.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/apart.py"/>
        <source>The work broke off, as when memory runs out: close other programs, or try with fewer or smaller files.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>The {count} notes before it are written: leave those lines out when you try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There are no words in what is selected: select some text of the source.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>There is a source named {other} already: give this one another name.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup of {project}: name a file, or try 'variorum salvage'.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup {name} of {project}: choose a number from 1 to {last}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history.py"/>
        <location filename="../../app/store/journal.py"/>
        <source>There is no edit {edit} in {path}: choose one from the history.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>There is no encoding called “{encoding}”: name one such as utf-8, cp1252 or utf-16.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>There is no finding {name} in this project: 'variorum findings --all' tells those that there are now.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point from {first} to {last} in this project.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project yet.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project; the last one is {last}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>There is no point {point}: it may have gone meanwhile. Choose another one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>There is no source named {wanted}: choose one of {names}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>There is no source {key} in this project. Its sources: {names}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/relining.py"/>
        <source>There is no source {source_id} in this project: it may have been removed meanwhile.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/replacing.py"/>
        <source>There is no source {source_id} to replace: it may have been removed meanwhile.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is nothing to split here: put the cursor inside a passage, not at its end.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is only one passage here: select the end of one and the beginning of the next.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>There never was a note {note} in {path}: 'variorum history' tells the notes.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>This Python brings SQLite {sqlite_version}, and projects need {wanted} or later: use a newer Python, or the ready-made program.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>This source is not in the project any more: choose another one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/reviewing.py"/>
        <source>To mark points, give both --mark STATE and --points LIST.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Ukrainian (KOI8-U)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, big-endian, unmarked)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, little-endian, unmarked)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-32)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Unpin words of {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} does not say what it was made on.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} is on what no text has, {place}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Version {number} of note {note} is that it was deleted: choose another one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 437)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 850)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (ISO-8859-15)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Macintosh)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>What comes first is another: what stands before and after {word} is exchanged.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>What is named is another thing. {who}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} is gone with the point.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} “{title}” is gone with the point.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was done before can be looked up in the history, and not be undone any more.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was known of a source is lost, its name for one: it is called “{name}” now.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>Who does it to whom may be another: {words} have changed places.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Who is meant is said in another way: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Word document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a 7-Zip archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a DjVu document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a GIF picture</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a HEIC picture</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a JPEG picture</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Microsoft Office document in an old format</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a PDF document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PNG picture</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Pages, Numbers or Keynote document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PostScript file</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a RAR archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Safari web archive or a property list</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a TIFF picture</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WebP picture</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a Word document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Word document in the old format (.doc)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WordPerfect document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a ZIP archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Zstandard archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a bzip2 archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a compiled help file (CHM)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a database</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a duty</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a gzip archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a permission</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a plain statement</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a program</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a prohibition</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a promise</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a recording</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a rich text (RTF) document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides in the old PowerPoint format (.ppt)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a table “{name}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a tar archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a trigger “{name}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a video or audio file</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a view “{name}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a web archive (MHTML)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>added</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>added, “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an AVIF picture</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an EPUB book</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Excel workbook</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an MP3 recording</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Office document protected by a password</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument drawing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument spreadsheet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>an OpenDocument text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Outlook message</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XPS document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XZ archive</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an e-book for Kindle</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>an element with thousands of attributes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an entitlement</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an expectation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>an index “{name}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an intention</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an old Excel workbook (.xls)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>author</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>category</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>changed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF, with its text, and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to a Word document (.docx) or web page and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>date</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decided</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decision taken back</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>deleted</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>deleted, “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>descriptions of sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>elements nested too deeply to be read</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>ends elsewhere</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>export it as a Word document (.docx) or as a PDF and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed as {role}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed to point {points}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>from character {start} to {end}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>given another title</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>have its text recognised (OCR) and import the result</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>if it is a Variorum project, open it instead of importing it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a document instead</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a transcript of it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>imported</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in another</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in one of the sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in one of {total} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one of {total} sources only</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one source only</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} of {total} sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in {count} of {total} sources only</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} others</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it is too large for this disk. Choose another disk</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it may not be changed, or another program has it open. Close it there, or choose another name or folder</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>its ending names no format</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>its name is not one that a file can have</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>known again in other words</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>language</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>many changed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>marked as absent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>marks of absence</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>moved from point {before} to {after}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>moved from {place}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>no duty</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>no more marked as absent</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>none</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>nothing of the kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>on one side only</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>open</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>original files</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>outlet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>over a million elements</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>pins</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>plain text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>print it to a PDF and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>quotation</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>quotations of notes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>removed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>replaced by another version</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>said again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save a copy of it without the password and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save it as a Word document (.docx), as a web page (.html) or as plain text (.txt) and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the message as text (.txt) or HTML and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the page as a web page (.html)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the pages you need as web pages (.html)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the sheet you need as text (.csv or .txt) and import that</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>segments</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>settings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>severity</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>spellings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>state</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>status</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>stored again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>tags</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>text</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>texts of sources</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the choice of reference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is full. Make room, or choose another disk</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is read-only. Choose another disk</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the first</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}, line {line}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the folder does not exist. Choose one that does</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the history</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the name is too long. Choose a shorter one</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the project</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the review</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>there is a folder of that name. Choose another name</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>title</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title and place up to the program again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title or place fixed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>titles and places of points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under point {point}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under the points {points}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>unpack it and import what is inside</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>up to the program again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>url</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>verdicts on findings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>web page</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>what was looked at</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>wordings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} no more</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} now</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>{before} → {after}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>{count} changed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have it {where}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have this {where}: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources leave out the whole point: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{count} of {total} sources leave out {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources only mention the point, outside the list: {words}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} parts of the file could not be read.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} pins</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{count} points stand elsewhere</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations could not be found again and are kept as lost.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations read differently now and are marked as approximate.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} rows that could not be read stood in the history, too, and could be put back from there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} segments</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} sources that it quoted are gone: what it quoted there is told in the history.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} wordings</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} changed</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} {before} → {after}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{first} (and {count} more)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{folder} has no room for a backup: free {megabytes} MB on that disk.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{format} ({suffix}) is not available yet</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of 1 note kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of {total} notes kept.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{leftover} is left over from another project of that name: move it away, or choose another.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} goes: it was removed in {file}, and nothing new quotes it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD). The pages that it refers to are not fetched: save them in one file.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{name} is another version in {file}: yours stays, and the notes of the other were put where their words are in yours.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is empty: choose a file of Web Annotations (JSON-LD).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <source>{name} is in {path} already: remove it there first, or leave it out.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is nested too deeply to be a file of notes: choose another file.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>{name} is no range of points: write the first and the last, such as 20-22.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not JSON ({error}): choose a file of Web Annotations (JSON-LD).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>{name} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not Unicode text: save it as UTF-8 and try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} is not taken in again: you removed it, and nothing new quotes it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{old} became {new}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>{one} against {other}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>{one} and {other}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{one} or {other}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one} {next}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one}, {next}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging.py"/>
        <source>{other} is the project that is open: choose another copy of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{path} cannot be found again: check that the disk is connected.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder does not exist: make the folder first, or choose another.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder is read-only: choose a folder you can write in.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} cannot be opened safely, as {name} beside it was not made by Variorum: move that away, then try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be opened: check that the file and its folder are still there and that you may use them.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be read or written, the disk refuses: check that the disk is connected and not full and sets no limit on the size of files, then try again. What was saved is still there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be saved, the disk is full: make room, then try again. What was saved is still there.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used, you have no permission: choose a folder you can write in.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{path} cannot be written: {why}. Choose a name that ends in {available}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} could not be saved, so the whole edit was taken back: try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} does not exist: check the name, or make a new project.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} exists already: choose another name, or add files to it with 'variorum add'.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} exists already: open it, or choose another name.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <location filename="../../app/tasks/replacing.py"/>
        <source>{path} has no source {source_id}: it may have been removed meanwhile.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{path} holds nothing of a project that could be read: go back to a backup of it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/limits.py"/>
        <source>{path} holds {count} {table}, more than the {most} that can be worked with: split it into several projects.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>{path} holds {what} that Variorum did not make, so it is not safe to open: ask for a fresh copy of the project, or get out of it what is ours ('variorum salvage').</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} holds, or was to take in, a single piece of more than {most} MB: split it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is a folder: choose a project file in it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is damaged: go back to a backup of it ('variorum restore'), or get out of it what can be read ('variorum salvage'). 'variorum check' tells what is wrong.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is empty, so it is no project: go back to a copy of it, or delete it and make a new one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is in use by another program: close it there, then try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not JSON: {error}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a Variorum project: choose another file, or import this one into a project.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a file: choose a project file.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{path} is not there, or no file: check the name.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>{path} is of an older version and was not updated, as no backup of it could be made first: {problem}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open on {host}: close it there, or open it to read.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open: close it there, or open it to read.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open on {host}: close it there, or open it to read.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open: close it there, or open it to read.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is the database of another program, not a Variorum project: choose another file.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is the same file as {other}, beside which its last changes lie: open it by that name.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{path} is too large for a file of notes ({megabytes} MB): split it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is too large to be a list of spellings: choose another file.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is too long a name for this disk: choose a shorter one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} needs a list of lists of spellings, such as [["colour", "color"]].</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} or its folder is read-only: copy it to a folder you can write in, and open the copy.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} was changed by another program meanwhile: import {name} again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/lineups.py"/>
        <source>{path} was changed by another program meanwhile: look at it as it is now, then try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{path} was changed since this merge was prepared: prepare it again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/schema.py"/>
        <source>{path} was last saved by a newer Variorum (it knows “{step}”): get the newest version of the program, then open it again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} was moved, deleted or replaced while it was open, so nothing more can be saved in it: put it back, or open it where it is now.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>{problem} {kept}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{reason}. Choose another place and try again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{suffix} ({format})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>{target} exists already: open it, or choose another folder.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{what}: {sum}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>{where}: {problem}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{words}, part of {whole}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} ({force})</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against a plain statement</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against nothing of the kind</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>{word} comes before {other} {first}, after it {second}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/text/judging/company.py"/>
        <source>{word} stands with {here} {first}, with {there} {second}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>“{left}” and “{right}” are no pair of sources: name two, or none for the whole point.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no date that can be sorted: write it as 2025-11-20, or 2025-11, or leave it empty.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no language tag: write it as en or pt-BR, or leave it empty.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no web address: write it as https://example.org/page, or leave it empty.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>“{name}” cannot be read: it seems to be {what}; {advice}.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: a source that it is about was replaced or removed later. Go back to it, or restore its notes.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: something that was done later depends on it. Go back to before it instead.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: what was done later is on the new words. Go back to before it instead.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: “{later}” ({when} UTC) changed the same later. Take that back first, or go back to before it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/office/markup.py"/>
        <source>“{name}” defines XML entities, which no word processor does and which can hide text: open it in a word processor and save it anew.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” does not tell which letters it shows: have its text recognised (OCR) and import the result.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/office/rtfreader.py"/>
        <source>“{name}” has groups nested too deeply to be read: open it in a word processor and save it anew.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has lists nested too deeply to be read: save it as plain text (.txt).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has no text, only pictures of pages: have its text recognised (OCR) and import the result.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has thousands of brackets that nothing closes: save it as plain text (.txt).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has {count} pages, more than can be read at once: save the pages you need as a file.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” has {what}: save the part you need as plain text (.txt) and import that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” holds no text document: open it in its program, save the text as .docx or .odt and import that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” holds no text: import a file that has some.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/mhtml.py"/>
        <source>“{name}” holds no web page: open the page again and save it as a web page (.html).</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is a broken PDF that cannot be opened: get the file again, or print it to a new PDF.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, not text: import a Word, OpenDocument, RTF or PDF document, a web page or a text file.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, or its encoding cannot be recognised: if it is text, open it in a text editor and save it as UTF-8.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is damaged or is not what its name says: get it again, or open it in a word processor and save it anew.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is empty: import a file that holds text.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is in the old binary format of Word (DOC): open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec} (it breaks at byte {byte}): name another one, or none to have it recognised.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec}: name another one, or none to have it recognised.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>“{name}” is not {what}, whatever its name says: get the file again or, if it holds plain text, rename it to end in .txt.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is protected by a password: open it in a PDF reader, print or save it without the password, and import that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is protected by a password: open it in its program, save it without one and import that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is too large ({megabytes} MB; the limit is {limit} MB): save the part that you want to compare as a file of its own.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” is too long to be read as Markdown: rename it to end in .txt, or save the part that you need.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is {encoding} text with damaged characters ({place}): open it in a text editor and save it as UTF-8, or get the file again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is {what}, which says itself how its characters are encoded: import it without choosing an encoding.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>“{name}” was taken back and left for other edits, so it cannot be gone to: what it wrote can still be restored, note by note.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” would unpack to far more than a document holds: if you trust it, save the part you need as plain text (.txt) and import that.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” cannot be read ({reason}): copy it elsewhere and try again.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a device or a pipe, not a file: save what it holds to a file first.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a folder: choose the files in it.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is not there: check whether it was moved or renamed.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” may not be read: ask its owner for permission, or for a copy.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” has characters that cannot be seen: write it again without them.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” needs another spelling beside it: a family has at least two.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” stands in two families of spellings: put them together, or leave it out of one.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{start}…” is too long for a spelling: it has at most {most} characters.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>“{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>“{words}” in {source}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Back</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Done</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>End the first look (Esc)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Next</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Skip</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The next step (Return)</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The step before this one</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Every word of this source is on a point.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Not part of the document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>On no point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>What is on no point</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <location filename="../../app/ui/lineup/tray_list.py"/>
        <source>Segments on no point</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Add files, drop them here, or paste text from the clipboard.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Read it in another encoding</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Try again</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Try again</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Leave &amp;without them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Not saved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in a note could not be saved.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in {count} notes could not be saved.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>mentioned in prose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>{name} says nothing on this point.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>1 change</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Click, or press Enter, to read them</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Copy</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Does not count: {kind}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Folded away; Enter opens it</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>New Note on Selection</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>No differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Select All</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Show Its Other Place</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Wording of {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: moved “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: only here “{words}”</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: words only on the other side</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, {moved} moved</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{n} changes</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>1 segment</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Drop it on a point in its column, or beside the grid · with {key} it words both points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Point {point}, {source}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>These are words of {name}: they stay in its column · ↑ ↓ choose the point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>added by you</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>doubtful</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>listed item on no point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>mentioned in prose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not in this source, as you decided</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not part of the document</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>on no point</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>only in its sub-points</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned by you</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>placed with {sure} % certainty</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>point {points}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>says nothing</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>set aside by you</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>the reference</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} characters selected</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} segments</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>↑ ↓ choose the point · Space puts it there · {keys} lets it word both · Esc puts it back</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>WovenPanes</name>
    <message>
        <location filename="../../app/ui/wordings/woven_panes.py"/>
        <source>{name} says nothing on this point.</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>WovenView</name>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>1 change</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Neither source says anything on this point.</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>No differences</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Only in {name}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Wordings of {left} and {right}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{count}, first: {words}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{left} and {right}</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{n} changes</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <location filename="../../app/ui/written.py"/>
        <source>“{words}”</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>_SourceDelegate</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>in prose</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>says nothing</source>
        <translation type="unfinished"/>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;About Variorum</source>
        <translation>&amp;حول Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Accents</source>
        <translation>&amp;علامات التشكيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;All wordings</source>
        <translation>كل ال&amp;صياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Backups…</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Capital and small letters</source>
        <translation>الأحرف ال&amp;كبيرة والصغيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Characters</source>
        <translation>الأ&amp;حرف</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Close project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Compare by</source>
        <translation>المقارنة بح&amp;سب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Confirm finding</source>
        <translation>تأ&amp;كيد الملاحظة المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Delete note</source>
        <translation>&amp;حذف التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Everything</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;تصدير بتنسيق PDF…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;First look…</source>
        <translation>&amp;جولة أولى…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Fold unchanged text</source>
        <translation>&amp;طي النص غير المتغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;High contrast, light</source>
        <translation>تباين &amp;عالٍ، فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Ignore differences of</source>
        <translation>ت&amp;جاهل فروق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Inline</source>
        <translation>في &amp;نص واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keep as my own</source>
        <translation>&amp;حفظ كتخطيطي الخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Line up points</source>
        <translation>م&amp;واءمة البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Merge notes…</source>
        <translation>&amp;دمج التعليقات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;My own</source>
        <translation>تخطيطي ال&amp;خاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New note</source>
        <translation>تعليق &amp;جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next difference</source>
        <translation>الفرق ال&amp;تالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next not looked at</source>
        <translation>ال&amp;تالي مما لم يُطّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Noting</source>
        <translation>ال&amp;تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Number formats</source>
        <translation>كتابة الأ&amp;رقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Paste as a source…</source>
        <translation>&amp;لصق بوصفه مصدرًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Points on the far side</source>
        <translation>ال&amp;بنود في الجانب الآخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Previous difference</source>
        <translation>الفرق ال&amp;سابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Punctuation</source>
        <translation>علامات ال&amp;ترقيم</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Read</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Reading</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Review</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Sentences</source>
        <translation>ال&amp;جمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Side by side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Spaces and line breaks</source>
        <translation>ال&amp;مسافات وفواصل الأسطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Swap left and right</source>
        <translation>تبديل ال&amp;يسار واليمين</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Typography</source>
        <translation>ال&amp;شكل الطباعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>ال&amp;حجم المعتاد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Whole documents</source>
        <translation>الو&amp;ثائق كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Window</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Words</source>
        <translation>ال&amp;كلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Zoom in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>600,000 and 0.6 million are the same</source>
        <translation>600,000 و0.6 مليون سواء</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add sources to the project</source>
        <translation>إضافة مصادر إلى المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add the text on the clipboard to the project</source>
        <translation>إضافة النص الموجود في الحافظة إلى المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All its pairs have to be looked at again</source>
        <translation>يلزم الاطلاع على جميع أزواجه من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points and sources at once: how far apart, what was found, noted and looked at</source>
        <translation>كل البنود والمصادر معًا: مقدار التباعد، وما استُخلص وعُلّق عليه واطُّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points in all sources; put right what was lined up wrongly</source>
        <translation>كل البنود في كل المصادر؛ تصحيح ما أخطأت فيه المواءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points, the most material first</source>
        <translation>كل البنود، الأكثر جوهرية أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>An action, a point, a source, or words of any text</source>
        <translation>إجراء أو بند أو مصدر أو كلمات من أي نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Another project beside this one; settings are those of all windows</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>As you have kept it</source>
        <translation>كما حُفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>British and American, and the spellings of names</source>
        <translation>الإملاء البريطاني والأمريكي، وتهجئات الأسماء</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Co&amp;mpare wordings</source>
        <translation>&amp;مقارنة الصياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>D&amp;ismiss finding</source>
        <translation>است&amp;بعاد الملاحظة المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Delete the chosen note; this can be undone</source>
        <translation>حذف التعليق المختار؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Differences that do not count can still be seen</source>
        <translation>تظل الفروق غير المحسوبة مرئية</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Down the list of findings, shown in the texts</source>
        <translation>النزول في قائمة الملاحظات المستخلصة مع إظهارها في النصوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Earlier states of the project, to go back to</source>
        <translation>حالات سابقة للمشروع يمكن الرجوع إليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Every source's wording of the point, against one of them</source>
        <translation>صياغة كل مصدر للبند، مقابل صياغة واحد منها</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything as it is now, in another file</source>
        <translation>كل شيء كما هو الآن، في ملف آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything that was done, by whom and when; go back to any of it, restore a note</source>
        <translation>كل ما جرى، ومن أجراه ومتى؛ الرجوع إلى أي موضع منه أو استعادة تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Expor&amp;t notes…</source>
        <translation>تصدير الت&amp;عليقات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export as CS&amp;V…</source>
        <translation>تصدير &amp;بتنسيق CSV…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find a po&amp;int</source>
        <translation>البحث &amp;عن بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Findings of the w&amp;hole project</source>
        <translation>الملاحظات المستخلصة في المشروع &amp;كله</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>خمسة تقارير متخيَّلة عن خطة واحدة، للاستكشاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go to &amp;anything…</source>
        <translation>ا&amp;نتقال إلى أي شيء…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>High contrast, d&amp;ark</source>
        <translation>&amp;تباين عالٍ، داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>In the list of findings</source>
        <translation>في قائمة الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It does not matter; the next one is chosen. This can be undone</source>
        <translation>ليست ذات شأن؛ وتُختار التالية. يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It matters as it is told; the next one is chosen. This can be undone</source>
        <translation>ذات شأن كما ذُكرت؛ وتُختار التالية. يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Kinds of quotation marks, dashes and the like</source>
        <translation>أنواع علامات التنصيص والشرطات وما شابهها</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>La&amp;yout</source>
        <translation>الت&amp;خطيط</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Larger wordings</source>
        <translation>صياغات أكبر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up &amp;anew</source>
        <translation>إعادة الم&amp;واءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Long stretches on which two wordings agree become one line; a click or Enter opens it</source>
        <translation>المواضع الطويلة التي تتفق فيها صياغتان تصير سطرًا واحدًا؛ نقرة أو Enter يفتحه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make an empty project</source>
        <translation>إنشاء مشروع فارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make the edit again</source>
        <translation>إعادة إجراء التعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark &amp;pair as done</source>
        <translation>تعليم ال&amp;زوج بأنه منجز</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark every character that differs</source>
        <translation>تعليم كل حرف مختلف</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as &amp;in work</source>
        <translation>تعليم الزوج بأنه قيد ال&amp;عمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as no&amp;t looked at</source>
        <translation>تعليم الزوج بأنه &amp;لم يُطّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as &amp;done</source>
        <translation>تعليم البند بأنه من&amp;جز</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as in &amp;work</source>
        <translation>تعليم البند بأنه &amp;قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as not &amp;looked at</source>
        <translation>تعليم البند بأنه لم يُ&amp;طّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark what is ignored &amp;faintly</source>
        <translation>إبراز المتجاهَل بعلامة خا&amp;فتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole sentences that differ</source>
        <translation>تعليم الجمل المختلفة كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole words that differ</source>
        <translation>تعليم الكلمات المختلفة كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>N&amp;ext point</source>
        <translation>ال&amp;بند التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New &amp;window</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New note on the &amp;project</source>
        <translation>تعليق جديد على ال&amp;مشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next fin&amp;ding</source>
        <translation>ال&amp;ملاحظة المستخلصة التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Notes, wordings and findings at once</source>
        <translation>التعليقات والصياغات والملاحظات المستخلصة معًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Nothing but the wordings</source>
        <translation>الصياغات وحدها</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>Nothing ignored</source>
        <translation>لا شيء متجاهَل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>O&amp;verview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>المشروعات الأ&amp;خيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project, and leave this one open</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open in a new win&amp;dow…</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Opens at the page about what you are at</source>
        <translation>يُفتح على الصفحة المتعلقة بالعمل الجاري</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Place everything anew around what you have corrected; this can be undone</source>
        <translation>إعادة توزيع كل شيء حول ما صُحِّح؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points and notes change places</source>
        <translation>تبادل البنود والتعليقات موضعيهما</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points, wordings, findings and notes</source>
        <translation>البنود والصياغات والملاحظات المستخلصة والتعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Pre&amp;vious point</source>
        <translation>البن&amp;د السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previo&amp;us finding</source>
        <translation>الملا&amp;حظة المستخلصة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;tacked</source>
        <translation>بعضها &amp;فوق بعض</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sear&amp;ch the texts…</source>
        <translation>البحث في الن&amp;صوص…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;findings</source>
        <translation>إظهار &amp;الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;notes</source>
        <translation>إظهار الت&amp;عليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;points</source>
        <translation>إظهار ال&amp;بنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show s&amp;low events</source>
        <translation>إظهار الأحداث ال&amp;بطيئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Smaller wordings</source>
        <translation>صياغات أصغر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>So&amp;urces…</source>
        <translation>الم&amp;صادر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sp&amp;elling</source>
        <translation>الإم&amp;لاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Spe&amp;llings of this project…</source>
        <translation>تهجئات &amp;هذا المشروع…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take over what another copy of the project, or a file of notes, has that is not here</source>
        <translation>أخذ ما في نسخة أخرى من المشروع أو في ملف تعليقات مما ليس هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take the last edit back</source>
        <translation>التراجع عن آخر تعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Text a&amp;round it…</source>
        <translation>النص الم&amp;حيط…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The full texts of two sources beside each other</source>
        <translation>النصان الكاملان لمصدرين جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point have to be looked at again</source>
        <translation>يلزم الاطلاع من جديد على المصدرين في هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point; once more puts them back in work</source>
        <translation>المصدران في هذا البند؛ وتكرار ذلك يعيدهما إلى قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The wordings and the notes</source>
        <translation>الصياغات والتعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about it</source>
        <translation>ما زال فيه عمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about the two sources on this point</source>
        <translation>ما زال في المصدرين عمل في هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Through the main job in a few steps, on the sample</source>
        <translation>المرور بالعمل الأساسي في بضع خطوات على المثال</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the &amp;right wording</source>
        <translation>إلى الصياغة ال&amp;يمنى</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the findin&amp;gs</source>
        <translation>إلى الملاحظات المست&amp;خلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the left &amp;wording</source>
        <translation>إلى الصياغة &amp;اليسرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the next pair that nobody has looked at yet, in reading order</source>
        <translation>إلى الزوج التالي الذي لم يطّلع عليه أحد بعد، بترتيب القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the no&amp;tes</source>
        <translation>إلى التع&amp;ليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the points &amp;list</source>
        <translation>إلى قائمة البن&amp;ود</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings seen before</source>
        <translation>إلى الصياغات التي شوهدت من قبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings that Back left</source>
        <translation>إلى الصياغات التي غادرها الرجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point beside each other</source>
        <translation>صياغتان للبند جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point in turn, passage by passage: for long lines and narrow windows</source>
        <translation>صياغتان للبند بالتناوب، مقطعًا فمقطعًا: للسطور الطويلة والنوافذ الضيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings side by side</source>
        <translation>صياغتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Type to narrow the list of points down</source>
        <translation>الكتابة تضيّق قائمة البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Up the list of findings, shown in the texts</source>
        <translation>الصعود في قائمة الملاحظات المستخلصة مع إظهارها في النصوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What both say once; where they differ, the left one, then the right</source>
        <translation>المشترك مرة واحدة؛ وحيث يختلفان يأتي الأيسر ثم الأيمن</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What is known about each source; newer versions, the reference, the original files</source>
        <translation>المعروف عن كل مصدر؛ والإصدارات الأحدث والمصدر المرجعي والملفات الأصلية</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What shows now, where and how wide; it comes back with My own</source>
        <translation>ما يظهر الآن وموضعه وعرضه؛ يعود باختيار تخطيطي الخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What stands before and behind the passage in its source</source>
        <translation>ما قبل المقطع وما بعده في مصدره</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What the window takes long to answer, for a report about it</source>
        <translation>ما تتأخر النافذة في الاستجابة له، لتقرير عنه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Where sources differ, and how much it matters, under the wordings</source>
        <translation>مواضع اختلاف المصادر ومقدار أهميتها، تحت الصياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>While lining up</source>
        <translation>أثناء المواءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>With all its pairs and parts; once more puts it back in work</source>
        <translation>بجميع أزواجه وأجزائه؛ وتكرار ذلك يعيده إلى قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Words and names that are written in several ways and count as the same</source>
        <translation>كلمات وأسماء تُكتب بعدة أوجه وتُعدّ واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note on the selected text, on the finding that is shown, or on the point</source>
        <translation>كتابة تعليق على النص المحدد أو الملاحظة المستخلصة الظاهرة أو البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note that is on no point</source>
        <translation>كتابة تعليق لا يخص بندًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a PDF to print and cite</source>
        <translation>كتابة المقارنة والتعليقات في ملف PDF للطباعة والاستشهاد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a table for a spreadsheet</source>
        <translation>كتابة المقارنة والتعليقات في جدول لبرنامج الجداول</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the notes as Web Annotations, for another analyst's copy or another program</source>
        <translation>كتابة التعليقات بتنسيق Web Annotations، لنسخة محلل آخر أو لبرنامج آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Your name, the type you read in, colours; for this machine, or to take to another</source>
        <translation>الاسم وخط القراءة والألوان؛ لهذا الجهاز، أو لنقلها إلى غيره</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{count} kinds ignored</source>
        <translation>عدد الأنواع المتجاهَلة: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{what} ignored</source>
        <translation>متجاهَل: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>é and e, ё and е</source>
        <translation>é وe، ё وе</translation>
    </message>
</context>
<context>
    <name>lineup</name>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Add a point behind this one…</source>
        <translation>إ&amp;ضافة بند بعد هذا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Compare these wordings</source>
        <translation>م&amp;قارنة هاتين الصياغتين</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Join with the one before</source>
        <translation>&amp;ضم إلى السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Let the program decide</source>
        <translation>&amp;ترك القرار للبرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Put on point…</source>
        <translation>و&amp;ضع في بند…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Rename the point</source>
        <translation>إعادة ت&amp;سمية البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Split at the cursor</source>
        <translation>ت&amp;قسيم عند المؤشر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>A point that the reference does not have</source>
        <translation>بند غير موجود في المصدر المرجعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Before the point above it; its sub-points go with it</source>
        <translation>قبل البند الذي فوقه؛ وتنتقل بنوده الفرعية معه</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Behind the point below it; its sub-points go with it</source>
        <translation>بعد البند الذي تحته؛ وتنتقل بنوده الفرعية معه</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Choose the point that this stretch words</source>
        <translation>اختيار البند الذي يصوغه هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Go to the split view of this point (Return)</source>
        <translation>الانتقال إلى العرض المقسوم لهذا البند (Return)</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It belongs to the document and is on no point yet</source>
        <translation>ينتمي إلى الوثيقة ولم يوضع في بند بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays in the document and words no point</source>
        <translation>يبقى في الوثيقة ولا يصوغ أي بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays where it is and words another point as well</source>
        <translation>يبقى في موضعه ويصوغ بندًا آخر أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Join with the ne&amp;xt one</source>
        <translation>ضم إلى ال&amp;لاحق</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Make it the reference: its points become the rows</source>
        <translation>جعله المصدر المرجعي: تصير بنوده هي الصفوف</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next doubtful cell</source>
        <translation>الخلية المشكوك فيها التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not in this &amp;source</source>
        <translation>ليس في هذا المص&amp;در</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not part of the &amp;document</source>
        <translation>ليس جزءًا من الو&amp;ثيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing of this in this &amp;source</source>
        <translation>لا شيء من هذا في هذا ال&amp;مصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing written gives the automatic title back</source>
        <translation>ترك الحقل فارغًا يعيد العنوان التلقائي</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On &amp;no point</source>
        <translation>في &amp;غير بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On no point</source>
        <translation>في غير بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands before it in the source</source>
        <translation>جزء واحد مع ما قبله في المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands behind it in the source</source>
        <translation>جزء واحد مع ما بعده في المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Only for points that you have added</source>
        <translation>للبنود المضافة يدويًا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Page furniture, advertising and the like</source>
        <translation>عناصر الصفحة والإعلانات وما شابهها</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Part of the &amp;document after all</source>
        <translation>جزء من الو&amp;ثيقة بعد كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point</source>
        <translation>بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point &amp;up</source>
        <translation>رفع البن&amp;د</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point do&amp;wn</source>
        <translation>إن&amp;زال البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Previous doubtful cell</source>
        <translation>الخلية المشكوك فيها السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on an&amp;other point too…</source>
        <translation>وضع في بند آ&amp;خر أيضًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on point…</source>
        <translation>وضع في بند…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Re&amp;move the point</source>
        <translation>&amp;حذف البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the pin off: at the next import it may be placed otherwise</source>
        <translation>نزع التثبيت: قد يوضع في غير هذا الموضع عند الاستيراد التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the points from this source</source>
        <translation>أخذ البنود من هذا المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Two segments, one before the cursor and one behind it</source>
        <translation>جزآن، أحدهما قبل المؤشر والآخر بعده</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>What stands here words no point, and the source does not say this one</source>
        <translation>ما هنا لا يصوغ أي بند، والمصدر لا يذكر هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Where the program is not sure</source>
        <translation>حيث لا يتيقن البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>You have looked: this source does not say the point</source>
        <translation>جرى التحقق: هذا المصدر لا يذكر البند</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Changed since it was done</source>
        <translation>تغيّر منذ إنجازه</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work: {seen} of {all} pairs looked at</source>
        <translation>قيد العمل: اطُّلع على {seen} من {all} من الأزواج</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Looked at</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Nobody has looked at it yet</source>
        <translation>لم يطّلع عليه أحد بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>changed since it was done</source>
        <translation>تغيّر منذ إنجازه</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>in work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>not looked at</source>
        <translation>لم يُطّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what} by {author}</source>
        <translation>{what}، بيد {author}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what}, {when}</source>
        <translation>{what}، {when}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Line spacing</source>
        <translation>ت&amp;باعد السطور</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Motion</source>
        <translation>ال&amp;حركة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Paragraph spacing</source>
        <translation>تباعد ال&amp;فقرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Size</source>
        <translation>ال&amp;مقاس</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Typeface</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Between the parts of a wording, and between the paragraphs of a document</source>
        <translation>بين أجزاء الصياغة، وبين فقرات الوثيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>From line to line, in sizes of the type; no script is set so tight that letters touch</source>
        <translation>من سطر إلى سطر، بمقاسات الخط؛ ولا تُضيَّق كتابة حتى تتلامس حروفها</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Interface te&amp;xt</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Line &amp;width</source>
        <translation>&amp;عرض السطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Menus, lists and buttons; wordings have a size of their own</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the window; another one applies when Variorum is started again</source>
        <translation>لغة النافذة؛ وتسري لغة أخرى عند تشغيل Variorum من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the wordings; the rest of the window is set in the system's own</source>
        <translation>خط الصياغات؛ أما بقية النافذة فبخط النظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced: texts do not glide and marks do not pulse, they are there at once</source>
        <translation>مخفّفة: لا تنساب النصوص ولا تنبض العلامات، بل تظهر فورًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The longest line, where there is room for it; 60 to 75 characters read most easily</source>
        <translation>أطول سطر حيث يتسع المكان؛ وأيسر القراءة بين 60 و75 حرفًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The same as zooming</source>
        <translation>مثل التكبير والتصغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Under the notes you write, in the history, and where others see who has the project open</source>
        <translation>تحت التعليقات المكتوبة، وفي السجل، وحيث يرى الآخرون من يفتح المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>You</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Your &amp;name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} %</source>
        <translation type="unfinished"/>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} % of a line</source>
        <translation>{number} % من السطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} characters</source>
        <translation>عدد الأحرف: {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
</context>
</TS>
