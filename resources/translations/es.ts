<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutArticle</name>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>About this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{right} right · {wrong} wrong · {missing} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{count} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Nobody has said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>A draft: not finished, or nobody has checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Reviewed: a person has checked every note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Made by a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Such as 2026-11-25, or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>A short code, such as en for English or zh for Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Copied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Translated from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a day such as 2026-11-25, or a year, or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>This is not a whole web address. It begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a short code, such as en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Add a line: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions for the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Have the notes been checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>On which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a day such as 2026-11-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{count} notes of a program are not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please say who has checked the notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutArticleDialog</name>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Choose what you want to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title and source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>In short…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>About ALS Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Where the facts come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Not medical advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>ALS Reader explains what an article says. It cannot know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Please do not start, stop or change a treatment because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Ask your ALS clinic. They know you and the newest facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Made by the ALS Reader project. Version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>It is free. You may use, change and share it (MIT licence).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>It works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>ALS Reader goes online only when you check for news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Nothing about you leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>A link opens in your browser, and only after you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>See all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>The facts are not loaded yet. Please open this again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>All facts as of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} garbled words explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} stem-cell trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Some facts could not be read. They are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Where your files are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Places, lists and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Articles already read (you may delete these)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Log of problems, without any words of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Copy all four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show few and very large buttons, with all else behind More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show one paragraph at a time, with three buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Reading ruler on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show a line above and below the line that you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press a button by looking at it or pointing at it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Choose how long to look, and try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>The reading ruler is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>The reading ruler is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking is off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Colours and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>You see each change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Very wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>As the rest of my screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Easier to read and to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>More room between letters, words and paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>A reading ruler: a line above and below the line that you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Few and very large buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>One thing at a time: one paragraph, three buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Use plain letters as keys, such as N for the next note. Turn this off if a switch or a device types letters by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>All is back to how it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AutomaticNotes</name>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>Automatic notes are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>Automatic notes are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>A program found nothing to mark. That does not mean that all is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>{count} notes were made by a program. No person has checked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>1 note was made by a program. No person has checked it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeDialog</name>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Check for news?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>ALS Reader can ask on the internet what is new about trials and treatments. It does so only when you press “Check now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>How old the facts are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>It asks {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Nothing about you and nothing of your article is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>As with every site you visit, they see the internet address of your connection. They also see the name and version of ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>You need the internet. It takes about half a minute, longer if a site is busy: then the same request is sent again, three times at most. You can stop it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>More files, and up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>More files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Files before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Up to: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>This folder cannot be opened. Please choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>There is no such file in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>There is no article in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <location filename="ui/button_row.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/button_row.py"/>
        <source>See every command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Part of this is our own reading of the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>This is our own reading of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Source: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Another program has changed {name}, or it was moved. Nothing was saved. Save a copy, so that both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckForNews</name>
    <message>
        <location filename="ui/refreshing/checking.py"/>
        <source>You stopped the check. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/checking.py"/>
        <source>ALS Reader is open in another window, and that one keeps the facts. Please check for news there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>The facts that came with ALS Reader are as of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>You have not checked for news yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>You last checked for news on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the copy of the trial registry that your group uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the registry of trials of the United States.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is asked about our {count} trials, by their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is also asked for trials that we do not know. The search words are: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>Requests: {count} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the copy of the FDA's data that your group uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>These are the open data of the FDA, which approves medicines in the US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is asked about the medicines under Options, by their approval numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>Requests: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>{name} (site: {host})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosingWords</name>
    <message>
        <location filename="ui/writing/choosing.py"/>
        <source>There are no words here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/choosing.py"/>
        <source>Chosen: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicDialog</name>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Page for the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>About: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Tick what you want on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>There is nothing for the page yet. Tick your questions, or press “Ask my doctor” on a note, an option or a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Choose questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Questions I ticked: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Words I want to ask about: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Notes I want to ask about: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Options I want to ask about: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Trials I want to ask about: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>My other comments: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>{count} do not fit on {pages} pages and are left out: the last in the list. To make room, untick a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>All of it fits on {pages} pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <location filename="ui/importing/clipboard.py"/>
        <source>There are no words to read yet. Copy some words first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandKeysDialog</name>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Keys for: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Press a key now. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Back to the normal keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>This command has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Remove the key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is needed for buttons and text. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is a key of this command already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is the key for: {command}. Use it here instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is here now. It was the key for: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>The normal keys are back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="ui/actions.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Side pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open a file, or one you opened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>New from clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read words that you copied, such as from a web page or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Print the article with its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the article with its notes as a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save one web page with all notes. Screen readers read it best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make a file or a page to take to others, such as a page for your clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Import notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Put notes from another program onto this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save notes as data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the notes of this article for another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Close the window. Your place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose a part of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find words in the article and in the side pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next place with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the place before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go back to what you looked at before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go forward again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>To the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the article, at the words you came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Previous note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the note before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open the note at your place. In the article, Enter does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Questions for my clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose and print what you want to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Mark this sentence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Mark this sentence, or the open note, for yourself or to ask your doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>My marks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See all that you marked. Change it, save it or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Automatic notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show or hide notes that a program made. No person has checked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write notes on this article yourself. You are asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the words just as they were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the right word after each garbled word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the right word in place of each garbled word, where we are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the article aloud from your place; press again to pause or go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop reading aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Sentence back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say the sentence before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Sentence forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say the next sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read note aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the open note, option or trial aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show and say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show a sentence in very large type and say it, to talk with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Slower speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Faster speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say no notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the article aloud without notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say short notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say what is wrong in a few words, at its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say whole notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say each note in full, at its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Speech…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose notes, speed and voice for reading aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Notes and facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the side pane, where you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show all notes of this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Look up garbled words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read about treatments: approved, not approved, and no longer sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read about stem-cell trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>List up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page up in the side pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>List down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page down in the side pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Wider side pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Give the side pane more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Narrower side pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Give the article more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Check for news…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See what would be asked on the internet, then choose to ask it or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Restore the facts that came with ALS Reader…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Take away what a check for news has brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A− Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make all text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A+ Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make all text larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Set all text back to its normal size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Colours and text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose colours, text size, line spacing and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Large buttons on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show few and very large buttons, with all else behind More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>One thing at a time on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show one paragraph at a time, with three buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading ruler on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show a line above and below the line that you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press by looking on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press a button by looking at it or pointing at it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press by looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose how long to look, and try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose the words of a note with the arrow keys or with buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write a note on the words you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change the note that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Delete the note that is open. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Take the last change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make the change again that you took back. While you write, Ctrl+Y does too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Next note to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next note that a program made and nobody has checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Keep this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>You have checked this note, and it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Remove this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>You have checked this note, and it is wrong. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>About this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change the title, the source, the summary, the questions and the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save your notes. A file of somebody else is changed only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the article with your notes as a new annotated article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go back to reading. You are asked if something is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See and change every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Switch scanning on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reach everything with one switch, such as the space bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Switches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose one or two switches, how fast the light moves, and what is spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Set up how you read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose how you press, how text looks, and how it is read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See what the marks mean and which keys there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>About ALS Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See who made this, where the facts come from, and where files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/commands.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/commands.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/commands.py"/>
        <source>Writing notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <location filename="ui/panes/comparison_bar.py"/>
        <source>{number} {unit} {group}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsDialog</name>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>Top of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>This article has no parts with a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>What this article leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>{heading}, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>This article is annotated already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>Open it, or annotate the text that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/draft.py"/>
        <source>This note is not in the article any more. Choose another note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/drafts.py"/>
        <source>Your notes in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/drafts.py"/>
        <source>a newer ALS Reader has written it, or it may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/facts.py"/>
        <source>This address cannot be a source. It must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/editing/facts.py"/>
        <source>{count} notes name this source. Take [{label}] out there first.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>Choose the words that the note is about, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A person wrote this note. There is nothing to accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A person wrote this note. Delete it if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>This kind of note cannot say that. Choose another verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A note on garbled words needs the correct term. Type it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>{name} is the article's own file, and it stays as it is. Save the annotated article under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>There is a file {name} already. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>Another program has changed {name}. Save a copy under another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>{name} holds words beside the article, or two notes with one name. They would be lost. Save a copy under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/errors.py"/>
        <source>The file {name} is damaged, so it is not shown. Please install ALS Reader again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/errors.py"/>
        <source>{name} could not be saved: {reason} Check that the disk has room and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Not reviewed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>This is not medical advice. Please talk with your care team before you change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>author unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>copied on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Machine translation from {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Translation from {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Some notes were made by a program. They were not reviewed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes are a draft. They may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were made by a program. They were not reviewed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed on {day} by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Facts as of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Trials and FDA data refreshed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The words of this article were changed since the notes were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/citing.py"/>
        <source>Source “{id}” (not at hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/citing.py"/>
        <source>We read: {part}. Checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>We are sure of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is probably right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is very uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>{status}, {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>The words stand as they were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Garbled words stand as printed, with the right word beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Where we are sure enough, the right word stands in place of the garbled one. Such words are ours and have a dotted line. The note tells what was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Skip to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Please note: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>What this article leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Notes we could not place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Questions for my clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Right: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Wrong: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Left out: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>A number leads to a note. The signs: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Options named in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Trials named in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Made by ALS Reader. This page works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>This part is not shown, because its file is damaged. Please install ALS Reader again, then make this page once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>See this trial in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>The article says: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>It should say: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Best reading: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>We could not place this note: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>What stood there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>What it meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>How sure we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Other readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Why it went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Likely source word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to place </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>{words}, from note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to place {place} of note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>Source </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>In place of “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>Note </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>early phase 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Copy it to this one, then open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Please choose a text or .alsmd file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is larger than 64 MB, so it cannot be an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Has it been moved? Try Open to look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>You may not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Ask the person who owns it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Please choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This link leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Try again, or copy it to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>the system refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/decoding.py"/>
        <source>Some letters in this file could not be read. They are shown as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/decoding.py"/>
        <source>Some characters in this file cannot be shown. They were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/header.py"/>
        <source>This file is made for another version of ALS Reader. Some of its notes may not be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>its mark is not in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>the text has a mark for it, but the note itself is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>it does not say which words it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>its words do not match the text at its mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>this file has too many notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>This file has very many notes. The last ones are shown as one note, without a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>This file has very many marks without a note. Not all of them are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>The words of this article were changed after its notes were written. Some notes may not fit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This file has words outside the article. They are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This article is built in an unusual way. It is shown as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This article has pictures. They are not shown; their descriptions stand in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This file has very many links. Some of them are shown as plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>Two notes of this file have the same name. Only the first one is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This file does not hold an original text between {begin} and {end}. Annotate the article again from its own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The information at the top cannot be written: {reasons}. Make it shorter, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This text cannot be kept byte for byte. Save it as UTF-8 with one kind of line ends, and without a byte-order mark, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The note {id} cannot be written as it is. Check its name, its blank lines and its unusual signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>A source cannot be written as it is. Check its name and its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The information at the top cannot be written. Use texts and lists only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This text is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>in {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>date of the record not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>as recorded on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>as recorded in {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Status: date of the record not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Status as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Date of the record not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>{day} ({ago})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>{fact}, may be out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>{count} days ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>about {count} months ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>about {count} years ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/importing/epub.py"/>
        <source>This book is protected against copying, so it cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/epub.py"/>
        <source>Read it in the program that it was bought for, or ask for an open copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file is damaged, or it is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Get the file again, or ask the sender for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file unpacks to far more than an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>It may be a trick, so it was not opened. Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file takes too long to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Open it in the program that made it, save it as plain text, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file needs too much memory to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>There are no words in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Open it in the program that made it, save a copy without a password, then open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Open it in the program that made it, save it as .docx or .odt, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Please choose a text, a web page, or a .docx, .odt, .epub or .pdf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Unpack it, then open what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is an .rtf file, which cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a picture, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a program, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is an archive with other files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a sound file, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a file of an old office program, which cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a table or a slide show, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a file of Pages, which cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>In Pages, choose File, then Export, then Word, and open the file that you get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>These paragraphs were put together from the lines of a PDF. If something looks odd, look at the PDF as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Page numbers and lines that stand on many pages were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Some pages have only pictures. Words in pictures cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Some pages are damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>The letters of this PDF are kept in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Ask the sender for the text in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>This PDF holds pictures of pages, and no words that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Ask the sender for the text, or use a program that turns scans into text (OCR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>Menus, adverts or other parts around the article were left out. You can look at all words of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>Some parts beside the text, such as page headers or remarks, were left out. You can look at all words of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>The lines of this file ended in different ways. They were made alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Opening was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Open the file again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>This file could not be read, because a part of ALS Reader did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Please install ALS Reader again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/xml_reading.py"/>
        <source>This file holds something that no office program writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>It does not say which words it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>Its words do not stand in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>Its words stand in this article more than once. It does not say which place it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>This file has too many notes to place them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This file is larger than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>Please export fewer notes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This file is built in a way that we cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This is not a whole JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>Please export the notes again from where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is about the whole text, not about some of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is an answer to another note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It had no place in the file that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It cannot stand at its words in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It does not hold for all the places that it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is too long for a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/reading.py"/>
        <source>This file does not hold notes of a kind that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/interchange/reading.py"/>
        <source>Choose one from W3C Web Annotation, Hypothesis or Readium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Ask my doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Not found in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>My marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Saved on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>My comment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/marks/store.py"/>
        <source>Your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Its data are of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>They may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader: facts of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {registry} and {fda}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>This may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>What we wrote ourselves is of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader. On {day} it could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>On {day}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {source}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Newest label: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/applying.py"/>
        <source>It was not in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/applying.py"/>
        <source>The registry gave no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/applying.py"/>
        <source>The answer was older than what we already know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>It was not in the answer of the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>It was not in the answer of openFDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>The file {name} is damaged, so there is nothing to compare news with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>Not every question was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>{who} answered about {count} trials only, and we asked about {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>{who} does not know the page that we asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>There is no news to give out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Check for news first: als-reader refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Nothing was changed. Ask for a newer set where this one came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Your configuration asks for signed sets. Ask for one where this one came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>The signature of this set does not fit the key in your configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Do not use this set. Ask the people who made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>This set is from a day that has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Check the date of this computer. If it is right, ask the people who made the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>“{word}”, a word that we do not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>{source}, read on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The registry’s word is “{word}”. We do not know this word yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The last status that was confirmed: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>Reason given in the registry: “{reason}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The sponsor last confirmed this on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The sponsor last confirmed this in {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>results are shown in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>no results were shown in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>we could not see if results were shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/configuration.py"/>
        <source>A line looks like this: registry = "https://…"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/openfda.py"/>
        <source>Its label cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/openfda.py"/>
        <source>{who} gives a date that is in the future here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/openfda.py"/>
        <source>Its record at openFDA cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} how new its data are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} about {count} trials</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Looking for more new trials at {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Looking for new trials at {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} about {count} medicines</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} for the newest label of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>{who} does not say how new its data are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>The registry sent it twice, and the two do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry has no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry has no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>Please try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>Please check the date and the time of this computer, set them right, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent data that this version cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent a web page instead of data. It may be closed for repairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent an answer that is damaged or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>Get it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>This set of news is damaged ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>This set of news comes from a newer ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>Please install the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>A key is 44 letters and signs that end with “=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>Check that the disk has room and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last is damaged, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last could not be read this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last comes from a newer ALS Reader, so it is kept but not shown. Please install the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>A part of the news that was fetched last is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the newest news that is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the news from the time before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the facts that came with ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Use “Check for news” to fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Another window is checking for news right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>a newer ALS Reader has saved some here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>the system refused to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Another window is saving news right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>These are the facts that came with ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials changed.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No trials changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials unchanged.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No trials unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials could not be checked:</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>We still show what we knew before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No new trials found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} new trials found. We have not reviewed them yet.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>The search found more than we can show. So there may be more new trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} options found in the FDA’s data.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No options found in the FDA’s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>{name}: this could not be confirmed in the FDA’s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>The FDA’s data said {before}. They now say {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>There is a newer label, of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>{who} sent it twice, and the two do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>{who} sent the label of another medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>A date in its record cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>A date in its record is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Our note was written before this change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>This could not be confirmed in the FDA’s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>This alone does not show whether it is approved. What we say about it stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as sold on prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as sold without a prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as not on the market. This does not tell why, and it does not mean that its approval was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It has a tentative approval. It is not listed as on the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>We have no plain words for this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>End of the main part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>a copy of the registry at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>a copy of openFDA at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It was {before}, it is now {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Reason given: “{reason}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{before}. Now {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{field}: was {before}, is now {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{product}: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>The product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>no word on whether it is sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>no marketing status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>Some of the information at the top of this file could not be read, from line {line} on. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>The information at the top of this file could not be read (line {line}: {reason}). The article itself is shown below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>Some words of this file stand inside its links or its code. They are: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>This file is not UTF-8. It was read as: {encoding}. If the words look wrong, choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>This file has {count} pages. Only the first {limit} were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your reading places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your opened files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>For my clinic visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Words I want to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Notes I want to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Options I want to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Trials I want to ask about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>My other comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/sharing/clinic.py"/>
        <source>Left out: {count} things did not fit on {pages} pages.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Note {number}, {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>{source}. Read on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>About the article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>My comment: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Made by ALS Reader. Nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} come from a newer ALS Reader. They are used but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} are not there any more, so an earlier copy is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so an earlier copy is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so we started afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so an earlier copy is used this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so they are not used this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>What you change in them now is not kept. Close ALS Reader and open it again to try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>The damaged file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Garbled word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Garbled, uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Accurate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Imprecise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Unsupported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Misleading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>The export would take the place of the article itself. Please choose another name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>{name} is a folder. Please give a name for the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>A PDF cannot be made here. Please use “als-reader export” in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="importing_notes.py"/>
        <source>The new file would take the place of one that you gave. Please choose another name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>Please check the addresses in your settings file refresh.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>ALS Reader may not ask {host} in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>an unknown host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/once.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not reach {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please check that this computer is on the internet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>The connection to {who} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not make sure that we talk to {who}, so we asked nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please check the date and time of this computer. If you use the internet of a hotel or a hospital, log in there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} sent us to another address. We did not go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please look for a new version of ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>The answer of {who} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} sent a page instead of data. It may be out of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again in an hour. If you use the internet of a hotel or a hospital, log in there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not unpack the answer of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has too much to do right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has trouble right now (error {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please look for a new version of ALS Reader. If your group has its own copy of the data, check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} does not know what we asked for (error {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} did not take our question (error {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again after that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} asks us to wait {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} asks us to wait {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has trouble. We ask again in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>No answer from {who}. We ask again in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} hours</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} minutes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} seconds</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="resources.py"/>
        <source>The files of ALS Reader are not complete. Please install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Promotional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>the person's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>from a donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <location filename="ui/crash.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/crash.py"/>
        <source>Something went wrong in ALS Reader. It is not your fault, and you can read on.

If it keeps happening, please send us this file: {file}
It holds no words of your article. Nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/crash.py"/>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Wrong:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>What this article leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>These notes tell more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Notes we could not place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/document.py"/>
        <source>There is more. The rest of this file is being read. Please wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/document.py"/>
        <source>There are no words in this file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dwell</name>
    <message>
        <location filename="ui/access/dwell.py"/>
        <source>Resting. Looking does nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/dwell.py"/>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DwellDialog</name>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Press by looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Look at a button, or point at it, and stay there. A ring shrinks. Then it acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Let either your device or this app click, not both. If your device clicks by itself, leave this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Press what I look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>How long to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>How long to look at what takes something away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>− Shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>+ Longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>It works. Pressed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>All is back to how it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <location filename="ui/importing/encodings.py"/>
        <source>Choose another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/encodings.py"/>
        <source>Do some letters look wrong? Then the file was read in the wrong way. Choose a language here, and look at the text again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Unicode (UTF-8), the usual one today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Western Europe and America (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Central Europe (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Russian and other Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Baltic languages (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Chinese, simplified (GB18030, GBK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Japanese (Shift_JIS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactSections</name>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>There are also numbers about how long people lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Show survival figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Hide survival figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>These numbers are about how long people lived. You need not look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Show {count} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Hide {count} sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Part of this is our own reading of the sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Search: NCT number, name, cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Search the trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Open. The choices follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Opens the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>{facet}: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>{choice} · chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>{facet}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Close Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>{place} {hits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>{index} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Find in the article and the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>No note has this word. Try a shorter word, or look in the Glossary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindFactDialog</name>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>A page on the web that is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Its name, as readers will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Use this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Nothing has these words. Try a shorter word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>This is not a whole web address. It begins with https:// and has no gaps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{line} · not yet reviewed by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{status}. {line}. {title}. {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>planned for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Found on {day} in {registry}. This was the search: {search}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>It found more than we can show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>We have not reviewed this trial yet. All of this is from the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>A listing does not mean that anyone has approved or checked the treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Status: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>What this word means: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>The registry showed results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>The registry showed no results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>We could not see if the registry shows results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>What is tried: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Phase: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Size: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Where: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Run by: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Start: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Main part ends: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>End: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Open {nct} in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>country not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{countries} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <location filename="ui/panes/freshness_line.py"/>
        <source>Check for news…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Search: liruquine, riluzole, lìlǔzuò</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Search the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>By the garbled word, the right word, or the Chinese word or its sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>In this article: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Not in this article: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>This article has no marks of ours. All terms we know: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Garbled word: {printed}. It means: {correct}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Also printed as “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>What it meant here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>In plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Chinese: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>How sure we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>We are {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See {name} in Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See {trial} in Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>{count} terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>{count} of {all} terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>No term has this word. Try a shorter word, or only its start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Set up how you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Look at a button, or point at it, and stay there. A ring closes. Then it acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Let your device click, or this app, but not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>To keep it, choose Keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press {move} to go on. Press {choose} to choose what is in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>A frame goes from button to button. Press {choose} to choose what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Now {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the left mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the right mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the middle mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the back button of the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the forward button of the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide_offer.py"/>
        <source>You can set up how you press, see and hear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How do you press?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Choose what fits you. You can try it before you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Or press your key or switch two times now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Keyboard or mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>One switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Two switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Looking or pointing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Let me try a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press your switch two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Any key or button of a mouse will do. Take all the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You pressed {switch}. Use it as your switch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press it once more to say yes. You can try it before you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Yes, use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Try it now. It is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Try me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How should text look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You see each change at once, here and in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How should notes be read aloud?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Reading aloud starts only when you press it. Stop is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Notes can be read at their place in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Short notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Whole notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>No notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>All is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You can change it at any time: press More, then Set up how you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Help lists all that makes reading easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>It works. Pressed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Colours: {name}. Press for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Large buttons are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Large buttons are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>All is back to how it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderButton</name>
    <message>
        <location filename="ui/panes/card_header.py"/>
        <source>Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/card_header.py"/>
        <source>Closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>How to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What the marks mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What makes reading easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Keys: {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>The notes stand beside the article. In a small window they get their own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Next note to go through the notes one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Open note to read what we found out about the marked words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Back to see again what you looked at before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Set up how you read asks a few things. You try each way before you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>One or two switches: a frame goes from button to button until you press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press by looking: look or point at a button and stay there. Rest pauses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Large buttons make all that you press larger and fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>One thing at a time shows one paragraph with its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Read aloud reads to you, one sentence at a time. Stop is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Show and say shows words very large and speaks them for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Text from 100 to 400 %, wider lines, shorter lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Two fonts made for reading, more space, and a ruler that follows the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Light, sepia, dark, and two looks with high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Every command has a button or a place in More. One click is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Every command can be reached with Tab and used with Enter or Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Each mark has a sign, a word and a line. You never need the colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Screen readers read the article line by line and each note as a button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Plain letter keys can be turned off, and every key changed, in Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Nothing moves unless you turn it on. There is no time limit. Messages stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What you remove comes back with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Your place is kept, also when the power fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Tab goes to the next button, Shift+Tab to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Enter or Space presses a button. Esc closes what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>In the article, Enter opens the note at your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportedNotes</name>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Import notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Notes ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>{title} with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Save as annotated article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Save the article with the new notes now. The file you opened is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Save as annotated article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Please check these places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>The words around them are not the same as where they were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Not placed: note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>And {count} more. The command import-notes lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that have a place now: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that were here already: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that you would have to place: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Written by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <location filename="ui/access/item_view.py"/>
        <source>{tab}: {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Press a command to change its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Use plain letters as keys, such as N for the next note. Turn this off if a switch or a device types letters by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>All keys back to normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>{command}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>All keys are back to normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeMore</name>
    <message>
        <location filename="ui/access/large_more.py"/>
        <source>Back to all groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargePage</name>
    <message>
        <location filename="ui/access/large_page.py"/>
        <source>Back a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_page.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeSearch</name>
    <message>
        <location filename="ui/access/large_search.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeTargets</name>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>About this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Open note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Choices ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>See what you can press here: sources, terms, options, filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeWindow</name>
    <message>
        <location filename="ui/access/large_window.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/large_window.py"/>
        <source>See all that can be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Leave ALS Reader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This link starts an e-mail. It leads to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This link leads to a page on the internet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Site: {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>ALS Reader itself stays offline. Your browser would open the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>ALS Reader itself stays offline. Your e-mail program would open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Open e-mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This address is not complete. You can copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Take care: the words of this link name another address: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Take care: the name of this site has unusual letters. They can look like other letters, so it may not be the site you think.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>The translation has a wrong word here. The note gives the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>A wrong word, but we are not sure which word was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is not true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This can give you a wrong idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>We found no good proof of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This was right once. It has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is right in part. The note says what to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>These words want to sell you something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is something that the article does not tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This helps you to read the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>Any other note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>wavy line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>solid line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>dashed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>dotted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>striped ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>{word}, {line}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Write: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Space and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Delete letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Delete word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Letters for: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>. full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>, comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>? question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>- hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>' apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesForm</name>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>{list}, line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Remove: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="ui/errands.py"/>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Articles ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>This link is not safe to open, so it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>No browser could be opened. The address was copied instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Questions for my clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save questions as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>{title} – ALS Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>There are {count} more remarks about this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>You can find these files under Open: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>Text size {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_deeds.py"/>
        <source>What you wrote is not lost. Open the note again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <location filename="ui/reader/margin.py"/>
        <source>Show fewer points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/margin.py"/>
        <source>Show all points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarginTags</name>
    <message>
        <location filename="ui/reader/margin_tags.py"/>
        <source>Note {number}, {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>My marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>In: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>You have marked nothing here yet. Close this, and press “Mark this sentence”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Save for other programs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>These words are not in this version of the file, or stand there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Removed: {thing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/listing.py"/>
        <source>Save my marks as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/listing.py"/>
        <source>Save my marks for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Mark this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Highlight these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Ask my doctor about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Remove this mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>The whole sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>The mark is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>There are no words to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>There are no more sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>Kept to ask my doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>Not kept to ask any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>My mark: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/on_paper.py"/>
        <source>Ask my doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/on_paper.py"/>
        <source>Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/star_button.py"/>
        <source>Keep this to ask at your next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Not found in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>My comment: {comment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <location filename="ui/access/mirror.py"/>
        <source>{name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreDialog</name>
    <message>
        <location filename="ui/access/large_more.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/more.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/more.py"/>
        <source>{command} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="ui/navigation.py"/>
        <source>This article has no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Note {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note {number}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>That was the last note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>No note before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>This is not in the facts that came with ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>The check is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>There is more. You find it under Trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Read more about a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Talk with your care team before you change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Show all trials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsSections</name>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What we wrote on {day}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Ask your clinic, open it in the registry (below), or check for news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Your care team knows the newest. You can also check for news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What the FDA’s data say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>openFDA says: do not use its data to decide about medical care. Ask your care team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>In its own words: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>First approval in these data: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>This is not the day in our own record: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Newest label: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>On {day} this could not be checked. {reason} We show what we knew before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoNewsDialog</name>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>No news this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Nothing was changed. The facts are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoWordsDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>A note is about some words. Choose them first, then press Add note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>If the article leaves something out, you can say so without any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Choose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Note on what is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Change this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>How it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Use this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>What kind of note is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>The right term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Why? In one or two short sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Show this note at all {count} places where these words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Take away this source: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>One link here is not safe, so it is shown as plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>These sentences are hard to read. Shorter sentences and words help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Put two stars around **bold words**. Use Add link for links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>See {link}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>A note on something that the article leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>About: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Garbled words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>A claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Are you sure what the right words are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>How true is the claim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>I am sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Accurate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Imprecise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Unsupported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Misleading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please choose how true the claim is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please write the right term, or your best guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please write the right term without stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please say why, so that readers understand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <location filename="ui/writing/preview.py"/>
        <source>How the note will look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>This article has no notes. Notes show up here when the file has them: what a garbled word means, and how far a claim can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Notes we could not place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the next {count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the {count} notes before these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These notes were made by a program, not reviewed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These notes are a draft, not reviewed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Some notes were made by a program, not reviewed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show notes of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Garbled words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Advertisements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Other notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Note {number} of {count}, {verdict}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Note {number} of {count}, {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Uncertain. Best reading: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>It probably should say {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>It should say {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>How sure we are: {confidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>From Chinese: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Back to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These words stand in {count} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Open {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See in Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See {name} in Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See {name} in Trials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="ui/notice.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/notice.py"/>
        <source>Close: {message}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneThing</name>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note 1 of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Back a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Go on reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>The article that comes with ALS Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Words you copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Files that you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Forget: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Taken out of the list. The file itself is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>{name}, {form}. {summary}. {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Medicine: {generic}. Form: {form}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What trials showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What the label says about dosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Ask your care team before you change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>How it came to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Common side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Serious side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Boxed warning: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Side effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>We have no list of side effects. That does not mean there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Status and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>FDA approval: {day}, the regular way. Number: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>FDA approval: {day}, the accelerated way. Number: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>About its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>See trial {nct}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Open {name} in the registry ({nct})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsTab</name>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Approved now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>For a symptom, not for ALS itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>No longer sold, or approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>What the FDA says about stem cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <location filename="ui/access/own_files.py"/>
        <source>Saved as {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Part {part} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please wait. I am typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am in pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please call my caregiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I cannot speak, but I can hear and understand you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please ask me questions with yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please give me more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am tired. I need a rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please help me to sit in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am too warm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am too cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am thirsty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please look at my screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please say that again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>· picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>The card of each trial names its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>What “phase 1” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>What “phase 2” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>All trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/timeline_picture.py"/>
        <source>{count} events. “Show as a table” says them in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/trials_picture.py"/>
        <source>{count} rows, one for each status. “Show as a table” says them in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved for a symptom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved the accelerated way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Listed as no longer sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Request taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>more than {years} years later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{years} years later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{day}: {name}. {what}. {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approvals over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>From {first} to {last}: what the FDA approved, and what ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>What came later is not in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Refreshed on {day}: the FDA’s data held {count} of these {total} products. The days above are those that came with ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Trials by status and phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>All {total} trials, one square each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>All {total} trials: a row for each status, a column for each phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Each square is one trial. The number in it is its phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>“–” means that a phase does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>“?” means that no phase was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} with no phase given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} to which a phase does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} in phase {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{status}: 1 trial ({parts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{status}: {total} trials ({parts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>We counted this in the copies of the registry that we read, {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Refreshed on {day}. Asked was: {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} of these trials could not be checked. They stand as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} of the {total} records may be out of date. Your ALS clinic knows the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Newly found in the registry and not counted here: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceSteps</name>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Show in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Place {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Made by ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Please note: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Right: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Wrong: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Left out: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>A number leads to a note. The signs: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>What this article leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Notes we could not place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>It should say: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Best reading: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>We could not place this note: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Options named in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Trials named in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Questions for my clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/pages.py"/>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/pages.py"/>
        <source>{title} · Not medical advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>We found no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>You can save a PDF file now and print it later, or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/questions.py"/>
        <source>About: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/printing/questions.py"/>
        <source>My next visit: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>About the article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>Made on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>My comment: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>Checking for news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>The facts you have now stay as they are until all answers are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>{percent} % is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>Machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>{kind} from {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>author unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes reviewed {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes are a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes not reviewed by a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>About: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Tick what you want to ask. If none is ticked, all are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Add your own question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Remove: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Question added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Question removed: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>The question is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Questions for my clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="app.py"/>
        <source>ALS Reader is open in another window. What you change in this one will not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app.py"/>
        <source>ALS Reader stopped by itself last time. We are sorry. What went wrong is written down here: {file}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <location filename="ui/reader/view.py"/>
        <source>Article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Reading aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Stopped reading aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Open a note, an option or a trial first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>There is nothing to read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>That was the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Reading aloud was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>One moment, please. The voice is getting ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceView</name>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Source: {citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>How we read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>What we read: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We read the source itself, or a true copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We read about it in another source, not in the source itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Checked on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Where to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We have no web address for it. A librarian or your care team can help you find it by the words above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>See {trial} in Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Open {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>The official text that comes with a medicine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>From an office that checks medicines, such as the FDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A record in a list of trials. Nobody approves trials there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A research paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>From a company that makes or sells the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A news report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Advice by experts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Choose another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Show all words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>All words: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>These are all the words of the file, also those around the article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestButton</name>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>Resting. Look here to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>Rest: look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>While you rest, looking at things does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Restore the facts that came with ALS Reader?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>If you restore, what your checks for news have brought is taken away. You can check for news again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Keep the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>ALS Reader is open in another window, and that one keeps the facts. Please restore them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>You see the facts that came with ALS Reader. There is nothing to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>You see the facts that came with ALS Reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDataDialog</name>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Save notes as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Other programs can show the notes of this article. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For Hypothesis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Notes on web pages, in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For Thorium and other book readers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>A Readium file. Its name ends in .ann.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For other programs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>A W3C Web Annotation file. Most programs for notes know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Notes on {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>{name} may be somebody else's work. It stays as it is if you save a copy. You are asked this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Your notes go into a new file, together with the article. The article itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save as annotated article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingNotes</name>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Not saved: {name} was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Annotated article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Save as annotated article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanTree</name>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Choices {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Write in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>{name} (chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>On the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Notes {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Options {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Trials {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Terms {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All glossary terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Links in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Links {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>Back to the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>To the first groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>Paused. Press to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Make a file, or print. You choose who gets it: nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Page for the clinic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Your questions and what you marked, in large type on 2 pages at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article with all notes as one file. Any browser shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article with all notes, as it looks on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>This article came with ALS Reader. Everybody who has ALS Reader has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>You can give this file to others as it is. Your marks and questions are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The file and where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Copy where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Save as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowAndSay</name>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Show and say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Press a line. It is shown large and spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Back to all phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Add your own phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Remove: {phrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Phrase added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Phrase removed: {phrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>This sentence: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>The open note: {number} {quote}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Notes and facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>List up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>List down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Previous sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Next sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Sources {first} to {last} of {count}, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>We read: {what}. Checked on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Open {host}: {citation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Open {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <location filename="ui/speaking/speaker.py"/>
        <source>The voice does not answer, so reading aloud was stopped. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: 1 step faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: 1 step slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: {steps} steps faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: {steps} steps slower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Notes at their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>More voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>The usual voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>All is back to how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>No notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Short notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Whole notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>This is how your text will sound. Doctors give riluzole for ALS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You are about to write notes on this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Reading stays as it is. The file is not changed until you save, and the article's own words are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Notes need the whole article, so One thing at a time is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Start writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Not medical advice. Ask your care team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline · facts as of {date}, refreshed {refreshed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline · facts as of {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Some of your notes are not saved yet. What should happen to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>A draft is kept on this computer. You can go on with it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>left mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>right mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>middle mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>back mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>forward mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>Enter by the numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchesDialog</name>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>A light goes from choice to choice. Press your switch to choose what is lit. Each change here works at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How many switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>No switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>One switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Two switches: one moves, one chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long each choice is lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How much longer the first choice is lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>first choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long you must hold the switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long a new press does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Say aloud what is lit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Back to how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Choose “Try me” with your switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Try me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>− Shorter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>+ Longer: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Which switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Press the switch you want to use. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Set the switch that chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Set the switch that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Use the usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>This chooses: {switch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>This moves the light: {switch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>It works. You chose it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>It works. You chose it {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>All is back to how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>No extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switch scanning is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switch scanning is on. Press {switch} to choose what is lit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>Arrow keys go from cell to cell. Tab leaves the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>The same in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>not quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>It may also mean:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <location filename="core/theme.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>{line} · changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>{status}. {line}. {title}. {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Name in the registry: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Result: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Status: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What this word means: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>How it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Cells: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>How they were given: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Design: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Size: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Run by: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Start: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Main part ended: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>End: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What we read: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Open {nct} in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>See {name} in Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Copied {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>no phase given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>phase does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>phase {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>early 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} people planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>country not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>planned for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Main goal missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Main goal met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Looked at safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Published, no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>We found no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>The registry showed results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>The registry showed no results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>We could not see if the registry shows results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>No phase given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Phase does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Phase {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialsTab</name>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Find a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Studies without an NCT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Found in the registry, not yet reviewed by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>“Five trials, good results”: is it true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>{total} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>{count} of {total} trials shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>No trial has all of this. Try a shorter word, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <location filename="ui/dialogs/undo_row.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/dialogs/undo_row.py"/>
        <source>It is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>The voice stopped: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>it did not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: a part of the system is missing ({part}). Everything else works. Your care team or a friend can install a voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: the speech service of this computer does not answer. Everything else works. Restart the computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: no voice works on this computer ({reason}). Everything else works. On Linux, install speech-dispatcher and espeak-ng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>none is installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Opening a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Opening {name}. This can take a little while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>How much is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>{percent} % is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichNoteDialog</name>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>These notes share one number. Choose one by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyMarked</name>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Not reviewed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Why was this marked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Hide why this was marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Note {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>A program found these words by one of its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program cannot tell if this is true. It only says what to look up or ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>How sure the program is: {confidence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program is not sure what these words mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program is fairly sure. It can still be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Your notes are kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>You are reading again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>You are writing notes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Saved in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Your notes were thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>an article without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>You have unsaved notes for “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>This draft is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>This file has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Stop writing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Which words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Write notes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You are writing notes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You go on with the draft that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>This file has changed since it was opened. Open it again, then write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>Which note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note deleted. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note kept. It is checked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Notes added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Source added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Source removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Title changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Title and source changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Summary changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Questions changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Review changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the new note is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the new notes are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the source is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the source is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the title is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: title and source are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the summary is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the questions are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the review is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingBar</name>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>You are writing notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>More for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Choose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Note on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Done choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Start earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Start later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>End earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>End later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>1 note to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>{count} notes to check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
