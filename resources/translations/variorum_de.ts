<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>About Variorum</source>
        <translation>Über Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Compares how several sources word the same numbered document.</source>
        <translation>Vergleicht, wie mehrere Quellen dasselbe nummerierte Dokument wiedergeben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Variorum is free software under the MIT licence. It is built on these, each under its own licence; Qt may be replaced by a version of your own (LGPL).</source>
        <translation>Variorum ist freie Software unter der MIT-Lizenz. Es baut auf den folgenden Programmen auf, jedes unter seiner eigenen Lizenz; Qt darf durch eine eigene Version ersetzt werden (LGPL).</translation>
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
        <translation>Ein anderes Programm hat das Projekt geändert: so ist es jetzt</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>Difference {place} of {count}: {said}</source>
        <translation>Unterschied {place} von {count}: {said}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a line break</source>
        <translation>ein Zeilenumbruch</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>here {words}, there {others}</source>
        <translation>hier {words}, dort {others}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>missing here: {others}</source>
        <translation>fehlt hier: {others}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved and edited: {words}</source>
        <translation>verschoben und bearbeitet: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved: {words}</source>
        <translation>verschoben: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only here: {words}</source>
        <translation>nur hier: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only in {name}: {words}</source>
        <translation>nur in {name}: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{left}: {here}, {right}: {there}</source>
        <translation>{left}: {here}, {right}: {there}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{n} differences</source>
        <translation>{n} Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation>{said}; zählt nicht: {kind}</translation>
    </message>
</context>
<context>
    <name>Anywhere</name>
    <message>
        <location filename="../../app/ui/search/wiring.py"/>
        <source>Reading the texts …</source>
        <translation>Die Texte werden gelesen …</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>In {name}</source>
        <translation>In {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Show the whole document</source>
        <translation>Ganzes Dokument zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Text around the passage in {name}</source>
        <translation>Text um die Stelle in {name}</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <location filename="../../app/ui/safety/backup_table.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Go back to it</source>
        <translation>&amp;Dahin zurückgehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Lesbares retten…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Backups of {name}</source>
        <translation>Sicherungen von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Made by itself while you work, and kept in your own folder: the last ones, one for each hour of the last day, then for days and months. Going back keeps the present state beside the project.</source>
        <translation>Entstehen von selbst, während Sie arbeiten, und liegen in Ihrem eigenen Ordner: die letzten, eine für jede Stunde des letzten Tages, danach für Tage und Monate. Beim Zurückgehen bleibt der jetzige Stand neben dem Projekt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Open as a &amp;copy…</source>
        <translation>Als &amp;Kopie öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
</context>
<context>
    <name>BlockHeader</name>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Compare all others with this (B)</source>
        <translation>Alle anderen hiermit vergleichen (B)</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Make base</source>
        <translation>Als Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Open side by side with the base (Enter)</source>
        <translation>Neben der Bezugsquelle öffnen (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>BlockText</name>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Compared with {base}: {what}</source>
        <translation>Verglichen mit {base}: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Wording of {name}</source>
        <translation>Wortlaut von {name}</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Markdown, saved as you type. {keys}: done, Esc: back to the text</source>
        <translation>Markdown, wird beim Tippen gespeichert. {keys}: fertig, Esc: zurück zum Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Nothing is written here</source>
        <translation>Hier steht noch nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Write what differs and why it matters</source>
        <translation>Schreiben Sie, was sich unterscheidet und warum es zählt</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Go to another point ({keys})</source>
        <translation>Zu einem anderen Punkt gehen ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Point {point} {title}</source>
        <translation>Punkt {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Project {name}</source>
        <translation>Projekt {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Choose one note only again (Esc)</source>
        <translation>Wieder nur eine Notiz wählen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Chosen notes</source>
        <translation>Gewählte Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete the chosen notes (Del)</source>
        <translation>Die gewählten Notizen löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Remove #{tag} ({count})</source>
        <translation>#{tag} entfernen ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags to add</source>
        <translation>Neue Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note (Del)</source>
        <translation>Notiz löschen (Entf)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Go to point {point} {title}</source>
        <translation>Zu Punkt {point} {title} gehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More to do with this note</source>
        <translation>Mehr zu dieser Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Point {point} {title}</source>
        <translation>Punkt {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Accept these words</source>
        <translation>Diese Wörter annehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Attach to the selection</source>
        <translation>An die Auswahl heften</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy a link to this note</source>
        <translation>Link zu dieser Notiz kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy to other points…</source>
        <translation>In andere Punkte kopieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>History of this note…</source>
        <translation>Verlauf dieser Notiz…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Keep as a template</source>
        <translation>Als Vorlage behalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Look for it…</source>
        <translation>Danach suchen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <location filename="../../app/ui/collecting.py"/>
        <source>The original file is in {path}</source>
        <translation>Die Originaldatei liegt in {path}</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>1  From here</source>
        <translation>1  Von hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>2  From there</source>
        <translation>2  Von dort</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>3  Both</source>
        <translation>3  Beide</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>4  Edit</source>
        <translation>4  Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep both, as two notes (3)</source>
        <translation>Beide behalten, als zwei Notizen (3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep what is here (1)</source>
        <translation>Behalten, was hier steht (1)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Take what is there (2)</source>
        <translation>Nehmen, was dort steht (2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>The text that both become</source>
        <translation>Der Text, der aus beiden wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Write what is to become of both (4)</source>
        <translation>Schreiben, was aus beiden werden soll (4)</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../app/ui/manual/contents.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>7, 12.a, 20-22</source>
        <translation>7, 12.a, 20-22</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>A quotation goes along where the same words stand there, once.</source>
        <translation>Ein Zitat geht mit, wo dieselben Wörter dort genau einmal stehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy note to other points</source>
        <translation>Notiz in andere Punkte kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points are parted by commas; 20-22 means all from 20 to 22.</source>
        <translation>Punkte werden durch Kommas getrennt; 20-22 meint alle von 20 bis 22.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points to copy the note to</source>
        <translation>Punkte, in die die Notiz kopiert wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>What is copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   on the whole point: its words do not stand there</source>
        <translation>{point}   zum ganzen Punkt: ihre Wörter stehen dort nicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with its quotations</source>
        <translation>{point}   mit ihren Zitaten</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with {count} of {all} quotations</source>
        <translation>{point}   mit {count} von {all} Zitaten</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{found} of {n} points</source>
        <translation>{found} von {n} Punkten</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Everything that was saved is safe, and you can go on. If it happens again, please copy the report below and send it to whoever looks after the program.</source>
        <translation>Alles, was gespeichert war, ist sicher, und Sie können weiterarbeiten. Geschieht es wieder, kopieren Sie bitte den Bericht unten und schicken Sie ihn an die Person, die das Programm betreut.</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Variorum made a mistake.</source>
        <translation>Variorum hat einen Fehler gemacht.</translation>
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
        <translation>Rich Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web archive</source>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
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
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Its name is like “{name}”: is it a newer version?</source>
        <translation>Der Name ähnelt „{name}“: ist es eine neuere Version?</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source, or newer version of one</source>
        <translation>Neue Quelle oder neuere Version einer Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Newer version of {name}</source>
        <translation>Neuere Version von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>What the file tells</source>
        <translation>Was die Datei angibt</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved and edited</source>
        <translation>Verschoben und bearbeitet</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands after “{words}” on the other side; click to see it there</source>
        <translation>{said}: steht auf der anderen Seite nach „{words}“; ein Klick zeigt es dort</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands first on the other side; click to see it there</source>
        <translation>{said}: steht auf der anderen Seite am Anfang; ein Klick zeigt es dort</translation>
    </message>
</context>
<context>
    <name>DocumentGutter</name>
    <message>
        <location filename="../../app/ui/document/gutter.py"/>
        <source>Links between the two texts</source>
        <translation>Verbindungen zwischen den beiden Texten</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Does not count: {kind}</source>
        <translation>Zählt nicht: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>New Note on Selection</source>
        <translation>Neue Notiz zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>Point {point}</source>
        <translation>Punkt {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Show Its Other Place</source>
        <translation>Andere Stelle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Text of {name}</source>
        <translation>Text von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>empty line</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/speech.py"/>
        <source>selected: {words}</source>
        <translation>ausgewählt: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
</context>
<context>
    <name>DocumentRuler</name>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation>Unterschiede und Notizen; ein Klick geht dorthin (F8: nächster Unterschied, Umschalt+F8: voriger)</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation>Übersicht der Unterschiede und Notizen</translation>
    </message>
</context>
<context>
    <name>DocumentSummary</name>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 passage</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>No differences in what both have</source>
        <translation>Keine Unterschiede in dem, was beide haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>one side has more prose</source>
        <translation>eine Seite hat mehr Fließtext</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>prose on both sides differs</source>
        <translation>der Fließtext beider Seiten unterscheidet sich</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} in {places}</source>
        <translation>{count} in {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the left</source>
        <translation>{count} nur links</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the right</source>
        <translation>{count} nur rechts</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} differences</source>
        <translation>{n} Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} ignored</source>
        <translation>{n} ignoriert</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} moved</source>
        <translation>{n} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages still to be compared</source>
        <translation>{n} Stellen sind noch zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} too long to be compared</source>
        <translation>{n} zu lang zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <location filename="../../app/ui/document/view.py"/>
        <source>Lining up the two texts …</source>
        <translation>Die beiden Texte werden einander zugeordnet …</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <location filename="../../app/ui/importing/draft.py"/>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>It cannot be read: the program failed on it.</source>
        <translation>Nicht lesbar: das Programm ist daran gescheitert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>Not read: you stopped it.</source>
        <translation>Nicht gelesen: Sie haben es angehalten.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose the files to compare ({keys})</source>
        <translation>Dateien zum Vergleichen wählen ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>One file for each source: text, Markdown, web page, Word, OpenDocument, RTF or PDF. They stay on this computer.</source>
        <translation>Eine Datei je Quelle: Text, Markdown, Webseite, Word, OpenDocument, RTF oder PDF. Sie bleiben auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>EncodingChooser</name>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognise it</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognised: {name}</source>
        <translation>Erkannt: {name}</translation>
    </message>
</context>
<context>
    <name>FaceField</name>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>As the program chooses</source>
        <translation>Wahl des Programms</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>{name} (not on this machine)</source>
        <translation>{name} (nicht auf diesem Rechner)</translation>
    </message>
</context>
<context>
    <name>FamiliesDialog</name>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Known without being listed: {titles}.</source>
        <translation>Auch ohne Eintrag bekannt: {titles}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings of this project</source>
        <translation>Schreibweisen dieses Projekts</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings that count as one word</source>
        <translation>Schreibweisen, die als ein Wort gelten</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>The spellings on a line count as one word: in findings always, in the marks of the texts while differences of spelling are ignored. The texts stay as they are.</source>
        <translation>Die Schreibweisen einer Zeile gelten als ein Wort: in Befunden immer, in den Markierungen der Texte, solange Unterschiede der Schreibweise ignoriert werden. Die Texte bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Add spellings of one word…</source>
        <translation>Schreibweisen eines Wortes hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Type the spellings with commas between them</source>
        <translation>Schreibweisen mit Kommas dazwischen eingeben</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” needs another spelling beside it: type both with a comma between.</source>
        <translation>„{word}“ braucht eine zweite Schreibweise: geben Sie beide mit einem Komma dazwischen ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” stands in another line already: add the spellings there.</source>
        <translation>„{word}“ steht schon in einer anderen Zeile: fügen Sie die Schreibweisen dort hinzu.</translation>
    </message>
</context>
<context>
    <name>FamilyDelegate</name>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>Spellings of one word, with commas between them</source>
        <translation>Schreibweisen eines Wortes, mit Kommas dazwischen</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>colour, color</source>
        <translation>Foto, Photo</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Merge notes</source>
        <translation>Notizen zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Projects and notes</source>
        <translation>Projekte und Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Save the original file</source>
        <translation>Originaldatei speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Variorum projects</source>
        <translation>Variorum-Projekte</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the copy</source>
        <translation>Wohin mit der Kopie</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the project</source>
        <translation>Wohin mit dem Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
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
        <translation>SHA-256 der Originaldatei:
{sum}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Here already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation>Genau diese Datei ist schon da, unter dem Namen {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>reference</source>
        <translation>Bezugsquelle</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Chosen by the program</source>
        <translation>Vom Programm gewählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Reference</source>
        <translation>Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Space leaves a file out or takes it in</source>
        <translation>Leertaste lässt eine Datei aus oder nimmt sie auf</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>The source whose points all others are lined up with</source>
        <translation>Die Quelle, deren Punkten alle anderen zugeordnet werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{name}, as before</source>
        <translation>{name}, wie bisher</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
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
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Only: {what}</source>
        <translation>Nur: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Show all notes again</source>
        <translation>Wieder alle Notizen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words in notes, tags and quotations</source>
        <translation>Wörter in Notizen, Schlagwörtern und Zitaten</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words to filter the notes by</source>
        <translation>Wörter, nach denen die Notizen gefiltert werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} authors</source>
        <translation>{count} Autoren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} kinds</source>
        <translation>{count} Arten</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} severities</source>
        <translation>{count} Gewichte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} states</source>
        <translation>{count} Zustände</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} statuses</source>
        <translation>{count} Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} tags</source>
        <translation>{count} Schlagwörter</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/menus.py"/>
        <source>Dismiss all {count} alike</source>
        <translation>Alle {count} gleichen verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Show in the texts</source>
        <translation>In den Texten zeigen</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Decisions here are about all {count} chosen findings.</source>
        <translation>Entscheidungen hier gelten für alle {count} gewählten Befunde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Dismiss this change wherever it occurs in the project</source>
        <translation>Diese Änderung überall im Projekt verwerfen</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 other difference</source>
        <translation>1 weiterer Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word all points alike.</source>
        <translation>Alle Quellen geben alle Punkte gleich wieder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word this point alike.</source>
        <translation>Alle Quellen geben diesen Punkt gleich wieder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>Found as {what}.</source>
        <translation>Gefunden als: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the other one.</source>
        <translation>Keine wesentlichen Unterschiede. „Alle Unterschiede“ zeigt auch den weiteren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the {count} others.</source>
        <translation>Keine wesentlichen Unterschiede. „Alle Unterschiede“ zeigt auch die {count} weiteren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>No rules fit the language of {names}: of their wordings little more than numbers, names and words left out can be judged.</source>
        <translation>Für die Sprache von {names} gibt es keine Regeln: an diesen Wortlauten lässt sich kaum mehr als Zahlen, Namen und Auslassungen beurteilen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>None of the findings passes the filter.</source>
        <translation>Kein Befund entspricht dem Filter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>Only one source has this point.</source>
        <translation>Nur eine Quelle hat diesen Punkt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>The same change occurs {often}</source>
        <translation>Dieselbe Änderung kommt {often} vor</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was confirmed before its readings changed.</source>
        <translation>Das wurde bestätigt, bevor sich die Lesarten änderten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was dismissed before its readings changed.</source>
        <translation>Das wurde verworfen, bevor sich die Lesarten änderten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was judged before its readings changed.</source>
        <translation>Das wurde beurteilt, bevor sich die Lesarten änderten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed {often}</source>
        <translation>{often} bestätigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed {often}</source>
        <translation>{often} verworfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>not material</source>
        <translation>nicht wesentlich</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once more</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>ordering</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>orthographic</source>
        <translation>orthografisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope addition</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>stylistic</source>
        <translation>stilistisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>terminology</source>
        <translation>Terminologie</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice more</source>
        <translation>noch zweimal</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>typographic</source>
        <translation>typografisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{all}; {count} shown</source>
        <translation>{all}; {count} gezeigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} dismissed</source>
        <translation>{count} verworfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} findings</source>
        <translation>{count} Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} other differences</source>
        <translation>{count} weitere Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times more</source>
        <translation>noch {count}-mal</translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>All differences</source>
        <translation>Alle Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>By point</source>
        <translation>Nach Punkten</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of all points</source>
        <translation>Befunde aller Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of the chosen point</source>
        <translation>Befunde des gewählten Punkts</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>In the order of the text instead of the most material first</source>
        <translation>In der Reihenfolge des Textes statt nach Wesentlichkeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Leave nothing out that is material</source>
        <translation>Nichts Wesentliches auslassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Show also differences of spelling, punctuation and style that change nothing</source>
        <translation>Auch Unterschiede der Schreibweise, der Zeichensetzung und des Stils zeigen, die nichts ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>This point</source>
        <translation>Dieser Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} kinds</source>
        <translation>{count} Arten</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} severities</source>
        <translation>{count} Gewichte</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} states</source>
        <translation>{count} Zustände</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../app/ui/findings/list.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: nothing</source>
        <translation>{sources}: nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: “{words}”</source>
        <translation>{sources}: „{words}“</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Comparing what all sources say…</source>
        <translation>Alle Quellen werden verglichen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Looking through the points…</source>
        <translation>Die Punkte werden durchgesehen…</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>&lt;b&gt;Select a few words in a wording and press {new-note}.&lt;/b&gt; The note stands here, keeps the words it is about, and is saved as you type.</source>
        <translation>&lt;b&gt;Wählen Sie ein paar Wörter in einem Wortlaut aus und drücken Sie {new-note}.&lt;/b&gt; Die Notiz steht hier, behält die Wörter, um die es geht, und wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose a point</source>
        <translation>Einen Punkt wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose two sources</source>
        <translation>Zwei Quellen wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Findings are differences that may matter, the gravest first. &lt;b&gt;Choose one&lt;/b&gt;: it is shown in the texts. Then confirm it or dismiss it; {undo} takes everything back.</source>
        <translation>Befunde sind Unterschiede, die zählen könnten, die gewichtigsten zuerst. &lt;b&gt;Wählen Sie einen&lt;/b&gt;: er wird in den Texten gezeigt. Bestätigen oder verwerfen Sie ihn dann; {undo} nimmt alles zurück.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Five reports tell of one plan of 28 points. Each row is a point, each cell a source: the darker, the further its words are from the reference. &lt;b&gt;Click point 10.&lt;/b&gt;</source>
        <translation>Fünf Berichte erzählen von einem Plan mit 28 Punkten. Jede Zeile ist ein Punkt, jede Zelle eine Quelle: je dunkler, desto weiter sind ihre Worte von der Bezugsquelle entfernt. &lt;b&gt;Klicken Sie auf Punkt 10.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Go from difference to difference</source>
        <translation>Von Unterschied zu Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Hand it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Here stand the two wordings of the point. &lt;b&gt;Click a name to put another source there.&lt;/b&gt; {swap} swaps left and right.</source>
        <translation>Hier stehen die beiden Wortlaute des Punkts. &lt;b&gt;Klicken Sie auf einen Namen, um eine andere Quelle dorthin zu setzen.&lt;/b&gt; {swap} vertauscht links und rechts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Say whether it matters</source>
        <translation>Sagen, ob es zählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>See everything at once</source>
        <translation>Alles auf einmal sehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>The overview ({overview}) shows all points and sources: how far apart, what was found, noted and looked at. A click on a cell leads back to its wordings.</source>
        <translation>Die Übersicht ({overview}) zeigt alle Punkte und Quellen: wie weit auseinander, was gefunden, notiert und angesehen wurde. Ein Klick auf eine Zelle führt zurück zu ihren Wortlauten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>What only the left source has is underlined with dots, what only the right one has with a line. &lt;b&gt;Press {next-change}&lt;/b&gt; for the next difference, {next-point} for the next point.</source>
        <translation>Was nur die linke Quelle hat, ist gepunktet unterstrichen, was nur die rechte hat, mit einer Linie. &lt;b&gt;Drücken Sie {next-change}&lt;/b&gt; für den nächsten Unterschied, {next-point} für den nächsten Punkt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>{export-pdf} writes the comparison, the findings and your notes as a PDF to print and cite. {manual} opens the manual wherever you are. This is all there is to begin with.</source>
        <translation>{export-pdf} schreibt den Vergleich, die Befunde und Ihre Notizen als PDF zum Drucken und Zitieren. {manual} öffnet das Handbuch, wo immer Sie sind. Mehr braucht es für den Anfang nicht.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Paste from clipboard</source>
        <translation>Aus Zwischenablage &amp;einfügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>1 file cannot be read and is left out</source>
        <translation>1 Datei ist nicht lesbar und wird ausgelassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Choose more files</source>
        <translation>Weitere Dateien wählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Files read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import 1 source</source>
        <translation>1 Quelle importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import {n} sources</source>
        <translation>{n} Quellen importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take text or files that were copied</source>
        <translation>Kopierten Text oder kopierte Dateien übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take what is checked into the project</source>
        <translation>Das Angekreuzte ins Projekt aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{done} of {total} read</source>
        <translation>{done} von {total} gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{n} files cannot be read and are left out</source>
        <translation>{n} Dateien sind nicht lesbar und werden ausgelassen</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That finding is not there any more</source>
        <translation>Diesen Befund gibt es nicht mehr</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That note is not in this project any more</source>
        <translation>Diese Notiz ist nicht mehr in diesem Projekt</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Back at {when}. The state before it is kept as {name}</source>
        <translation>Wieder beim Stand: {when}. Der Stand davor ist aufbewahrt als {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Going back…</source>
        <translation>Geht zurück…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Reading what can be read…</source>
        <translation>Lesbares wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>The backup of the present state is there.</source>
        <translation>Die Sicherung des jetzigen Stands liegt vor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} gibt es schon: wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Here too</source>
        <translation>Auch hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Not in this source</source>
        <translation>Nicht in dieser Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Put here</source>
        <translation>Hierher legen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>also on {points}</source>
        <translation>auch auf {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>in its sub-points</source>
        <translation>in den Unterpunkten</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <location filename="../../app/ui/wordings/gutter.py"/>
        <source>Links between the two wordings</source>
        <translation>Verbindungen zwischen den beiden Wortlauten</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Compare All with {name}</source>
        <translation>Alle mit {name} vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Open {name} Side by Side</source>
        <translation>{name} daneben öffnen</translation>
    </message>
</context>
<context>
    <name>Historian</name>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Gone to: {name}</source>
        <translation>Gegangen zu: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Taken back: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is like that now</source>
        <translation>Die Notiz ist schon so</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is restored.</source>
        <translation>Die Notiz ist wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>At an unknown time</source>
        <translation>Zu unbekannter Zeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Decisions on findings</source>
        <translation>Entscheidungen über Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Fixed</source>
        <translation>Fixiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Go to {point}</source>
        <translation>Zu {point} gehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>History of this note</source>
        <translation>Verlauf dieser Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Left behind: it was undone, and other edits came after. Its notes can be restored.</source>
        <translation>Zurückgelassen: es wurde rückgängig gemacht, und danach kamen andere Bearbeitungen. Die Notizen daraus lassen sich zurückholen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Line-up</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reference</source>
        <translation>Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore note</source>
        <translation>Notiz zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore this version</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reviews</source>
        <translation>Durchsichten</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Undone: it can be done again as long as nothing else is edited.</source>
        <translation>Rückgängig gemacht: es lässt sich wiederherstellen, solange nichts anderes bearbeitet wird.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Url</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>left behind</source>
        <translation>zurückgelassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>{author} · here</source>
        <translation>{author} · hier</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go back to here</source>
        <translation>&amp;Hierher zurückgehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go forward to here</source>
        <translation>&amp;Hierher vorgehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore note</source>
        <translation>&amp;Notiz zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore this version</source>
        <translation>&amp;Diese Fassung zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Take back only this</source>
        <translation>&amp;Nur dies zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Edits, the newest first</source>
        <translation>Bearbeitungen, die neuesten zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Enter goes to the point of an edit</source>
        <translation>Enter geht zum Punkt einer Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Leave everything later as it is, if nothing later depends on this edit</source>
        <translation>Alles Spätere so lassen, wenn nichts davon von dieser Bearbeitung abhängt</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Looking through the history…</source>
        <translation>Der Verlauf wird durchsucht…</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>No edit is like that.</source>
        <translation>Keine Bearbeitung entspricht dem.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Nothing has been done in this project yet.</source>
        <translation>In diesem Projekt wurde noch nichts getan.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Take this edit back and leave all others as they are, as a new edit</source>
        <translation>Diese Bearbeitung als neue Bearbeitung zurücknehmen und alle anderen lassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>The project as it was made, with nothing in it.</source>
        <translation>Das Projekt, wie es angelegt wurde, ohne Inhalt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Undo or do again everything up to this edit; nothing is lost, you can come back</source>
        <translation>Alles bis zu dieser Bearbeitung rückgängig machen oder wiederherstellen; nichts geht verloren, Sie können zurückkommen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>What the edit did</source>
        <translation>Was die Bearbeitung bewirkt hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Write the note as it was; everything else stays as it is</source>
        <translation>Die Notiz so schreiben, wie sie war; alles andere bleibt</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Deleted notes</source>
        <translation>Gelöschte Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>History of the note “{title}”</source>
        <translation>Verlauf der Notiz „{title}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Names of edits, authors, and what was written (Ctrl+F)</source>
        <translation>Namen von Bearbeitungen, Autoren und Geschriebenes (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>What the edits are about</source>
        <translation>Worum es bei den Bearbeitungen geht</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Whose edits</source>
        <translation>Wessen Bearbeitungen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>The project was made</source>
        <translation>Das Projekt wurde angelegt</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>last done</source>
        <translation>zuletzt getan</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <location filename="../../app/ui/manual/hits.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Ignorable</name>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>diacritics</source>
        <translation>Akzente</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>number formats</source>
        <translation>Zahlenformate</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>typography</source>
        <translation>Typografie</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>white space</source>
        <translation>Leerraum</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Another source has this name: give it one of its own.</source>
        <translation>Eine andere Quelle heißt so: geben Sie dieser einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Neither text nor files were copied</source>
        <translation>Weder Text noch Dateien wurden kopiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation>Genau diese Datei ist schon da, unter dem Namen {name}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 sub-point</source>
        <translation>1 Unterpunkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Not part of the document</source>
        <translation>Nicht Teil des Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Point {path}</source>
        <translation>Punkt {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Sub-point {path}</source>
        <translation>Unterpunkt {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Text around the points</source>
        <translation>Text um die Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>bullet</source>
        <translation>Aufzählungszeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>goes on from before</source>
        <translation>Fortsetzung von vorher</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading, counted by its place</source>
        <translation>Überschrift, nach ihrer Stelle gezählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a Roman numeral</source>
        <translation>Eintrag mit römischer Zahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number alone</source>
        <translation>Eintrag mit bloßer Zahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number in several parts</source>
        <translation>Eintrag mit mehrteiliger Nummer</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a word and a number</source>
        <translation>Eintrag mit Wort und Zahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with an ordinal</source>
        <translation>Eintrag mit Ordnungszahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item without a letter of its own</source>
        <translation>Eintrag ohne eigenen Buchstaben</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>its number is not printed, its parts show it</source>
        <translation>seine Nummer ist nicht gedruckt, seine Teile zeigen sie</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>label of the page</source>
        <translation>Beschriftung der Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>lettered item</source>
        <translation>Eintrag mit Buchstabe</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>line of the page, such as a link or a caption</source>
        <translation>Zeile der Seite, etwa ein Link oder eine Bildunterschrift</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>numbered item</source>
        <translation>nummerierter Eintrag</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>page number or running head</source>
        <translation>Seitenzahl oder Kolumnentitel</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>prose, no list</source>
        <translation>Fließtext, keine Liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>said before</source>
        <translation>schon gesagt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>set by you</source>
        <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>words that pages carry, such as an invitation to subscribe</source>
        <translation>Worte, wie Seiten sie tragen, etwa eine Einladung zum Abonnieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} sub-points</source>
        <translation>{n} Unterpunkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{points}, {parts}</source>
        <translation>{points}, {parts}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule} “{marker}”</source>
        <translation>{rule} „{marker}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule}, in the middle of a line</source>
        <translation>{rule}, mitten in einer Zeile</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The clipboard holds neither text nor files: copy some, then paste again.</source>
        <translation>In der Zwischenablage sind weder Text noch Dateien: kopieren Sie etwas und fügen Sie es dann wieder ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The project is still being made: import more as soon as it shows.</source>
        <translation>Das Projekt wird noch angelegt: importieren Sie Weiteres, sobald es zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} gibt es schon: wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>The sample</source>
        <translation>Das Beispiel</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>Writing the project</source>
        <translation>Das Projekt wird geschrieben</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>Signs: {words}</source>
        <translation>Zeichen: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>far apart</source>
        <translation>weit entfernt</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>mentioned in prose</source>
        <translation>im Fließtext erwähnt</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>not in the base</source>
        <translation>nicht in der Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>not part of the document</source>
        <translation>nicht Teil des Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>sub-point</source>
        <translation>Unterpunkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>text around them</source>
        <translation>Text ringsum</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the base</source>
        <translation>Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>LineupBar</name>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Filter points</source>
        <translation>Punkte filtern</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Number, words of the title or of any wording; Esc clears, Down enters the grid</source>
        <translation>Nummer, Wörter des Titels oder eines Wortlauts; Esc leert, Pfeil nach unten führt ins Raster</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>On no point</source>
        <translation>Auf keinem Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points about which you have decided something</source>
        <translation>Nur Punkte, über die Sie etwas entschieden haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points that some source does not have, as far as you have not said that this is so</source>
        <translation>Nur Punkte, die einer Quelle fehlen, sofern Sie das nicht bestätigt haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points with a cell of which the program is not sure</source>
        <translation>Nur Punkte mit einer Zelle, bei der das Programm unsicher ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>What of the chosen source is on no point, beside the grid</source>
        <translation>Was von der gewählten Quelle auf keinem Punkt liegt, neben dem Raster</translation>
    </message>
</context>
<context>
    <name>LineupTable</name>
    <message>
        <location filename="../../app/ui/lineup/table.py"/>
        <source>Points and sources</source>
        <translation>Punkte und Quellen</translation>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <location filename="../../app/ui/lineup/view.py"/>
        <source>Alignment of points and sources</source>
        <translation>Zuordnung von Punkten und Quellen</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Attach it here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Look for a quotation</source>
        <translation>Zitat suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Nothing in {source} is like it any more.</source>
        <translation>In {source} ist nichts mehr, was dem ähnelt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Places where it may stand now</source>
        <translation>Stellen, an denen es jetzt stehen kann</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Where it may stand in {source} now:</source>
        <translation>Wo es in {source} jetzt stehen kann:</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>{all} % likely: words {words} % alike, surroundings {context} %</source>
        <translation>zu {all} % wahrscheinlich: Wörter zu {words} % gleich, Umgebung zu {context} %</translation>
    </message>
</context>
<context>
    <name>LostLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show only notes that have lost a quotation</source>
        <translation>Nur Notizen zeigen, die ein Zitat verloren haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ A note lost a quotation</source>
        <translation>⚠ Eine Notiz hat ein Zitat verloren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ {count} notes lost a quotation</source>
        <translation>⚠ {count} Notizen haben ein Zitat verloren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
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
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>The manual says nothing about “{text}”.</source>
        <translation>Das Handbuch sagt nichts über „{text}“.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>listed; not in {base}</source>
        <translation>aufgeführt; nicht in {base}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>mentioned in prose</source>
        <translation>im Fließtext erwähnt</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>the base</source>
        <translation>Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{figure} apart</source>
        <translation>Abstand {figure}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} findings</source>
        <translation>{n} Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
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
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points and sources, against one of them</source>
        <translation>Alle Punkte und Quellen, verglichen mit einer von ihnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Comparing all points…</source>
        <translation>Alle Punkte werden verglichen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Every source against every other, on the chosen point</source>
        <translation>Jede Quelle mit jeder anderen verglichen, beim gewählten Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>One point</source>
        <translation>Ein Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>The source that all others are held against</source>
        <translation>Die Quelle, an der alle anderen gemessen werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>There is nothing to compare yet: import two sources.</source>
        <translation>Noch gibt es nichts zu vergleichen: importieren Sie zwei Quellen.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <location filename="../../app/ui/matrix/table.py"/>
        <source>Overview of all points and sources</source>
        <translation>Übersicht aller Punkte und Quellen</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Attached to “{words}”</source>
        <translation>Angeheftet an „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Select the words in a text first, then attach the quotation</source>
        <translation>Wählen Sie zuerst die Wörter in einem Text aus, dann heften Sie das Zitat an</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>The source of that quotation is not in this project any more</source>
        <translation>Die Quelle dieses Zitats ist nicht mehr in diesem Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Those words are not in this project</source>
        <translation>Diese Wörter gibt es in diesem Projekt nicht</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All conflicts are decided.</source>
        <translation>Alle Konflikte sind entschieden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left</source>
        <translation>Alle {count} übrigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left here</source>
        <translation>Alle {count} hier übrigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Decide all that are left alike (Ctrl+1, Ctrl+2, Ctrl+3)</source>
        <translation>Alle übrigen gleich entscheiden (Strg+1, Strg+2, Strg+3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merge {name}</source>
        <translation>{name} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merging {name}</source>
        <translation>{name} wird zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{done} of {count} conflicts decided; of the others, both sides are kept.</source>
        <translation>{done} von {count} Konflikten entschieden; bei den anderen bleiben beide Seiten erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{name} has nothing that is not here already.</source>
        <translation>{name} hat nichts, was hier nicht schon ist.</translation>
    </message>
</context>
<context>
    <name>Merger</name>
    <message>
        <location filename="../../app/ui/merging/merger.py"/>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict decided</source>
        <translation>1 Konflikt entschieden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict to decide</source>
        <translation>1 Konflikt zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding comes in</source>
        <translation>1 Entscheidung über einen Befund kommt herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding goes</source>
        <translation>1 Entscheidung über einen Befund entfällt</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note came in</source>
        <translation>1 Notiz kam herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changed</source>
        <translation>1 Notiz wurde geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changes</source>
        <translation>1 Notiz ändert sich</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note comes in</source>
        <translation>1 Notiz kommt herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note goes, which was deleted there</source>
        <translation>1 Notiz entfällt, die dort gelöscht wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note quotes words that are not here</source>
        <translation>1 Notiz zitiert Wörter, die hier nicht stehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note went</source>
        <translation>1 Notiz entfiel</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review comes in</source>
        <translation>1 Durchsicht kommt herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review goes, which was taken back there</source>
        <translation>1 Durchsicht entfällt, die dort zurückgenommen wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source came in</source>
        <translation>1 Quelle kam herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source comes in</source>
        <translation>1 Quelle kommt herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>A note without words</source>
        <translation>Eine Notiz ohne Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>All conflicts ({count})</source>
        <translation>Alle Konflikte ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Both changed: {names}</source>
        <translation>Beide haben geändert: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Changed here, deleted there</source>
        <translation>Hier geändert, dort gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Decisions on findings</source>
        <translation>Entscheidungen über Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted by {who}</source>
        <translation>Gelöscht von {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted here, changed there</source>
        <translation>Hier gelöscht, dort geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted on one side</source>
        <translation>Auf einer Seite gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Finding on point {point}</source>
        <translation>Befund zu Punkt {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Last changed by {who}</source>
        <translation>Zuletzt geändert von {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Merged {name}</source>
        <translation>{name} zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Spellings come in</source>
        <translation>Schreibweisen kommen herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Which conflicts are shown</source>
        <translation>Welche Konflikte gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>an unknown author</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>both are kept</source>
        <translation>beide bleiben erhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from here</source>
        <translation>von hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from there</source>
        <translation>von dort</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>place in the texts</source>
        <translation>Stelle in den Texten</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts decided</source>
        <translation>{count} Konflikte entschieden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts to decide</source>
        <translation>{count} Konflikte zu entscheiden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings come in</source>
        <translation>{count} Entscheidungen über Befunde kommen herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings go</source>
        <translation>{count} Entscheidungen über Befunde entfallen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes came in</source>
        <translation>{count} Notizen kamen herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes change</source>
        <translation>{count} Notizen ändern sich</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes changed</source>
        <translation>{count} Notizen wurden geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes come in</source>
        <translation>{count} Notizen kommen herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes go, which were deleted there</source>
        <translation>{count} Notizen entfallen, die dort gelöscht wurden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes quote words that are not here</source>
        <translation>{count} Notizen zitieren Wörter, die hier nicht stehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes went</source>
        <translation>{count} Notizen entfielen</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews come in</source>
        <translation>{count} Durchsichten kommen herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews go, which were taken back there</source>
        <translation>{count} Durchsichten entfallen, die dort zurückgenommen wurden</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources came in</source>
        <translation>{count} Quellen kamen herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources come in</source>
        <translation>{count} Quellen kommen herein</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{what}; Undo takes it back</source>
        <translation>{what}; „Rückgängig machen“ nimmt es zurück</translation>
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
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away (Esc)</source>
        <translation>Meldung schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>So many more messages are under this one</source>
        <translation>So viele weitere Meldungen liegen darunter</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Give the source a name</source>
        <translation>Geben Sie der Quelle einen Namen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as 2025-11-21</source>
        <translation>Zum Beispiel 2025-11-21</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as en or pt-BR</source>
        <translation>Zum Beispiel en oder pt-BR</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as https://example.org/page</source>
        <translation>Zum Beispiel https://example.org/page</translation>
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
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Name in the project</source>
        <translation>Name im Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Outlet or publisher</source>
        <translation>Medium oder Verlag</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>such as en</source>
        <translation>etwa en</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text</source>
        <translation>Neue Notiz zum ausgewählten Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text (Ctrl+M)</source>
        <translation>Neue Notiz zum ausgewählten Text (Strg+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Note: {body}</source>
        <translation>Notiz: {body}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Written {created}, changed {modified}</source>
        <translation>Geschrieben {created}, geändert {modified}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Most severe first</source>
        <translation>Gewichtigste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>approximate quotations</source>
        <translation>ungefähre Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>in discussion</source>
        <translation>in Diskussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>lost quotations</source>
        <translation>verlorene Zitate</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>ordering</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>orthographic</source>
        <translation>orthografisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope addition</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>stylistic</source>
        <translation>stilistisch</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>terminology</source>
        <translation>Terminologie</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>typographic</source>
        <translation>typografisch</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Change templates…</source>
        <translation>Vorlagen ändern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Filter and order the notes</source>
        <translation>Notizen filtern und ordnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note ({keys})
On the selected text, or on the point</source>
        <translation>Neue Notiz ({keys})
Zum ausgewählten Text oder zum Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note from a template</source>
        <translation>Neue Notiz aus einer Vorlage</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note that begins with a template</source>
        <translation>Neue Notiz, die mit einer Vorlage beginnt</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on all points</source>
        <translation>Notizen zu allen Punkten</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on point {point}</source>
        <translation>Notizen zu Punkt {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on the chosen point</source>
        <translation>Notizen zum gewählten Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>This point</source>
        <translation>Dieser Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all} notes show</source>
        <translation>{shown} von {all} Notizen zu sehen</translation>
    </message>
</context>
<context>
    <name>NotesHint</name>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Mark words in either text and press {keys} to say what differs there.</source>
        <translation>Markieren Sie Wörter in einem der Texte und drücken Sie {keys}, um zu sagen, was sich dort unterscheidet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes in this project yet.</source>
        <translation>Noch keine Notizen in diesem Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes on this point yet.</source>
        <translation>Noch keine Notizen zu diesem Punkt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Notes can only be read in this window.</source>
        <translation>In diesem Fenster können Notizen nur gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The filter leaves out all notes there are.</source>
        <translation>Der Filter blendet alle vorhandenen Notizen aus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The notes are being read…</source>
        <translation>Die Notizen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <location filename="../../app/ui/notes/panel.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NotesWiring</name>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Copied to {count} points</source>
        <translation>In {count} Punkte kopiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Kept as a template: {name}</source>
        <translation>Als Vorlage behalten: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>That note is not in this project any more</source>
        <translation>Diese Notiz ist nicht mehr in diesem Projekt</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Go anywhere</source>
        <translation>Suchpalette</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has such a cell any more.</source>
        <translation>Kein Punkt hat noch eine solche Zelle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation>Kein Punkt enthält „{query}“. Esc leert den Filter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation>Noch keine Punkte. Importieren Sie Dateien, um sie hier zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>Nichts gefunden für „{text}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Search all that was written</source>
        <translation>Alles Geschriebene durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>The texts are being read</source>
        <translation>Die Texte werden gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or look in everything.</source>
        <translation>Versuchen Sie es mit weniger oder kürzeren Wörtern, oder suchen Sie in allem.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or only the beginning of one.</source>
        <translation>Versuchen Sie es mit weniger oder kürzeren Wörtern oder nur mit einem Wortanfang.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try it without {term}, or with fewer words.</source>
        <translation>Versuchen Sie es ohne {term} oder mit weniger Wörtern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type the number of a point, the name of a source or an action, or words of any text.</source>
        <translation>Geben Sie die Nummer eines Punkts, den Namen einer Quelle oder Aktion oder Wörter eines Textes ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type words of a note, a wording or a finding; case and accents do not count.</source>
        <translation>Geben Sie Wörter einer Notiz, eines Wortlauts oder eines Befunds ein; Großschreibung und Akzente zählen nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>What is found will show here in a moment.</source>
        <translation>Was gefunden wird, erscheint gleich hier.</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Do not offer this</source>
        <translation>Dies nicht anbieten</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copied to {count} points</source>
        <translation>In {count} Punkte kopiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy that note to this point</source>
        <translation>Diese Notiz in diesen Punkt kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy the chosen note there, as one edit</source>
        <translation>Die gewählte Notiz dorthin kopieren, als eine Bearbeitung</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it here, too</source>
        <translation>Auch hier notieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it there, too</source>
        <translation>Auch dort notieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change is noted in {point}: “{title}”</source>
        <translation>Dieselbe Änderung ist notiert in {point}: „{title}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change stands in {points}</source>
        <translation>Dieselbe Änderung steht in {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>point {point}</source>
        <translation>Punkt {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../app/ui/importing/outline.py"/>
        <source>Points that were found</source>
        <translation>Gefundene Punkte</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Longest gap: {milliseconds} ms</source>
        <translation>Längste Pause: {milliseconds} ms</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Slow events</source>
        <translation>Langsame Vorgänge</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{seconds} s ago</source>
        <translation>vor {seconds} s</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>Text as it was read</source>
        <translation>Text, wie er gelesen wurde</translation>
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
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Reading it again…</source>
        <translation>Wird neu gelesen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Show the list of the points that were found</source>
        <translation>Liste der gefundenen Punkte zeigen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/palette.py"/>
        <source>Go to anything</source>
        <translation>Suchpalette</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Searched before</source>
        <translation>Zuletzt gesucht</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} actions</source>
        <translation>Alle {count} Aktionen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} findings</source>
        <translation>Alle {count} Befunde zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} notes</source>
        <translation>Alle {count} Notizen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} points</source>
        <translation>Alle {count} Punkte zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} sources</source>
        <translation>Alle {count} Quellen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} wordings</source>
        <translation>Alle {count} Wortlaute zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here.</source>
        <translation>{term} gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here. There is: {known}</source>
        <translation>{term} gibt es hier nicht. Vorhanden: {known}</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wordings</source>
        <translation>Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>on the project</source>
        <translation>zum Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>outside the points</source>
        <translation>außerhalb der Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{count} or more</source>
        <translation>{count} oder mehr</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>and stay</source>
        <translation>und bleiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>complete</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>go there</source>
        <translation>hingehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>without a word</source>
        <translation>ohne ein Wort</translation>
    </message>
</context>
<context>
    <name>PaletteHead</name>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to an action, a point, a source, or words of any text</source>
        <translation>Aktion, Punkt, Quelle oder Wörter eines Textes suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to anything</source>
        <translation>Suchpalette</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search notes, wordings and findings</source>
        <translation>Notizen, Wortlaute und Befunde durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search the texts</source>
        <translation>Texte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <location filename="../../app/ui/search/list.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PassingSign</name>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the first difference</source>
        <translation>Wieder ab dem ersten Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the last difference</source>
        <translation>Wieder ab dem letzten Unterschied</translation>
    </message>
</context>
<context>
    <name>PointChooser</name>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Find a point</source>
        <translation>Punkt finden</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Number or words of a point</source>
        <translation>Nummer oder Wörter eines Punkts</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there as well</source>
        <translation>Return legt es auch dorthin</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there, Ctrl+Return leaves it here as well</source>
        <translation>Return legt es dorthin, Strg+Return lässt es auch hier</translation>
    </message>
</context>
<context>
    <name>PointsHead</name>
    <message>
        <location filename="../../app/ui/points/head.py"/>
        <source>Columns: {names}</source>
        <translation>Spalten: {names}</translation>
    </message>
</context>
<context>
    <name>PointsHeader</name>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Drag it among its siblings; double click or F2 renames it</source>
        <translation>Zum Umordnen unter gleichrangige ziehen; Doppelklick oder F2 benennt um</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>furthest: {name} {figure}</source>
        <translation>am weitesten entfernt: {name} {figure}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{have} of {all} sources</source>
        <translation>{have} von {all} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: listed; not in {reference}</source>
        <translation>{name}: aufgeführt; nicht in {reference}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: mentioned in prose</source>
        <translation>{name}: im Fließtext erwähnt</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: says nothing</source>
        <translation>{name}: sagt nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: similarity {figure} to {reference}</source>
        <translation>{name}: Ähnlichkeit {figure} mit {reference}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: the reference</source>
        <translation>{name}: die Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
</context>
<context>
    <name>PointsPanel</name>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Filter points</source>
        <translation>Punkte filtern</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Move the columns of sources</source>
        <translation>Spalten der Quellen verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation>Kein Punkt enthält „{query}“. Esc leert den Filter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point is here: “{what}” is chosen above.</source>
        <translation>Hier ist kein Punkt: oben ist „{what}“ gewählt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation>Noch keine Punkte. Importieren Sie Dateien, um sie hier zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Number, words of the title or of a wording; Esc clears, Down enters the list</source>
        <translation>Nummer, Wörter des Titels oder eines Wortlauts; Esc leert, Pfeil nach unten führt in die Liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Point list</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
</context>
<context>
    <name>PointsTree</name>
    <message>
        <location filename="../../app/ui/points/tree.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>The language of the window changes when Variorum is started again.</source>
        <translation>Die Sprache des Fensters ändert sich, wenn Variorum neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, approximate: “{words}”, was “{was}”</source>
        <translation>{source}, ungefähr: „{words}“, war „{was}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, no longer there: “{words}”</source>
        <translation>{source}, nicht mehr da: „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”</source>
        <translation>{source}: „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
Click to show it in the text</source>
        <translation>{source}: „{words}“
Klicken, um es im Text zu zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
The note was made on “{was}”
Click to show it in the text</source>
        <translation>{source}: „{words}“
Die Notiz wurde zu „{was}“ geschrieben
Klicken, um es im Text zu zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
These words are not in the source any more: mark them again</source>
        <translation>{source}: „{words}“
Diese Wörter stehen nicht mehr in der Quelle: markieren Sie sie neu</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Accept these words</source>
        <translation>Diese Wörter annehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Attach to the selection</source>
        <translation>An die Auswahl heften</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Look for it…</source>
        <translation>Danach suchen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Select the right words in a text, then click here; or drag them on this quotation</source>
        <translation>Wählen Sie die richtigen Wörter in einem Text aus und klicken Sie dann hier; oder ziehen Sie sie auf dieses Zitat</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Show where these words may stand now</source>
        <translation>Zeigen, wo diese Wörter jetzt stehen können</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>The note is meant on the words that stand there now</source>
        <translation>Die Notiz gilt den Wörtern, die jetzt dort stehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>{sign} Not in the text any more: {words}</source>
        <translation>{sign} Nicht mehr im Text: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>≈ was: {words}</source>
        <translation>≈ war: {words}</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <location filename="../../app/ui/lineup/reader_text.py"/>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>ReadingsLine</name>
    <message>
        <location filename="../../app/ui/findings/readings_line.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{name}, in {folder}</source>
        <translation>{name}, in {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{path} is not there any more</source>
        <translation>{path} ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>RenderedBody</name>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Click or press Enter to write</source>
        <translation>Zum Schreiben klicken oder Enter drücken</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>A copy is in {path}</source>
        <translation>Eine Kopie liegt in {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It is still open for reading only</source>
        <translation>Es ist weiterhin nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It still cannot be saved</source>
        <translation>Es lässt sich weiterhin nicht speichern</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>The project can be changed now</source>
        <translation>Das Projekt kann jetzt geändert werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>What could not be saved last time is in {name}.</source>
        <translation>Was letztes Mal nicht gespeichert werden konnte, liegt in {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>You are working in the copy now: {path}</source>
        <translation>Sie arbeiten jetzt in der Kopie: {path}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>The file contradicts itself, as happens when a disk fails or a copy was cut short. It has not been touched. Go back to a backup, or save what can still be read into a new project; you can do both. The damaged file is kept.</source>
        <translation>Die Datei widerspricht sich selbst, wie es vorkommt, wenn ein Datenträger versagt oder eine Kopie abgebrochen wurde. Sie wurde nicht angerührt. Gehen Sie zu einer Sicherung zurück, oder retten Sie, was noch lesbar ist, in ein neues Projekt; auch beides ist möglich. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups of it.</source>
        <translation>Es gibt keine Sicherungen davon.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{done} of {all} reviewed</source>
        <translation>{done} von {all} durchgesehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{seen} of {all} pairs looked at</source>
        <translation>{seen} von {all} Paaren angesehen</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>All points</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Points by how far the review is: {what}</source>
        <translation>Punkte nach Stand der Durchsicht: {what}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <location filename="../../app/ui/reviewing.py"/>
        <source>Everything has been looked at</source>
        <translation>Alles ist angesehen</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation>Unterschiede und Notizen; ein Klick geht dorthin (F8: nächster Unterschied, Umschalt+F8: voriger)</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation>Übersicht der Unterschiede und Notizen</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Everything is saved again</source>
        <translation>Alles ist wieder gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Go back to an earlier state</source>
        <translation>Zu einem früheren Stand zurückgehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Keep everything in another file</source>
        <translation>Alles in einer anderen Datei aufbewahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>See whether it can be saved now</source>
        <translation>Prüfen, ob es sich jetzt speichern lässt</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>What can be done about it</source>
        <translation>Was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Beside {name} lay changes that belong to another file, such as an earlier one of that name. They are kept as “{aside}” and were not taken over.</source>
        <translation>Neben {name} lagen Änderungen, die zu einer anderen Datei gehören, etwa einer früheren dieses Namens. Sie sind als „{aside}“ aufbewahrt und wurden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Nothing was lost.</source>
        <translation>Nichts ging verloren.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet. Alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here: 1 note, from {last}.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet. Alles Gespeicherte ist da: 1 Notiz, von {last}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here: {count} notes, the last from {last}.</source>
        <translation>Das Programm wurde beim letzten Mal nicht ordentlich beendet. Alles Gespeicherte ist da: {count} Notizen, die letzte von {last}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The project is saved, but there is no backup of it. {why}</source>
        <translation>Das Projekt ist gespeichert, aber es gibt keine Sicherung davon. {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>There is another file now in the place of {name}. Nothing you did is lost: save a copy and go on in it.</source>
        <translation>An der Stelle von {name} liegt jetzt eine andere Datei. Nichts von Ihrer Arbeit ist verloren: speichern Sie eine Kopie und arbeiten Sie darin weiter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>a while ago</source>
        <translation>einiger Zeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on opening</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on {host}</source>
        <translation>auf {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>while working</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} has been damaged on the disk: {found} Save a copy, or go back to a backup.</source>
        <translation>{name} wurde auf dem Datenträger beschädigt: {found} Speichern Sie eine Kopie, oder gehen Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is damaged and was not opened: go back to a backup, or save what can be read of it.</source>
        <translation>{name} ist beschädigt und wurde nicht geöffnet: gehen Sie zu einer Sicherung zurück, oder retten Sie, was davon lesbar ist.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is not where it was any more, moved or deleted, or its drive is gone. Nothing you did is lost: save a copy and go on in it, or put the file back.</source>
        <translation>{name} ist nicht mehr an seinem Ort: verschoben, gelöscht, oder das Laufwerk fehlt. Nichts von Ihrer Arbeit ist verloren: speichern Sie eine Kopie und arbeiten Sie darin weiter, oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only, as it or its folder is read-only: work on a copy to change it.</source>
        <translation>{name} ist nur zum Lesen geöffnet, da die Datei oder ihr Ordner schreibgeschützt ist: arbeiten Sie in einer Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only. What you have typed is kept in this window: save a copy, and it is in there.</source>
        <translation>{name} ist nur zum Lesen geöffnet. Was Sie eingegeben haben, bleibt in diesem Fenster: speichern Sie eine Kopie, und es ist darin enthalten.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only: {who} has had it open {where} since {when}.</source>
        <translation>{name} ist nur zum Lesen geöffnet: geöffnet von {who}, {where}, seit {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{notes} notes, {sources} sources and {points} points are in {name}.</source>
        <translation>{notes} Notizen, {sources} Quellen und {points} Punkte sind in {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{why} What you typed is kept in this window.</source>
        <translation>{why} Was Sie eingegeben haben, bleibt in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Left source. Orange with dots below: only here</source>
        <translation>Linke Quelle. Orange mit Punkten darunter: nur hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Right source. Blue with a line below: only here</source>
        <translation>Rechte Quelle. Blau mit Linie darunter: nur hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Sample of the wordings</source>
        <translation>Beispiel der Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before noon.
Should the guest break the house rules, the deposit of 250 euros lapses, and notice is given.</source>
        <translation>Die Schlüssel werden vor Mittag zurückgegeben.
Verstößt der Gast gegen die Hausordnung, verfällt die Kaution von 250 Euro, und es wird gekündigt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before ten in the morning.
If the guest breaks the house rules without reason, the deposit of 200 euros lapses.</source>
        <translation>Die Schlüssel werden vor zehn Uhr morgens zurückgegeben.
Verstößt der Gast grundlos gegen die Hausordnung, verfällt die Kaution von 200 Euro.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Everything as the program was made; this can be taken back</source>
        <translation>Alles wie vom Programm vorgegeben; das lässt sich zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Made by themselves while you work, in {folder}</source>
        <translation>Entstehen von selbst, während Sie arbeiten, in {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take &amp;back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take over a file of settings from another machine</source>
        <translation>Eine Datei mit Einstellungen von einem anderen Rechner übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Under your notes: {signed}</source>
        <translation>Unter Ihren Notizen: {signed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Where the backups lie</source>
        <translation>Wo die Sicherungen liegen</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Write the settings to a file, for another machine</source>
        <translation>Die Einstellungen in eine Datei schreiben, für einen anderen Rechner</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>Everything is as the program was made.</source>
        <translation>Alles ist wie vom Programm vorgegeben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are as they were.</source>
        <translation>Die Einstellungen sind wieder wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are in {path}</source>
        <translation>Die Einstellungen liegen in {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} are not known here, or not possible: they were passed over.</source>
        <translation>{count} sind hier nicht bekannt oder nicht möglich: sie wurden übergangen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} settings taken over.</source>
        <translation>{count} Einstellungen übernommen.</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>Source {where}</source>
        <translation>Quelle {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>reference</source>
        <translation>Bezugsquelle</translation>
    </message>
</context>
<context>
    <name>SourceDeeds</name>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>&amp;Save the original file…</source>
        <translation>&amp;Originaldatei speichern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Import a &amp;newer version…</source>
        <translation>Neuere &amp;Version importieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Its points become the list that all sources are lined up with</source>
        <translation>Ihre Punkte werden zur Liste, der alle Quellen zugeordnet werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Make it the &amp;reference</source>
        <translation>Zur &amp;Bezugsquelle machen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Notes and corrections are kept where their words are still there</source>
        <translation>Notizen und Korrekturen bleiben, wo ihre Wörter noch stehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Re&amp;move from the project</source>
        <translation>Aus Projekt &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Take the source out of the project (Delete); this can be undone</source>
        <translation>Die Quelle aus dem Projekt nehmen (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Write the file again, byte for byte as it was imported</source>
        <translation>Die Datei wieder schreiben, Byte für Byte wie importiert</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>The original file</source>
        <translation>Die Originaldatei</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>No sources yet. Import files to see them here.</source>
        <translation>Noch keine Quellen. Importieren Sie Dateien, um sie hier zu sehen.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>{n} sources</source>
        <translation>{n} Quellen</translation>
    </message>
</context>
<context>
    <name>SourcesHeader</name>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Reference</source>
        <translation>Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Another source is called {name}</source>
        <translation>Eine andere Quelle heißt {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>reference</source>
        <translation>Bezugsquelle</translation>
    </message>
</context>
<context>
    <name>SourcesTable</name>
    <message>
        <location filename="../../app/ui/sources/table.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note not saved</source>
        <translation>Notiz nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Point {point} {title}</source>
        <translation>Punkt {point} {title}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <location filename="../../app/ui/wordings/split_view.py"/>
        <source>… {n} lines unchanged</source>
        <translation>… {n} Zeilen unverändert</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Compare how several sources word the same numbered document.</source>
        <translation>Vergleichen Sie, wie mehrere Quellen dasselbe nummerierte Dokument wiedergeben.</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the files to compare here</source>
        <translation>Dateien zum Vergleichen hier ablegen</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the sources of “{name}” here</source>
        <translation>Quellen von „{name}“ hier ablegen</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>Fünf erfundene Berichte über einen Plan, zum Umsehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Make an empty project ({keys})</source>
        <translation>Ein leeres Projekt anlegen ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>No numbered points found in “{name}” yet: drop a source that lists them</source>
        <translation>In „{name}“ sind noch keine nummerierten Punkte: legen Sie eine Quelle ab, die sie aufführt</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open a project ({keys})</source>
        <translation>Ein Projekt öffnen ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
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
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Figures of the comparison</source>
        <translation>Zahlen zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lining up the points</source>
        <translation>Die Punkte werden zugeordnet</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Stop; nothing will have been changed</source>
        <translation>Anhalten; nichts wird dann geändert sein</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>no differences</source>
        <translation>keine Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not exact: the texts are very long</source>
        <translation>nicht genau: die Texte sind sehr lang</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>similarity {value}</source>
        <translation>Ähnlichkeit {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} differences</source>
        <translation>{count} Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation>{count} ignoriert ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{source} says nothing on this point</source>
        <translation>{source} sagt nichts zu diesem Punkt</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Done again: {name}</source>
        <translation>Wiederhergestellt: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Going through the history…</source>
        <translation>Geht durch den Verlauf…</translation>
    </message>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Undone: {name}</source>
        <translation>Rückgängig gemacht: {name}</translation>
    </message>
</context>
<context>
    <name>SurveyNotice</name>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{done} of {points} points looked through</source>
        <translation>{done} von {points} Punkten durchgesehen</translation>
    </message>
</context>
<context>
    <name>SwapButton</name>
    <message>
        <location filename="../../app/ui/wordings/swap_button.py"/>
        <source>Swap the two sources</source>
        <translation>Die beiden Quellen vertauschen</translation>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference</source>
        <translation>1 Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference from the base</source>
        <translation>1 Unterschied zur Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 says nothing</source>
        <translation>1 sagt nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 wording</source>
        <translation>1 Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>All have the same wording</source>
        <translation>Alle haben denselben Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>No other source</source>
        <translation>Keine andere Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>Nothing to compare with it</source>
        <translation>Nichts, womit zu vergleichen wäre</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>base</source>
        <translation>Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>comparing…</source>
        <translation>wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>in prose, not compared</source>
        <translation>im Fließtext, nicht verglichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>instead of “{words}”</source>
        <translation>statt „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>left out: “{words}”</source>
        <translation>ausgelassen: „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>no differences</source>
        <translation>keine Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not exact</source>
        <translation>nicht genau</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>say nothing on this point</source>
        <translation>sagen nichts zu diesem Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>says nothing on this point</source>
        <translation>sagt nichts zu diesem Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>the same wording</source>
        <translation>derselbe Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences</source>
        <translation>{count} Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences from the base</source>
        <translation>{count} Unterschiede zur Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} different wordings</source>
        <translation>{count} verschiedene Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation>{count} ignoriert ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} say nothing</source>
        <translation>{count} sagen nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} sources</source>
        <translation>{count} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>SynopsisBar</name>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>All compared with</source>
        <translation>Alle verglichen mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Base: the source that all others are compared with</source>
        <translation>Bezugsquelle: die Quelle, mit der alle anderen verglichen werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>In the project’s order</source>
        <translation>In der Reihenfolge des Projekts</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Most different first</source>
        <translation>Verschiedenste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Order of the wordings</source>
        <translation>Reihenfolge der Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>The order in which the wordings stand</source>
        <translation>Die Reihenfolge, in der die Wortlaute stehen</translation>
    </message>
</context>
<context>
    <name>TagCompletion</name>
    <message>
        <location filename="../../app/ui/notes/completion.py"/>
        <source>Tags of this project</source>
        <translation>Schlagwörter dieses Projekts</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>#tags</source>
        <translation>#Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags, parted by spaces. Saved as you type</source>
        <translation>Schlagwörter, durch Leerzeichen getrennt. Werden beim Tippen gespeichert</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>#tags</source>
        <translation>#Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Nameless</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Se&amp;verity</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Ta&amp;gs</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates for notes</source>
        <translation>Vorlagen für Notizen</translation>
    </message>
</context>
<context>
    <name>TermsLine</name>
    <message>
        <location filename="../../app/ui/search/terms_line.py"/>
        <source>Narrow by</source>
        <translation>Eingrenzen mit</translation>
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
        <translation>Verstanden</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of point {point}</source>
        <translation>Titel von Punkt {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of the new point</source>
        <translation>Titel des neuen Punkts</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title; empty for the automatic one</source>
        <translation>Titel; leer für den automatischen</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{kind}' is no kind of finding: choose from {choices}.</source>
        <translation>„{kind}“ ist keine Art von Befund: wählen Sie aus {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{name}' is too short for a finding's id: write at least {least} characters of it.</source>
        <translation>„{name}“ ist zu kurz für die Kennung eines Befunds: schreiben Sie mindestens {least} Zeichen davon.</translation>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>'{what}' cannot be ignored: choose from {choices}.</source>
        <translation>„{what}“ lässt sich nicht ignorieren: wählen Sie aus {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{word}' is no severity: choose from {choices}.</source>
        <translation>„{word}“ ist kein Gewicht: wählen Sie aus {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 part of the file could not be read.</source>
        <translation>1 Teil der Datei war nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 pin</source>
        <translation>1 Fixierung</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>1 point stands elsewhere</source>
        <translation>1 Punkt steht anderswo</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 row that could not be read stood in the history, too, and could be put back from there.</source>
        <translation>1 unlesbare Zeile stand auch im Verlauf und konnte von dort zurückgeholt werden.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 segment</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 wording</source>
        <translation>1 Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A choice is about a conflict that is not there: prepare the merge again.</source>
        <translation>Eine Wahl betrifft einen Konflikt, den es nicht gibt: bereiten Sie die Zusammenführung neu vor.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause belongs to another sentence in the other wording: {words}.</source>
        <translation>Ein Satzteil gehört im anderen Wortlaut zu einem anderen Satz: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause stands at another place in the other wording: {words}.</source>
        <translation>Ein Satzteil steht im anderen Wortlaut an anderer Stelle: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition is put in another way, elsewhere: {words}.</source>
        <translation>Eine Bedingung ist anders ausgedrückt, an anderer Stelle: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition stands {where}: {words}.</source>
        <translation>Eine Bedingung steht {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/verdicts.py"/>
        <source>A finding cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation>Ein Befund kann im Feld {field} nicht „{value}“ haben: wählen Sie eines von {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A finding is not decided with a note: choose one of the two sides, or both.</source>
        <translation>Über einen Befund wird nicht mit einer Notiz entschieden: wählen Sie eine der beiden Seiten oder beide.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>A new point needs a title: type one.</source>
        <translation>Ein neuer Punkt braucht einen Titel: geben Sie einen ein.</translation>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>A note cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation>Eine Notiz kann im Feld {field} nicht „{value}“ haben: wählen Sie eines von {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note needs words: its body is empty.</source>
        <translation>Eine Notiz braucht Worte: ihr Text ist leer.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>A note needs {options} (or --from FILE with notes as JSON lines).</source>
        <translation>Eine Notiz braucht {options} (oder --from DATEI mit Notizen als JSON-Zeilen).</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's tags must be a list of words.</source>
        <translation>Die Schlagwörter einer Notiz müssen eine Liste von Wörtern sein.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be a whole number of characters, not {value}.</source>
        <translation>Der Wert von {key} einer Notiz muss eine ganze Zahl von Zeichen sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be one of {choices}, not '{value}'.</source>
        <translation>Der Wert von {key} einer Notiz muss einer von {choices} sein, nicht „{value}“.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be text, not {value}.</source>
        <translation>Der Wert von {key} einer Notiz muss Text sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A number stands {where}: {words}.</source>
        <translation>Eine Zahl steht {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>A passage can only be split between words: there are none on one side of the cursor.</source>
        <translation>Eine Stelle lässt sich nur zwischen Wörtern teilen: auf einer Seite des Cursors sind keine.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin in {name} is on point {point}, which the point list does not have.</source>
        <translation>Eine Fixierung in {name} liegt auf Punkt {point}, den die Punktliste nicht hat.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on source {source}, which is missing.</source>
        <translation>Eine Fixierung betrifft die Quelle {source}, die fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on “{words}”, but {name} has other words there.</source>
        <translation>Eine Fixierung gilt „{words}“, aber {name} hat dort andere Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation could not be found again and is kept as lost.</source>
        <translation>Ein Zitat wurde nicht wiedergefunden und bleibt als verloren erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation reads differently now and is marked as approximate.</source>
        <translation>Ein Zitat lautet jetzt anders und ist als ungefähr gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>A review cannot be “{state}”: choose one of {choices}.</source>
        <translation>Eine Durchsicht kann nicht „{state}“ sein: wählen Sie eines von {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A row of “{table}” belongs to a row of “{parent}” that is missing.</source>
        <translation>Eine Zeile von „{table}“ gehört zu einer Zeile von „{parent}“, die fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A seat stands for whoever sits there: {words}.</source>
        <translation>Ein Sitz steht für die Person, die ihn einnimmt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A segment of {name} {place} is outside its text.</source>
        <translation>Ein Abschnitt von {name} liegt außerhalb des Textes, {place}.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source needs a name: it keeps its own until you give it another.</source>
        <translation>Eine Quelle braucht einen Namen: sie behält den bisherigen, bis Sie ihr einen anderen geben.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A source that it quoted is gone: what it quoted there is told in the history.</source>
        <translation>Eine von ihr zitierte Quelle ist fort: was dort zitiert wurde, steht im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source's name is one line of text, without line breaks and control characters: write it again.</source>
        <translation>Der Name einer Quelle ist eine einzige Textzeile ohne Zeilenumbrüche und Steuerzeichen: schreiben Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A time stands {where}: {words}.</source>
        <translation>Eine Zeitangabe steht {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A title stands {where}: {words}.</source>
        <translation>Ein Titel steht {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Align the sources</source>
        <translation>Quellen zuordnen</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All corrections kept.</source>
        <translation>Alle Korrekturen blieben erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other corrections kept.</source>
        <translation>Alle anderen Korrekturen blieben erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other notes kept.</source>
        <translation>Alle anderen Notizen blieben erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All {count} notes kept.</source>
        <translation>Alle {count} Notizen blieben erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>Another part of the document is referred to: {words}.</source>
        <translation>Es wird auf einen anderen Teil des Dokuments verwiesen: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Another party is named: {words}.</source>
        <translation>Eine andere Partei ist genannt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (ISO-8859-6)</source>
        <translation>Arabisch (ISO-8859-6)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (ISO-8859-13)</source>
        <translation>Baltisch (ISO-8859-13)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>Beside {path} lay changes that belong to another file, such as an earlier one of that name. They are kept as {name} and were not taken over.</source>
        <translation>Neben {path} lagen Änderungen, die zu einer anderen Datei gehören, etwa einer früheren dieses Namens. Sie sind als {name} aufbewahrt und wurden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Celtic (ISO-8859-14)</source>
        <translation>Keltisch (ISO-8859-14)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (DOS 852)</source>
        <translation>Mitteleuropäisch (DOS 852)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (ISO-8859-2)</source>
        <translation>Mitteleuropäisch (ISO-8859-2)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Macintosh)</source>
        <translation>Mitteleuropäisch (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change segments</source>
        <translation>Abschnitte ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of a finding</source>
        <translation>Art eines Befunds ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} findings</source>
        <translation>Art von {count} Befunden ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} notes</source>
        <translation>Art von {count} Notizen ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's category</source>
        <translation>Kategorie der Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's quotation</source>
        <translation>Zitat der Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's severity</source>
        <translation>Gewicht der Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's status</source>
        <translation>Status der Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's tags</source>
        <translation>Schlagwörter der Notiz ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the reference source</source>
        <translation>Bezugsquelle ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of a finding</source>
        <translation>Gewicht eines Befunds ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} findings</source>
        <translation>Gewicht von {count} Befunden ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} notes</source>
        <translation>Gewicht von {count} Notizen ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the spellings</source>
        <translation>Schreibweisen ändern</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the status of {count} notes</source>
        <translation>Status von {count} Notizen ändern</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Characters {start} to {end} are not a stretch of {name}, which has {count} characters.</source>
        <translation>Die Zeichen {start} bis {end} liegen nicht in {name}: dort gibt es {count} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, simplified (GB18030, GBK, GB2312)</source>
        <translation>Chinesisch, vereinfacht (GB18030, GBK, GB2312)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Choose at least one point, or set the passage aside.</source>
        <translation>Wählen Sie mindestens einen Punkt, oder legen Sie die Stelle beiseite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm a finding</source>
        <translation>Befund bestätigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm {count} findings</source>
        <translation>{count} Befunde bestätigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Copy note to {count} points</source>
        <translation>Notiz in {count} Punkte kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (DOS 866)</source>
        <translation>Kyrillisch (DOS 866)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>Kyrillisch (ISO-8859-5)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Macintosh)</source>
        <translation>Kyrillisch (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on findings</source>
        <translation>Entscheidungen über Befunde</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on points</source>
        <translation>Entscheidungen über Punkte</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete {count} notes</source>
        <translation>{count} Notizen löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Describe {name}</source>
        <translation>{name} beschreiben</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Descriptions of sources</source>
        <translation>Beschreibungen der Quellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss a finding</source>
        <translation>Befund verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss {count} findings</source>
        <translation>{count} Befunde verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is not material so far: say how grave it is by --severity.</source>
        <translation>Befund {name} ist bisher nicht wesentlich: geben Sie das Gewicht mit --severity an.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is {kind} so far: say of what kind it is by --kind, one of {kinds}.</source>
        <translation>Befund {name} ist bisher von der Art {kind}: geben Sie die Art mit --kind an, eine von {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings}</source>
        <translation>Befund {readings}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings} on {point}</source>
        <translation>Befund {readings} zu {point}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>From {file}, as yours contradicts it: {sentence}</source>
        <translation>Aus {file}, da Ihre Seite dem widerspricht: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (ISO-8859-7)</source>
        <translation>Griechisch (ISO-8859-7)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (ISO-8859-8)</source>
        <translation>Hebräisch (ISO-8859-8)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>How far it reaches differs. {who}</source>
        <translation>Die Reichweite ist verschieden. {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source</source>
        <translation>1 Quelle importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source, replace {newer}</source>
        <translation>1 Quelle importieren, {newer} ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources</source>
        <translation>{count} Quellen importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources, replace {newer}</source>
        <translation>{count} Quellen importieren, {newer} ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>It reaches differently far: {words}.</source>
        <translation>Die Reichweite ist verschieden: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japanisch (ISO-2022-JP)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Join segments of {source}</source>
        <translation>Abschnitte von {source} verbinden</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (EUC-KR, Windows-949)</source>
        <translation>Koreanisch (EUC-KR, Windows-949)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (Johab)</source>
        <translation>Koreanisch (Johab)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Leave words of {source} out</source>
        <translation>Wörter von {source} auslassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Line up anew</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>Line {number} of {name} is not JSON: {error}.</source>
        <translation>Zeile {number} von {name} ist kein JSON: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>Line {number} of {name} needs an object with source, start, end and body.</source>
        <translation>Zeile {number} von {name} braucht ein Objekt mit source, start, end und body.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of 1 note; what is quoted there is not.</source>
        <translation>Verloren ist der Text von 1 Notiz, nicht aber das dort Zitierte.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of {count} notes; what is quoted there is not.</source>
        <translation>Verloren ist der Text von {count} Notizen, nicht aber das dort Zitierte.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of 1 point: {names}.</source>
        <translation>Verloren sind Titel und Platz von 1 Punkt: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of {count} points: {names}.</source>
        <translation>Verloren sind Titel und Platz von {count} Punkten: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of 1 quotation in notes; the notes and their words are there.</source>
        <translation>Verloren ist der Ort von 1 Zitat in Notizen; die Notizen und ihr Text sind da.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of {count} quotations in notes; the notes and their words are there.</source>
        <translation>Verloren ist der Ort von {count} Zitaten in Notizen; die Notizen und ihr Text sind da.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, because they made no sense: {what} ({count}).</source>
        <translation>Verloren, da ohne Sinn: {what} ({count}).</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, with their text or because they made no sense: {what}.</source>
        <translation>Verloren, mit dem Text oder da ohne Sinn: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Maltese and Esperanto (ISO-8859-3)</source>
        <translation>Maltesisch und Esperanto (ISO-8859-3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as done</source>
        <translation>{what} als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as in work</source>
        <translation>{what} als in Arbeit markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as not looked at</source>
        <translation>{what} als nicht angesehen markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Merge {name}</source>
        <translation>{name} zusammenführen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move notes</source>
        <translation>Notizen verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move point {point}</source>
        <translation>Punkt {point} verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move reviews</source>
        <translation>Durchsichten verschieben</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move verdicts</source>
        <translation>Urteile verschieben</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Named {where}: {words}.</source>
        <translation>Genannt {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>No correction could be kept.</source>
        <translation>Keine Korrektur konnte erhalten bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>No family of spellings in this project has “{spelling}”.</source>
        <translation>In diesem Projekt gibt es keine Gruppe von Schreibweisen mit „{spelling}“.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>No source words point {point} yet: it needs a title of yours.</source>
        <translation>Noch gibt keine Quelle Punkt {point} wieder: er braucht einen Titel von Ihnen.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on the project</source>
        <translation>Notiz zum Projekt</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on {point}</source>
        <translation>Notiz zu {point}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Note {note} has no such version: 'variorum history --note' tells those that it has.</source>
        <translation>Notiz {note} hat keine solche Fassung: „variorum history --note“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} is on point {point}, which the point list does not have.</source>
        <translation>Notiz {note} liegt auf Punkt {point}, den die Punktliste nicht hat.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes source {source}, which is missing.</source>
        <translation>Notiz {note} zitiert die Quelle {source}, die fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes {name} outside its text.</source>
        <translation>Notiz {note} zitiert {name} außerhalb des Textes.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes “{words}”, but {name} has other words there.</source>
        <translation>Notiz {note} zitiert „{words}“, aber {name} hat dort andere Wörter.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>Of yours, as {file} contradicts it: {sentence}</source>
        <translation>Von Ihrer Seite, da {file} dem widerspricht: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has it {where}.</source>
        <translation>Eine von {total} Quellen hat es {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has this {where}: {words}.</source>
        <translation>Eine von {total} Quellen hat dies {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One of {total} sources leaves out {words}.</source>
        <translation>Eine von {total} Quellen lässt {words} aus.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/joining.py"/>
        <source>One side asks for all, the other for one of them: {words}.</source>
        <translation>Die eine Seite verlangt alles, die andere eines davon: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words} stands {where}.</source>
        <translation>Eine Seite verneint, was die andere sagt: {words} steht {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words}.</source>
        <translation>Eine Seite verneint, was die andere sagt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>One side has one, the other several: {words}.</source>
        <translation>Eine Seite hat eines, die andere mehrere: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>One side leaves out what the other adds: {words}.</source>
        <translation>Eine Seite lässt aus, was die andere hinzusetzt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has it {where}.</source>
        <translation>Eine Quelle hat es {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has this {where}: {words}.</source>
        <translation>Eine Quelle hat dies {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source leaves out the whole point: {words}.</source>
        <translation>Eine Quelle lässt den ganzen Punkt aus: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One source leaves out {words}.</source>
        <translation>Eine Quelle lässt {words} aus.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source only mentions the point, outside the list: {words}.</source>
        <translation>Eine Quelle erwähnt den Punkt nur, außerhalb der Liste: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>Only an edit that is done can be taken back by itself: choose another one.</source>
        <translation>Einzeln zurücknehmen lässt sich nur eine Bearbeitung, die gilt: wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one of {total} sources has {words}.</source>
        <translation>Nur eine von {total} Quellen hat {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one source has {words}.</source>
        <translation>Nur eine Quelle hat {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/heading.py"/>
        <source>Only the heading is worded in another way.</source>
        <translation>Nur die Überschrift lautet anders.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the punctuation differs.</source>
        <translation>Nur die Zeichensetzung unterscheidet sich.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the typography differs.</source>
        <translation>Nur die Typografie unterscheidet sich.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the white space differs.</source>
        <translation>Nur der Leerraum unterscheidet sich.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only {count} of {total} sources have {words}.</source>
        <translation>Nur {count} von {total} Quellen haben {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Order of the points</source>
        <translation>Reihenfolge der Punkte</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Other words: {words}.</source>
        <translation>Andere Wörter: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage in {source}</source>
        <translation>Stelle in {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage “{words}” in {source}</source>
        <translation>Stelle „{words}“ in {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Pins in {name} overlap {place}.</source>
        <translation>Fixierungen in {name} überlappen sich, {place}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on point {now} now.</source>
        <translation>Punkt {before} ist fort: die Notiz gehört jetzt zu Punkt {now}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on the project now.</source>
        <translation>Punkt {before} ist fort: die Notiz gehört jetzt zum Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {id}, which the point list does not have, was given a title or a place.</source>
        <translation>Punkt {id}, den die Punktliste nicht hat, erhielt einen Titel oder Platz.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point}</source>
        <translation>Punkt {point}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} cannot stand behind point {after}: choose a point of the same level.</source>
        <translation>Punkt {point} kann nicht hinter Punkt {after} stehen: wählen Sie einen Punkt derselben Ebene.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} comes from the sources and cannot be removed: only points that were added can be.</source>
        <translation>Punkt {point} stammt aus den Quellen und lässt sich nicht entfernen: das geht nur bei hinzugefügten Punkten.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point} in {source}</source>
        <translation>Punkt {point} in {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is in {source}</source>
        <translation>Punkt {point} steht in {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is not in {source}</source>
        <translation>Punkt {point} steht nicht in {source}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Point {point} is there because only this source says it: move its text elsewhere instead.</source>
        <translation>Punkt {point} gibt es nur, weil allein diese Quelle ihn nennt: verschieben Sie stattdessen ihren Text.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {point}, which the point list does not have, is marked as absent from a source.</source>
        <translation>Punkt {point}, den die Punktliste nicht hat, ist als in einer Quelle fehlend gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points that a source does not word</source>
        <translation>Punkte, die einer Quelle fehlen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Put words of {source} on {points}</source>
        <translation>Wörter von {source} auf {points} legen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Quotations of notes</source>
        <translation>Zitate der Notizen</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rebuild the project</source>
        <translation>Projekt neu aufbauen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reference source</source>
        <translation>Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove a tag from {count} notes</source>
        <translation>Ein Schlagwort von {count} Notizen entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove point {point}</source>
        <translation>Punkt {point} entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rename point {point}</source>
        <translation>Punkt {point} umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen a finding</source>
        <translation>Befund wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen {count} findings</source>
        <translation>{count} Befunde wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {count} sources</source>
        <translation>{count} Quellen ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {name}</source>
        <translation>{name} ersetzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Restore note</source>
        <translation>Notiz zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}</source>
        <translation>Durchsicht von {point}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}, {sources}</source>
        <translation>Durchsicht von {point}, {sources}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reviews</source>
        <translation>Durchsichten</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Romanian (ISO-8859-16)</source>
        <translation>Rumänisch (ISO-8859-16)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Russian (KOI8-R)</source>
        <translation>Russisch (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing.py"/>
        <source>Say what to change: one of {options}.</source>
        <translation>Geben Sie an, was zu ändern ist: eines von {options}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Say what to decide: one of --dismiss, --confirm, --reopen, --kind, --severity.</source>
        <translation>Geben Sie an, was zu entscheiden ist: eines von --dismiss, --confirm, --reopen, --kind, --severity.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Segments of {name} overlap {place}.</source>
        <translation>Abschnitte von {name} überlappen sich, {place}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Segments of {source}</source>
        <translation>Abschnitte von {source}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Select some text of the source first.</source>
        <translation>Wählen Sie zuerst Text der Quelle aus.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Settings of the project</source>
        <translation>Einstellungen des Projekts</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Several sources are named {key}: say which by its id, one of {ids}.</source>
        <translation>Mehrere Quellen heißen {key}: geben Sie die gemeinte mit ihrer Kennung an, eine von {ids}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>Some corrections could not be kept.</source>
        <translation>Einige Korrekturen konnten nicht erhalten bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>Some of this may be missing: {missing}.</source>
        <translation>Einiges davon fehlt vielleicht: {missing}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Something else is named: {words}.</source>
        <translation>Etwas anderes ist genannt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Source {name}</source>
        <translation>Quelle {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>Source {source} does not say “{exact}” from character {start} to {end}: mark the words again.</source>
        <translation>Die Quelle {source} sagt von Zeichen {start} bis {end} nicht „{exact}“: markieren Sie die Wörter neu.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Split a segment of {source}</source>
        <translation>Einen Abschnitt von {source} teilen</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>TEI critical apparatus</source>
        <translation>Kritischer Apparat in TEI</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Tag {count} notes</source>
        <translation>{count} Notizen verschlagworten</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take back “{edit}”</source>
        <translation>„{edit}“ zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take words of {source} off the points</source>
        <translation>Wörter von {source} von den Punkten nehmen</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Thai (Windows-874)</source>
        <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The address of a source has at most {most} characters: shorten it.</source>
        <translation>Die Adresse einer Quelle hat höchstens {most} Zeichen: kürzen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The author of a source has at most {most} characters: shorten it.</source>
        <translation>Der Autor einer Quelle hat höchstens {most} Zeichen: kürzen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../app/sources/clipboard.py"/>
        <source>The clipboard holds no text: copy the passage again, then paste it.</source>
        <translation>In der Zwischenablage ist kein Text: kopieren Sie die Stelle noch einmal und fügen Sie sie dann ein.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is of another force: {words}.</source>
        <translation>Die Verpflichtung ist verschieden stark: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is put in another way: {words}.</source>
        <translation>Die Verpflichtung ist anders ausgedrückt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {one} against {other}, which stands elsewhere.</source>
        <translation>Die Bedingung ist eine andere: {one} gegen {other}, anderswo stehend.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {words}.</source>
        <translation>Die Bedingung ist eine andere: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The conditions are opposite: {words}.</source>
        <translation>Die Bedingungen sind entgegengesetzt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} could not be kept: correct it again.</source>
        <translation>Die Korrektur von „{words}“ {where} konnte nicht erhalten bleiben: korrigieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} on point {points} could not be kept: correct it again.</source>
        <translation>Die Korrektur von „{words}“ {where} zu Punkt {points} konnte nicht erhalten bleiben: korrigieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The date of a source has at most {most} characters: shorten it.</source>
        <translation>Das Datum einer Quelle hat höchstens {most} Zeichen: kürzen Sie es.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The file is damaged: {finding}.</source>
        <translation>Die Datei ist beschädigt: {finding}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>The ids of {count} findings begin with {name}: write more of it.</source>
        <translation>Die Kennungen von {count} Befunden beginnen mit {name}: schreiben Sie mehr davon.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The language of a source has at most {most} characters: shorten it.</source>
        <translation>Die Sprache einer Quelle hat höchstens {most} Zeichen: kürzen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The mark that point {point} is not {where} could not be kept, as the points are cut otherwise now: judge it again.</source>
        <translation>Die Angabe, dass Punkt {point} {where} fehlt, konnte nicht erhalten bleiben, da die Punkte jetzt anders geschnitten sind: urteilen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The name of a source has at most {most} characters: shorten it.</source>
        <translation>Der Name einer Quelle hat höchstens {most} Zeichen: kürzen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation is of another strength: {words}.</source>
        <translation>Die Verneinung ist verschieden stark: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation reaches differently far: {words}.</source>
        <translation>Die Verneinung reicht verschieden weit: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>The note before it is written: leave those lines out when you try again.</source>
        <translation>Die Notiz davor ist geschrieben: lassen Sie diese Zeilen beim nächsten Versuch weg.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note is kept.</source>
        <translation>Die Notiz bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” is kept without the words {words}: they went with the source.</source>
        <translation>Die Notiz „{note}“ bleibt ohne die Wörter {words} erhalten: sie gingen mit der Quelle.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” lost its words {words}: mark them again where they are now.</source>
        <translation>Die Notiz „{note}“ hat ihre Wörter {words} verloren: markieren Sie sie dort neu, wo sie jetzt stehen.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number differs: {words}.</source>
        <translation>Die Zahl ist verschieden: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number is put in another way, elsewhere: {words}.</source>
        <translation>Die Zahl ist anders ausgedrückt, an anderer Stelle: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The original file of {names} is not what was imported.</source>
        <translation>Die Originaldatei von {names} ist nicht die importierte.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/evidence.py"/>
        <source>The original file of {name} in {path} is not what was imported, so it is not written: go back to a copy of the project.</source>
        <translation>Die Originaldatei von {name} in {path} ist nicht die importierte und wird deshalb nicht geschrieben: gehen Sie zu einer Kopie des Projekts zurück.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The original file of {name} is lost; its text stands for it.</source>
        <translation>Die Originaldatei von {name} ist verloren; der Text steht für sie.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The outlet of a source has at most {most} characters: shorten it.</source>
        <translation>Das Medium einer Quelle hat höchstens {most} Zeichen: kürzen Sie es.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The place of point {point} in the order could not be kept.</source>
        <translation>Der Platz von Punkt {point} in der Reihenfolge konnte nicht erhalten bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The reference source {reference} is missing.</source>
        <translation>Die Bezugsquelle {reference} fehlt.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same in another form: {words}.</source>
        <translation>Dasselbe in anderer Form: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>The same is written in two ways: {words}.</source>
        <translation>Dasselbe ist auf zwei Arten geschrieben: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>The same names stand in another order: {words}.</source>
        <translation>Dieselben Namen stehen in anderer Reihenfolge: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>The same stands at two places: {words}.</source>
        <translation>Dasselbe steht an zwei Stellen: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same words stand elsewhere in the other wording.</source>
        <translation>Dieselben Wörter stehen im anderen Wortlaut an anderer Stelle.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>The sample cannot be written to {folder}: {reason}.</source>
        <translation>Das Beispiel lässt sich nicht in {folder} schreiben: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The text of {names} is not what was imported.</source>
        <translation>Der Text von {names} ist nicht der importierte.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>The text of {name} becomes that of {file}.</source>
        <translation>Der Text von {name} wird zu dem aus {file}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: put its file in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation>Der Text von {name} ist verloren: setzen Sie die Datei mit „variorum replace“ an seine Stelle; Notizen dazu finden ihre Wörter dann.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: write its file out with 'variorum original' and put that in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation>Der Text von {name} ist verloren: schreiben Sie die Datei mit „variorum original“ heraus und setzen Sie sie mit „variorum replace“ an seine Stelle; Notizen dazu finden ihre Wörter dann.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time differs: {words}.</source>
        <translation>Die Zeit ist verschieden: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is put in another way, elsewhere: {words}.</source>
        <translation>Die Zeit ist anders ausgedrückt, an anderer Stelle: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is set in another way: {words}.</source>
        <translation>Die Zeit ist anders bestimmt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The title of a source has at most {most} characters: shorten it.</source>
        <translation>Der Titel einer Quelle hat höchstens {most} Zeichen: kürzen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The wording of point {point} in {name} {place} is outside its text.</source>
        <translation>Der Wortlaut von Punkt {point} in {name} liegt außerhalb des Textes, {place}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The wordings are in different languages; their words are not compared.</source>
        <translation>Die Wortlaute sind in verschiedenen Sprachen; ihre Wörter werden nicht verglichen.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The words that the note “{note}” quotes were changed: it quotes {words} now.</source>
        <translation>Die Wörter, die die Notiz „{note}“ zitiert, wurden geändert: sie zitiert jetzt {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/annex.py"/>
        <source>The work broke off, as when memory runs out: close other programs, or try with fewer or smaller files.</source>
        <translation>Die Arbeit brach ab, wie es bei Speichermangel geschieht: schließen Sie andere Programme, oder versuchen Sie es mit weniger oder kleineren Dateien.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>The {count} notes before it are written: leave those lines out when you try again.</source>
        <translation>Die {count} Notizen davor sind geschrieben: lassen Sie diese Zeilen beim nächsten Versuch weg.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There are no words in what is selected: select some text of the source.</source>
        <translation>Die Auswahl enthält keine Wörter: wählen Sie Text der Quelle aus.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>There is a source named {other} already: give this one another name.</source>
        <translation>Eine Quelle namens {other} gibt es schon: geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup of {project}: name a file, or try 'variorum salvage'.</source>
        <translation>Es gibt keine Sicherung von {project}: nennen Sie eine Datei, oder versuchen Sie „variorum salvage“.</translation>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup {name} of {project}: choose a number from 1 to {last}.</source>
        <translation>Es gibt keine Sicherung {name} von {project}: wählen Sie eine Nummer von 1 bis {last}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history.py"/>
        <location filename="../../app/store/journal.py"/>
        <source>There is no edit {edit} in {path}: choose one from the history.</source>
        <translation>Es gibt keine Bearbeitung {edit} in {path}: wählen Sie eine aus dem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>There is no encoding called “{encoding}”: name one such as utf-8, cp1252 or utf-16.</source>
        <translation>Es gibt keine Zeichenkodierung namens „{encoding}“: nennen Sie eine wie utf-8, cp1252 oder utf-16.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>There is no finding {name} in this project: 'variorum findings --all' tells those that there are now.</source>
        <translation>Es gibt keinen Befund {name} in diesem Projekt: „variorum findings --all“ nennt die jetzt vorhandenen.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point from {first} to {last} in this project.</source>
        <translation>Es gibt keinen Punkt von {first} bis {last} in diesem Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project yet.</source>
        <translation>Es gibt noch keinen Punkt {name} in diesem Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project; the last one is {last}.</source>
        <translation>Es gibt keinen Punkt {name} in diesem Projekt; der letzte ist {last}.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>There is no point {point}: it may have gone meanwhile. Choose another one.</source>
        <translation>Es gibt keinen Punkt {point}: vielleicht ist er inzwischen fort. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>There is no source named {wanted}: choose one of {names}.</source>
        <translation>Es gibt keine Quelle namens {wanted}: wählen Sie eine von {names}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>There is no source {key} in this project. Its sources: {names}.</source>
        <translation>Es gibt keine Quelle {key} in diesem Projekt. Seine Quellen: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/relining.py"/>
        <source>There is no source {source_id} in this project: it may have been removed meanwhile.</source>
        <translation>Es gibt keine Quelle {source_id} in diesem Projekt: vielleicht wurde sie inzwischen entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/replacing.py"/>
        <source>There is no source {source_id} to replace: it may have been removed meanwhile.</source>
        <translation>Es gibt keine Quelle {source_id} zum Ersetzen: vielleicht wurde sie inzwischen entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is nothing to split here: put the cursor inside a passage, not at its end.</source>
        <translation>Hier gibt es nichts zu teilen: setzen Sie den Cursor in eine Stelle, nicht an ihr Ende.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is only one passage here: select the end of one and the beginning of the next.</source>
        <translation>Hier ist nur eine Stelle: wählen Sie das Ende der einen und den Anfang der nächsten aus.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>There never was a note {note} in {path}: 'variorum history' tells the notes.</source>
        <translation>Eine Notiz {note} gab es in {path} nie: „variorum history“ nennt die Notizen.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>This Python brings SQLite {sqlite_version}, and projects need {wanted} or later: use a newer Python, or the ready-made program.</source>
        <translation>Dieses Python bringt SQLite {sqlite_version} mit, Projekte brauchen {wanted} oder neuer: verwenden Sie ein neueres Python oder das fertige Programm.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>This source is not in the project any more: choose another one.</source>
        <translation>Diese Quelle ist nicht mehr im Projekt: wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/commands/reviewing.py"/>
        <source>To mark points, give both --mark STATE and --points LIST.</source>
        <translation>Um Punkte zu markieren, geben Sie --mark STAND und --points LISTE an.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukrainisch (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, big-endian, unmarked)</source>
        <translation>Unicode (UTF-16, Big-Endian, ungekennzeichnet)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, little-endian, unmarked)</source>
        <translation>Unicode (UTF-16, Little-Endian, ungekennzeichnet)</translation>
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
        <translation>Fixierung von Wörtern von {source} lösen</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} does not say what it was made on.</source>
        <translation>Urteil {verdict} sagt nicht, worüber es gefällt wurde.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} is on what no text has, {place}.</source>
        <translation>Urteil {verdict} betrifft, was kein Text hat, {place}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Version {number} of note {note} is that it was deleted: choose another one.</source>
        <translation>Fassung {number} von Notiz {note} ist die Löschung: wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 437)</source>
        <translation>Westeuropäisch (DOS 437)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 850)</source>
        <translation>Westeuropäisch (DOS 850)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (ISO-8859-15)</source>
        <translation>Westeuropäisch (ISO-8859-15)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Macintosh)</source>
        <translation>Westeuropäisch (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>What comes first is another: what stands before and after {word} is exchanged.</source>
        <translation>Was zuerst kommt, ist verschieden: was vor und nach {word} steht, ist vertauscht.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>What is named is another thing. {who}</source>
        <translation>Etwas anderes ist genannt. {who}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} is gone with the point.</source>
        <translation>Was über Punkt {point} entschieden war, ist mit dem Punkt fort.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} “{title}” is gone with the point.</source>
        <translation>Was über Punkt {point} „{title}“ entschieden war, ist mit dem Punkt fort.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was done before can be looked up in the history, and not be undone any more.</source>
        <translation>Was davor getan wurde, lässt sich im Verlauf nachsehen, aber nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was known of a source is lost, its name for one: it is called “{name}” now.</source>
        <translation>Was über eine Quelle bekannt war, ist verloren, auch ihr Name: sie heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>Who does it to whom may be another: {words} have changed places.</source>
        <translation>Wer es wem tut, ist vielleicht verschieden: {words} haben die Plätze getauscht.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Who is meant is said in another way: {words}.</source>
        <translation>Wer gemeint ist, ist anders ausgedrückt: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a HEIC picture</source>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Microsoft Office document in an old format</source>
        <translation>ein Microsoft-Office-Dokument in einem alten Format</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Pages, Numbers or Keynote document</source>
        <translation>ein Pages-, Numbers- oder Keynote-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Safari web archive or a property list</source>
        <translation>ein Safari-Webarchiv oder eine Eigenschaftsliste</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Word document in the old format (.doc)</source>
        <translation>ein Word-Dokument im alten Format (.doc)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WordPerfect document</source>
        <translation>ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a compiled help file (CHM)</source>
        <translation>eine kompilierte Hilfedatei (CHM)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a duty</source>
        <translation>eine Pflicht</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a permission</source>
        <translation>eine Erlaubnis</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a plain statement</source>
        <translation>eine einfache Aussage</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a prohibition</source>
        <translation>ein Verbot</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a promise</source>
        <translation>ein Versprechen</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a rich text (RTF) document</source>
        <translation>ein Rich-Text-Dokument (RTF)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides</source>
        <translation>ein Foliensatz</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides in the old PowerPoint format (.ppt)</source>
        <translation>ein Foliensatz im alten PowerPoint-Format (.ppt)</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a table “{name}”</source>
        <translation>eine Tabelle „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a trigger “{name}”</source>
        <translation>ein Trigger „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a video or audio file</source>
        <translation>eine Video- oder Audiodatei</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a view “{name}”</source>
        <translation>eine Sicht „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a web archive (MHTML)</source>
        <translation>ein Webarchiv (MHTML)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>added, “{words}”</source>
        <translation>hinzugefügt, „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an AVIF picture</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an EPUB book</source>
        <translation>ein EPUB-Buch</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an MP3 recording</source>
        <translation>eine MP3-Aufnahme</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Office document protected by a password</source>
        <translation>ein passwortgeschütztes Office-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument drawing</source>
        <translation>eine OpenDocument-Zeichnung</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument spreadsheet</source>
        <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>an OpenDocument text</source>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Outlook message</source>
        <translation>eine Outlook-Nachricht</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XPS document</source>
        <translation>ein XPS-Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XZ archive</source>
        <translation>ein XZ-Archiv</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an e-book for Kindle</source>
        <translation>ein E-Book für Kindle</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>an element with thousands of attributes</source>
        <translation>ein Element mit Tausenden von Attributen</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an entitlement</source>
        <translation>ein Anspruch</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an expectation</source>
        <translation>eine Erwartung</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>an index “{name}”</source>
        <translation>ein Index „{name}“</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an intention</source>
        <translation>eine Absicht</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an old Excel workbook (.xls)</source>
        <translation>eine alte Excel-Arbeitsmappe (.xls)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF and import that</source>
        <translation>wandeln Sie es in PDF um und importieren Sie das</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF, with its text, and import that</source>
        <translation>wandeln Sie es in PDF mit Text um und importieren Sie das</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to a Word document (.docx) or web page and import that</source>
        <translation>wandeln Sie es in ein Word-Dokument (.docx) oder eine Webseite um und importieren Sie das</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decision taken back</source>
        <translation>Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>deleted, “{words}”</source>
        <translation>gelöscht, „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>descriptions of sources</source>
        <translation>Beschreibungen der Quellen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>elements nested too deeply to be read</source>
        <translation>zu tief verschachtelte Elemente</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>ends elsewhere</source>
        <translation>endet anderswo</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>export it as a Word document (.docx) or as a PDF and import that</source>
        <translation>exportieren Sie es als Word-Dokument (.docx) oder als PDF und importieren Sie das</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed as {role}</source>
        <translation>als {role} fixiert</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed to point {points}</source>
        <translation>an Punkt {points} fixiert</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>from character {start} to {end}</source>
        <translation>von Zeichen {start} bis {end}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>given another title</source>
        <translation>erhielt einen anderen Titel</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>have its text recognised (OCR) and import the result</source>
        <translation>lassen Sie den Text erkennen (OCR) und importieren Sie das Ergebnis</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>if it is a Variorum project, open it instead of importing it</source>
        <translation>wenn es ein Variorum-Projekt ist, öffnen Sie es, statt es zu importieren</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a document instead</source>
        <translation>importieren Sie stattdessen ein Dokument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a transcript of it</source>
        <translation>importieren Sie eine Abschrift davon</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in another</source>
        <translation>in einer anderen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>in discussion</source>
        <translation>in Diskussion</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in one of the sources</source>
        <translation>in einer der Quellen</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in one of {total} sources</source>
        <translation>in einer von {total} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one of {total} sources only</source>
        <translation>nur in einer von {total} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one source only</source>
        <translation>nur in einer Quelle</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} of {total} sources</source>
        <translation>in {count} von {total} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in {count} of {total} sources only</source>
        <translation>nur in {count} von {total} Quellen</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} others</source>
        <translation>in {count} anderen</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in {source}</source>
        <translation>in {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>intro</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it is too large for this disk. Choose another disk</source>
        <translation>sie ist zu groß für diesen Datenträger. Wählen Sie einen anderen Datenträger</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it may not be changed, or another program has it open. Close it there, or choose another name or folder</source>
        <translation>sie darf nicht geändert werden, oder ein anderes Programm hat sie geöffnet. Schließen Sie sie dort, oder wählen Sie einen anderen Namen oder Ordner</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>its ending names no format</source>
        <translation>die Endung bezeichnet kein Format</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>its name is not one that a file can have</source>
        <translation>so kann eine Datei nicht heißen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>known again in other words</source>
        <translation>in anderen Worten wiedererkannt</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>many changed</source>
        <translation>viele geändert</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>marked as absent</source>
        <translation>als fehlend gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>marks of absence</source>
        <translation>Kennzeichnungen als fehlend</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>moved from point {before} to {after}</source>
        <translation>von Punkt {before} nach {after} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>moved from {place}</source>
        <translation>von {place} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>no duty</source>
        <translation>keine Pflicht</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>no more marked as absent</source>
        <translation>nicht mehr als fehlend gekennzeichnet</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>nothing of the kind</source>
        <translation>nichts dergleichen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>on one side only</source>
        <translation>nur auf einer Seite</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>ordering</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>original files</source>
        <translation>Originaldateien</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>orthographic</source>
        <translation>orthografisch</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>over a million elements</source>
        <translation>über eine Million Elemente</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>pins</source>
        <translation>Fixierungen</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>print it to a PDF and import that</source>
        <translation>drucken Sie es in ein PDF und importieren Sie das</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>quotations of notes</source>
        <translation>Zitate der Notizen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>replaced by another version</source>
        <translation>durch eine andere Version ersetzt</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>resolved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>said again</source>
        <translation>erneut gesagt</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save a copy of it without the password and import that</source>
        <translation>speichern Sie eine Kopie ohne Passwort und importieren Sie die</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save it as a Word document (.docx), as a web page (.html) or as plain text (.txt) and import that</source>
        <translation>speichern Sie es als Word-Dokument (.docx), als Webseite (.html) oder als reinen Text (.txt) und importieren Sie das</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the message as text (.txt) or HTML and import that</source>
        <translation>speichern Sie die Nachricht als Text (.txt) oder HTML und importieren Sie das</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the page as a web page (.html)</source>
        <translation>speichern Sie die Seite als Webseite (.html)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the pages you need as web pages (.html)</source>
        <translation>speichern Sie die benötigten Seiten als Webseiten (.html)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the sheet you need as text (.csv or .txt) and import that</source>
        <translation>speichern Sie das benötigte Blatt als Text (.csv oder .txt) und importieren Sie das</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>scope-addition</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>scope-omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>segments</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>severity</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>spellings</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>stored again</source>
        <translation>erneut gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>stylistic</source>
        <translation>stilistisch</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>subpoint</source>
        <translation>Unterpunkt</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>terminology</source>
        <translation>Terminologie</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>texts of sources</source>
        <translation>Texte der Quellen</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the choice of reference</source>
        <translation>die Wahl der Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is full. Make room, or choose another disk</source>
        <translation>der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is read-only. Choose another disk</source>
        <translation>der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Datenträger</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the first</source>
        <translation>die erste</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}</source>
        <translation>das erste bei Byte {byte}</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}, line {line}</source>
        <translation>das erste bei Byte {byte}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the folder does not exist. Choose one that does</source>
        <translation>den Ordner gibt es nicht. Wählen Sie einen vorhandenen</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the history</source>
        <translation>der Verlauf</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the name is too long. Choose a shorter one</source>
        <translation>der Name ist zu lang. Wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the review</source>
        <translation>die Durchsicht</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>there is a folder of that name. Choose another name</source>
        <translation>ein Ordner heißt schon so. Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title and place up to the program again</source>
        <translation>Titel und Platz wieder dem Programm überlassen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title or place fixed</source>
        <translation>Titel oder Platz fixiert</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>titles and places of points</source>
        <translation>Titel und Plätze der Punkte</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>typographic</source>
        <translation>typografisch</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under point {point}</source>
        <translation>unter Punkt {point}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under the points {points}</source>
        <translation>unter den Punkten {points}</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>unpack it and import what is inside</source>
        <translation>entpacken Sie es und importieren Sie den Inhalt</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>unseen</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>up to the program again</source>
        <translation>wieder dem Programm überlassen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>url</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>verdicts on findings</source>
        <translation>Urteile über Befunde</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>what was looked at</source>
        <translation>was angesehen wurde</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>wordings</source>
        <translation>Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} no more</source>
        <translation>gibt Punkt {points} nicht mehr wieder</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} now</source>
        <translation>gibt jetzt Punkt {points} wieder</translation>
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
        <translation>{count} geändert</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have it {where}.</source>
        <translation>{count} von {total} Quellen haben es {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have this {where}: {words}.</source>
        <translation>{count} von {total} Quellen haben dies {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources leave out the whole point: {words}.</source>
        <translation>{count} von {total} Quellen lassen den ganzen Punkt aus: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{count} of {total} sources leave out {words}.</source>
        <translation>{count} von {total} Quellen lassen {words} aus.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources only mention the point, outside the list: {words}.</source>
        <translation>{count} von {total} Quellen erwähnen den Punkt nur, außerhalb der Liste: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} parts of the file could not be read.</source>
        <translation>{count} Teile der Datei waren nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} pins</source>
        <translation>{count} Fixierungen</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{count} points stand elsewhere</source>
        <translation>{count} Punkte stehen anderswo</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations could not be found again and are kept as lost.</source>
        <translation>{count} Zitate wurden nicht wiedergefunden und bleiben als verloren erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations read differently now and are marked as approximate.</source>
        <translation>{count} Zitate lauten jetzt anders und sind als ungefähr gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} rows that could not be read stood in the history, too, and could be put back from there.</source>
        <translation>{count} unlesbare Zeilen standen auch im Verlauf und konnten von dort zurückgeholt werden.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} segments</source>
        <translation>{count} Abschnitte</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} sources that it quoted are gone: what it quoted there is told in the history.</source>
        <translation>{count} von ihr zitierte Quellen sind fort: was dort zitiert wurde, steht im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} wordings</source>
        <translation>{count} Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} changed</source>
        <translation>{field} geändert</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{file} has no source in common with this project: what it has comes in beside what is here.</source>
        <translation>{file} hat mit diesem Projekt keine Quelle gemeinsam: Was darin ist, kommt neben das, was hier ist.</translation>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{first} (and {count} more)</source>
        <translation>{first} (und {count} weitere)</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{folder} has no room for a backup: free {megabytes} MB on that disk.</source>
        <translation>{folder} hat keinen Platz für eine Sicherung: geben Sie auf diesem Datenträger {megabytes} MB frei.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{format} ({suffix}) is not available yet</source>
        <translation>{format} ({suffix}) ist noch nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of 1 note kept.</source>
        <translation>{kept} von 1 Notiz erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of {total} notes kept.</source>
        <translation>{kept} von {total} Notizen erhalten.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{leftover} is left over from another project of that name: move it away, or choose another.</source>
        <translation>{leftover} ist von einem anderen Projekt dieses Namens übrig: schieben Sie es beiseite, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} goes: it was removed in {file}, and nothing new quotes it.</source>
        <translation>{name} entfällt: die Quelle wurde in {file} entfernt, und nichts Neues zitiert sie.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} enthält keine Notizen: wählen Sie eine Datei mit Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD). The pages that it refers to are not fetched: save them in one file.</source>
        <translation>{name} enthält keine Notizen: wählen Sie eine Datei mit Web Annotations (JSON-LD). Die Seiten, auf die sie verweist, werden nicht geholt: speichern Sie sie in einer Datei.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{name} is another version in {file}: yours stays, and the notes of the other were put where their words are in yours.</source>
        <translation>{name} ist in {file} eine andere Version: Ihre bleibt, und die Notizen der anderen wurden dorthin gesetzt, wo ihre Wörter in Ihrer stehen.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is empty: choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} ist leer: wählen Sie eine Datei mit Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <source>{name} is in {path} already: remove it there first, or leave it out.</source>
        <translation>{name} ist schon in {path}: entfernen Sie sie dort zuerst, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is nested too deeply to be a file of notes: choose another file.</source>
        <translation>{name} ist für eine Datei mit Notizen zu tief verschachtelt: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>{name} is no range of points: write the first and the last, such as 20-22.</source>
        <translation>{name} ist kein Bereich von Punkten: schreiben Sie den ersten und den letzten, etwa 20-22.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not JSON ({error}): choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} ist kein JSON ({error}): wählen Sie eine Datei mit Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{name} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{name} ist kein UTF-8-Text: speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not Unicode text: save it as UTF-8 and try again.</source>
        <translation>{name} ist kein Unicode-Text: speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} is not taken in again: you removed it, and nothing new quotes it.</source>
        <translation>{name} wird nicht wieder aufgenommen: Sie haben die Quelle entfernt, und nichts Neues zitiert sie.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{old} became {new}</source>
        <translation>{old} wurden zu {new}</translation>
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
        <translation>{one} gegen {other}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{one} and {other} are the same document: leave one of them out.</source>
        <translation>{one} und {other} sind dasselbe Dokument: Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
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
        <translation>{other} ist das geöffnete Projekt: wählen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{path} cannot be found again: check that the disk is connected.</source>
        <translation>{path} ist nicht wiederzufinden: prüfen Sie, ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder does not exist: make the folder first, or choose another.</source>
        <translation>{path} lässt sich nicht anlegen, den Ordner gibt es nicht: legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder is read-only: choose a folder you can write in.</source>
        <translation>{path} lässt sich nicht anlegen, der Ordner ist schreibgeschützt: wählen Sie einen Ordner, in den Sie schreiben können.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} cannot be opened safely, as {name} beside it was not made by Variorum: move that away, then try again.</source>
        <translation>{path} lässt sich nicht sicher öffnen, da {name} daneben nicht von Variorum stammt: schieben Sie das beiseite und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be opened: check that the file and its folder are still there and that you may use them.</source>
        <translation>{path} lässt sich nicht öffnen: prüfen Sie, ob die Datei und ihr Ordner noch da sind und ob Sie darauf zugreifen dürfen.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be read or written, the disk refuses: check that the disk is connected and not full and sets no limit on the size of files, then try again. What was saved is still there.</source>
        <translation>{path} lässt sich nicht lesen oder schreiben, der Datenträger verweigert es: prüfen Sie, ob er verbunden und nicht voll ist und die Größe von Dateien nicht begrenzt, und versuchen Sie es erneut. Was gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be saved, the disk is full: make room, then try again. What was saved is still there.</source>
        <translation>{path} lässt sich nicht speichern, der Datenträger ist voll: schaffen Sie Platz und versuchen Sie es erneut. Was gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used, you have no permission: choose a folder you can write in.</source>
        <translation>{path} lässt sich nicht verwenden, Ihnen fehlt die Berechtigung: wählen Sie einen Ordner, in den Sie schreiben können.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{path} cannot be written: {why}. Choose a name that ends in {available}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}. Wählen Sie einen Namen mit der Endung {available}.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} could not be saved, so the whole edit was taken back: try again.</source>
        <translation>{path} ließ sich nicht speichern, deshalb wurde die ganze Bearbeitung zurückgenommen: versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} does not exist: check the name, or make a new project.</source>
        <translation>{path} gibt es nicht: prüfen Sie den Namen, oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} exists already: choose another name, or add files to it with 'variorum add'.</source>
        <translation>{path} gibt es schon: wählen Sie einen anderen Namen, oder fügen Sie mit „variorum add“ Dateien hinzu.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} exists already: open it, or choose another name.</source>
        <translation>{path} gibt es schon: öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <location filename="../../app/tasks/replacing.py"/>
        <source>{path} has no source {source_id}: it may have been removed meanwhile.</source>
        <translation>{path} hat keine Quelle {source_id}: vielleicht wurde sie inzwischen entfernt.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{path} holds nothing of a project that could be read: go back to a backup of it.</source>
        <translation>{path} enthält nichts Lesbares von einem Projekt: gehen Sie zu einer Sicherung davon zurück.</translation>
    </message>
    <message>
        <location filename="../../app/store/limits.py"/>
        <source>{path} holds {count} {table}, more than the {most} that can be worked with: split it into several projects.</source>
        <translation>{path} enthält {count} {table}, mehr als die {most}, mit denen sich arbeiten lässt: teilen Sie es in mehrere Projekte.</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>{path} holds {what} that Variorum did not make, so it is not safe to open: ask for a fresh copy of the project, or get out of it what is ours ('variorum salvage').</source>
        <translation>{path} enthält etwas, das nicht von Variorum stammt ({what}), und lässt sich daher nicht sicher öffnen: bitten Sie um eine frische Kopie des Projekts, oder holen Sie heraus, was von Variorum ist („variorum salvage“).</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} holds, or was to take in, a single piece of more than {most} MB: split it.</source>
        <translation>{path} enthält ein einzelnes Stück von mehr als {most} MB oder sollte es aufnehmen: teilen Sie es.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is a folder: choose a project file in it.</source>
        <translation>{path} ist ein Ordner: wählen Sie eine Projektdatei darin.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is damaged: go back to a backup of it ('variorum restore'), or get out of it what can be read ('variorum salvage'). 'variorum check' tells what is wrong.</source>
        <translation>{path} ist beschädigt: gehen Sie zu einer Sicherung davon zurück („variorum restore“), oder retten Sie, was lesbar ist („variorum salvage“). „variorum check“ sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is empty, so it is no project: go back to a copy of it, or delete it and make a new one.</source>
        <translation>{path} ist leer und daher kein Projekt: gehen Sie zu einer Kopie davon zurück, oder löschen Sie es und legen Sie ein neues an.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is in use by another program: close it there, then try again.</source>
        <translation>{path} wird von einem anderen Programm benutzt: schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not JSON: {error}.</source>
        <translation>{path} ist kein JSON: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{path} ist kein UTF-8-Text: speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a Variorum project: choose another file, or import this one into a project.</source>
        <translation>{path} ist kein Variorum-Projekt: wählen Sie eine andere Datei, oder importieren Sie diese in ein Projekt.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a file: choose a project file.</source>
        <translation>{path} ist keine Datei: wählen Sie eine Projektdatei.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>{path} is of an older version and was not updated, as no backup of it could be made first: {problem}</source>
        <translation>{path} ist von einer älteren Version und wurde nicht aktualisiert, da vorher keine Sicherung möglich war: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open on {host}: close it there, or open it to read.</source>
        <translation>{path} ist in einem anderen Fenster geöffnet, von jemandem auf {host}: schließen Sie es dort, oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open: close it there, or open it to read.</source>
        <translation>{path} ist in einem anderen Fenster geöffnet, von jemandem: schließen Sie es dort, oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open on {host}: close it there, or open it to read.</source>
        <translation>{path} ist in einem anderen Fenster geöffnet, von {user} auf {host}: schließen Sie es dort, oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open: close it there, or open it to read.</source>
        <translation>{path} ist in einem anderen Fenster geöffnet, von {user}: schließen Sie es dort, oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is the database of another program, not a Variorum project: choose another file.</source>
        <translation>{path} ist die Datenbank eines anderen Programms, kein Variorum-Projekt: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is the same file as {other}, beside which its last changes lie: open it by that name.</source>
        <translation>{path} ist dieselbe Datei wie {other}, neben der die letzten Änderungen liegen: öffnen Sie sie unter jenem Namen.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{path} is too large for a file of notes ({megabytes} MB): split it.</source>
        <translation>{path} ist zu groß für eine Datei mit Notizen ({megabytes} MB): teilen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is too large to be a list of spellings: choose another file.</source>
        <translation>{path} ist zu groß für eine Liste von Schreibweisen: wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is too long a name for this disk: choose a shorter one.</source>
        <translation>{path} ist als Name zu lang für diesen Datenträger: wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} may not be read: ask its owner for permission, or for a copy.</source>
        <translation>{path} darf nicht gelesen werden: bitten Sie die Eigentümerin oder den Eigentümer um die Erlaubnis oder eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} needs a list of lists of spellings, such as [["colour", "color"]].</source>
        <translation>{path} braucht eine Liste von Listen von Schreibweisen, etwa [["Foto", "Photo"]].</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} or its folder is read-only: copy it to a folder you can write in, and open the copy.</source>
        <translation>{path} oder der Ordner ist schreibgeschützt: kopieren Sie die Datei in einen Ordner, in den Sie schreiben können, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} was changed by another program meanwhile: import {name} again.</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geändert: importieren Sie {name} erneut.</translation>
    </message>
    <message>
        <location filename="../../app/store/lineups.py"/>
        <source>{path} was changed by another program meanwhile: look at it as it is now, then try again.</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geändert: sehen Sie sich den jetzigen Stand an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{path} was changed since this merge was prepared: prepare it again.</source>
        <translation>{path} wurde geändert, seit diese Zusammenführung vorbereitet wurde: bereiten Sie sie neu vor.</translation>
    </message>
    <message>
        <location filename="../../app/store/schema.py"/>
        <source>{path} was last saved by a newer Variorum (it knows “{step}”): get the newest version of the program, then open it again.</source>
        <translation>{path} wurde zuletzt von einem neueren Variorum gespeichert (es kennt „{step}“): besorgen Sie die neueste Version des Programms und öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} was moved, deleted or replaced while it was open, so nothing more can be saved in it: put it back, or open it where it is now.</source>
        <translation>{path} wurde im geöffneten Zustand verschoben, gelöscht oder ersetzt, daher lässt sich nichts mehr darin speichern: legen Sie es zurück, oder öffnen Sie es dort, wo es jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{problem} {kept}</source>
        <translation>{problem} {kept}</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{reason}. Choose another place and try again</source>
        <translation>{reason}. Wählen Sie einen anderen Ort und versuchen Sie es erneut</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{suffix} ({format})</source>
        <translation>{suffix} ({format})</translation>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>{target} exists already: open it, or choose another folder.</source>
        <translation>{target} gibt es schon: öffnen Sie es, oder wählen Sie einen anderen Ordner.</translation>
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
        <translation>{words}, Teil von {whole}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} ({force})</source>
        <translation>{word} ({force})</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against a plain statement</source>
        <translation>{word} gegen eine einfache Aussage</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against nothing of the kind</source>
        <translation>{word} gegen nichts dergleichen</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>{word} comes before {other} {first}, after it {second}.</source>
        <translation>{word} kommt {first} vor {other}, {second} danach.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/company.py"/>
        <source>{word} stands with {here} {first}, with {there} {second}.</source>
        <translation>{word} steht {first} bei {here}, {second} bei {there}.</translation>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>“{left}” and “{right}” are no pair of sources: name two, or none for the whole point.</source>
        <translation>„{left}“ und „{right}“ sind kein Quellenpaar: nennen Sie zwei, oder keine für den ganzen Punkt.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no date that can be sorted: write it as 2025-11-20, or 2025-11, or leave it empty.</source>
        <translation>„{line}“ ist kein Datum, das sich ordnen lässt: schreiben Sie es wie 2025-11-20 oder 2025-11, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no language tag: write it as en or pt-BR, or leave it empty.</source>
        <translation>„{line}“ ist kein Sprachkürzel: schreiben Sie es wie en oder pt-BR, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no web address: write it as https://example.org/page, or leave it empty.</source>
        <translation>„{line}“ ist keine Webadresse: schreiben Sie sie wie https://example.org/page, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>“{name}” cannot be read: it seems to be {what}; {advice}.</source>
        <translation>„{name}“ ist nicht lesbar, anscheinend {what}; {advice}.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: a source that it is about was replaced or removed later. Go back to it, or restore its notes.</source>
        <translation>„{name}“ lässt sich nicht einzeln zurücknehmen: eine Quelle, um die es geht, wurde später ersetzt oder entfernt. Gehen Sie dahin zurück, oder holen Sie die Notizen daraus zurück.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: something that was done later depends on it. Go back to before it instead.</source>
        <translation>„{name}“ lässt sich nicht einzeln zurücknehmen: später Getanes hängt davon ab. Gehen Sie stattdessen auf den Stand davor zurück.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: what was done later is on the new words. Go back to before it instead.</source>
        <translation>„{name}“ lässt sich nicht einzeln zurücknehmen: später Getanes gilt den neuen Wörtern. Gehen Sie stattdessen auf den Stand davor zurück.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: “{later}” ({when} UTC) changed the same later. Take that back first, or go back to before it.</source>
        <translation>„{name}“ lässt sich nicht einzeln zurücknehmen: „{later}“ ({when} UTC) hat später dasselbe geändert. Nehmen Sie das zuerst zurück, oder gehen Sie auf den Stand davor zurück.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/markup.py"/>
        <source>“{name}” defines XML entities, which no word processor does and which can hide text: open it in a word processor and save it anew.</source>
        <translation>„{name}“ definiert XML-Entitäten, was keine Textverarbeitung tut und Text verbergen kann: öffnen Sie die Datei in einer Textverarbeitung und speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” does not tell which letters it shows: have its text recognised (OCR) and import the result.</source>
        <translation>„{name}“ gibt nicht an, welche Buchstaben zu sehen sind: lassen Sie den Text erkennen (OCR) und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/rtfreader.py"/>
        <source>“{name}” has groups nested too deeply to be read: open it in a word processor and save it anew.</source>
        <translation>„{name}“ hat zu tief verschachtelte Gruppen: öffnen Sie die Datei in einer Textverarbeitung und speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has lists nested too deeply to be read: save it as plain text (.txt).</source>
        <translation>„{name}“ hat zu tief verschachtelte Listen: speichern Sie die Datei als reinen Text (.txt).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has no text, only pictures of pages: have its text recognised (OCR) and import the result.</source>
        <translation>„{name}“ hat keinen Text, nur Bilder von Seiten: lassen Sie den Text erkennen (OCR) und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has thousands of brackets that nothing closes: save it as plain text (.txt).</source>
        <translation>„{name}“ hat Tausende von Klammern, die nichts schließt: speichern Sie die Datei als reinen Text (.txt).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has {count} pages, more than can be read at once: save the pages you need as a file.</source>
        <translation>„{name}“ hat {count} Seiten, mehr als sich auf einmal lesen lassen: speichern Sie die benötigten Seiten als Datei.</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” has {what}: save the part you need as plain text (.txt) and import that.</source>
        <translation>„{name}“ hat {what}: speichern Sie den benötigten Teil als reinen Text (.txt) und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” holds no text document: open it in its program, save the text as .docx or .odt and import that.</source>
        <translation>„{name}“ enthält kein Textdokument: öffnen Sie die Datei in ihrem Programm, speichern Sie den Text als .docx oder .odt und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” holds no text: import a file that has some.</source>
        <translation>„{name}“ enthält keinen Text: importieren Sie eine Datei mit Text.</translation>
    </message>
    <message>
        <location filename="../../app/sources/mhtml.py"/>
        <source>“{name}” holds no web page: open the page again and save it as a web page (.html).</source>
        <translation>„{name}“ enthält keine Webseite: öffnen Sie die Seite noch einmal und speichern Sie sie als Webseite (.html).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is a broken PDF that cannot be opened: get the file again, or print it to a new PDF.</source>
        <translation>„{name}“ ist ein defektes PDF, das sich nicht öffnen lässt: besorgen Sie die Datei neu, oder drucken Sie sie in ein neues PDF.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, not text: import a Word, OpenDocument, RTF or PDF document, a web page or a text file.</source>
        <translation>„{name}“ ist binär, kein Text: importieren Sie ein Word-, OpenDocument-, RTF- oder PDF-Dokument, eine Webseite oder eine Textdatei.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, or its encoding cannot be recognised: if it is text, open it in a text editor and save it as UTF-8.</source>
        <translation>„{name}“ ist binär, oder die Zeichenkodierung ist nicht zu erkennen: wenn es Text ist, öffnen Sie die Datei in einem Texteditor und speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is damaged or is not what its name says: get it again, or open it in a word processor and save it anew.</source>
        <translation>„{name}“ ist beschädigt oder nicht, was der Name sagt: besorgen Sie die Datei neu, oder öffnen Sie sie in einer Textverarbeitung und speichern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is empty: import a file that holds text.</source>
        <translation>„{name}“ ist leer: importieren Sie eine Datei, die Text enthält.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is in the old binary format of Word (DOC): open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>„{name}“ ist im alten Binärformat von Word (DOC): öffnen Sie die Datei in Word oder LibreOffice, speichern Sie sie als .docx und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec} (it breaks at byte {byte}): name another one, or none to have it recognised.</source>
        <translation>„{name}“ hat nicht die Zeichenkodierung {codec} (Bruch bei Byte {byte}): nennen Sie eine andere, oder keine, damit sie erkannt wird.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec}: name another one, or none to have it recognised.</source>
        <translation>„{name}“ hat nicht die Zeichenkodierung {codec}: nennen Sie eine andere, oder keine, damit sie erkannt wird.</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>“{name}” is not {what}, whatever its name says: get the file again or, if it holds plain text, rename it to end in .txt.</source>
        <translation>„{name}“ ist, was immer der Name sagt, nicht {what}: besorgen Sie die Datei neu, oder benennen Sie sie, wenn sie reinen Text enthält, auf die Endung .txt um.</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is protected by a password: open it in a PDF reader, print or save it without the password, and import that.</source>
        <translation>„{name}“ ist passwortgeschützt: öffnen Sie die Datei in einem PDF-Programm, drucken oder speichern Sie sie ohne Passwort und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is protected by a password: open it in its program, save it without one and import that.</source>
        <translation>„{name}“ ist passwortgeschützt: öffnen Sie die Datei in ihrem Programm, speichern Sie sie ohne Passwort und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is too large ({megabytes} MB; the limit is {limit} MB): save the part that you want to compare as a file of its own.</source>
        <translation>„{name}“ ist zu groß ({megabytes} MB; die Grenze ist {limit} MB): speichern Sie den Teil, den Sie vergleichen wollen, als eigene Datei.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” is too long to be read as Markdown: rename it to end in .txt, or save the part that you need.</source>
        <translation>„{name}“ ist zu lang, um als Markdown gelesen zu werden: geben Sie der Datei die Endung .txt, oder speichern Sie den benötigten Teil.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is {encoding} text with damaged characters ({place}): open it in a text editor and save it as UTF-8, or get the file again.</source>
        <translation>„{name}“ ist Text in {encoding} mit beschädigten Zeichen ({place}): öffnen Sie die Datei in einem Texteditor und speichern Sie sie als UTF-8, oder besorgen Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is {what}, which says itself how its characters are encoded: import it without choosing an encoding.</source>
        <translation>„{name}“ ist {what} und gibt die eigene Zeichenkodierung selbst an: importieren Sie die Datei, ohne eine zu wählen.</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>“{name}” was taken back and left for other edits, so it cannot be gone to: what it wrote can still be restored, note by note.</source>
        <translation>„{name}“ wurde zurückgenommen und zugunsten anderer Bearbeitungen verlassen, daher führt kein Weg dorthin: was geschrieben wurde, lässt sich noch Notiz für Notiz zurückholen.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” would unpack to far more than a document holds: if you trust it, save the part you need as plain text (.txt) and import that.</source>
        <translation>„{name}“ würde entpackt weit mehr ergeben, als ein Dokument enthält: wenn Sie der Datei trauen, speichern Sie den benötigten Teil als reinen Text (.txt) und importieren Sie das.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” cannot be read ({reason}): copy it elsewhere and try again.</source>
        <translation>„{shown}“ ist nicht lesbar ({reason}): kopieren Sie die Datei anderswohin und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a device or a pipe, not a file: save what it holds to a file first.</source>
        <translation>„{shown}“ ist ein Gerät oder eine Pipe, keine Datei: speichern Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a folder: choose the files in it.</source>
        <translation>„{shown}“ ist ein Ordner: wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is not there: check whether it was moved or renamed.</source>
        <translation>„{shown}“ ist nicht da: prüfen Sie, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” may not be read: ask its owner for permission, or for a copy.</source>
        <translation>„{shown}“ darf nicht gelesen werden: bitten Sie die Eigentümerin oder den Eigentümer um die Erlaubnis oder eine Kopie.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” has characters that cannot be seen: write it again without them.</source>
        <translation>„{spelling}“ enthält unsichtbare Zeichen: schreiben Sie es ohne sie neu.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” needs another spelling beside it: a family has at least two.</source>
        <translation>„{spelling}“ braucht eine zweite Schreibweise: eine Gruppe hat mindestens zwei.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” stands in two families of spellings: put them together, or leave it out of one.</source>
        <translation>„{spelling}“ steht in zwei Gruppen von Schreibweisen: legen Sie sie zusammen, oder streichen Sie es aus einer.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{start}…” is too long for a spelling: it has at most {most} characters.</source>
        <translation>„{start}…“ ist zu lang für eine Schreibweise: sie hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source})</source>
        <translation>„{words}“ ({source})</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source}, approximate)</source>
        <translation>„{words}“ ({source}, ungefähr)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source}, lost)</source>
        <translation>„{words}“ ({source}, verloren)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>“{words}” in {source}</source>
        <translation>„{words}“ in {source}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>End the first look (Esc)</source>
        <translation>Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The next step (Return)</source>
        <translation>Der nächste Schritt (Return)</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The step before this one</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Every word of this source is on a point.</source>
        <translation>Jedes Wort dieser Quelle liegt auf einem Punkt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Not part of the document</source>
        <translation>Nicht Teil des Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>On no point</source>
        <translation>Auf keinem Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>What is on no point</source>
        <translation>Was auf keinem Punkt liegt</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <location filename="../../app/ui/lineup/tray_list.py"/>
        <source>Segments on no point</source>
        <translation>Abschnitte auf keinem Punkt</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Add files, drop them here, or paste text from the clipboard.</source>
        <translation>Fügen Sie Dateien hinzu, legen Sie sie hier ab, oder fügen Sie Text aus der Zwischenablage ein.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Read it in another encoding</source>
        <translation>In anderer Zeichenkodierung lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Leave &amp;without them</source>
        <translation>&amp;Ohne sie verlassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in a note could not be saved.</source>
        <translation>Was Sie in einer Notiz geschrieben haben, ließ sich nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in {count} notes could not be saved.</source>
        <translation>Was Sie in {count} Notizen geschrieben haben, ließ sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>mentioned in prose</source>
        <translation>im Fließtext erwähnt</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>{name} says nothing on this point.</source>
        <translation>{name} sagt nichts zu diesem Punkt.</translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Click, or press Enter, to read them</source>
        <translation>Zum Lesen klicken oder Enter drücken</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Does not count: {kind}</source>
        <translation>Zählt nicht: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Folded away; Enter opens it</source>
        <translation>Eingeklappt; Enter klappt es aus</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>New Note on Selection</source>
        <translation>Neue Notiz zur Auswahl</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Show Its Other Place</source>
        <translation>Andere Stelle zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Wording of {name}</source>
        <translation>Wortlaut von {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: moved “{words}”</source>
        <translation>{count}, zuerst: verschoben „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: only here “{words}”</source>
        <translation>{count}, zuerst: nur hier „{words}“</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: words only on the other side</source>
        <translation>{count}, zuerst: Wörter nur auf der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, {moved} moved</source>
        <translation>{count}, {moved} verschoben</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{n} changes</source>
        <translation>{n} Änderungen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>1 segment</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Drop it on a point in its column, or beside the grid · with {key} it words both points</source>
        <translation>Auf einen Punkt in seiner Spalte oder neben das Raster legen · mit {key} gehört es zu beiden Punkten</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Point {point}, {source}</source>
        <translation>Punkt {point}, {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>These are words of {name}: they stay in its column · ↑ ↓ choose the point</source>
        <translation>Das sind Wörter von {name}: sie bleiben in ihrer Spalte · ↑ ↓ wählen den Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>listed item on no point</source>
        <translation>Listeneintrag auf keinem Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>mentioned in prose</source>
        <translation>im Fließtext erwähnt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not in this source, as you decided</source>
        <translation>nicht in dieser Quelle, wie Sie entschieden haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not part of the document</source>
        <translation>nicht Teil des Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>on no point</source>
        <translation>auf keinem Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>only in its sub-points</source>
        <translation>nur in den Unterpunkten</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned by you</source>
        <translation>von Ihnen fixiert</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>placed with {sure} % certainty</source>
        <translation>mit {sure} % Sicherheit zugeordnet</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>point {points}</source>
        <translation>Punkt {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>set aside by you</source>
        <translation>von Ihnen beiseitegelegt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>the reference</source>
        <translation>die Bezugsquelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} characters selected</source>
        <translation>{n} Zeichen ausgewählt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} segments</source>
        <translation>{n} Abschnitte</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>↑ ↓ choose the point · Space puts it there · {keys} lets it word both · Esc puts it back</source>
        <translation>↑ ↓ wählen den Punkt · Leertaste legt es dorthin · {keys}: gehört zu beiden · Esc legt es zurück</translation>
    </message>
</context>
<context>
    <name>WovenPanes</name>
    <message>
        <location filename="../../app/ui/wordings/woven_panes.py"/>
        <source>{name} says nothing on this point.</source>
        <translation>{name} sagt nichts zu diesem Punkt.</translation>
    </message>
</context>
<context>
    <name>WovenView</name>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Neither source says anything on this point.</source>
        <translation>Keine der beiden Quellen sagt etwas zu diesem Punkt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Only in {name}</source>
        <translation>Nur in {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Wordings of {left} and {right}</source>
        <translation>Wortlaute von {left} und {right}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{count}, first: {words}</source>
        <translation>{count}, zuerst: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{left} and {right}</source>
        <translation>{left} und {right}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{n} changes</source>
        <translation>{n} Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation>{said}; zählt nicht: {kind}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <location filename="../../app/ui/written.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>_SourceDelegate</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>in prose</source>
        <translation>im Fließtext</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;About Variorum</source>
        <translation>&amp;Über Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Accents</source>
        <translation>&amp;Akzente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;All wordings</source>
        <translation>&amp;Alle Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Capital and small letters</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Characters</source>
        <translation>&amp;Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Close project</source>
        <translation>Projekt sch&amp;ließen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Compare by</source>
        <translation>&amp;Vergleichseinheit</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Confirm finding</source>
        <translation>Befund be&amp;stätigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Delete note</source>
        <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Export as PDF…</source>
        <translation>Als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;First look…</source>
        <translation>&amp;Rundgang…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Fold unchanged text</source>
        <translation>Unveränderten Text &amp;einklappen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Ignore differences of</source>
        <translation>&amp;Unterschiede ignorieren bei</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Import files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Inline</source>
        <translation>&amp;In einem Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keep as my own</source>
        <translation>Als eigene &amp;behalten</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Line up points</source>
        <translation>&amp;Punkte zuordnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Merge notes…</source>
        <translation>Notizen &amp;zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;My own</source>
        <translation>&amp;Meine eigene</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New note</source>
        <translation>&amp;Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next not looked at</source>
        <translation>&amp;Nächstes nicht angesehenes Paar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Noting</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Number formats</source>
        <translation>Zahlen&amp;formate</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Paste as a source…</source>
        <translation>&amp;Als Quelle einfügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Points on the far side</source>
        <translation>&amp;Punkte auf der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Punctuation</source>
        <translation>&amp;Zeichensetzung</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Review</source>
        <translation>Du&amp;rchsicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Sentences</source>
        <translation>&amp;Sätze</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Spaces and line breaks</source>
        <translation>&amp;Leerzeichen und Zeilenumbrüche</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Swap left and right</source>
        <translation>Links und rechts &amp;tauschen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Typography</source>
        <translation>&amp;Typografie</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>Übliche G&amp;röße</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Whole documents</source>
        <translation>&amp;Ganze Dokumente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Zoom in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>600,000 and 0.6 million are the same</source>
        <translation>600.000 und 0,6 Millionen sind dasselbe</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add sources to the project</source>
        <translation>Dem Projekt Quellen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add the text on the clipboard to the project</source>
        <translation>Den Text der Zwischenablage ins Projekt aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All its pairs have to be looked at again</source>
        <translation>Alle seine Paare sind noch einmal anzusehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points and sources at once: how far apart, what was found, noted and looked at</source>
        <translation>Alle Punkte und Quellen auf einmal: wie weit auseinander, was gefunden, notiert und angesehen wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points in all sources; put right what was lined up wrongly</source>
        <translation>Alle Punkte in allen Quellen; berichtigen, was falsch zugeordnet wurde</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points, the most material first</source>
        <translation>Alle Punkte, das Wesentlichste zuerst</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>An action, a point, a source, or words of any text</source>
        <translation>Eine Aktion, ein Punkt, eine Quelle oder Wörter eines Textes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Another project beside this one; settings are those of all windows</source>
        <translation>Ein weiteres Projekt neben diesem; die Einstellungen gelten für alle Fenster</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>As you have kept it</source>
        <translation>Wie Sie sie aufbewahrt haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>British and American, and the spellings of names</source>
        <translation>Britisch und amerikanisch, und die Schreibweisen von Namen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Co&amp;mpare wordings</source>
        <translation>&amp;Wortlaute vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>D&amp;ismiss finding</source>
        <translation>&amp;Befund verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Delete the chosen note; this can be undone</source>
        <translation>Die gewählte Notiz löschen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Differences that do not count can still be seen</source>
        <translation>Unterschiede, die nicht zählen, bleiben sichtbar</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Down the list of findings, shown in the texts</source>
        <translation>Die Liste der Befunde abwärts, gezeigt in den Texten</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Earlier states of the project, to go back to</source>
        <translation>Frühere Stände des Projekts, zu denen man zurückgehen kann</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Every source's wording of the point, against one of them</source>
        <translation>Der Wortlaut jeder Quelle zu dem Punkt, verglichen mit einem davon</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything as it is now, in another file</source>
        <translation>Alles, wie es jetzt ist, in einer anderen Datei</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything that was done, by whom and when; go back to any of it, restore a note</source>
        <translation>Alles, was getan wurde, von wem und wann; zu jedem Stand zurückgehen, eine Notiz zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Expor&amp;t notes…</source>
        <translation>No&amp;tizen exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export as CS&amp;V…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find a po&amp;int</source>
        <translation>Pun&amp;kt finden</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Findings of the w&amp;hole project</source>
        <translation>Befunde des &amp;ganzen Projekts</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>Fünf erfundene Berichte über einen Plan, zum Umsehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go to &amp;anything…</source>
        <translation>&amp;Suchpalette…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>High contrast, d&amp;ark</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>In the list of findings</source>
        <translation>In der Liste der Befunde</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It does not matter; the next one is chosen. This can be undone</source>
        <translation>Er zählt nicht; der nächste wird gewählt. Lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It matters as it is told; the next one is chosen. This can be undone</source>
        <translation>Er zählt so, wie er dasteht; der nächste wird gewählt. Lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Kinds of quotation marks, dashes and the like</source>
        <translation>Arten von Anführungszeichen, Strichen und dergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>La&amp;yout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Larger wordings</source>
        <translation>Größere Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up &amp;anew</source>
        <translation>Neu &amp;zuordnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Long stretches on which two wordings agree become one line; a click or Enter opens it</source>
        <translation>Längere gleiche Strecken zweier Wortlaute werden zu einer Zeile; ein Klick oder Enter klappt sie aus</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make an empty project</source>
        <translation>Ein leeres Projekt anlegen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make the edit again</source>
        <translation>Die Bearbeitung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark &amp;pair as done</source>
        <translation>&amp;Paar als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark every character that differs</source>
        <translation>Jedes abweichende Zeichen markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as &amp;in work</source>
        <translation>Paar als &amp;in Arbeit markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as no&amp;t looked at</source>
        <translation>Paar als nicht angesehen &amp;markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as &amp;done</source>
        <translation>Punkt als &amp;erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as in &amp;work</source>
        <translation>Punkt als in &amp;Arbeit markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as not &amp;looked at</source>
        <translation>Punkt als nicht an&amp;gesehen markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark what is ignored &amp;faintly</source>
        <translation>Ignoriertes &amp;blass markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole sentences that differ</source>
        <translation>Ganze abweichende Sätze markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole words that differ</source>
        <translation>Ganze abweichende Wörter markieren</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>N&amp;ext point</source>
        <translation>Nächster &amp;Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New note on the &amp;project</source>
        <translation>Neue Notiz zum &amp;Projekt</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next fin&amp;ding</source>
        <translation>Nächster &amp;Befund</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Notes, wordings and findings at once</source>
        <translation>Notizen, Wortlaute und Befunde auf einmal</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Nothing but the wordings</source>
        <translation>Nichts als die Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>Nothing ignored</source>
        <translation>Nichts ignoriert</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>O&amp;verview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;verwendet</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project, and leave this one open</source>
        <translation>Ein Projekt öffnen und dieses geöffnet lassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open in a new win&amp;dow…</source>
        <translation>In neue&amp;m Fenster öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Opens at the page about what you are at</source>
        <translation>Öffnet sich auf der Seite zu dem, womit Sie gerade arbeiten</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Place everything anew around what you have corrected; this can be undone</source>
        <translation>Alles um Ihre Korrekturen herum neu zuordnen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points and notes change places</source>
        <translation>Punkte und Notizen tauschen die Plätze</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points, wordings, findings and notes</source>
        <translation>Punkte, Wortlaute, Befunde und Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Pre&amp;vious point</source>
        <translation>Voriger P&amp;unkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previo&amp;us finding</source>
        <translation>Voriger B&amp;efund</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;tacked</source>
        <translation>&amp;Untereinander</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sear&amp;ch the texts…</source>
        <translation>&amp;In den Texten suchen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;findings</source>
        <translation>&amp;Befunde anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;notes</source>
        <translation>&amp;Notizen anzeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;points</source>
        <translation>Punkte an&amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show s&amp;low events</source>
        <translation>&amp;Langsame Vorgänge zeigen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Smaller wordings</source>
        <translation>Kleinere Wortlaute</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>So&amp;urces…</source>
        <translation>&amp;Quellen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sp&amp;elling</source>
        <translation>&amp;Schreibweise</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Spe&amp;llings of this project…</source>
        <translation>Schreibweisen dieses &amp;Projekts…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take over what another copy of the project, or a file of notes, has that is not here</source>
        <translation>Übernehmen, was eine andere Kopie des Projekts oder eine Datei mit Notizen hat und hier fehlt</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take the last edit back</source>
        <translation>Die letzte Bearbeitung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Text a&amp;round it…</source>
        <translation>Text &amp;ringsum…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The full texts of two sources beside each other</source>
        <translation>Die vollständigen Texte zweier Quellen nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point have to be looked at again</source>
        <translation>Die beiden Quellen sind zu diesem Punkt noch einmal anzusehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point; once more puts them back in work</source>
        <translation>Die beiden Quellen zu diesem Punkt; noch einmal stellt sie zurück auf „in Arbeit“</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The wordings and the notes</source>
        <translation>Die Wortlaute und die Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about it</source>
        <translation>Hier ist noch mehr zu tun</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about the two sources on this point</source>
        <translation>Zu den beiden Quellen bei diesem Punkt ist noch mehr zu tun</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Through the main job in a few steps, on the sample</source>
        <translation>In wenigen Schritten durch die Hauptarbeit, am Beispiel</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the &amp;right wording</source>
        <translation>Zum &amp;rechten Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the findin&amp;gs</source>
        <translation>Zu den Be&amp;funden</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the left &amp;wording</source>
        <translation>Zum linken &amp;Wortlaut</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the next pair that nobody has looked at yet, in reading order</source>
        <translation>Zum nächsten Paar in Lesefolge, das noch niemand angesehen hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the no&amp;tes</source>
        <translation>Zu &amp;den Notizen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the points &amp;list</source>
        <translation>Zur Punkt&amp;liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings seen before</source>
        <translation>Zu den zuvor gesehenen Wortlauten</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings that Back left</source>
        <translation>Zu den Wortlauten, die „Zurück“ verlassen hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point beside each other</source>
        <translation>Zwei Wortlaute des Punkts nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point in turn, passage by passage: for long lines and narrow windows</source>
        <translation>Zwei Wortlaute des Punkts abwechselnd, Stelle für Stelle: für lange Zeilen und schmale Fenster</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings side by side</source>
        <translation>Zwei Wortlaute nebeneinander</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Type to narrow the list of points down</source>
        <translation>Tippen, um die Liste der Punkte einzugrenzen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Up the list of findings, shown in the texts</source>
        <translation>Die Liste der Befunde aufwärts, gezeigt in den Texten</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What both say once; where they differ, the left one, then the right</source>
        <translation>Was beide sagen, einmal; wo sie abweichen, erst der linke, dann der rechte</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What is known about each source; newer versions, the reference, the original files</source>
        <translation>Was über jede Quelle bekannt ist; neuere Versionen, die Bezugsquelle, die Originaldateien</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What shows now, where and how wide; it comes back with My own</source>
        <translation>Was jetzt zu sehen ist, wo und wie breit; „Meine eigene“ bringt es zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What stands before and behind the passage in its source</source>
        <translation>Was in der Quelle vor und hinter der Stelle steht</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What the window takes long to answer, for a report about it</source>
        <translation>Worauf das Fenster erst spät antwortet, für einen Bericht darüber</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Where sources differ, and how much it matters, under the wordings</source>
        <translation>Wo Quellen sich unterscheiden und wie sehr es zählt, unter den Wortlauten</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>While lining up</source>
        <translation>Beim Zuordnen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>With all its pairs and parts; once more puts it back in work</source>
        <translation>Mit allen Paaren und Teilen; noch einmal stellt ihn zurück auf „in Arbeit“</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Words and names that are written in several ways and count as the same</source>
        <translation>Wörter und Namen, die auf mehrere Arten geschrieben werden und als gleich gelten</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note on the selected text, on the finding that is shown, or on the point</source>
        <translation>Eine Notiz schreiben: zum ausgewählten Text, zum gezeigten Befund oder zum Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note that is on no point</source>
        <translation>Eine Notiz schreiben, die zu keinem Punkt gehört</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a PDF to print and cite</source>
        <translation>Den Vergleich und die Notizen als PDF zum Drucken und Zitieren schreiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a table for a spreadsheet</source>
        <translation>Den Vergleich und die Notizen als Tabelle für eine Tabellenkalkulation schreiben</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the notes as Web Annotations, for another analyst's copy or another program</source>
        <translation>Die Notizen als Web Annotations schreiben, für ein anderes Exemplar des Projekts oder ein anderes Programm</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Your name, the type you read in, colours; for this machine, or to take to another</source>
        <translation>Ihr Name, die Schrift der Wortlaute, Farben; für diesen Rechner oder zum Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{count} kinds ignored</source>
        <translation>{count} Arten ignoriert</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{what} ignored</source>
        <translation>{what} ignoriert</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>é and e, ё and е</source>
        <translation>é und e, ё und е</translation>
    </message>
</context>
<context>
    <name>lineup</name>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Add a point behind this one…</source>
        <translation>Punkt da&amp;hinter hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Compare these wordings</source>
        <translation>Diese Wortlaute &amp;vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Join with the one before</source>
        <translation>Mit dem v&amp;origen verbinden</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Let the program decide</source>
        <translation>Dem Programm üb&amp;erlassen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Put on point…</source>
        <translation>Auf &amp;Punkt legen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Rename the point</source>
        <translation>Punkt &amp;umbenennen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Split at the cursor</source>
        <translation>Am &amp;Cursor teilen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>A point that the reference does not have</source>
        <translation>Ein Punkt, den die Bezugsquelle nicht hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Before the point above it; its sub-points go with it</source>
        <translation>Vor den Punkt darüber; die Unterpunkte gehen mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Behind the point below it; its sub-points go with it</source>
        <translation>Hinter den Punkt darunter; die Unterpunkte gehen mit</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Choose the point that this stretch words</source>
        <translation>Den Punkt wählen, den diese Stelle wiedergibt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Go to the split view of this point (Return)</source>
        <translation>Zu den Wortlauten dieses Punkts nebeneinander (Return)</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It belongs to the document and is on no point yet</source>
        <translation>Es gehört zum Dokument und liegt noch auf keinem Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays in the document and words no point</source>
        <translation>Es bleibt im Dokument und gibt keinen Punkt wieder</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays where it is and words another point as well</source>
        <translation>Es bleibt, wo es ist, und gibt noch einen weiteren Punkt wieder</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Join with the ne&amp;xt one</source>
        <translation>Mit dem näch&amp;sten verbinden</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Make it the reference: its points become the rows</source>
        <translation>Zur Bezugsquelle machen: ihre Punkte werden die Zeilen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next doubtful cell</source>
        <translation>Nächste zweifelhafte Zelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not in this &amp;source</source>
        <translation>Nicht in dieser &amp;Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not part of the &amp;document</source>
        <translation>Nicht Teil des &amp;Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing of this in this &amp;source</source>
        <translation>Nichts hiervon in dieser &amp;Quelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing written gives the automatic title back</source>
        <translation>Eine leere Eingabe bringt den automatischen Titel zurück</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On &amp;no point</source>
        <translation>Auf &amp;keinen Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On no point</source>
        <translation>Auf keinen Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands before it in the source</source>
        <translation>Ein Abschnitt mit dem, was in der Quelle davor steht</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands behind it in the source</source>
        <translation>Ein Abschnitt mit dem, was in der Quelle dahinter steht</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Only for points that you have added</source>
        <translation>Nur für Punkte, die Sie hinzugefügt haben</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Page furniture, advertising and the like</source>
        <translation>Seitenelemente, Werbung und dergleichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Part of the &amp;document after all</source>
        <translation>Doch Teil des &amp;Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point &amp;up</source>
        <translation>Punkt nach o&amp;ben</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point do&amp;wn</source>
        <translation>Punkt nach un&amp;ten</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Previous doubtful cell</source>
        <translation>Vorige zweifelhafte Zelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on an&amp;other point too…</source>
        <translation>Auch auf &amp;anderen Punkt legen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on point…</source>
        <translation>Auf Punkt legen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Re&amp;move the point</source>
        <translation>Punkt ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the pin off: at the next import it may be placed otherwise</source>
        <translation>Fixierung lösen: beim nächsten Import kann es anders zugeordnet werden</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the points from this source</source>
        <translation>Die Punkte dieser Quelle übernehmen</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Two segments, one before the cursor and one behind it</source>
        <translation>Zwei Abschnitte, einer vor dem Cursor und einer dahinter</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>What stands here words no point, and the source does not say this one</source>
        <translation>Was hier steht, gibt keinen Punkt wieder, und die Quelle sagt diesen nicht</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Where the program is not sure</source>
        <translation>Wo das Programm unsicher ist</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>You have looked: this source does not say the point</source>
        <translation>Sie haben nachgesehen: diese Quelle sagt den Punkt nicht</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Changed since it was done</source>
        <translation>Seit der Erledigung geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work: {seen} of {all} pairs looked at</source>
        <translation>In Arbeit: {seen} von {all} Paaren angesehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Nobody has looked at it yet</source>
        <translation>Noch von niemandem angesehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>changed since it was done</source>
        <translation>seit Erledigung geändert</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>in work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what} by {author}</source>
        <translation>{what} von {author}</translation>
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
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Line spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Motion</source>
        <translation>Be&amp;wegung</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Paragraph spacing</source>
        <translation>&amp;Absatzabstand</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Typeface</source>
        <translation>Schriftar&amp;t</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Between the parts of a wording, and between the paragraphs of a document</source>
        <translation>Zwischen den Teilen eines Wortlauts und den Absätzen eines Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>From line to line, in sizes of the type; no script is set so tight that letters touch</source>
        <translation>Von Zeile zu Zeile, in Schriftgrößen; keine Schrift wird so eng gesetzt, dass Buchstaben sich berühren</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Interface te&amp;xt</source>
        <translation>Te&amp;xt der Oberfläche</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Line &amp;width</source>
        <translation>Zeilen&amp;breite</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Menus, lists and buttons; wordings have a size of their own</source>
        <translation>Menüs, Listen und Knöpfe; Wortlaute haben ihre eigene Größe</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the window; another one applies when Variorum is started again</source>
        <translation>Des Fensters; eine andere gilt nach einem Neustart von Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the wordings; the rest of the window is set in the system's own</source>
        <translation>Der Wortlaute; das übrige Fenster hat die Schrift des Systems</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced: texts do not glide and marks do not pulse, they are there at once</source>
        <translation>Reduziert: Texte gleiten nicht, Markierungen pulsieren nicht, sie sind sofort da</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The longest line, where there is room for it; 60 to 75 characters read most easily</source>
        <translation>Die längste Zeile, wo Platz dafür ist; 60 bis 75 Zeichen lesen sich am leichtesten</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The same as zooming</source>
        <translation>Dasselbe wie Vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Under the notes you write, in the history, and where others see who has the project open</source>
        <translation>Unter Ihren Notizen, im Verlauf und wo andere sehen, wer das Projekt geöffnet hat</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
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
        <translation>{number} % einer Zeile</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} characters</source>
        <translation>{number} Zeichen</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
</context>
</TS>
