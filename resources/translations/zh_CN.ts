<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutArticle</name>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>About this article</source>
        <translation>关于这篇文章</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{right} right · {wrong} wrong · {missing} left out</source>
        <translation>正确{right}项 · 错误{wrong}项 · 遗漏{missing}项</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{count} questions</source>
        <translation>{count}个问题</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Nobody has said.</source>
        <translation>没有说明。</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>A draft: not finished, or nobody has checked it</source>
        <translation>草稿：没有写完，或没有人核对过</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Reviewed: a person has checked every note</source>
        <translation>已审核：有人核对过每条注释</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Made by a program</source>
        <translation>由程序生成</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Such as 2026-11-25, or unknown</source>
        <translation>例如2026-11-25，或unknown</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>A short code, such as en for English or zh for Chinese</source>
        <translation>一个简短代码，例如en表示英语，zh表示中文</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Copied on</source>
        <translation>复制日期</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Translated from</source>
        <translation>译自</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title and source</source>
        <translation>标题和来源</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a day such as 2026-11-25, or a year, or unknown.</source>
        <translation>请写日期，例如2026-11-25，或写年份，或写unknown。</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>This is not a whole web address. It begins with https://</source>
        <translation>这不是完整的网址。网址以https://开头</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a short code, such as en.</source>
        <translation>请写一个简短代码，例如en。</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Left out</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Add a line: {list}</source>
        <translation>添加一行：{list}</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions for the clinic</source>
        <translation>要问门诊的问题</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Add a question</source>
        <translation>添加一个问题</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Have the notes been checked?</source>
        <translation>注释核对过了吗？</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>By whom</source>
        <translation>核对人</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>On which day</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please write a day such as 2026-11-25.</source>
        <translation>请写日期，例如2026-11-25。</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>{count} notes of a program are not checked yet.</source>
        <translation>程序生成的注释中，还有{count}条没有核对。</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Please say who has checked the notes.</source>
        <translation>请写明谁核对了注释。</translation>
    </message>
</context>
<context>
    <name>AboutArticleDialog</name>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Choose what you want to change.</source>
        <translation>请选择您想更改的内容。</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Title and source…</source>
        <translation>标题和来源…</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>In short…</source>
        <translation>概要…</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Questions…</source>
        <translation>问题…</translation>
    </message>
    <message>
        <location filename="ui/writing/about_form.py"/>
        <source>Review…</source>
        <translation>审核…</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>About ALS Reader</source>
        <translation>关于ALS Reader</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Where the facts come from</source>
        <translation>资料从哪里来</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Not medical advice</source>
        <translation>不是医疗建议</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>ALS Reader explains what an article says. It cannot know you.</source>
        <translation>ALS Reader解释文章说了什么。它无法了解您的情况。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Please do not start, stop or change a treatment because of it.</source>
        <translation>请不要因为它而开始、停止或改变治疗。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Ask your ALS clinic. They know you and the newest facts.</source>
        <translation>请询问您的ALS门诊。他们了解您，也了解最新的资料。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Who made it</source>
        <translation>由谁制作</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Made by the ALS Reader project. Version {version}.</source>
        <translation>由ALS Reader项目制作。版本{version}。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>It is free. You may use, change and share it (MIT licence).</source>
        <translation>它是免费的。您可以使用、修改和分享它（MIT许可）。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>It works offline</source>
        <translation>离线可用</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>ALS Reader goes online only when you check for news.</source>
        <translation>只有在您检查新消息时，ALS Reader才会联网。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Nothing about you leaves this machine.</source>
        <translation>关于您的任何信息都不会离开这台电脑。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>A link opens in your browser, and only after you say so.</source>
        <translation>链接会在您的浏览器中打开，而且要您同意才会打开。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>See all sources</source>
        <translation>查看所有来源</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>The facts are not loaded yet. Please open this again in a moment.</source>
        <translation>资料还没有加载完。请稍后再打开这里。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>All facts as of {date}.</source>
        <translation>所有资料截至{date}。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} garbled words explained</source>
        <translation>解释了{count}个译错的词</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} treatments</source>
        <translation>{count}种治疗</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} stem-cell trials</source>
        <translation>{count}项干细胞临床试验</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>{count} sources</source>
        <translation>{count}个来源</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Some facts could not be read. They are not shown.</source>
        <translation>有些资料无法读取，没有显示。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Where your files are kept</source>
        <translation>您的文件存放在哪里</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Places, lists and questions</source>
        <translation>位置、列表和问题</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Articles already read (you may delete these)</source>
        <translation>已读过的文章（您可以删除这些）</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Log of problems, without any words of an article</source>
        <translation>问题日志，不含文章里的任何文字</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Copy all four</source>
        <translation>复制全部四项</translation>
    </message>
    <message>
        <location filename="ui/dialogs/about.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons on or off</source>
        <translation>打开或关闭大按钮</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show few and very large buttons, with all else behind More.</source>
        <translation>只显示少数几个很大的按钮，其余都在“更多”里。</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time on or off</source>
        <translation>打开或关闭“一次一项”</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show one paragraph at a time, with three buttons.</source>
        <translation>一次只显示一个段落，配三个按钮。</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Reading ruler on or off</source>
        <translation>打开或关闭阅读标尺</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Show a line above and below the line that you read.</source>
        <translation>在您正在读的那一行上下各显示一条线。</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking on or off</source>
        <translation>打开或关闭停留点击</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press a button by looking at it or pointing at it for a while.</source>
        <translation>看着或指着一个按钮一会儿，就会按下它。</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking…</source>
        <translation>停留点击…</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Choose how long to look, and try it.</source>
        <translation>选择要看多久，并试一试。</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons are on</source>
        <translation>大按钮已打开</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Large buttons are off</source>
        <translation>大按钮已关闭</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time is on</source>
        <translation>“一次一项”已打开</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>One thing at a time is off</source>
        <translation>“一次一项”已关闭</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>The reading ruler is on</source>
        <translation>阅读标尺已打开</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>The reading ruler is off</source>
        <translation>阅读标尺已关闭</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking is on</source>
        <translation>停留点击已打开</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Press by looking is off</source>
        <translation>停留点击已关闭</translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Colours and text</source>
        <translation>颜色与文字</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>You see each change at once.</source>
        <translation>每次改动都会立刻显示。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Space between lines</source>
        <translation>行距</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Close</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Very wide</source>
        <translation>很宽</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Length of lines</source>
        <translation>每行长度</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Long</source>
        <translation>长</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>As the rest of my screen</source>
        <translation>与屏幕其他部分相同</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Easier to read and to reach</source>
        <translation>更易读、更易按</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>More room between letters, words and paragraphs</source>
        <translation>字母、单词和段落之间留更多空隙</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>A reading ruler: a line above and below the line that you read</source>
        <translation>阅读标尺：在您正在读的那一行上下各有一条线</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Nothing moves by itself</source>
        <translation>没有任何内容自己移动</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Few and very large buttons</source>
        <translation>少数几个很大的按钮</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>One thing at a time: one paragraph, three buttons</source>
        <translation>一次一项：一个段落、三个按钮</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Use plain letters as keys, such as N for the next note. Turn this off if a switch or a device types letters by itself.</source>
        <translation>用单个字母作按键，例如N表示下一条注释。如果开关或设备会自己输入字母，请关闭它。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Back to how it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>Text size {percent} %</source>
        <translation>文字大小{percent}%</translation>
    </message>
    <message>
        <location filename="ui/dialogs/appearance.py"/>
        <source>All is back to how it was.</source>
        <translation>已全部恢复原样。</translation>
    </message>
</context>
<context>
    <name>AutomaticNotes</name>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>Automatic notes are on.</source>
        <translation>自动注释已打开。</translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>Automatic notes are off.</source>
        <translation>自动注释已关闭。</translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>A program found nothing to mark. That does not mean that all is true.</source>
        <translation>程序没有找到要标记的内容。这不表示文中都是真的。</translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>{count} notes were made by a program. No person has checked them.</source>
        <translation>有{count}条注释由程序生成，没有人核对过。</translation>
    </message>
    <message>
        <location filename="ui/automatic/notes.py"/>
        <source>1 note was made by a program. No person has checked it.</source>
        <translation>有1条注释由程序生成，没有人核对过。</translation>
    </message>
</context>
<context>
    <name>BeforeDialog</name>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Check for news?</source>
        <translation>要检查新消息吗？</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>ALS Reader can ask on the internet what is new about trials and treatments. It does so only when you press “Check now”.</source>
        <translation>ALS Reader可以在网上查询临床试验和治疗有什么新消息。只有您按“立即检查”时才会查询。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>How old the facts are now</source>
        <translation>现在的资料有多久了</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>It asks {place}</source>
        <translation>查询{place}</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>What is sent</source>
        <translation>会发送什么</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Nothing about you and nothing of your article is sent.</source>
        <translation>不会发送关于您的任何信息，也不会发送您文章里的任何内容。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>As with every site you visit, they see the internet address of your connection. They also see the name and version of ALS Reader.</source>
        <translation>和您访问的每个网站一样，他们会看到您的网络地址，也会看到ALS Reader的名称和版本。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>You need the internet. It takes about half a minute, longer if a site is busy: then the same request is sent again, three times at most. You can stop it at any time.</source>
        <translation>您需要联网。大约要半分钟；如果网站繁忙，会更久：同样的请求会再次发送，最多三次。您可以随时停止。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <location filename="ui/refreshing/before_dialog.py"/>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
</context>
<context>
    <name>BrowseDialog</name>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>More files, and up</source>
        <translation>更多文件和上一级</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>More files</source>
        <translation>更多文件</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Files before</source>
        <translation>前面的文件</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Folder: {folder}</source>
        <translation>文件夹：{folder}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>Up to: {folder}</source>
        <translation>上一级：{folder}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>This folder cannot be opened. Please choose another.</source>
        <translation>这个文件夹打不开。请选择另一个。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>There is no such file in this folder.</source>
        <translation>这个文件夹里没有这样的文件。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/browse.py"/>
        <source>There is no article in this folder.</source>
        <translation>这个文件夹里没有文章。</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <location filename="ui/button_row.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="ui/button_row.py"/>
        <source>See every command.</source>
        <translation>查看所有命令。</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Part of this is our own reading of the sources.</source>
        <translation>其中一部分是我们自己对来源的解读。</translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>This is our own reading of the text.</source>
        <translation>这是我们自己对文字的解读。</translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <location filename="ui/panes/card_body.py"/>
        <source>Source: </source>
        <translation>来源：</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Another program has changed {name}, or it was moved. Nothing was saved. Save a copy, so that both are kept.</source>
        <translation>另一个程序改动了{name}，或者它被移走了。没有保存任何内容。请保存副本，这样两份都会保留。</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Go on writing</source>
        <translation>继续写注释</translation>
    </message>
</context>
<context>
    <name>CheckForNews</name>
    <message>
        <location filename="ui/refreshing/checking.py"/>
        <source>You stopped the check. Nothing was changed.</source>
        <translation>您停止了检查。没有任何改动。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/checking.py"/>
        <source>ALS Reader is open in another window, and that one keeps the facts. Please check for news there.</source>
        <translation>ALS Reader已在另一个窗口打开，资料由那个窗口保管。请在那里检查新消息。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>The facts that came with ALS Reader are as of {day}.</source>
        <translation>ALS Reader自带的资料截至{day}。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>You have not checked for news yet.</source>
        <translation>您还没有检查过新消息。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>You last checked for news on {day}.</source>
        <translation>您上次检查新消息是在{day}。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the copy of the trial registry that your group uses.</source>
        <translation>这是您的团体使用的临床试验登记平台副本。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the registry of trials of the United States.</source>
        <translation>这是美国的临床试验登记平台。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is asked about our {count} trials, by their numbers.</source>
        <translation>按编号向它查询我们的{count}项临床试验。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is also asked for trials that we do not know. The search words are: {words}</source>
        <translation>也向它查询我们不知道的临床试验。搜索词是：{words}</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>Requests: {count} at most</source>
        <translation>请求次数：最多{count}次</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>This is the copy of the FDA's data that your group uses.</source>
        <translation>这是您的团体使用的FDA数据副本。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>These are the open data of the FDA, which approves medicines in the US.</source>
        <translation>这是FDA的开放数据。FDA负责在美国批准药品。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>It is asked about the medicines under Options, by their approval numbers.</source>
        <translation>按批准编号向它查询“治疗选择”里的药品。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>Requests: {count}</source>
        <translation>请求次数：{count}次</translation>
    </message>
    <message>
        <location filename="ui/refreshing/plan.py"/>
        <source>{name} (site: {host})</source>
        <translation>{name}（网站：{host}）</translation>
    </message>
</context>
<context>
    <name>ChoosingWords</name>
    <message>
        <location filename="ui/writing/choosing.py"/>
        <source>There are no words here.</source>
        <translation>这里没有文字。</translation>
    </message>
    <message>
        <location filename="ui/writing/choosing.py"/>
        <source>Chosen: {words}</source>
        <translation>已选择：{words}</translation>
    </message>
</context>
<context>
    <name>ClinicDialog</name>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Page for the clinic</source>
        <translation>带去门诊的页面</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>About: {title}</source>
        <translation>关于：{title}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Tick what you want on the page.</source>
        <translation>请勾选要放在页面上的内容。</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>There is nothing for the page yet. Tick your questions, or press “Ask my doctor” on a note, an option or a trial.</source>
        <translation>页面上还没有内容。请勾选您的问题，或在注释、可选治疗或临床试验上按“问医生”。</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Save as web page…</source>
        <translation>另存为网页…</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Choose questions…</source>
        <translation>选择问题…</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Questions I ticked: {count}</source>
        <translation>我勾选的问题：{count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Words I want to ask about: {count}</source>
        <translation>我想问的文字：{count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Notes I want to ask about: {count}</source>
        <translation>我想问的注释：{count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Options I want to ask about: {count}</source>
        <translation>我想问的可选治疗：{count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Trials I want to ask about: {count}</source>
        <translation>我想问的临床试验：{count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>My other comments: {count}</source>
        <translation>我的其他备注：{count}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>{count} do not fit on {pages} pages and are left out: the last in the list. To make room, untick a part.</source>
        <translation>有{count}项在{pages}页上放不下，已略去，是列表中最后的几项。要腾出地方，请取消勾选一部分。</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>Nothing is ticked.</source>
        <translation>没有勾选任何内容。</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_dialog.py"/>
        <source>All of it fits on {pages} pages.</source>
        <translation>全部内容可以放在{pages}页上。</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <location filename="ui/importing/clipboard.py"/>
        <source>There are no words to read yet. Copy some words first, then try again.</source>
        <translation>还没有可读的文字。请先复制一些文字，再试一次。</translation>
    </message>
</context>
<context>
    <name>CommandKeysDialog</name>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Keys for: {command}</source>
        <translation>按键设置：{command}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Add a key</source>
        <translation>添加按键</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Press a key now. Esc stops.</source>
        <translation>现在请按一个键。按Esc停止。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Back to the normal keys</source>
        <translation>恢复标准按键</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Use it here</source>
        <translation>用在这里</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Leave it there</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>This command has no key.</source>
        <translation>这个命令没有按键。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>Remove the key {key}</source>
        <translation>移除按键{key}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is needed for buttons and text. Choose another key.</source>
        <translation>{key}要用于按钮和文字。请选择另一个键。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} was added.</source>
        <translation>已添加{key}。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is a key of this command already.</source>
        <translation>{key}已经是这个命令的按键。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is the key for: {command}. Use it here instead?</source>
        <translation>{key}是这个命令的按键：{command}。要改用在这里吗？</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} is here now. It was the key for: {command}.</source>
        <translation>{key}现在用在这里。它原来用于：{command}。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>{key} was removed.</source>
        <translation>已移除{key}。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/command_keys.py"/>
        <source>The normal keys are back.</source>
        <translation>已恢复标准按键。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="ui/actions.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Words</source>
        <translation>文字版本</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Side pane</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open a file, or one you opened before.</source>
        <translation>打开一个文件，或您以前打开过的文件。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>New from clipboard</source>
        <translation>从剪贴板新建</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read words that you copied, such as from a web page or a message.</source>
        <translation>阅读您复制的文字，例如来自网页或消息的文字。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Print the article with its notes.</source>
        <translation>打印文章和注释。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the article with its notes as a PDF file.</source>
        <translation>将文章和注释存为PDF文件。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save as web page…</source>
        <translation>另存为网页…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save one web page with all notes. Screen readers read it best.</source>
        <translation>存为一个网页，带全部注释。屏幕阅读器最容易读它。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make a file or a page to take to others, such as a page for your clinic.</source>
        <translation>生成文件或页面带给别人看，例如带去门诊的页面。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Import notes…</source>
        <translation>导入注释…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Put notes from another program onto this article.</source>
        <translation>把其他程序里的注释放到这篇文章上。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save notes as data…</source>
        <translation>将注释存为数据…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the notes of this article for another program.</source>
        <translation>保存这篇文章的注释，供其他程序使用。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Close the window. Your place is kept.</source>
        <translation>关闭窗口。您的位置会保留。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose a part of the article.</source>
        <translation>选择文章的一个部分。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find words in the article and in the side pane.</source>
        <translation>在文章和侧栏中查找文字。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next place with these words.</source>
        <translation>转到下一个有这些文字的地方。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the place before.</source>
        <translation>转到上一个地方。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page up.</source>
        <translation>向上翻一页。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page down.</source>
        <translation>向下翻一页。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go back to what you looked at before.</source>
        <translation>返回您之前看过的内容。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go forward again.</source>
        <translation>再次前进。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>To the article</source>
        <translation>到文章</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the article, at the words you came from.</source>
        <translation>转到文章，回到您离开时的文字。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Previous note</source>
        <translation>上一条注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the note before.</source>
        <translation>转到上一条注释。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open note</source>
        <translation>打开注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Open the note at your place. In the article, Enter does the same.</source>
        <translation>打开您所在位置的注释。在文章中，按Enter也一样。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Next note</source>
        <translation>下一条注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next note.</source>
        <translation>转到下一条注释。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Questions for my clinic</source>
        <translation>就诊时要问的问题</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose and print what you want to ask.</source>
        <translation>选择并打印您想问的问题。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Mark this sentence…</source>
        <translation>标记这句话…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Mark this sentence, or the open note, for yourself or to ask your doctor.</source>
        <translation>标记这句话或已打开的注释，留给自己看，或用来问医生。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>My marks…</source>
        <translation>我的标记…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See all that you marked. Change it, save it or print it.</source>
        <translation>查看您标记的所有内容。可以更改、保存或打印。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Automatic notes</source>
        <translation>自动注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show or hide notes that a program made. No person has checked them.</source>
        <translation>显示或隐藏由程序生成的注释。没有人核对过它们。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write notes…</source>
        <translation>写注释…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write notes on this article yourself. You are asked first.</source>
        <translation>自己为这篇文章写注释。会先征求您的同意。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the words just as they were printed.</source>
        <translation>按原来印出的样子显示文字。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Both</source>
        <translation>对照</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the right word after each garbled word.</source>
        <translation>在每个译错的词后面显示正确的词。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show the right word in place of each garbled word, where we are sure.</source>
        <translation>在我们有把握的地方，用正确的词代替译错的词。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the article aloud from your place; press again to pause or go on.</source>
        <translation>从您的位置开始朗读文章；再按一次可以暂停或继续。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop reading aloud.</source>
        <translation>停止朗读。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Sentence back</source>
        <translation>后退一句</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say the sentence before.</source>
        <translation>说上一句。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Sentence forward</source>
        <translation>前进一句</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say the next sentence.</source>
        <translation>说下一句。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read note aloud</source>
        <translation>朗读注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the open note, option or trial aloud.</source>
        <translation>朗读已打开的注释、可选治疗或临床试验。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show and say…</source>
        <translation>显示并说出…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show a sentence in very large type and say it, to talk with others.</source>
        <translation>用很大的字显示一句话并说出来，用来和别人交谈。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Slower speech</source>
        <translation>放慢语速</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud more slowly.</source>
        <translation>朗读得慢一些。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Faster speech</source>
        <translation>加快语速</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read aloud faster.</source>
        <translation>朗读得快一些。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say no notes</source>
        <translation>不读注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read the article aloud without notes.</source>
        <translation>朗读文章，不读注释。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say short notes</source>
        <translation>读简短的注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say what is wrong in a few words, at its place.</source>
        <translation>在相应位置，用几个字说出哪里不对。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say whole notes</source>
        <translation>读完整的注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Say each note in full, at its place.</source>
        <translation>在相应位置，读出每条注释的全部内容。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Speech…</source>
        <translation>语音…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose notes, speed and voice for reading aloud.</source>
        <translation>为朗读选择注释、语速和声音。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Notes and facts</source>
        <translation>注释与资料</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the side pane, where you left it.</source>
        <translation>转到侧栏，回到您离开的位置。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show all notes of this article.</source>
        <translation>显示这篇文章的全部注释。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Look up garbled words.</source>
        <translation>查找译错的词。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Options</source>
        <translation>治疗选择</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read about treatments: approved, not approved, and no longer sold.</source>
        <translation>了解各种治疗：已批准的、未批准的和已停售的。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Read about stem-cell trials.</source>
        <translation>了解干细胞临床试验。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>List up</source>
        <translation>列表向上</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page up in the side pane.</source>
        <translation>在侧栏中向上翻一页。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>List down</source>
        <translation>列表向下</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Turn one page down in the side pane.</source>
        <translation>在侧栏中向下翻一页。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Wider side pane</source>
        <translation>加宽侧栏</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Give the side pane more room.</source>
        <translation>给侧栏更多空间。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Narrower side pane</source>
        <translation>收窄侧栏</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Give the article more room.</source>
        <translation>给文章更多空间。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Check for news…</source>
        <translation>检查新消息…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See what would be asked on the internet, then choose to ask it or not.</source>
        <translation>先看看要在网上查询什么，再决定是否查询。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Restore the facts that came with ALS Reader…</source>
        <translation>恢复ALS Reader自带的资料…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Take away what a check for news has brought.</source>
        <translation>移除检查新消息得到的内容。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A− Smaller text</source>
        <translation>A−缩小文字</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make all text smaller.</source>
        <translation>缩小所有文字。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>A+ Larger text</source>
        <translation>A+放大文字</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make all text larger.</source>
        <translation>放大所有文字。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Normal text size</source>
        <translation>标准文字大小</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Set all text back to its normal size.</source>
        <translation>把所有文字恢复到标准大小。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Colours and text…</source>
        <translation>颜色与文字…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose colours, text size, line spacing and width.</source>
        <translation>选择颜色、文字大小、行距和每行长度。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Language · 语言 · Idioma…</source>
        <translation>语言 · Language · Idioma…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose the language of buttons and messages.</source>
        <translation>选择按钮和消息所用的语言。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Large buttons on or off</source>
        <translation>打开或关闭大按钮</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show few and very large buttons, with all else behind More.</source>
        <translation>只显示少数几个很大的按钮，其余都在“更多”里。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>One thing at a time on or off</source>
        <translation>打开或关闭“一次一项”</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show one paragraph at a time, with three buttons.</source>
        <translation>一次只显示一个段落，配三个按钮。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reading ruler on or off</source>
        <translation>打开或关闭阅读标尺</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Show a line above and below the line that you read.</source>
        <translation>在您正在读的那一行上下各显示一条线。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press by looking on or off</source>
        <translation>打开或关闭停留点击</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press a button by looking at it or pointing at it for a while.</source>
        <translation>看着或指着一个按钮一会儿，就会按下它。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Press by looking…</source>
        <translation>停留点击…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose how long to look, and try it.</source>
        <translation>选择要看多久，并试一试。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose words</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose the words of a note with the arrow keys or with buttons.</source>
        <translation>用方向键或按钮选择注释所针对的文字。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Add note</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Write a note on the words you chose.</source>
        <translation>为您选择的文字写一条注释。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change note</source>
        <translation>更改注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change the note that is open.</source>
        <translation>更改已打开的注释。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Delete note</source>
        <translation>删除注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Delete the note that is open. Undo brings it back.</source>
        <translation>删除已打开的注释。“撤销”可以恢复。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Take the last change back.</source>
        <translation>撤销上一次改动。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Make the change again that you took back. While you write, Ctrl+Y does too.</source>
        <translation>把撤销的改动再做一次。写注释时，按Ctrl+Y也一样。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Next note to check</source>
        <translation>下一条要核对的注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go to the next note that a program made and nobody has checked.</source>
        <translation>转到下一条由程序生成、没有人核对过的注释。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Keep this note</source>
        <translation>保留这条注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>You have checked this note, and it is right.</source>
        <translation>您已核对这条注释，它是对的。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Remove this note</source>
        <translation>移除这条注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>You have checked this note, and it is wrong. Undo brings it back.</source>
        <translation>您已核对这条注释，它是错的。“撤销”可以恢复。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>About this article…</source>
        <translation>关于这篇文章…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Change the title, the source, the summary, the questions and the review.</source>
        <translation>更改标题、来源、概要、问题和审核信息。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save your notes. A file of somebody else is changed only if you say so.</source>
        <translation>保存您的注释。只有您同意，才会改动别人的文件。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Save the article with your notes as a new annotated article.</source>
        <translation>将文章和您的注释存为一篇新的带注释的文章。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Stop writing</source>
        <translation>停止写注释</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Go back to reading. You are asked if something is not saved yet.</source>
        <translation>回到阅读。如果有内容还没有保存，会先问您。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Keys…</source>
        <translation>按键…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See and change every key.</source>
        <translation>查看和更改每个按键。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Switch scanning on or off</source>
        <translation>打开或关闭开关扫描</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Reach everything with one switch, such as the space bar.</source>
        <translation>用一个开关到达所有内容，例如空格键。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Switches…</source>
        <translation>开关…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose one or two switches, how fast the light moves, and what is spoken.</source>
        <translation>选择一个或两个开关、亮光移动多快，以及要说出什么。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Set up how you read…</source>
        <translation>设置您的阅读方式…</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>Choose how you press, how text looks, and how it is read aloud.</source>
        <translation>选择怎样按、文字显示成什么样，以及怎样朗读。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See what the marks mean and which keys there are.</source>
        <translation>查看标记的含义，以及有哪些按键。</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>About ALS Reader</source>
        <translation>关于ALS Reader</translation>
    </message>
    <message>
        <location filename="ui/actions.py"/>
        <source>See who made this, where the facts come from, and where files are kept.</source>
        <translation>查看这是谁制作的、资料从哪里来、文件存放在哪里。</translation>
    </message>
    <message>
        <location filename="ui/speaking/commands.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="ui/speaking/commands.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Access</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <location filename="ui/access/commands.py"/>
        <source>Writing notes</source>
        <translation>写注释</translation>
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
        <translation>目录</translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>Top of the article</source>
        <translation>文章开头</translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>This article has no parts with a heading.</source>
        <translation>这篇文章没有带标题的部分。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>What this article leaves out</source>
        <translation>这篇文章遗漏了什么</translation>
    </message>
    <message>
        <location filename="ui/dialogs/contents.py"/>
        <source>{heading}, level {level}</source>
        <translation>{heading}，第{level}级</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>This file is empty.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>Please choose another file.</source>
        <translation>请选择另一个文件。</translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>This article is annotated already.</source>
        <translation>这篇文章已经有注释了。</translation>
    </message>
    <message>
        <location filename="annotating/one_file.py"/>
        <source>Open it, or annotate the text that it was made from.</source>
        <translation>请打开它，或者给它所依据的原文加注释。</translation>
    </message>
    <message>
        <location filename="core/annotate/why.py"/>
        <source>A machine very likely translated this text. Some words in it are wrong. Check each fact before you trust it.</source>
        <translation>这段文字很可能是机器翻译的，其中有些词是错的。请先核对每一项内容，再决定是否相信。</translation>
    </message>
    <message>
        <location filename="core/editing/draft.py"/>
        <source>This note is not in the article any more. Choose another note.</source>
        <translation>这条注释已经不在文章里了。请选择另一条注释。</translation>
    </message>
    <message>
        <location filename="core/editing/draft.py"/>
        <source>This change would alter how the article's own words are shown. Choose a little more or a little less of the words, then try again.</source>
        <translation>这个改动会改变文章原文的显示。请多选或少选一点文字，然后再试。</translation>
    </message>
    <message>
        <location filename="core/editing/draft.py"/>
        <source>The note cannot stand at these words. Choose a little more or a little less of the words, then try again.</source>
        <translation>这条注释不能放在这些文字处。请多选或少选一点文字，然后再试。</translation>
    </message>
    <message>
        <location filename="core/editing/drafts.py"/>
        <source>Your notes in progress</source>
        <translation>您正在写的注释</translation>
    </message>
    <message>
        <location filename="core/editing/drafts.py"/>
        <source>a newer ALS Reader has written it, or it may not be read.</source>
        <translation>它由更新版本的ALS Reader写入，或者不允许读取。</translation>
    </message>
    <message>
        <location filename="core/editing/facts.py"/>
        <source>This address cannot be a source. It must begin with https://</source>
        <translation>这个地址不能作为来源。它必须以https://开头</translation>
    </message>
    <message numerus="yes">
        <location filename="core/editing/facts.py"/>
        <source>{count} notes name this source. Take [{label}] out there first.</source>
        <translation><numerusform>有{count}条注释引用了这个来源。请先在那里去掉[{label}]。</numerusform></translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>Choose the words that the note is about, then try again.</source>
        <translation>请选择注释所针对的文字，然后再试。</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A person wrote this note. There is nothing to accept.</source>
        <translation>这条注释是人写的，不需要确认。</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A person wrote this note. Delete it if it is wrong.</source>
        <translation>这条注释是人写的。如果它不对，请删除它。</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>This kind of note cannot say that. Choose another verdict.</source>
        <translation>这类注释不能这样判断。请选择另一种判断。</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A note on garbled words needs the correct term. Type it, then try again.</source>
        <translation>关于译错的词的注释需要正确的词。请输入，然后再试。</translation>
    </message>
    <message>
        <location filename="core/editing/noting.py"/>
        <source>A note cannot stand at these words. Choose a little more or a little less of the words, then try again.</source>
        <translation>注释不能放在这些文字处。请多选或少选一点文字，然后再试。</translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>{name} is the article's own file, and it stays as it is. Save the annotated article under another name.</source>
        <translation>{name}是文章自己的文件，会保持原样。请用另一个名称保存带注释的文章。</translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>There is a file {name} already. Choose another name, or replace it.</source>
        <translation>已有名为{name}的文件。请选择另一个名称，或替换它。</translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>Another program has changed {name}. Save a copy under another name, or replace it.</source>
        <translation>另一个程序改动了{name}。请用另一个名称保存副本，或替换它。</translation>
    </message>
    <message>
        <location filename="core/editing/saving.py"/>
        <source>{name} holds words beside the article, or two notes with one name. They would be lost. Save a copy under another name.</source>
        <translation>{name}里有文章以外的文字，或有两条同名的注释。它们会丢失。请用另一个名称保存副本。</translation>
    </message>
    <message>
        <location filename="core/errors.py"/>
        <source>The file {name} is damaged, so it is not shown. Please install ALS Reader again.</source>
        <translation>文件{name}已损坏，所以没有显示。请重新安装ALS Reader。</translation>
    </message>
    <message>
        <location filename="core/errors.py"/>
        <source>{name} could not be saved: {reason} Check that the disk has room and that you may write there, then try again.</source>
        <translation>{name}未能保存：{reason}请检查磁盘是否有空间、您是否可以在那里写入，然后再试。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Not reviewed by a person.</source>
        <translation>未经人工审核。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>This is not medical advice. Please talk with your care team before you change anything.</source>
        <translation>这不是医疗建议。在改变任何治疗之前，请先与您的医护团队商量。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>author unknown</source>
        <translation>作者不详</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>copied on {day}</source>
        <translation>复制于{day}</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Machine translation from {language}</source>
        <translation>机器翻译，译自{language}</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Translation from {language}</source>
        <translation>翻译，译自{language}</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Some notes were made by a program. They were not reviewed by a person.</source>
        <translation>有些注释由程序生成，未经人工审核。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes are a draft. They may still change.</source>
        <translation>这些注释是草稿，还可能改变。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were made by a program. They were not reviewed by a person.</source>
        <translation>这些注释由程序生成，未经人工审核。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed on {day} by {who}.</source>
        <translation>注释已于{day}由{who}审核。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed on {day}.</source>
        <translation>注释已于{day}审核。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed by {who}.</source>
        <translation>注释已由{who}审核。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The notes were reviewed.</source>
        <translation>注释已审核。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Facts as of {day}.</source>
        <translation>资料截至{day}。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>Trials and FDA data refreshed on {day}.</source>
        <translation>临床试验和FDA的数据已于{day}更新。</translation>
    </message>
    <message>
        <location filename="core/export/about.py"/>
        <source>The words of this article were changed since the notes were written.</source>
        <translation>写注释之后，这篇文章的文字有改动。</translation>
    </message>
    <message>
        <location filename="core/export/citing.py"/>
        <source>Source “{id}” (not at hand)</source>
        <translation>来源“{id}”（手头没有）</translation>
    </message>
    <message>
        <location filename="core/export/citing.py"/>
        <source>We read: {part}. Checked on {day}.</source>
        <translation>我们读了：{part}。核对日期：{day}。</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <location filename="core/export/dates.py"/>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>We are sure of this.</source>
        <translation>我们对此有把握。</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is probably right.</source>
        <translation>这很可能是对的。</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is uncertain.</source>
        <translation>这不确定。</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>This is very uncertain.</source>
        <translation>这很不确定。</translation>
    </message>
    <message>
        <location filename="core/export/facts.py"/>
        <source>{status}, {age}.</source>
        <translation>{status}，{age}。</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>The words stand as they were printed.</source>
        <translation>文字保持印出来的样子。</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Garbled words stand as printed, with the right word beside them.</source>
        <translation>译错的词保持印出来的样子，旁边是正确的词。</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Where we are sure enough, the right word stands in place of the garbled one. Such words are ours and have a dotted line. The note tells what was printed.</source>
        <translation>在我们足够有把握的地方，用正确的词代替译错的词。这些词是我们写的，带有点线。注释会说明原来印的是什么。</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Skip to the text</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Please note: </source>
        <translation>请注意：</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>On this page</source>
        <translation>本页内容</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>What this article leaves out</source>
        <translation>这篇文章遗漏了什么</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Notes we could not place</source>
        <translation>我们无法放置的注释</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Questions for my clinic</source>
        <translation>就诊时要问的问题</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Right: </source>
        <translation>正确：</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Wrong: </source>
        <translation>错误：</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Left out: </source>
        <translation>遗漏：</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>The text</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>A number leads to a note. The signs: </source>
        <translation>数字指向注释。符号：</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Options named in the notes</source>
        <translation>注释中提到的可选治疗</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Trials named in the notes</source>
        <translation>注释中提到的临床试验</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>Made by ALS Reader. This page works offline.</source>
        <translation>由ALS Reader生成。这个页面离线可用。</translation>
    </message>
    <message>
        <location filename="core/export/html.py"/>
        <source>This part is not shown, because its file is damaged. Please install ALS Reader again, then make this page once more.</source>
        <translation>这一部分没有显示，因为它的文件已损坏。请重新安装ALS Reader，然后再生成一次这个页面。</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>See this trial in the registry</source>
        <translation>在登记平台中查看这项临床试验</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Its label</source>
        <translation>它的说明书</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>The article says: </source>
        <translation>文章写的是：</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>It should say: </source>
        <translation>应为：</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Best reading: </source>
        <translation>最可能的意思：</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>We could not place this note: {reason}.</source>
        <translation>我们无法放置这条注释：{reason}。</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>What stood there</source>
        <translation>原来印的文字</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>What it meant</source>
        <translation>本来的意思</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>In plain words</source>
        <translation>通俗地说</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>How sure we are</source>
        <translation>我们有多大把握</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Other readings</source>
        <translation>其他可能的意思</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Why it went wrong</source>
        <translation>为什么译错</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Likely source word</source>
        <translation>可能的原文词语</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to place </source>
        <translation>返回第几处：</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>{words}, from note {number}</source>
        <translation>{words}，来自注释{number}</translation>
    </message>
    <message>
        <location filename="core/export/html_notes.py"/>
        <source>Back to place {place} of note {number}</source>
        <translation>返回注释{number}的第{place}处</translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>Source </source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>In place of “{words}”</source>
        <translation>代替“{words}”</translation>
    </message>
    <message>
        <location filename="core/export/html_text.py"/>
        <source>Note </source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase not applicable</source>
        <translation>分期不适用</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>early phase 1</source>
        <translation>早期1期</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 1</source>
        <translation>1期</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 2</source>
        <translation>2期</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 3</source>
        <translation>3期</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase 4</source>
        <translation>4期</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <location filename="core/export/phases.py"/>
        <source>phase not given</source>
        <translation>未注明分期</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is on another computer.</source>
        <translation>这个文件在另一台电脑上。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Copy it to this one, then open the copy.</source>
        <translation>请把它复制到这台电脑，然后打开副本。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This is not a file.</source>
        <translation>这不是一个文件。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Please choose a text or .alsmd file.</source>
        <translation>请选择文本文件或.alsmd文件。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is larger than 64 MB, so it cannot be an article.</source>
        <translation>这个文件大于64 MB，所以不会是文章。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file is not there any more.</source>
        <translation>这个文件已经不在那里了。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Has it been moved? Try Open to look for it.</source>
        <translation>它被移走了吗？请试试用“打开”来找它。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>You may not read this file.</source>
        <translation>您没有权限读取这个文件。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Ask the person who owns it, or choose another.</source>
        <translation>请询问文件的主人，或选择另一个文件。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Please choose a file inside it.</source>
        <translation>请选择里面的一个文件。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This link leads back to itself.</source>
        <translation>这个链接又指回了它自己。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>This file could not be read.</source>
        <translation>这个文件无法读取。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>Try again, or copy it to another disk.</source>
        <translation>请再试一次，或把它复制到另一个磁盘。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>the disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>the system refused it.</source>
        <translation>系统没有允许。</translation>
    </message>
    <message>
        <location filename="core/format/decoding.py"/>
        <source>Some characters in this file cannot be shown. They were left out.</source>
        <translation>这个文件里有些字符无法显示，已略去。</translation>
    </message>
    <message>
        <location filename="core/format/header.py"/>
        <source>This file is made for another version of ALS Reader. Some of its notes may not be shown.</source>
        <translation>这个文件是为另一个版本的ALS Reader制作的。它的有些注释可能不会显示。</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>its mark is not in the text</source>
        <translation>它的标记不在正文里</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>the text has a mark for it, but the note itself is not in the file</source>
        <translation>正文里有它的标记，但文件里没有这条注释</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>it does not say which words it is about</source>
        <translation>它没有说明针对哪些文字</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>its words do not match the text at its mark</source>
        <translation>它的文字与标记处的正文不一致</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>this file has too many notes</source>
        <translation>这个文件的注释太多</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>This file has very many notes. The last ones are shown as one note, without a place.</source>
        <translation>这个文件的注释非常多。最后的注释合并成一条显示，没有位置。</translation>
    </message>
    <message>
        <location filename="core/format/noting.py"/>
        <source>This file has very many marks without a note. Not all of them are listed.</source>
        <translation>这个文件有非常多没有注释的标记，没有全部列出。</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>The words of this article were changed after its notes were written. Some notes may not fit any more.</source>
        <translation>写注释之后，这篇文章的文字有改动。有些注释可能不再合适。</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This file has words outside the article. They are not shown here.</source>
        <translation>这个文件有文章以外的文字，这里没有显示。</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This article is built in an unusual way. It is shown as plain text.</source>
        <translation>这篇文章的结构不常见，显示为纯文本。</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>This file has very many links. Some of them are shown as plain words.</source>
        <translation>这个文件有非常多的链接。其中一些显示为普通文字。</translation>
    </message>
    <message>
        <location filename="core/format/reading.py"/>
        <source>Two notes of this file have the same name. Only the first one is shown.</source>
        <translation>这个文件有两条同名的注释，只显示第一条。</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This file does not hold an original text between {begin} and {end}. Annotate the article again from its own text.</source>
        <translation>这个文件在{begin}和{end}之间没有原文。请用文章自己的文字重新加注释。</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The information at the top cannot be written: {reasons}. Make it shorter, then try again.</source>
        <translation>开头的信息无法写入：{reasons}。请把它缩短，然后再试。</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This text cannot be kept byte for byte. Save it as UTF-8 with one kind of line ends, and without a byte-order mark, then try again.</source>
        <translation>这段文字无法逐字节保留。请存为UTF-8，只用一种换行方式，不带字节顺序标记，然后再试。</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The note {id} cannot be written as it is. Check its name, its blank lines and its unusual signs.</source>
        <translation>注释{id}无法按原样写入。请检查它的名称、空行和少见的符号。</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>A source cannot be written as it is. Check its name and its address.</source>
        <translation>有一个来源无法按原样写入。请检查它的名称和地址。</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>The information at the top cannot be written. Use texts and lists only.</source>
        <translation>开头的信息无法写入。请只使用文字和列表。</translation>
    </message>
    <message>
        <location filename="core/format/writing.py"/>
        <source>This text is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>这段文字不是UTF-8。请存为UTF-8，然后再试。</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>in {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>date of the record not known</source>
        <translation>记录日期未知</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>as recorded on {day}</source>
        <translation>据{day}的记录</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>as recorded in {day}</source>
        <translation>据{day}的记录</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Status: date of the record not known</source>
        <translation>状态：记录日期未知</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Status as of {day}</source>
        <translation>状态截至{day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>As of {day}</source>
        <translation>截至{day}</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>Date of the record not known</source>
        <translation>记录日期未知</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>{day} ({ago})</source>
        <translation>{day}（{ago}）</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>{fact}, may be out of date</source>
        <translation>{fact}，可能已过时</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>{day} (planned)</source>
        <translation>{day}（计划）</translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>{count} days ago</source>
        <translation><numerusform>{count}天前</numerusform></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>this month</source>
        <translation>这个月</translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>about {count} months ago</source>
        <translation><numerusform>约{count}个月前</numerusform></translation>
    </message>
    <message>
        <location filename="core/freshness.py"/>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message numerus="yes">
        <location filename="core/freshness.py"/>
        <source>about {count} years ago</source>
        <translation><numerusform>约{count}年前</numerusform></translation>
    </message>
    <message>
        <location filename="core/importing/epub.py"/>
        <source>This book is protected against copying, so it cannot be read here.</source>
        <translation>这本书有防复制保护，所以无法在这里阅读。</translation>
    </message>
    <message>
        <location filename="core/importing/epub.py"/>
        <source>Read it in the program that it was bought for, or ask for an open copy.</source>
        <translation>请在购买时所用的程序里阅读，或索取一份没有保护的副本。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file is damaged, or it is not complete.</source>
        <translation>这个文件已损坏，或不完整。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Get the file again, or ask the sender for a new copy.</source>
        <translation>请重新获取这个文件，或请发送者再给一份。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file unpacks to far more than an article.</source>
        <translation>这个文件解压后远远大于一篇文章。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>It may be a trick, so it was not opened. Please choose another file.</source>
        <translation>它可能是陷阱，所以没有打开。请选择另一个文件。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file takes too long to read.</source>
        <translation>读取这个文件要花太长时间。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Open it in the program that made it, save it as plain text, then open that.</source>
        <translation>请用制作它的程序打开，存为纯文本，再打开那个文本。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file needs too much memory to read.</source>
        <translation>读取这个文件需要太多内存。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>There are no words in this file.</source>
        <translation>这个文件里没有文字。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>This file is locked with a password.</source>
        <translation>这个文件有密码保护。</translation>
    </message>
    <message>
        <location filename="core/importing/imported.py"/>
        <source>Open it in the program that made it, save a copy without a password, then open the copy.</source>
        <translation>请用制作它的程序打开，保存一份没有密码的副本，再打开副本。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Open it in the program that made it, save it as .docx or .odt, then open that.</source>
        <translation>请用制作它的程序打开，存为.docx或.odt，再打开那个文件。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Please choose a text, a web page, or a .docx, .odt, .epub or .pdf file.</source>
        <translation>请选择文本、网页，或.docx、.odt、.epub、.pdf文件。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>Unpack it, then open what is inside.</source>
        <translation>请先解压，再打开里面的文件。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is an .rtf file, which cannot be read here.</source>
        <translation>这是.rtf文件，无法在这里读取。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a picture, not a text.</source>
        <translation>这是图片，不是文字。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a program, not a text.</source>
        <translation>这是程序，不是文字。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is an archive with other files in it.</source>
        <translation>这是装有其他文件的压缩包。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a sound file, not a text.</source>
        <translation>这是声音文件，不是文字。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a file of an old office program, which cannot be read here.</source>
        <translation>这是旧版办公软件的文件，无法在这里读取。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is not a text.</source>
        <translation>这不是文字。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a table or a slide show, not a text.</source>
        <translation>这是表格或幻灯片，不是文字。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>This is a file of Pages, which cannot be read here.</source>
        <translation>这是Pages文件，无法在这里读取。</translation>
    </message>
    <message>
        <location filename="core/importing/kinds.py"/>
        <source>In Pages, choose File, then Export, then Word, and open the file that you get.</source>
        <translation>在Pages中依次选择“文件”“导出为”“Word”，再打开得到的文件。</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>These paragraphs were put together from the lines of a PDF. If something looks odd, look at the PDF as well.</source>
        <translation>这些段落是由PDF里的行拼成的。如果有什么看起来奇怪，请对照PDF看一看。</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Page numbers and lines that stand on many pages were left out.</source>
        <translation>页码和在许多页上重复出现的行已略去。</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Some pages have only pictures. Words in pictures cannot be read here.</source>
        <translation>有些页只有图片。图片里的文字无法在这里读取。</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Some pages are damaged and could not be read.</source>
        <translation>有些页已损坏，无法读取。</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>The letters of this PDF are kept in a way that cannot be read.</source>
        <translation>这个PDF里字母的保存方式无法读取。</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Ask the sender for the text in another form.</source>
        <translation>请发送者给您另一种格式的文字。</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>This PDF holds pictures of pages, and no words that can be read.</source>
        <translation>这个PDF里是页面的图片，没有可以读取的文字。</translation>
    </message>
    <message>
        <location filename="core/importing/pdf.py"/>
        <source>Ask the sender for the text, or use a program that turns scans into text (OCR).</source>
        <translation>请发送者给您文字，或使用把扫描件变成文字的程序（OCR）。</translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>Menus, adverts or other parts around the article were left out. You can look at all words of the page.</source>
        <translation>文章周围的菜单、广告或其他部分已略去。您可以查看页面上的全部文字。</translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>Some parts beside the text, such as page headers or remarks, were left out. You can look at all words of the file.</source>
        <translation>正文以外的一些部分已略去，例如页眉或批注。您可以查看文件里的全部文字。</translation>
    </message>
    <message>
        <location filename="core/importing/reading.py"/>
        <source>The lines of this file ended in different ways. They were made alike.</source>
        <translation>这个文件的换行方式不一致，已经统一。</translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Opening was stopped.</source>
        <translation>已停止打开。</translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Open the file again when you like.</source>
        <translation>您可以随时再打开这个文件。</translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>This file could not be read, because a part of ALS Reader did not start.</source>
        <translation>这个文件无法读取，因为ALS Reader的一个部件没有启动。</translation>
    </message>
    <message>
        <location filename="core/importing/worker.py"/>
        <source>Please install ALS Reader again.</source>
        <translation>请重新安装ALS Reader。</translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>It does not say which words it is about.</source>
        <translation>它没有说明针对哪些文字。</translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>Its words do not stand in this article.</source>
        <translation>它的文字不在这篇文章里。</translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>Its words stand in this article more than once. It does not say which place it means.</source>
        <translation>它的文字在这篇文章里不止出现一次。它没有说明指的是哪一处。</translation>
    </message>
    <message>
        <location filename="core/interchange/finding.py"/>
        <source>This file has too many notes to place them all.</source>
        <translation>这个文件的注释太多，无法全部放置。</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This file is larger than 64 MB.</source>
        <translation>这个文件大于64 MB。</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>Please export fewer notes at once.</source>
        <translation>请一次少导出一些注释。</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This file is built in a way that we cannot read.</source>
        <translation>这个文件的结构我们无法读取。</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>This is not a whole JSON file.</source>
        <translation>这不是完整的JSON文件。</translation>
    </message>
    <message>
        <location filename="core/interchange/loading.py"/>
        <source>Please export the notes again from where they come from.</source>
        <translation>请从注释原来的地方重新导出。</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is about the whole text, not about some of its words.</source>
        <translation>它针对整篇文字，不是其中的一些词句。</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is an answer to another note.</source>
        <translation>它是对另一条注释的回复。</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It had no place in the file that it comes from.</source>
        <translation>它在原来的文件里就没有位置。</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It cannot stand at its words in this article.</source>
        <translation>它不能放在这篇文章的相应文字处。</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It does not hold for all the places that it was made for.</source>
        <translation>它不适用于它原来针对的所有位置。</translation>
    </message>
    <message>
        <location filename="core/interchange/merging.py"/>
        <source>It is too long for a note.</source>
        <translation>它作为注释太长了。</translation>
    </message>
    <message>
        <location filename="core/interchange/reading.py"/>
        <source>This file does not hold notes of a kind that we know.</source>
        <translation>这个文件里没有我们认识的那种注释。</translation>
    </message>
    <message>
        <location filename="core/interchange/reading.py"/>
        <source>Choose one from W3C Web Annotation, Hypothesis or Readium.</source>
        <translation>请选择W3C Web Annotation、Hypothesis或Readium的文件。</translation>
    </message>
    <message>
        <location filename="core/language.py"/>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <location filename="core/language.py"/>
        <source>{words} ({more})</source>
        <translation>{words}（{more}）</translation>
    </message>
    <message>
        <location filename="core/language.py"/>
        <source>{first}, {next}</source>
        <extracomment>A list of names; with more than two, the first gap holds all but the last</extracomment>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Ask my doctor</source>
        <translation>问医生</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Highlighted</source>
        <translation>已高亮</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Options</source>
        <translation>治疗选择</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Not found in this version</source>
        <translation>在这个版本中没有找到</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>My marks</source>
        <translation>我的标记</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>Saved on {day}</source>
        <translation>保存于{day}</translation>
    </message>
    <message>
        <location filename="core/marks/export.py"/>
        <source>My comment: {words}</source>
        <translation>我的备注：{words}</translation>
    </message>
    <message>
        <location filename="core/marks/store.py"/>
        <source>Your marks</source>
        <translation>您的标记</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader.</source>
        <translation>ALS Reader自带。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {source}.</source>
        <translation>已于{day}从{source}更新。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Its data are of {day}.</source>
        <translation>其数据日期为{day}。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>They may be out of date.</source>
        <translation>它们可能已过时。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {registry} and {fda}.</source>
        <translation>已于{day}从{registry}和{fda}更新。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>This may be out of date.</source>
        <translation>这可能已过时。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>What we wrote ourselves is of {day}.</source>
        <translation>我们自己写的内容日期为{day}。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader. On {day} it could not be checked.</source>
        <translation>ALS Reader自带。{day}时无法核查。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day}.</source>
        <translation>已于{day}更新。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>On {day}: {words}</source>
        <translation>{day}：{words}</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Refreshed on {day} from {source}:</source>
        <translation>已于{day}从{source}更新：</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Newest label: {day}.</source>
        <translation>最新的说明书：{day}。</translation>
    </message>
    <message>
        <location filename="core/origins.py"/>
        <source>Bundled with ALS Reader: facts of {day}.</source>
        <translation>ALS Reader自带：资料日期为{day}。</translation>
    </message>
    <message>
        <location filename="core/refresh/applying.py"/>
        <source>It was not in the answer.</source>
        <translation>答复里没有它。</translation>
    </message>
    <message>
        <location filename="core/refresh/applying.py"/>
        <source>The answer was older than what we already know.</source>
        <translation>这个答复比我们已知的内容更旧。</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>It was not in the answer of the registry.</source>
        <translation>登记平台的答复里没有它。</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>It was not in the answer of openFDA.</source>
        <translation>openFDA的答复里没有它。</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>The file {name} is damaged, so there is nothing to compare news with.</source>
        <translation>文件{name}已损坏，所以没有内容可与新消息比较。</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>Not every question was answered.</source>
        <translation>不是每个问题都得到了答复。</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>{who} answered about {count} trials only, and we asked about {asked}.</source>
        <translation>{who}只答复了{count}项临床试验，而我们问了{asked}项。</translation>
    </message>
    <message>
        <location filename="core/refresh/asking.py"/>
        <source>{who} does not know the page that we asked for.</source>
        <translation>{who}不认识我们请求的页面。</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>There is no news to give out yet.</source>
        <translation>还没有可以给出的新消息。</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Check for news first: als-reader refresh</source>
        <translation>请先检查新消息：als-reader refresh</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Nothing was changed. Ask for a newer set where this one came from.</source>
        <translation>没有任何改动。请在这套新消息的来处索取更新的一套。</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Your configuration asks for signed sets. Ask for one where this one came from.</source>
        <translation>您的配置要求带签名的新消息。请在这套新消息的来处索取带签名的一套。</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>The signature of this set does not fit the key in your configuration.</source>
        <translation>这套新消息的签名与您配置里的密钥不符。</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Do not use this set. Ask the people who made it.</source>
        <translation>请不要使用这套新消息。请询问制作它的人。</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>This set is from a day that has not come yet.</source>
        <translation>这套新消息的日期还没有到。</translation>
    </message>
    <message>
        <location filename="core/refresh/carrying.py"/>
        <source>Check the date of this computer. If it is right, ask the people who made the set.</source>
        <translation>请检查这台电脑的日期。如果日期正确，请询问制作这套新消息的人。</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The registry gave no status.</source>
        <translation>登记平台没有给出状态。</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>“{word}”, a word that we do not know yet</source>
        <translation>“{word}”，我们还不认识这个词</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/changes.py"/>
        <source>{count} people planned</source>
        <translation><numerusform>计划{count}人</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/changes.py"/>
        <source>{count} people</source>
        <translation><numerusform>{count}人</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>{source}, read on {day}</source>
        <translation>{source}，读取于{day}</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The registry’s word is “{word}”. We do not know this word yet.</source>
        <translation>登记平台用的词是“{word}”。我们还不认识这个词。</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The last status that was confirmed: {status}.</source>
        <translation>最后一次确认的状态：{status}。</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>Reason given in the registry: “{reason}”.</source>
        <translation>登记平台给出的原因：“{reason}”。</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The sponsor last confirmed this on {day}.</source>
        <translation>主办方最近一次确认是在{day}。</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>The sponsor last confirmed this in {day}.</source>
        <translation>主办方最近一次确认是在{day}。</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>results are shown in the registry</source>
        <translation>登记平台有结果</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>no results were shown in the registry</source>
        <translation>登记平台没有结果</translation>
    </message>
    <message>
        <location filename="core/refresh/changes.py"/>
        <source>we could not see if results were shown</source>
        <translation>我们无法看到是否有结果</translation>
    </message>
    <message>
        <location filename="core/refresh/configuration.py"/>
        <source>A line looks like this: registry = "https://…"</source>
        <translation>一行应该是这样：registry = "https://…"</translation>
    </message>
    <message>
        <location filename="core/refresh/openfda.py"/>
        <source>Its label cannot be read.</source>
        <translation>它的说明书无法读取。</translation>
    </message>
    <message>
        <location filename="core/refresh/openfda.py"/>
        <source>Its record at openFDA cannot be read.</source>
        <translation>它在openFDA的记录无法读取。</translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} how new its data are</source>
        <translation>正在向{who}查询数据有多新</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} about {count} trials</source>
        <translation><numerusform>正在向{who}查询{count}项临床试验</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Looking for more new trials at {who}</source>
        <translation>正在{who}查找更多新的临床试验</translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Looking for new trials at {who}</source>
        <translation>正在{who}查找新的临床试验</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} about {count} medicines</source>
        <translation><numerusform>正在向{who}查询{count}种药品</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/questions.py"/>
        <source>Asking {who} for the newest label of {name}</source>
        <translation>正在向{who}查询{name}的最新说明书</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>{who} does not say how new its data are.</source>
        <translation>{who}没有说明数据有多新。</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>The registry sent it twice, and the two do not agree.</source>
        <translation>登记平台把它发了两次，而两次不一致。</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry cannot be read.</source>
        <translation>它在登记平台的记录无法读取。</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry has no number.</source>
        <translation>它在登记平台的记录没有编号。</translation>
    </message>
    <message>
        <location filename="core/refresh/registry.py"/>
        <source>Its record in the registry has no status.</source>
        <translation>它在登记平台的记录没有状态。</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>Please try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>Please check the date and the time of this computer, set them right, and try again.</source>
        <translation>请检查这台电脑的日期和时间，调正确后再试。</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent data that this version cannot read.</source>
        <translation>{who}发来的数据，这个版本无法读取。</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} gives a date that is in the future here.</source>
        <translation>{who}在这里给出了一个未来的日期。</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent an empty answer.</source>
        <translation>{who}发来了空的答复。</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent a web page instead of data. It may be closed for repairs.</source>
        <translation>{who}发来的是网页，不是数据。它可能正在维护。</translation>
    </message>
    <message>
        <location filename="core/refresh/replies.py"/>
        <source>{who} sent an answer that is damaged or cut off.</source>
        <translation>{who}发来的答复已损坏或被截断。</translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>Get it again from where it came from.</source>
        <translation>请从它的来处重新获取。</translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>This set of news is damaged ({problem}).</source>
        <translation>这套新消息已损坏（{problem}）。</translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>This set of news comes from a newer ALS Reader.</source>
        <translation>这套新消息来自更新版本的ALS Reader。</translation>
    </message>
    <message>
        <location filename="core/refresh/sets.py"/>
        <source>Please install the newest version.</source>
        <translation>请安装最新版本。</translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>Please choose another name.</source>
        <translation>请选择另一个名称。</translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>A key is 44 letters and signs that end with “=”.</source>
        <translation>密钥由44个字母和符号组成，以“=”结尾。</translation>
    </message>
    <message>
        <location filename="core/refresh/signing.py"/>
        <source>Check that the disk has room and that you may write there, then try again.</source>
        <translation>请检查磁盘是否有空间、您是否可以在那里写入，然后再试。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news</source>
        <translation>新消息</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last is damaged, so it is not shown.</source>
        <translation>上次获取的新消息已损坏，所以没有显示。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last could not be read this time.</source>
        <translation>上次获取的新消息这次无法读取。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>The news that was fetched last comes from a newer ALS Reader, so it is kept but not shown. Please install the newest version.</source>
        <translation>上次获取的新消息来自更新版本的ALS Reader，所以保留着但没有显示。请安装最新版本。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>A part of the news that was fetched last is damaged.</source>
        <translation>上次获取的新消息有一部分已损坏。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the newest news that is whole.</source>
        <translation>您看到的是完整的新消息中最新的一套。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the news from the time before.</source>
        <translation>您看到的是再前一次的新消息。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>You see the facts that came with ALS Reader.</source>
        <translation>您看到的是ALS Reader自带的资料。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Use “Check for news” to fetch it again.</source>
        <translation>请用“检查新消息”重新获取。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Another window is checking for news right now.</source>
        <translation>另一个窗口正在检查新消息。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>a newer ALS Reader has saved some here.</source>
        <translation>更新版本的ALS Reader已在这里保存了一些。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>the system refused to remove it.</source>
        <translation>系统没有允许移除它。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Wait until it is done, then try again.</source>
        <translation>请等它完成，然后再试。</translation>
    </message>
    <message>
        <location filename="core/refresh/store.py"/>
        <source>Another window is saving news right now.</source>
        <translation>另一个窗口正在保存新消息。</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>These are the facts that came with ALS Reader.</source>
        <translation>这些是ALS Reader自带的资料。</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials changed.</source>
        <translation><numerusform>有{count}项临床试验有变化。</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No trials changed.</source>
        <translation>没有临床试验有变化。</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials unchanged.</source>
        <translation><numerusform>有{count}项临床试验没有变化。</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No trials unchanged.</source>
        <translation>没有哪项临床试验保持不变。</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} trials could not be checked:</source>
        <translation><numerusform>有{count}项临床试验无法核查：</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>We still show what we knew before.</source>
        <translation>我们仍显示之前已知的内容。</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No new trials found.</source>
        <translation>没有找到新的临床试验。</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} new trials found. We have not reviewed them yet.</source>
        <translation><numerusform>找到{count}项新的临床试验。我们还没有审核。</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>The search found more than we can show. So there may be more new trials.</source>
        <translation>找到的内容太多，这里显示不完。所以可能还有更多新的临床试验。</translation>
    </message>
    <message numerus="yes">
        <location filename="core/refresh/summary.py"/>
        <source>{count} options found in the FDA’s data.</source>
        <translation><numerusform>在FDA的数据中找到{count}种可选治疗。</numerusform></translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>No options found in the FDA’s data.</source>
        <translation>在FDA的数据中没有找到可选治疗。</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>{name}: this could not be confirmed in the FDA’s data.</source>
        <translation>{name}：在FDA的数据中无法确认。</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>The FDA’s data said {before}. They now say {after}.</source>
        <translation>FDA的数据原来写的是{before}，现在写的是{after}。</translation>
    </message>
    <message>
        <location filename="core/refresh/summary.py"/>
        <source>There is a newer label, of {day}.</source>
        <translation>有更新的说明书，日期为{day}。</translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>{who} sent it twice, and the two do not agree.</source>
        <translation>{who}把它发了两次，而两次不一致。</translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>{who} sent the label of another medicine.</source>
        <translation>{who}发来的是另一种药的说明书。</translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>A date in its record cannot be read.</source>
        <translation>它的记录中有一个日期无法读取。</translation>
    </message>
    <message>
        <location filename="core/refresh/texts.py"/>
        <source>A date in its record is in the future.</source>
        <translation>它的记录中有一个日期在未来。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Our note was written before this change.</source>
        <translation>我们的注释写于这次变化之前。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>This could not be confirmed in the FDA’s data.</source>
        <translation>这在FDA的数据中无法确认。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>This alone does not show whether it is approved. What we say about it stays as it was.</source>
        <translation>单凭这一点看不出它是否获得批准。我们对它的说明保持不变。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as sold on prescription.</source>
        <translation>它被列为凭处方销售。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as sold without a prescription.</source>
        <translation>它被列为无需处方即可销售。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It is listed as not on the market. This does not tell why, and it does not mean that its approval was withdrawn.</source>
        <translation>它被列为不在市场上。这没有说明原因，也不表示它的批准被撤销。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It has a tentative approval. It is not listed as on the market.</source>
        <translation>它有暂定批准，没有被列为在市场上。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>We have no plain words for this yet.</source>
        <translation>我们对此还没有通俗的说法。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Phase</source>
        <translation>分期</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>End of the main part</source>
        <translation>主要部分结束</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Last update</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>a copy of the registry at {host}</source>
        <translation>{host}上的登记平台副本</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>a copy of openFDA at {host}</source>
        <translation>{host}上的openFDA副本</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>It was {before}, it is now {after}.</source>
        <translation>原来是{before}，现在是{after}。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>Reason given: “{reason}”.</source>
        <translation>给出的原因：“{reason}”。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{before}. Now {after}.</source>
        <translation>{before}。现在：{after}。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{field}: was {before}, is now {after}.</source>
        <translation>{field}：原来是{before}，现在是{after}。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>{product}: {status}.</source>
        <translation>{product}：{status}。</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>The product</source>
        <translation>该产品</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>no word on whether it is sold</source>
        <translation>没有说明是否销售</translation>
    </message>
    <message>
        <location filename="core/refresh/wording.py"/>
        <source>no marketing status</source>
        <translation>没有销售状态</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>Some of the information at the top of this file could not be read, from line {line} on. It is not shown.</source>
        <translation>这个文件开头的信息从第{line}行起有一部分无法读取，没有显示。</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>The information at the top of this file could not be read (line {line}: {reason}). The article itself is shown below.</source>
        <translation>这个文件开头的信息无法读取（第{line}行：{reason}）。文章本身显示在下面。</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>Some words of this file stand inside its links or its code. They are: {words}</source>
        <translation>这个文件有些文字在链接或代码里面。它们是：{words}</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>This file is not UTF-8. It was read as: {encoding}. If the words look wrong, choose another encoding.</source>
        <translation>这个文件不是UTF-8。读取时用的是：{encoding}。如果文字看起来不对，请选择其他编码。</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>Some letters in this file could not be read. They are shown as �.</source>
        <translation>这个文件里有些字无法读取，显示为�。</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>This article has pictures. They are not shown; their descriptions stand in their place.</source>
        <translation>这篇文章有图片。图片没有显示，原处显示的是图片说明。</translation>
    </message>
    <message>
        <location filename="core/remarks.py"/>
        <source>This file has {count} pages. Only the first {limit} were read.</source>
        <translation>这个文件有{count}页，只读取了前{limit}页。</translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your settings</source>
        <translation>您的设置</translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your reading places</source>
        <translation>您的阅读位置</translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your opened files</source>
        <translation>您打开过的文件</translation>
    </message>
    <message>
        <location filename="core/remembered.py"/>
        <source>Your questions</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>For my clinic visit</source>
        <translation>就诊用</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>My questions</source>
        <translation>我的问题</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Words I want to ask about</source>
        <translation>我想问的文字</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Notes I want to ask about</source>
        <translation>我想问的注释</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Options I want to ask about</source>
        <translation>我想问的可选治疗</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Trials I want to ask about</source>
        <translation>我想问的临床试验</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>My other comments</source>
        <translation>我的其他备注</translation>
    </message>
    <message numerus="yes">
        <location filename="core/sharing/clinic.py"/>
        <source>Left out: {count} things did not fit on {pages} pages.</source>
        <translation><numerusform>已略去：有{count}项在{pages}页上放不下。</numerusform></translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>Note {number}, {verdict}</source>
        <translation>注释{number}，{verdict}</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic.py"/>
        <source>{source}. Read on {day}.</source>
        <translation>{source}。读取于{day}。</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>About the article: {title}</source>
        <translation>关于文章：{title}</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Made on {day}.</source>
        <translation>制作于{day}。</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>My comment: </source>
        <translation>我的备注：</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <location filename="core/sharing/clinic_html.py"/>
        <source>Made by ALS Reader. Nothing was sent anywhere.</source>
        <translation>由ALS Reader生成。没有向任何地方发送内容。</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} come from a newer ALS Reader. They are used but not changed.</source>
        <translation>{what}来自更新版本的ALS Reader。会使用，但不会改动。</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} are not there any more, so an earlier copy is used.</source>
        <translation>{what}已经不在那里了，所以改用较早的副本。</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so an earlier copy is used.</source>
        <translation>{what}无法读取，所以改用较早的副本。</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so we started afresh.</source>
        <translation>{what}无法读取，所以我们从头开始。</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so an earlier copy is used this time.</source>
        <translation>{what}无法读取，所以这次改用较早的副本。</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>{what} could not be read, so they are not used this time.</source>
        <translation>{what}无法读取，所以这次不使用。</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>What you change in them now is not kept. Close ALS Reader and open it again to try once more.</source>
        <translation>您现在对它们的改动不会保留。请关闭ALS Reader再打开，重试一次。</translation>
    </message>
    <message>
        <location filename="core/stored.py"/>
        <source>The damaged file is kept as {name}.</source>
        <translation>损坏的文件保留为{name}。</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Garbled word</source>
        <translation>译错的词</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Garbled, uncertain</source>
        <translation>译错，不确定</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Accurate</source>
        <translation>准确</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Imprecise</source>
        <translation>不够准确</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Outdated</source>
        <translation>过时</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Unsupported</source>
        <translation>缺乏依据</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Misleading</source>
        <translation>误导</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>False</source>
        <translation>不属实</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Left out</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Good to know</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>The export would take the place of the article itself. Please choose another name for it.</source>
        <translation>导出的文件会取代文章本身。请给它另选一个名称。</translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>{name} is a folder. Please give a name for the new file.</source>
        <translation>{name}是一个文件夹。请给新文件起一个名称。</translation>
    </message>
    <message>
        <location filename="exporting.py"/>
        <source>A PDF cannot be made here. Please use “als-reader export” in a terminal.</source>
        <translation>无法在这里生成PDF。请在终端中使用“als-reader export”。</translation>
    </message>
    <message>
        <location filename="importing_notes.py"/>
        <source>The new file would take the place of one that you gave. Please choose another name for it.</source>
        <translation>新文件会取代您给出的一个文件。请给它另选一个名称。</translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>Please check the addresses in your settings file refresh.toml.</source>
        <translation>请检查您的设置文件refresh.toml里的地址。</translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>ALS Reader may not ask {host} in this way.</source>
        <translation>不允许ALS Reader以这种方式向{host}查询。</translation>
    </message>
    <message>
        <location filename="refreshing/fetch.py"/>
        <source>an unknown host</source>
        <translation>未知的网站</translation>
    </message>
    <message>
        <location filename="refreshing/once.py"/>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again in an hour.</source>
        <translation>请一小时后再试。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not reach {who}.</source>
        <translation>我们无法连接{who}。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please check that this computer is on the internet, then try again.</source>
        <translation>请检查这台电脑是否已联网，然后再试。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} did not answer in time.</source>
        <translation>{who}没有及时答复。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>The connection to {who} broke off.</source>
        <translation>与{who}的连接中断了。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not make sure that we talk to {who}, so we asked nothing.</source>
        <translation>我们无法确认对方就是{who}，所以没有查询。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please check the date and time of this computer. If you use the internet of a hotel or a hospital, log in there first.</source>
        <translation>请检查这台电脑的日期和时间。如果您使用酒店或医院的网络，请先在那里登录。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} sent us to another address. We did not go there.</source>
        <translation>{who}要我们转到另一个地址。我们没有转过去。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please look for a new version of ALS Reader.</source>
        <translation>请看看有没有新版本的ALS Reader。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>The answer of {who} is too large.</source>
        <translation>{who}的答复太大。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} sent a page instead of data. It may be out of order.</source>
        <translation>{who}发来的是网页，不是数据。它可能出了故障。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again in an hour. If you use the internet of a hotel or a hospital, log in there first.</source>
        <translation>请一小时后再试。如果您使用酒店或医院的网络，请先在那里登录。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>We could not unpack the answer of {who}.</source>
        <translation>我们无法解压{who}的答复。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has too much to do right now.</source>
        <translation>{who}现在太忙。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has trouble right now (error {code}).</source>
        <translation>{who}现在有问题（错误{code}）。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please look for a new version of ALS Reader. If your group has its own copy of the data, check its address.</source>
        <translation>请看看有没有新版本的ALS Reader。如果您的团体有自己的数据副本，请检查它的地址。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} does not know what we asked for (error {code}).</source>
        <translation>{who}不认识我们请求的内容（错误{code}）。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} did not take our question (error {code}).</source>
        <translation>{who}没有接受我们的查询（错误{code}）。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>Please try again after that time.</source>
        <translation>请在那段时间之后再试。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} asks us to wait {time}.</source>
        <translation>{who}要我们等待{time}。</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} asks us to wait {time}</source>
        <translation>{who}要我们等待{time}</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>{who} has trouble. We ask again in {time}</source>
        <translation>{who}出了问题。我们会在{time}后再查询</translation>
    </message>
    <message>
        <location filename="refreshing/words.py"/>
        <source>No answer from {who}. We ask again in {time}</source>
        <translation>{who}没有答复。我们会在{time}后再查询</translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} hours</source>
        <translation><numerusform>{count}小时</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} minutes</source>
        <translation><numerusform>{count}分钟</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="refreshing/words.py"/>
        <source>{count} seconds</source>
        <translation><numerusform>{count}秒</numerusform></translation>
    </message>
    <message>
        <location filename="resources.py"/>
        <source>The files of ALS Reader are not complete. Please install it again.</source>
        <translation>ALS Reader的文件不完整。请重新安装。</translation>
    </message>
    <message>
        <location filename="ui/languages.py"/>
        <source>Notes stay in the language of the file, and facts in English. Nobody has checked them in your language yet.</source>
        <translation>注释保持文件的语言，资料是英文的。还没有人核对过您的语言版本。</translation>
    </message>
    <message>
        <location filename="ui/printing/pages.py"/>
        <source>This article is too long for paper: it would have thousands of pages. Please save it as a web page.</source>
        <translation>这篇文章太长，不适合印在纸上：会有几千页。请另存为网页。</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Garbled</source>
        <translation>译错</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Promotional</source>
        <translation>广告</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>Missing</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>the person's own</source>
        <translation>患者自身</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>from a donor</source>
        <translation>来自捐献者</translation>
    </message>
    <message>
        <location filename="core/article.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <location filename="ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <location filename="ui/crash.py"/>
        <source>Something went wrong in ALS Reader. It is not your fault, and you can read on.

If it keeps happening, please send us this file: {file}
It holds no words of your article. Nothing is sent by itself.</source>
        <translation>ALS Reader出了点问题。这不是您的错，您可以继续阅读。

如果一再出现，请把这个文件发给我们：{file}
其中没有您文章里的任何文字。不会自动发送任何内容。</translation>
    </message>
    <message>
        <location filename="ui/crash.py"/>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Right:</source>
        <translation>正确：</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Wrong:</source>
        <translation>错误：</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Left out:</source>
        <translation>遗漏：</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>What this article leaves out</source>
        <translation>这篇文章遗漏了什么</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>These notes tell more:</source>
        <translation>这些注释有更多说明：</translation>
    </message>
    <message>
        <location filename="ui/reader/cards.py"/>
        <source>Notes we could not place</source>
        <translation>我们无法放置的注释</translation>
    </message>
    <message>
        <location filename="ui/reader/document.py"/>
        <source>There is more. The rest of this file is being read. Please wait a moment.</source>
        <translation>还有更多内容。正在读取这个文件的其余部分。请稍等。</translation>
    </message>
    <message>
        <location filename="ui/reader/document.py"/>
        <source>There are no words in this file.</source>
        <translation>这个文件里没有文字。</translation>
    </message>
</context>
<context>
    <name>Dwell</name>
    <message>
        <location filename="ui/access/dwell.py"/>
        <source>Resting. Looking does nothing now.</source>
        <translation>休息中。现在看着任何地方都不会有动作。</translation>
    </message>
    <message>
        <location filename="ui/access/dwell.py"/>
        <source>Going on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DwellDialog</name>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Press by looking</source>
        <translation>停留点击</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Look at a button, or point at it, and stay there. A ring shrinks. Then it acts.</source>
        <translation>看着或指着一个按钮，停在那里。圆环会缩小，然后按钮就会动作。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Let either your device or this app click, not both. If your device clicks by itself, leave this off.</source>
        <translation>让您的设备或本应用来点击，不要两者同时点击。如果您的设备会自己点击，请不要打开这一项。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Press what I look at</source>
        <translation>按下我看着的按钮</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>How long to look</source>
        <translation>要看多久</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>How long to look at what takes something away</source>
        <translation>对会移除内容的按钮要看多久</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Look here</source>
        <translation>看这里</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>Back to how it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>− Shorter</source>
        <translation>− 更短</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>+ Longer</source>
        <translation>+ 更长</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>{seconds} seconds</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>It works. Pressed: {count}</source>
        <translation>可以用。已按次数：{count}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/dwell.py"/>
        <source>All is back to how it was.</source>
        <translation>已全部恢复原样。</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <location filename="ui/importing/encodings.py"/>
        <source>Choose another encoding</source>
        <translation>选择其他编码</translation>
    </message>
    <message>
        <location filename="ui/importing/encodings.py"/>
        <source>Do some letters look wrong? Then the file was read in the wrong way. Choose a language here, and look at the text again.</source>
        <translation>有些字看起来不对吗？那就是文件的读取方式不对。请在这里选择一种语言，再看看文字。</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Unicode (UTF-8), the usual one today</source>
        <translation>Unicode（UTF-8），现在最常用</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode（UTF-16）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Western Europe and America (Windows-1252)</source>
        <translation>西欧和美洲（Windows-1252）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Central Europe (Windows-1250)</source>
        <translation>中欧（Windows-1250）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Russian and other Cyrillic (Windows-1251)</source>
        <translation>俄语和其他西里尔文字（Windows-1251）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>希腊语（Windows-1253）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其语（Windows-1254）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation>希伯来语（Windows-1255）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯语（Windows-1256）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Baltic languages (Windows-1257)</source>
        <translation>波罗的海语言（Windows-1257）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南语（Windows-1258）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Chinese, simplified (GB18030, GBK)</source>
        <translation>简体中文（GB18030、GBK）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <location filename="core/importing/encoding_choices.py"/>
        <source>Japanese (Shift_JIS)</source>
        <translation>日语（Shift_JIS）</translation>
    </message>
</context>
<context>
    <name>FactSections</name>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>There are also numbers about how long people lived.</source>
        <translation>还有关于人们存活多久的数字。</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Show survival figures</source>
        <translation>显示生存数据</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Hide survival figures</source>
        <translation>隐藏生存数据</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>These numbers are about how long people lived. You need not look at them.</source>
        <translation>这些数字说的是人们存活多久。您可以不看。</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Show {count} sources</source>
        <translation>显示{count}个来源</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Hide {count} sources</source>
        <translation>隐藏{count}个来源</translation>
    </message>
    <message>
        <location filename="ui/panes/fact_sections.py"/>
        <source>Part of this is our own reading of the sources.</source>
        <translation>其中一部分是我们自己对来源的解读。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Phase</source>
        <translation>分期</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Search: NCT number, name, cells</source>
        <translation>搜索：NCT编号、名称、细胞</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Search the trials</source>
        <translation>搜索临床试验</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Open. The choices follow.</source>
        <translation>已展开。选项在后面。</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>Opens the choices.</source>
        <translation>展开选项。</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>{facet}: choose one.</source>
        <translation>{facet}：请选择一项。</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="ui/panes/filter_bar.py"/>
        <source>{choice} · chosen</source>
        <translation>{choice} · 已选</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Close Find</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>{place} {hits}</source>
        <translation>{place} {hits}</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>{index} of {total}</source>
        <translation>第{index}处，共{total}处</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>Find in the article and the pane</source>
        <translation>在文章和侧栏中查找</translation>
    </message>
    <message>
        <location filename="ui/find_bar.py"/>
        <source>No note has this word. Try a shorter word, or look in the Glossary.</source>
        <translation>没有注释含有这个词。请试试更短的词，或在术语表里查找。</translation>
    </message>
    <message>
        <location filename="ui/reader/searched_text.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>FindFactDialog</name>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>A page on the web that is not listed</source>
        <translation>未列出的网页</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Its address</source>
        <translation>它的地址</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Its name, as readers will see it</source>
        <translation>它的名称，读者会看到</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Use this page</source>
        <translation>使用这个网页</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>Nothing has these words. Try a shorter word.</source>
        <translation>没有内容含有这些词。请试试更短的词。</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>{count} found</source>
        <translation>找到{count}项</translation>
    </message>
    <message>
        <location filename="ui/writing/find_fact.py"/>
        <source>This is not a whole web address. It begins with https:// and has no gaps.</source>
        <translation>这不是完整的网址。网址以https://开头，中间没有空格。</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{line} · not yet reviewed by us</source>
        <translation>{line} · 我们尚未审核</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{status}. {line}. {title}. {age}.</source>
        <translation>{status}。{line}。{title}。{age}。</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>planned for {year}</source>
        <translation>计划{year}年开始</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Found on {day} in {registry}. This was the search: {search}</source>
        <translation>{day}在{registry}中找到。搜索内容是：{search}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>It found more than we can show here.</source>
        <translation>找到的内容太多，这里显示不完。</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>We have not reviewed this trial yet. All of this is from the registry.</source>
        <translation>我们还没有审核这项临床试验。这里的全部内容都来自登记平台。</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>A listing does not mean that anyone has approved or checked the treatment.</source>
        <translation>列在那里，不表示有人批准或核查过这种治疗。</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Status: {word}</source>
        <translation>状态：{word}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>What this word means: {words}</source>
        <translation>这个词的意思：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>The registry showed results.</source>
        <translation>登记平台当时有结果。</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>The registry showed no results.</source>
        <translation>登记平台当时没有结果。</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>We could not see if the registry shows results.</source>
        <translation>我们无法看到登记平台是否有结果。</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>How it is done</source>
        <translation>怎样进行</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>What is tried: {words}</source>
        <translation>试验的内容：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Phase: {words}</source>
        <translation>分期：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Size: {words}</source>
        <translation>规模：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Where: {words}</source>
        <translation>地点：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Run by: {words}</source>
        <translation>主办方：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Start: {words}</source>
        <translation>开始：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Main part ends: {words}</source>
        <translation>主要部分结束：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>End: {words}</source>
        <translation>结束：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>Open {nct} in the registry</source>
        <translation>在登记平台中打开{nct}</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>country not known</source>
        <translation>国家未知</translation>
    </message>
    <message>
        <location filename="ui/panes/found_card.py"/>
        <source>{countries} and {count} more</source>
        <translation>{countries}和另外{count}个国家</translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <location filename="ui/panes/freshness_line.py"/>
        <source>Check for news…</source>
        <translation>检查新消息…</translation>
    </message>
</context>
<context>
    <name>GlossaryTab</name>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Search: liruquine, riluzole, lìlǔzuò</source>
        <translation>搜索：liruquine、riluzole、lìlǔzuò</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>By the garbled word, the right word, or the Chinese word or its sound.</source>
        <translation>可按译错的词、正确的词、中文词或拼音搜索。</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>In this article: {count}</source>
        <translation>在这篇文章中：{count}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Not in this article: {count}</source>
        <translation>不在这篇文章中：{count}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>This article has no marks of ours. All terms we know: {count}</source>
        <translation>这篇文章没有我们的标记。我们知道的全部术语：{count}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Garbled word: {printed}. It means: {correct}.</source>
        <translation>译错的词：{printed}。意思是：{correct}。</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Also printed as “{words}”.</source>
        <translation>也印作“{words}”。</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>What it meant here</source>
        <translation>在这里的意思</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>In plain words</source>
        <translation>通俗地说</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>How it came about</source>
        <translation>怎么译错的</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>Chinese: {words}</source>
        <translation>中文：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>How sure we are</source>
        <translation>我们有多大把握</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>We are {words}.</source>
        <translation>我们{words}。</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See note {number}</source>
        <translation>查看注释{number}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See {name} in Options</source>
        <translation>在“治疗选择”中查看{name}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>See {trial} in Trials</source>
        <translation>在“临床试验”中查看{trial}</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>{count} terms</source>
        <translation>{count}个术语</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>{count} of {all} terms</source>
        <translation>{count}个术语，共{all}个</translation>
    </message>
    <message>
        <location filename="ui/panes/glossary_tab.py"/>
        <source>No term has this word. Try a shorter word, or only its start.</source>
        <translation>没有术语含有这个词。请试试更短的词，或只输入开头。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Set up how you read</source>
        <translation>设置您的阅读方式</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Look at a button, or point at it, and stay there. A ring closes. Then it acts.</source>
        <translation>看着或指着一个按钮，停在那里。圆环合拢后，按钮就会动作。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Let your device click, or this app, but not both.</source>
        <translation>让您的设备或本应用来点击，但不要两者同时点击。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>To keep it, choose Keep it.</source>
        <translation>要保留，请选择“保留”。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press {move} to go on. Press {choose} to choose what is in the frame.</source>
        <translation>按{move}移到下一个。按{choose}选择框里的内容。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>A frame goes from button to button. Press {choose} to choose what is in it.</source>
        <translation>一个方框会从一个按钮移到另一个按钮。按{choose}选择框里的内容。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Now {seconds} seconds</source>
        <translation>现在是{seconds}秒</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the left mouse button</source>
        <translation>鼠标左键</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the right mouse button</source>
        <translation>鼠标右键</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the middle mouse button</source>
        <translation>鼠标中键</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the back button of the mouse</source>
        <translation>鼠标后退键</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>the forward button of the mouse</source>
        <translation>鼠标前进键</translation>
    </message>
    <message>
        <location filename="ui/access/guide_offer.py"/>
        <source>You can set up how you press, see and hear.</source>
        <translation>您可以设置怎样按、怎样看、怎样听。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How do you press?</source>
        <translation>您用什么方式按按钮？</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Choose what fits you. You can try it before you keep it.</source>
        <translation>请选择适合您的方式。可以先试一试，再决定是否保留。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Or press your key or switch two times now.</source>
        <translation>或者现在按两次您的按键或开关。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Keyboard or mouse</source>
        <translation>键盘或鼠标</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>One switch</source>
        <translation>一个开关</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Two switches</source>
        <translation>两个开关</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Looking or pointing</source>
        <translation>注视或指点</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Let me try a switch</source>
        <translation>让我试一个开关</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press your switch two times.</source>
        <translation>请按两次您的开关。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Any key or button of a mouse will do. Take all the time you need.</source>
        <translation>任何按键或鼠标按钮都可以。不用着急，慢慢来。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You pressed {switch}. Use it as your switch?</source>
        <translation>您按了{switch}。用它作您的开关吗？</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Press it once more to say yes. You can try it before you keep it.</source>
        <translation>再按一次表示同意。可以先试一试，再决定是否保留。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Yes, use it</source>
        <translation>好，就用它</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>No</source>
        <translation>不</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Try it now. It is on.</source>
        <translation>现在试一试。已经打开了。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Try me</source>
        <translation>按我试试</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Slower</source>
        <translation>慢一些</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Faster</source>
        <translation>快一些</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Back to how it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How should text look?</source>
        <translation>文字要显示成什么样？</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You see each change at once, here and in the article.</source>
        <translation>每次改动都会立刻显示在这里和文章里。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>How should notes be read aloud?</source>
        <translation>注释要怎样朗读？</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Reading aloud starts only when you press it. Stop is always there.</source>
        <translation>只有您按了才会开始朗读。“停止”一直都在。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Notes can be read at their place in the article.</source>
        <translation>注释可以在文章中相应的位置读出来。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Short notes</source>
        <translation>简短的注释</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Whole notes</source>
        <translation>完整的注释</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>No notes</source>
        <translation>不读注释</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>All is set.</source>
        <translation>都设置好了。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>You can change it at any time: press More, then Set up how you read.</source>
        <translation>您随时可以更改：按“更多”，再按“设置您的阅读方式”。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Help lists all that makes reading easier.</source>
        <translation>“帮助”列出了让阅读更轻松的所有功能。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Start reading</source>
        <translation>开始阅读</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>It works. Pressed: {count}</source>
        <translation>可以用。已按次数：{count}</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Text size {percent} %</source>
        <translation>文字大小{percent}%</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Colours: {name}. Press for others.</source>
        <translation>颜色：{name}。按一下换其他颜色。</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Large buttons are on</source>
        <translation>大按钮已打开</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>Large buttons are off</source>
        <translation>大按钮已关闭</translation>
    </message>
    <message>
        <location filename="ui/access/guide.py"/>
        <source>All is back to how it was.</source>
        <translation>已全部恢复原样。</translation>
    </message>
</context>
<context>
    <name>HeaderButton</name>
    <message>
        <location filename="ui/panes/card_header.py"/>
        <source>Open.</source>
        <translation>已展开。</translation>
    </message>
    <message>
        <location filename="ui/panes/card_header.py"/>
        <source>Closed.</source>
        <translation>已收起。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>How to start</source>
        <translation>怎样开始</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What the marks mean</source>
        <translation>标记的含义</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What makes reading easier</source>
        <translation>让阅读更轻松</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Keys: {group}</source>
        <translation>按键：{group}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>The notes stand beside the article. In a small window they get their own page.</source>
        <translation>注释在文章旁边。在小窗口里，注释有单独的一页。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Next note to go through the notes one by one.</source>
        <translation>按“下一条注释”，可以一条一条地看注释。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Open note to read what we found out about the marked words.</source>
        <translation>按“打开注释”，可以阅读我们对标记文字的查证结果。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press Back to see again what you looked at before.</source>
        <translation>按“返回”，可以再看您之前看过的内容。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Set up how you read asks a few things. You try each way before you keep it.</source>
        <translation>“设置您的阅读方式”会问几个问题。每种方式都可以先试一试，再决定是否保留。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>One or two switches: a frame goes from button to button until you press.</source>
        <translation>一个或两个开关：方框从一个按钮移到另一个按钮，直到您按下。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Press by looking: look or point at a button and stay there. Rest pauses it.</source>
        <translation>停留点击：看着或指着一个按钮，停在那里。按“休息”可以暂停。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Large buttons make all that you press larger and fewer.</source>
        <translation>“大按钮”让所有要按的按钮更大、更少。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>One thing at a time shows one paragraph with its notes.</source>
        <translation>“一次一项”只显示一个段落和它的注释。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Read aloud reads to you, one sentence at a time. Stop is always there.</source>
        <translation>“朗读”一句一句地读给您听。“停止”一直都在。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Show and say shows words very large and speaks them for you.</source>
        <translation>“显示并说出”用很大的字显示文字，并替您说出来。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Text from 100 to 400 %, wider lines, shorter lines.</source>
        <translation>文字大小可从100%到400%，行距更宽，每行更短。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Two fonts made for reading, more space, and a ruler that follows the line.</source>
        <translation>两种便于阅读的字体、更多空隙，还有一把跟着行移动的标尺。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Light, sepia, dark, and two looks with high contrast.</source>
        <translation>浅色、米黄、深色，以及两种高对比度外观。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Every command has a button or a place in More. One click is enough.</source>
        <translation>每个命令都有按钮，或在“更多”里有位置。点一下就够了。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Every command can be reached with Tab and used with Enter or Space.</source>
        <translation>每个命令都可以用Tab到达，用Enter或空格键执行。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Each mark has a sign, a word and a line. You never need the colour.</source>
        <translation>每个标记都有符号、文字和线条。您不必靠颜色分辨。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Screen readers read the article line by line and each note as a button.</source>
        <translation>屏幕阅读器逐行读文章，每条注释读作一个按钮。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Plain letter keys can be turned off, and every key changed, in Keys.</source>
        <translation>在“按键”里可以关闭单个字母的按键，也可以更改每个按键。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Nothing moves unless you turn it on. There is no time limit. Messages stay.</source>
        <translation>除非您打开，否则没有内容会自己移动。没有时间限制。消息会一直留着。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>What you remove comes back with Undo.</source>
        <translation>您移除的内容可以用“撤销”恢复。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Your place is kept, also when the power fails.</source>
        <translation>您的位置会保留，断电也不怕。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Tab goes to the next button, Shift+Tab to the one before.</source>
        <translation>Tab跳到下一个按钮，Shift+Tab跳到上一个。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>Enter or Space presses a button. Esc closes what is open.</source>
        <translation>Enter或空格键按下按钮。Esc关闭已打开的内容。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source>In the article, Enter opens the note at your place.</source>
        <translation>在文章中，Enter打开您所在位置的注释。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/help.py"/>
        <source> or </source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>ImportedNotes</name>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Import notes</source>
        <translation>导入注释</translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Notes ({endings})</source>
        <translation>注释 ({endings})</translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>{title} with notes</source>
        <translation>带注释的{title}</translation>
    </message>
    <message>
        <location filename="ui/interchange/bringing_in.py"/>
        <source>Save as annotated article</source>
        <translation>另存为带注释的文章</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Save the article with the new notes now. The file you opened is not changed.</source>
        <translation>请现在保存带有新注释的文章。您打开的文件不会改变。</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Save as annotated article…</source>
        <translation>另存为带注释的文章…</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Please check these places</source>
        <translation>请检查这些位置</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>The words around them are not the same as where they were made.</source>
        <translation>这些位置周围的文字与写注释时的不同。</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Not placed: note {number}</source>
        <translation>未放置：注释{number}</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>And {count} more. The command import-notes lists them all.</source>
        <translation>还有{count}条。命令import-notes会列出全部。</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that have a place now: {count}</source>
        <translation>现在有了位置的注释：{count}</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that were here already: {count}</source>
        <translation>这里原来就有的注释：{count}</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Notes that you would have to place: {count}</source>
        <translation>需要您来放置的注释：{count}</translation>
    </message>
    <message>
        <location filename="ui/interchange/result_dialog.py"/>
        <source>Written by {name}.</source>
        <translation>作者：{name}。</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <location filename="ui/access/item_view.py"/>
        <source>{tab}: {number} of {count}</source>
        <translation>{tab}：第{number}项，共{count}项</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Press a command to change its keys.</source>
        <translation>按一个命令，可以更改它的按键。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Use plain letters as keys, such as N for the next note. Turn this off if a switch or a device types letters by itself.</source>
        <translation>用单个字母作按键，例如N表示下一条注释。如果开关或设备会自己输入字母，请关闭它。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>All keys back to normal</source>
        <translation>全部恢复标准按键</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>{command}: {keys}</source>
        <translation>{command}：{keys}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>All keys are back to normal.</source>
        <translation>所有按键都已恢复为标准按键。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source>no key</source>
        <translation>没有按键</translation>
    </message>
    <message>
        <location filename="ui/dialogs/keys.py"/>
        <source> or </source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>Language · 语言 · Idioma</source>
        <translation>语言 · Language · Idioma</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>This is the language of buttons, questions and messages.</source>
        <translation>这是按钮、问题和消息所用的语言。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>The article stays in its own language. Notes and facts are in English: nobody has checked them in another language yet.</source>
        <translation>文章保持它自己的语言。注释和资料是英文的：还没有人核对过其他语言的版本。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>As the rest of my screen</source>
        <translation>与屏幕其他部分相同</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>Close ALS Reader and open it again to see the new language.</source>
        <translation>请关闭ALS Reader再打开，就会看到新的语言。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>Back to how it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="ui/dialogs/language.py"/>
        <source>All is back to how it was.</source>
        <translation>已全部恢复原样。</translation>
    </message>
</context>
<context>
    <name>LargeMore</name>
    <message>
        <location filename="ui/access/large_more.py"/>
        <source>Back to all groups</source>
        <translation>返回所有分组</translation>
    </message>
</context>
<context>
    <name>LargePage</name>
    <message>
        <location filename="ui/access/large_page.py"/>
        <source>Back a page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="ui/access/large_page.py"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>LargeSearch</name>
    <message>
        <location filename="ui/access/large_search.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>LargeTargets</name>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Item before</source>
        <translation>上一项</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Next item</source>
        <translation>下一项</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>About this list</source>
        <translation>关于这个列表</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Open note {number}</source>
        <translation>打开注释{number}</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Choices ({count})</source>
        <translation>可选操作（{count}）</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>See what you can press here: sources, terms, options, filters.</source>
        <translation>查看这里可以按什么：来源、术语、可选治疗、筛选条件。</translation>
    </message>
    <message>
        <location filename="ui/access/large_targets.py"/>
        <source>Choices</source>
        <translation>可选操作</translation>
    </message>
</context>
<context>
    <name>LargeWindow</name>
    <message>
        <location filename="ui/access/large_window.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="ui/access/large_window.py"/>
        <source>See all that can be done.</source>
        <translation>查看所有可以做的事。</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Leave ALS Reader?</source>
        <translation>要离开ALS Reader吗？</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This link starts an e-mail. It leads to:</source>
        <translation>这个链接会新建一封电子邮件。它指向：</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This link leads to a page on the internet:</source>
        <translation>这个链接指向网上的一个页面：</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Site: {host}</source>
        <translation>网站：{host}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Whole address</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>ALS Reader itself stays offline. Your browser would open the page.</source>
        <translation>ALS Reader本身保持离线。页面会由您的浏览器打开。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>ALS Reader itself stays offline. Your e-mail program would open.</source>
        <translation>ALS Reader本身保持离线。会打开您的电子邮件程序。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Open e-mail program</source>
        <translation>打开电子邮件程序</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>This address is not complete. You can copy it.</source>
        <translation>这个地址不完整。您可以复制它。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Take care: the words of this link name another address: {text}</source>
        <translation>请留意：这个链接的文字写的是另一个地址：{text}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/leaving.py"/>
        <source>Take care: the name of this site has unusual letters. They can look like other letters, so it may not be the site you think.</source>
        <translation>请留意：这个网站的名称里有少见的字母。它们可能看起来像别的字母，所以它也许不是您以为的那个网站。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>The translation has a wrong word here. The note gives the right one.</source>
        <translation>这里的翻译用错了词。注释给出正确的词。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>A wrong word, but we are not sure which word was meant.</source>
        <translation>这个词译错了，但我们不确定原本是哪个词。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is not true.</source>
        <translation>这不是真的。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This can give you a wrong idea.</source>
        <translation>这可能让您产生误解。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>We found no good proof of this.</source>
        <translation>我们没有找到可靠的证据。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This was right once. It has changed since.</source>
        <translation>这曾经是对的，后来有了变化。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is right in part. The note says what to add.</source>
        <translation>这只对了一部分。注释会说明要补充什么。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is right.</source>
        <translation>这是对的。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>These words want to sell you something.</source>
        <translation>这些话是想向您推销东西。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This is something that the article does not tell you.</source>
        <translation>这是文章没有告诉您的内容。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>This helps you to read the article.</source>
        <translation>这有助于您阅读这篇文章。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>Any other note.</source>
        <translation>其他注释。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>wavy line</source>
        <translation>波浪线</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>solid line</source>
        <translation>实线</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>dashed line</source>
        <translation>虚线</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>dotted line</source>
        <translation>点线</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>striped ground</source>
        <translation>条纹底色</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>no line</source>
        <translation>无线条</translation>
    </message>
    <message>
        <location filename="ui/dialogs/legend.py"/>
        <source>{word}, {line}:</source>
        <translation>{word}，{line}：</translation>
    </message>
</context>
<context>
    <name>LetterBoard</name>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Write: {name}</source>
        <translation>书写：{name}</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Space and delete</source>
        <translation>空格和删除</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Delete letter</source>
        <translation>删除字母</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Delete word</source>
        <translation>删除单词</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Signs</source>
        <translation>符号</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Nothing is written yet.</source>
        <translation>还没有写任何内容。</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Letters</source>
        <translation>字母板</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>Letters for: {name}</source>
        <translation>字母板：{name}</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>. full stop</source>
        <translation>. 句点</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>, comma</source>
        <translation>, 逗号</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>? question mark</source>
        <translation>? 问号</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>- hyphen</source>
        <translation>- 连字符</translation>
    </message>
    <message>
        <location filename="ui/access/letter_board.py"/>
        <source>' apostrophe</source>
        <translation>' 撇号</translation>
    </message>
</context>
<context>
    <name>LinesForm</name>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>{list}, line {number}</source>
        <translation>{list}，第{number}行</translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Remove: {words}</source>
        <translation>移除：{words}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="ui/errands.py"/>
        <source>Open an article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Articles ({endings})</source>
        <translation>文章 ({endings})</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>This link is not safe to open, so it was left alone.</source>
        <translation>打开这个链接不安全，所以没有打开。</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>No browser could be opened. The address was copied instead.</source>
        <translation>无法打开浏览器，已改为复制地址。</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save as web page</source>
        <translation>另存为网页</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Questions for my clinic</source>
        <translation>就诊时要问的问题</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Save questions as PDF</source>
        <translation>将问题另存为PDF</translation>
    </message>
    <message>
        <location filename="ui/errands.py"/>
        <source>Saved as {name}.</source>
        <translation>已保存为{name}。</translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>{title} – ALS Reader</source>
        <translation>{title} – ALS Reader</translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>There are {count} more remarks about this file.</source>
        <translation>关于这个文件还有{count}条说明。</translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>You can find these files under Open: {names}</source>
        <translation>您可以在“打开”里找到这些文件：{names}</translation>
    </message>
    <message>
        <location filename="ui/main_window.py"/>
        <source>Text size {percent} %</source>
        <translation>文字大小{percent}%</translation>
    </message>
    <message>
        <location filename="ui/writing/note_deeds.py"/>
        <source>What you wrote is not lost. Open the note again to go on.</source>
        <translation>您写的内容没有丢失。请再次打开这条注释，接着写。</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <location filename="ui/reader/margin.py"/>
        <source>Show fewer points</source>
        <translation>显示较少要点</translation>
    </message>
    <message>
        <location filename="ui/reader/margin.py"/>
        <source>Show all points</source>
        <translation>显示全部要点</translation>
    </message>
</context>
<context>
    <name>MarginTags</name>
    <message>
        <location filename="ui/reader/margin_tags.py"/>
        <source>Note {number}, {word}</source>
        <translation>注释{number}，{word}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>My marks</source>
        <translation>我的标记</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>In: {title}</source>
        <translation>所在文章：{title}</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>You have marked nothing here yet. Close this, and press “Mark this sentence”.</source>
        <translation>您在这里还没有标记任何内容。请关闭这里，再按“标记这句话”。</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Save as text…</source>
        <translation>另存为文本…</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Save for other programs…</source>
        <translation>保存给其他程序…</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>These words are not in this version of the file, or stand there twice.</source>
        <translation>这些文字不在这个版本的文件里，或者出现了两次。</translation>
    </message>
    <message>
        <location filename="ui/marks/list_dialog.py"/>
        <source>Removed: {thing}</source>
        <translation>已移除：{thing}</translation>
    </message>
    <message>
        <location filename="ui/marks/listing.py"/>
        <source>Save my marks as text</source>
        <translation>将我的标记另存为文本</translation>
    </message>
    <message>
        <location filename="ui/marks/listing.py"/>
        <source>Save my marks for other programs</source>
        <translation>将我的标记保存给其他程序</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Mark this</source>
        <translation>标记这里</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Highlight these words</source>
        <translation>高亮这些文字</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Ask my doctor about this</source>
        <translation>这一点要问医生</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Remove this mark</source>
        <translation>移除这个标记</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>The whole sentence</source>
        <translation>整句话</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Sentence before</source>
        <translation>上一句</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>Write a comment</source>
        <translation>写备注</translation>
    </message>
    <message>
        <location filename="ui/marks/mark_dialog.py"/>
        <source>The mark is removed.</source>
        <translation>标记已移除。</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>There are no words to mark.</source>
        <translation>没有可标记的文字。</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>There are no more sentences.</source>
        <translation>没有更多句子了。</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>Kept to ask my doctor.</source>
        <translation>已留着问医生。</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>Not kept to ask any more.</source>
        <translation>不再留着问医生。</translation>
    </message>
    <message>
        <location filename="ui/marks/marking.py"/>
        <source>My mark: {words}</source>
        <translation>我的标记：{words}</translation>
    </message>
    <message>
        <location filename="ui/marks/on_paper.py"/>
        <source>Ask my doctor</source>
        <translation>问医生</translation>
    </message>
    <message>
        <location filename="ui/marks/on_paper.py"/>
        <source>Highlighted</source>
        <translation>已高亮</translation>
    </message>
    <message>
        <location filename="ui/marks/star_button.py"/>
        <source>Keep this to ask at your next visit.</source>
        <translation>留着下次就诊时问。</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Options</source>
        <translation>治疗选择</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>Not found in this version</source>
        <translation>在这个版本中没有找到</translation>
    </message>
    <message>
        <location filename="ui/marks/words.py"/>
        <source>My comment: {comment}</source>
        <translation>我的备注：{comment}</translation>
    </message>
</context>
<context>
    <name>Mirror</name>
    <message>
        <location filename="ui/access/mirror.py"/>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
</context>
<context>
    <name>MoreDialog</name>
    <message>
        <location filename="ui/access/large_more.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="ui/dialogs/more.py"/>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="ui/dialogs/more.py"/>
        <source>{command} ({keys})</source>
        <translation>{command}（{keys}）</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="ui/navigation.py"/>
        <source>This article has no notes.</source>
        <translation>这篇文章没有注释。</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Note {number} of {count}</source>
        <translation>注释{number}，共{count}条</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>{count} notes</source>
        <translation>{count}条注释</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note</source>
        <translation>打开注释</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note {number}: {quote}</source>
        <translation>打开注释{number}：{quote}</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>Open note {number}</source>
        <translation>打开注释{number}</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>That was the last note.</source>
        <translation>这是最后一条注释。</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>No note before.</source>
        <translation>前面没有注释了。</translation>
    </message>
    <message>
        <location filename="ui/navigation.py"/>
        <source>This is not in the facts that came with ALS Reader.</source>
        <translation>ALS Reader自带的资料里没有这一项。</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>What is new</source>
        <translation>新消息</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>The check is done</source>
        <translation>检查完成</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>There is more. You find it under Trials.</source>
        <translation>还有更多内容，在“临床试验”里可以找到。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Read more about a trial</source>
        <translation>进一步了解一项临床试验</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Talk with your care team before you change anything.</source>
        <translation>在改变任何治疗之前，请先与您的医护团队商量。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Show all trials</source>
        <translation>显示全部临床试验</translation>
    </message>
</context>
<context>
    <name>NewsSections</name>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What changed</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What we wrote on {day}: {words}</source>
        <translation>我们在{day}写的是：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Ask your clinic, open it in the registry (below), or check for news.</source>
        <translation>请询问您的门诊，在登记平台中打开（见下方），或检查新消息。</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Your care team knows the newest. You can also check for news.</source>
        <translation>您的医护团队了解最新情况。您也可以检查新消息。</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>What the FDA’s data say</source>
        <translation>FDA的数据怎么说</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>openFDA says: do not use its data to decide about medical care. Ask your care team.</source>
        <translation>openFDA说明：不要用它的数据来决定医疗。请询问您的医护团队。</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>In its own words: “{words}”</source>
        <translation>原话是：“{words}”</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>First approval in these data: {day}.</source>
        <translation>这些数据中的首次批准：{day}。</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>This is not the day in our own record: {day}.</source>
        <translation>这与我们自己记录的日期不同：{day}。</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>Newest label: {day}.</source>
        <translation>最新的说明书：{day}。</translation>
    </message>
    <message>
        <location filename="ui/panes/news_sections.py"/>
        <source>On {day} this could not be checked. {reason} We show what we knew before.</source>
        <translation>{day}时这一项无法核查。{reason}我们显示之前已知的内容。</translation>
    </message>
</context>
<context>
    <name>NoNewsDialog</name>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>No news this time</source>
        <translation>这次没有查到新消息</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Nothing was changed. The facts are as before.</source>
        <translation>没有任何改动。资料和之前一样。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/result_dialogs.py"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>NoWordsDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>A note is about some words. Choose them first, then press Add note.</source>
        <translation>注释要针对某些文字。请先选择文字，再按“添加注释”。</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>If the article leaves something out, you can say so without any words.</source>
        <translation>如果文章遗漏了什么，您不选文字也可以写出来。</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Choose words</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Note on what is left out</source>
        <translation>为遗漏的内容写注释</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Write a note</source>
        <translation>写一条注释</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Change this note</source>
        <translation>更改这条注释</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>How it will look</source>
        <translation>显示效果</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add this note</source>
        <translation>添加这条注释</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Use this note</source>
        <translation>使用这条注释</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>What kind of note is it?</source>
        <translation>这是哪一类注释？</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Kind of note</source>
        <translation>注释类别</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>The right term</source>
        <translation>正确的词</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Why? In one or two short sentences</source>
        <translation>为什么？请用一两个短句说明</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add source…</source>
        <translation>添加来源…</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add link…</source>
        <translation>添加链接…</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Show this note at all {count} places where these words stand</source>
        <translation>在这些文字出现的全部{count}处显示这条注释</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Take away this source: {name}</source>
        <translation>移除这个来源：{name}</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>One link here is not safe, so it is shown as plain words.</source>
        <translation>这里有一个链接不安全，所以显示为普通文字。</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>These sentences are hard to read. Shorter sentences and words help.</source>
        <translation>这些句子不好读。用更短的句子和词会有帮助。</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Put two stars around **bold words**. Use Add link for links.</source>
        <translation>在**粗体字**两边各放两个星号。用“添加链接”来添加链接。</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>Add a link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <location filename="ui/writing/note_form.py"/>
        <source>See {link}.</source>
        <translation>请看{link}。</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>A note on something that the article leaves out</source>
        <translation>关于文章所遗漏内容的注释</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>About: “{words}”</source>
        <translation>关于：“{words}”</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Garbled words</source>
        <translation>译错的词</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>A claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Left out</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Good to know</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Are you sure what the right words are?</source>
        <translation>您确定正确的词是什么吗？</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>How true is the claim?</source>
        <translation>这个说法有多真实？</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>I am sure</source>
        <translation>我确定</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>I am not sure</source>
        <translation>我不确定</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Accurate</source>
        <translation>准确</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Imprecise</source>
        <translation>不够准确</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Outdated</source>
        <translation>过时</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Unsupported</source>
        <translation>缺乏依据</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Misleading</source>
        <translation>误导</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>False</source>
        <translation>不属实</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Option</source>
        <translation>可选治疗</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Trial</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please choose how true the claim is.</source>
        <translation>请选择这个说法有多真实。</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please write the right term, or your best guess.</source>
        <translation>请写正确的词，或您最可能的猜测。</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please write the right term without stars.</source>
        <translation>请写正确的词，不要加星号。</translation>
    </message>
    <message>
        <location filename="ui/writing/note_words.py"/>
        <source>Please say why, so that readers understand.</source>
        <translation>请说明原因，让读者明白。</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <location filename="ui/writing/preview.py"/>
        <source>How the note will look</source>
        <translation>注释的显示效果</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>This article has no notes. Notes show up here when the file has them: what a garbled word means, and how far a claim can be trusted.</source>
        <translation>这篇文章没有注释。如果文件里有注释，就会显示在这里：译错的词是什么意思，某个说法有多可信。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Notes we could not place</source>
        <translation>我们无法放置的注释</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the next {count} notes</source>
        <translation>显示后面的{count}条注释</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the last note</source>
        <translation>显示最后一条注释</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show the {count} notes before these</source>
        <translation>显示前面的{count}条注释</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These notes were made by a program, not reviewed by a person.</source>
        <translation>这些注释由程序生成，未经人工审核。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These notes are a draft, not reviewed by a person.</source>
        <translation>这些注释是草稿，未经人工审核。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Some notes were made by a program, not reviewed by a person.</source>
        <translation>有些注释由程序生成，未经人工审核。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Show notes of one kind</source>
        <translation>只显示一类注释</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Garbled words</source>
        <translation>译错的词</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Advertisements</source>
        <translation>广告</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Left out</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Good to know</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Other notes</source>
        <translation>其他注释</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Note {number} of {count}, {verdict}: {quote}</source>
        <translation>注释{number}，共{count}条，{verdict}：{quote}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Note {number} of {count}, {verdict}</source>
        <translation>注释{number}，共{count}条，{verdict}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Uncertain. Best reading: {words}.</source>
        <translation>不确定。最可能的意思：{words}。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>It probably should say {words}.</source>
        <translation>可能应为：{words}。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>It should say {words}.</source>
        <translation>应为：{words}。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>How sure we are: {confidence}.</source>
        <translation>我们的把握程度：{confidence}。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>From Chinese: {words}</source>
        <translation>来自中文：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Back to text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>These words stand in {count} places.</source>
        <translation>这些文字出现在{count}处。</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>Open {words}</source>
        <translation>打开{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See in Glossary</source>
        <translation>在术语表中查看</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See {name} in Options</source>
        <translation>在“治疗选择”中查看{name}</translation>
    </message>
    <message>
        <location filename="ui/panes/notes_tab.py"/>
        <source>See {name} in Trials</source>
        <translation>在“临床试验”中查看{name}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="ui/notice.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="ui/notice.py"/>
        <source>Close: {message}</source>
        <translation>关闭：{message}</translation>
    </message>
</context>
<context>
    <name>OneThing</name>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note 1 of {count}</source>
        <translation>注释1，共{count}条</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Next</source>
        <translation>往下读</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Note {number} of {count}</source>
        <translation>注释{number}，共{count}条</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Back a page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Go on reading.</source>
        <translation>继续阅读。</translation>
    </message>
    <message>
        <location filename="ui/access/one_thing.py"/>
        <source>Article: {title}</source>
        <translation>文章：{title}</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Open an article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>The article that comes with ALS Reader</source>
        <translation>ALS Reader自带的文章</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Words you copied</source>
        <translation>您复制的文字</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Files that you open will be listed here.</source>
        <translation>您打开过的文件会列在这里。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Forget</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Forget: {title}</source>
        <translation>移出列表：{title}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/open_files.py"/>
        <source>Taken out of the list. The file itself is still there.</source>
        <translation>已移出列表。文件本身还在。</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>{name}, {form}. {summary}. {age}.</source>
        <translation>{name}，{form}。{summary}。{age}。</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Medicine: {generic}. Form: {form}.</source>
        <translation>药物：{generic}。剂型：{form}。</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Who it is for</source>
        <translation>适合哪些人</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What trials showed</source>
        <translation>临床试验显示了什么</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What it does not do</source>
        <translation>它不能做什么</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What the label says about dosing</source>
        <translation>说明书怎样写用法用量</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Ask your care team before you change anything.</source>
        <translation>在改变任何治疗之前，请先询问您的医护团队。</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>How it came to this</source>
        <translation>来龙去脉</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Common side effects</source>
        <translation>常见副作用</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Serious side effects</source>
        <translation>严重副作用</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Boxed warning: {words}</source>
        <translation>黑框警告：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Side effects</source>
        <translation>副作用</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>We have no list of side effects. That does not mean there are none.</source>
        <translation>我们没有副作用清单。这不表示没有副作用。</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>What is checked</source>
        <translation>要检查什么</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Status and date</source>
        <translation>状态和日期</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>FDA approval: {day}, the regular way. Number: {number}.</source>
        <translation>FDA批准：{day}，常规批准。编号：{number}。</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>FDA approval: {day}, the accelerated way. Number: {number}.</source>
        <translation>FDA批准：{day}，加速批准。编号：{number}。</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>About its label</source>
        <translation>关于它的说明书</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>See trial {nct}: {title}</source>
        <translation>查看临床试验{nct}：{title}</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>Open {name} in the registry ({nct})</source>
        <translation>在登记平台中打开{name}（{nct}）</translation>
    </message>
    <message>
        <location filename="ui/panes/option_card.py"/>
        <source>More about it</source>
        <translation>更多相关内容</translation>
    </message>
</context>
<context>
    <name>OptionsTab</name>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Options</source>
        <translation>治疗选择</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Approved now</source>
        <translation>目前已批准</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>For a symptom, not for ALS itself</source>
        <translation>针对某种症状，不是针对ALS本身</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>No longer sold, or approval withdrawn</source>
        <translation>已停售，或批准已撤销</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>Not approved</source>
        <translation>未批准</translation>
    </message>
    <message>
        <location filename="ui/panes/options_tab.py"/>
        <source>What the FDA says about stem cells</source>
        <translation>FDA对干细胞的说法</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <location filename="ui/access/own_files.py"/>
        <source>Saved as {name} in {folder}.</source>
        <translation>已保存到{folder}文件夹，文件名是{name}。</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Previous part</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <location filename="ui/reader/part_bar.py"/>
        <source>Part {part} of {count}</source>
        <translation>第{part}部分，共{count}部分</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please wait. I am typing.</source>
        <translation>请等一下，我正在打字。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Yes.</source>
        <translation>是。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>No.</source>
        <translation>不是。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am in pain.</source>
        <translation>我很痛。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please call my caregiver.</source>
        <translation>请叫我的照护者来。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I cannot speak, but I can hear and understand you.</source>
        <translation>我不能说话，但我能听见，也听得懂您说的话。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please ask me questions with yes or no.</source>
        <translation>请问我能用“是”或“不是”回答的问题。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please give me more time.</source>
        <translation>请多给我一点时间。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am tired. I need a rest.</source>
        <translation>我累了，需要休息。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please help me to sit in another way.</source>
        <translation>请帮我换个坐姿。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am too warm.</source>
        <translation>我太热了。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am too cold.</source>
        <translation>我太冷了。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>I am thirsty.</source>
        <translation>我渴了。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please look at my screen.</source>
        <translation>请看我的屏幕。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Please say that again.</source>
        <translation>请再说一遍。</translation>
    </message>
    <message>
        <location filename="ui/speaking/phrases.py"/>
        <source>Thank you.</source>
        <translation>谢谢。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>· picture</source>
        <translation>· 图</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>The card of each trial names its sources.</source>
        <translation>每项临床试验的卡片都列出它的来源。</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>What “phase 1” means</source>
        <translation>“1期”是什么意思</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>What “phase 2” means</source>
        <translation>“2期”是什么意思</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <location filename="ui/pictures/cards.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>All trials</source>
        <translation>全部临床试验</translation>
    </message>
    <message>
        <location filename="ui/pictures/tables.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="ui/pictures/timeline_picture.py"/>
        <source>{count} events. “Show as a table” says them in words.</source>
        <translation>{count}个事件。“显示为表格”用文字说明它们。</translation>
    </message>
    <message>
        <location filename="ui/pictures/trials_picture.py"/>
        <source>{count} rows, one for each status. “Show as a table” says them in words.</source>
        <translation>{count}行，每种状态一行。“显示为表格”用文字说明它们。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved for a symptom</source>
        <translation>已批准用于某种症状</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved the accelerated way</source>
        <translation>加速批准</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approval withdrawn</source>
        <translation>批准已撤销</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Listed as no longer sold</source>
        <translation>列为已停售</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Request taken back</source>
        <translation>申请已撤回</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{what}, {day}</source>
        <translation>{what}，{day}</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>more than {years} years later</source>
        <translation>{years}年多以后</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{years} years later</source>
        <translation>{years}年以后</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{day}: {name}. {what}. {more}</source>
        <translation>{day}：{name}。{what}。{more}</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Approvals over time</source>
        <translation>历年批准情况</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>From {first} to {last}: what the FDA approved, and what ended</source>
        <translation>从{first}年到{last}年：FDA批准了什么，什么已终止</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>What came later is not in this picture.</source>
        <translation>之后的情况不在这张图里。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Refreshed on {day}: the FDA’s data held {count} of these {total} products. The days above are those that came with ALS Reader.</source>
        <translation>已于{day}更新：这{total}种产品中，FDA的数据里有{count}种。上面的日期是ALS Reader自带的。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Trials by status and phase</source>
        <translation>临床试验：按状态和分期</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>All {total} trials, one square each</source>
        <translation>全部{total}项临床试验，每项一个方格</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>All {total} trials: a row for each status, a column for each phase.</source>
        <translation>全部{total}项临床试验：每种状态一行，每个分期一列。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Each square is one trial. The number in it is its phase.</source>
        <translation>每个方格是一项临床试验。里面的数字是它的分期。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>“–” means that a phase does not apply.</source>
        <translation>“–”表示分期不适用。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>“?” means that no phase was given.</source>
        <translation>“?”表示未注明分期。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} with no phase given</source>
        <translation>未注明分期{count}项</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} to which a phase does not apply</source>
        <translation>分期不适用{count}项</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} in phase {phase}</source>
        <translation>{phase}期{count}项</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{status}: 1 trial ({parts}).</source>
        <translation>{status}：1项临床试验（{parts}）。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{status}: {total} trials ({parts}).</source>
        <translation>{status}：{total}项临床试验（{parts}）。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>We counted this in the copies of the registry that we read, {age}.</source>
        <translation>我们按读过的登记平台副本清点，{age}。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Refreshed on {day}. Asked was: {host}.</source>
        <translation>已于{day}更新。查询的网站：{host}。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} of these trials could not be checked. They stand as before.</source>
        <translation>这些临床试验中有{count}项无法核查，仍显示原来的内容。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>{count} of the {total} records may be out of date. Your ALS clinic knows the newest.</source>
        <translation>{total}条记录中有{count}条可能已过时。您的ALS门诊了解最新情况。</translation>
    </message>
    <message>
        <location filename="ui/pictures/words.py"/>
        <source>Newly found in the registry and not counted here: {count}.</source>
        <translation>在登记平台中新找到、没有计入这里的：{count}。</translation>
    </message>
</context>
<context>
    <name>PlaceSteps</name>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Show in text</source>
        <translation>在文中显示</translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="ui/panes/place_steps.py"/>
        <source>Place {number} of {count}</source>
        <translation>第{number}处，共{count}处</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>The text</source>
        <translation>正文</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Made by ALS Reader.</source>
        <translation>由ALS Reader生成。</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Please note: </source>
        <translation>请注意：</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Right: </source>
        <translation>正确：</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Wrong: </source>
        <translation>错误：</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Left out: </source>
        <translation>遗漏：</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>A number leads to a note. The signs: </source>
        <translation>数字指向注释。符号：</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>What this article leaves out</source>
        <translation>这篇文章遗漏了什么</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Notes we could not place</source>
        <translation>我们无法放置的注释</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>page</source>
        <translation>页码</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>It should say: </source>
        <translation>应为：</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Best reading: </source>
        <translation>最可能的意思：</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>We could not place this note: {reason}.</source>
        <translation>我们无法放置这条注释：{reason}。</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Options named in the notes</source>
        <translation>注释中提到的可选治疗</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Trials named in the notes</source>
        <translation>注释中提到的临床试验</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Questions for my clinic</source>
        <translation>就诊时要问的问题</translation>
    </message>
    <message>
        <location filename="ui/printing/article.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="ui/printing/pages.py"/>
        <source>Page {page} of {count}</source>
        <translation>第{page}页，共{count}页</translation>
    </message>
    <message>
        <location filename="ui/printing/pages.py"/>
        <source>{title} · Not medical advice</source>
        <translation>{title} · 不是医疗建议</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>We found no printer.</source>
        <translation>没有找到打印机。</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>You can save a PDF file now and print it later, or on another computer.</source>
        <translation>您可以现在保存PDF文件，以后再打印，或在另一台电脑上打印。</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <location filename="ui/printing/printer.py"/>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <location filename="ui/printing/questions.py"/>
        <source>About: {title}</source>
        <translation>关于：{title}</translation>
    </message>
    <message>
        <location filename="ui/printing/questions.py"/>
        <source>My next visit: </source>
        <translation>我的下次就诊：</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>About the article: {title}</source>
        <translation>关于文章：{title}</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>Made on {day}.</source>
        <translation>制作于{day}。</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>My comment: </source>
        <translation>我的备注：</translation>
    </message>
    <message>
        <location filename="ui/sharing/clinic_paper.py"/>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>Checking for news</source>
        <translation>正在检查新消息</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>One moment, please.</source>
        <translation>请稍等。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>How much is done</source>
        <translation>完成了多少</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>The facts you have now stay as they are until all answers are there.</source>
        <translation>在收到全部答复之前，您现有的资料保持不变。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="ui/refreshing/progress_dialog.py"/>
        <source>{percent} % is done.</source>
        <translation>已完成{percent}%。</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>Machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>{kind} from {language}</source>
        <translation>{kind}，译自{language}</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>author unknown</source>
        <translation>作者不详</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes reviewed {date}</source>
        <translation>注释已于{date}审核</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes reviewed</source>
        <translation>注释已审核</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes are a draft</source>
        <translation>注释是草稿</translation>
    </message>
    <message>
        <location filename="ui/reader/provenance.py"/>
        <source>notes not reviewed by a person</source>
        <translation>注释未经人工审核</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>About: {title}</source>
        <translation>关于：{title}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Tick what you want to ask. If none is ticked, all are printed.</source>
        <translation>请勾选您想问的问题。如果一个都不勾选，就会全部打印。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Add your own question</source>
        <translation>添加您自己的问题</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Remove: {question}</source>
        <translation>移除：{question}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Question added.</source>
        <translation>问题已添加。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Question removed: {question}</source>
        <translation>问题已移除：{question}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>The question is back.</source>
        <translation>问题已恢复。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/questions.py"/>
        <source>Questions for my clinic</source>
        <translation>就诊时要问的问题</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="app.py"/>
        <source>ALS Reader is open in another window. What you change in this one will not be kept.</source>
        <translation>ALS Reader已在另一个窗口打开。您在这个窗口里的改动不会保留。</translation>
    </message>
    <message>
        <location filename="app.py"/>
        <source>ALS Reader stopped by itself last time. We are sorry. What went wrong is written down here: {file}. Nothing was sent.</source>
        <translation>ALS Reader上次自行停止了，很抱歉。出错的情况记在这里：{file}。没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>ReaderDialog</name>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <location filename="ui/dialogs/base.py"/>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <location filename="ui/reader/view.py"/>
        <source>Article: {title}</source>
        <translation>文章：{title}</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Reading aloud.</source>
        <translation>正在朗读。</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Stopped reading aloud.</source>
        <translation>已停止朗读。</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Open a note, an option or a trial first.</source>
        <translation>请先打开一条注释、一种可选治疗或一项临床试验。</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>There is nothing to read aloud.</source>
        <translation>没有可朗读的内容。</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>That was the end.</source>
        <translation>已读到结尾。</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>Reading aloud was stopped.</source>
        <translation>朗读已停止。</translation>
    </message>
    <message>
        <location filename="ui/speaking/reading_aloud.py"/>
        <source>One moment, please. The voice is getting ready.</source>
        <translation>请稍等，语音正在准备。</translation>
    </message>
</context>
<context>
    <name>ReferenceView</name>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Source: {citation}</source>
        <translation>来源：{citation}</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>How we read it</source>
        <translation>我们怎样读的</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>What we read: {part}.</source>
        <translation>我们读了：{part}。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We read the source itself, or a true copy of it.</source>
        <translation>我们读了来源本身，或它的真实副本。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We read about it in another source, not in the source itself.</source>
        <translation>我们是从另一个来源读到它的，没有读它本身。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Checked on {date}.</source>
        <translation>核对日期：{date}。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Where to find it</source>
        <translation>在哪里找到</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>We have no web address for it. A librarian or your care team can help you find it by the words above.</source>
        <translation>我们没有它的网址。图书管理员或您的医护团队可以按上面的文字帮您找到它。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>See {trial} in Trials</source>
        <translation>在“临床试验”中查看{trial}</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Open {address}</source>
        <translation>打开{address}</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>The official text that comes with a medicine.</source>
        <translation>药品附带的官方文字。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>From an office that checks medicines, such as the FDA.</source>
        <translation>来自审查药品的机构，例如FDA。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A record in a list of trials. Nobody approves trials there.</source>
        <translation>临床试验名录中的一条记录。那里并不审批临床试验。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A research paper.</source>
        <translation>一篇研究论文。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>From a company that makes or sells the product.</source>
        <translation>来自生产或销售该产品的公司。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>A news report.</source>
        <translation>一篇新闻报道。</translation>
    </message>
    <message>
        <location filename="ui/panes/reference_view.py"/>
        <source>Advice by experts.</source>
        <translation>专家的建议。</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Choose another encoding</source>
        <translation>选择其他编码</translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>Show all words</source>
        <translation>显示全部文字</translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>All words: {title}</source>
        <translation>全部文字：{title}</translation>
    </message>
    <message>
        <location filename="ui/importing/remedies.py"/>
        <source>These are all the words of the file, also those around the article.</source>
        <translation>这是文件里的全部文字，包括文章周围的文字。</translation>
    </message>
</context>
<context>
    <name>RestButton</name>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>Resting. Look here to go on.</source>
        <translation>休息中。看这里继续。</translation>
    </message>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>Rest: look here</source>
        <translation>休息：看这里</translation>
    </message>
    <message>
        <location filename="ui/access/dwell_rest.py"/>
        <source>While you rest, looking at things does nothing.</source>
        <translation>休息时，看着任何地方都不会有动作。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Restore the facts that came with ALS Reader?</source>
        <translation>要恢复ALS Reader自带的资料吗？</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>If you restore, what your checks for news have brought is taken away. You can check for news again at any time.</source>
        <translation>如果恢复，您检查新消息得到的内容就会移除。您可以随时再检查新消息。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Keep the news</source>
        <translation>保留新消息</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>ALS Reader is open in another window, and that one keeps the facts. Please restore them there.</source>
        <translation>ALS Reader已在另一个窗口打开，资料由那个窗口保管。请在那里恢复。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>You see the facts that came with ALS Reader. There is nothing to restore.</source>
        <translation>您看到的就是ALS Reader自带的资料，没有需要恢复的内容。</translation>
    </message>
    <message>
        <location filename="ui/refreshing/restoring.py"/>
        <source>You see the facts that came with ALS Reader.</source>
        <translation>您看到的是ALS Reader自带的资料。</translation>
    </message>
</context>
<context>
    <name>SaveDataDialog</name>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Save notes as data</source>
        <translation>将注释存为数据</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Other programs can show the notes of this article. Choose one.</source>
        <translation>其他程序可以显示这篇文章的注释。请选择一个。</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For Hypothesis…</source>
        <translation>用于Hypothesis…</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Notes on web pages, in the browser.</source>
        <translation>网页上的注释，在浏览器里看。</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For Thorium and other book readers…</source>
        <translation>用于Thorium和其他图书阅读器…</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>A Readium file. Its name ends in .ann.</source>
        <translation>一个Readium文件，文件名以.ann结尾。</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>For other programs…</source>
        <translation>用于其他程序…</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>A W3C Web Annotation file. Most programs for notes know it.</source>
        <translation>一个W3C Web Annotation文件。大多数注释程序都认得它。</translation>
    </message>
    <message>
        <location filename="ui/interchange/giving_out.py"/>
        <source>Notes on {title}</source>
        <translation>{title}的注释</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>{name} may be somebody else's work. It stays as it is if you save a copy. You are asked this once.</source>
        <translation>{name}可能是别人的作品。如果您保存副本，它会保持原样。这个问题只问一次。</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Your notes go into a new file, together with the article. The article itself stays as it is.</source>
        <translation>您的注释会和文章一起存入一个新文件。文章本身保持原样。</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save as annotated article…</source>
        <translation>另存为带注释的文章…</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save in {name}</source>
        <translation>保存在{name}</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SavingNotes</name>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Not saved: {name} was changed by another program.</source>
        <translation>没有保存：{name}被另一个程序改动了。</translation>
    </message>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Annotated article</source>
        <translation>带注释的文章</translation>
    </message>
    <message>
        <location filename="ui/writing/saving.py"/>
        <source>Save as annotated article</source>
        <translation>另存为带注释的文章</translation>
    </message>
</context>
<context>
    <name>ScanTree</name>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Choices {first} to {last}</source>
        <translation>选项{first}至{last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>Write in: {name}</source>
        <translation>书写到：{name}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_choices.py"/>
        <source>{name} (chosen)</source>
        <translation>{name}（已选）</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>What is open</source>
        <translation>已打开的内容</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>On the page</source>
        <translation>页面上</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Beside the article</source>
        <translation>文章旁边</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All notes</source>
        <translation>全部注释</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Notes {first} to {last}</source>
        <translation>注释{first}至{last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Options {first} to {last}</source>
        <translation>可选治疗{first}至{last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All options</source>
        <translation>全部可选治疗</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Trials {first} to {last}</source>
        <translation>临床试验{first}至{last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All trials</source>
        <translation>全部临床试验</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Terms {first} to {last}</source>
        <translation>术语{first}至{last}</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>All glossary terms</source>
        <translation>术语表的全部术语</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Links in the article</source>
        <translation>文章中的链接</translation>
    </message>
    <message>
        <location filename="ui/access/scan_tree.py"/>
        <source>Links {first} to {last}</source>
        <translation>链接{first}至{last}</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>Back to the groups</source>
        <translation>返回分组</translation>
    </message>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>To the first groups</source>
        <translation>回到最前面的分组</translation>
    </message>
    <message>
        <location filename="ui/access/scanning.py"/>
        <source>Paused. Press to go on.</source>
        <translation>已暂停。按一下继续。</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Make a file, or print. You choose who gets it: nothing is sent from here.</source>
        <translation>生成文件或打印。由您决定给谁：这里不会发送任何内容。</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Page for the clinic…</source>
        <translation>带去门诊的页面…</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Your questions and what you marked, in large type on 2 pages at most.</source>
        <translation>您的问题和您标记的内容，用大字，最多2页。</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Save as web page…</source>
        <translation>另存为网页…</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article with all notes as one file. Any browser shows it.</source>
        <translation>带全部注释的文章，存为一个文件。任何浏览器都能显示。</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article with all notes, as it looks on paper.</source>
        <translation>带全部注释的文章，和印在纸上的样子一样。</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The article file</source>
        <translation>文章文件</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>This article came with ALS Reader. Everybody who has ALS Reader has it.</source>
        <translation>这篇文章是ALS Reader自带的。有ALS Reader的人都有它。</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>You can give this file to others as it is. Your marks and questions are not in it.</source>
        <translation>您可以把这个文件原样给别人。里面没有您的标记和问题。</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>The file and where it is</source>
        <translation>文件及其位置</translation>
    </message>
    <message>
        <location filename="ui/sharing/share_dialog.py"/>
        <source>Copy where it is</source>
        <translation>复制文件位置</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Save as web page</source>
        <translation>另存为网页</translation>
    </message>
    <message>
        <location filename="ui/sharing/opening.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>ShowAndSay</name>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Show and say</source>
        <translation>显示并说出</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Press a line. It is shown large and spoken.</source>
        <translation>按一行，就会用大字显示并说出来。</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Say it again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Back to all phrases</source>
        <translation>返回全部短语</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Add your own phrase</source>
        <translation>添加您自己的短语</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Remove: {phrase}</source>
        <translation>移除：{phrase}</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Phrase added.</source>
        <translation>短语已添加。</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>Phrase removed: {phrase}</source>
        <translation>短语已移除：{phrase}</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>This sentence: {sentence}</source>
        <translation>这句话：{sentence}</translation>
    </message>
    <message>
        <location filename="ui/speaking/show_and_say.py"/>
        <source>The open note: {number} {quote}</source>
        <translation>已打开的注释：{number} {quote}</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Options</source>
        <translation>治疗选择</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>Notes and facts</source>
        <translation>注释与资料</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>List up</source>
        <translation>列表向上</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>List down</source>
        <translation>列表向下</translation>
    </message>
    <message>
        <location filename="ui/panes/side_pane.py"/>
        <source>One moment, please.</source>
        <translation>请稍等。</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>All sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Previous sources</source>
        <translation>前面的来源</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Next sources</source>
        <translation>后面的来源</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Sources {first} to {last} of {count}, by name.</source>
        <translation>来源{first}至{last}，共{count}个，按名称排列。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>We read: {what}. Checked on {date}.</source>
        <translation>我们读了：{what}。核对日期：{date}。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Open {host}: {citation}</source>
        <translation>打开{host}：{citation}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/sources.py"/>
        <source>Open {host}</source>
        <translation>打开{host}</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <location filename="ui/speaking/speaker.py"/>
        <source>The voice does not answer, so reading aloud was stopped. Please try again.</source>
        <translation>语音没有响应，所以朗读已停止。请再试一次。</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: normal</source>
        <translation>语速：正常</translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: 1 step faster</source>
        <translation>语速：快1档</translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: 1 step slower</source>
        <translation>语速：慢1档</translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: {steps} steps faster</source>
        <translation>语速：快{steps}档</translation>
    </message>
    <message>
        <location filename="ui/speaking/speed_words.py"/>
        <source>Speed: {steps} steps slower</source>
        <translation>语速：慢{steps}档</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Notes at their place</source>
        <translation>在相应位置读注释</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Slower</source>
        <translation>慢一些</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Faster</source>
        <translation>快一些</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Back to how it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>More voices</source>
        <translation>更多声音</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>The usual voice</source>
        <translation>平常的声音</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>All is back to how it was.</source>
        <translation>已全部恢复原样。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>No notes</source>
        <translation>不读注释</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Short notes</source>
        <translation>简短的注释</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>Whole notes</source>
        <translation>完整的注释</translation>
    </message>
    <message>
        <location filename="ui/dialogs/speech.py"/>
        <source>This is how your text will sound. Doctors give riluzole for ALS.</source>
        <translation>您的文字听起来就是这样。医生会给ALS患者用利鲁唑。</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You are about to write notes on this article.</source>
        <translation>您将要为这篇文章写注释。</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Reading stays as it is. The file is not changed until you save, and the article's own words are never changed.</source>
        <translation>阅读方式不变。在您保存之前，文件不会改变；文章自己的文字永远不会改变。</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Notes need the whole article, so One thing at a time is turned off.</source>
        <translation>写注释需要整篇文章，所以“一次一项”会关闭。</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Start writing</source>
        <translation>开始写注释</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Not medical advice. Ask your care team.</source>
        <translation>不是医疗建议。请询问您的医护团队。</translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline</source>
        <translation>离线可用</translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline · facts as of {date}, refreshed {refreshed}</source>
        <translation>离线可用 · 资料截至{date}，更新于{refreshed}</translation>
    </message>
    <message>
        <location filename="ui/status_line.py"/>
        <source>Works offline · facts as of {date}</source>
        <translation>离线可用 · 资料截至{date}</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Some of your notes are not saved yet. What should happen to them?</source>
        <translation>您有些注释还没有保存。要怎样处理它们？</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>A draft is kept on this computer. You can go on with it later.</source>
        <translation>草稿会保留在这台电脑上。您以后可以接着写。</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Keep as draft</source>
        <translation>留作草稿</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Go on writing</source>
        <translation>继续写注释</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>left mouse button</source>
        <translation>鼠标左键</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>right mouse button</source>
        <translation>鼠标右键</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>middle mouse button</source>
        <translation>鼠标中键</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>back mouse button</source>
        <translation>鼠标后退键</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>forward mouse button</source>
        <translation>鼠标前进键</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="ui/access/scan_switch.py"/>
        <source>Enter by the numbers</source>
        <translation>数字键盘的Enter</translation>
    </message>
</context>
<context>
    <name>SwitchesDialog</name>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switches</source>
        <translation>开关</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>A light goes from choice to choice. Press your switch to choose what is lit. Each change here works at once.</source>
        <translation>亮光从一个选项移到另一个选项。按您的开关，就选中亮起的选项。这里的每次改动都立刻生效。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How many switches</source>
        <translation>用几个开关</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>No switch</source>
        <translation>不用开关</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>One switch</source>
        <translation>一个开关</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Two switches: one moves, one chooses</source>
        <translation>两个开关：一个移动，一个选择</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long each choice is lit</source>
        <translation>每个选项亮多久</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>lit</source>
        <translation>亮起</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How much longer the first choice is lit</source>
        <translation>第一个选项多亮多久</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>first choice</source>
        <translation>第一个选项</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long you must hold the switch</source>
        <translation>开关要按住多久</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>hold</source>
        <translation>按住</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>How long a new press does not count</source>
        <translation>多久之内再按不算</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Say aloud what is lit.</source>
        <translation>说出亮起的选项。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Back to how it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Choose “Try me” with your switch.</source>
        <translation>用您的开关选择“按我试试”。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Try me</source>
        <translation>按我试试</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>− Shorter: {what}</source>
        <translation>− 更短：{what}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>+ Longer: {what}</source>
        <translation>+ 更长：{what}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Which switch</source>
        <translation>用哪个开关</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Press the switch you want to use. Esc stops.</source>
        <translation>请按您想用的开关。按Esc停止。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Set the switch that chooses</source>
        <translation>设置用于选择的开关</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Set the switch that moves</source>
        <translation>设置用于移动的开关</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Use the usual keys</source>
        <translation>使用平常的按键</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>This chooses: {switch}</source>
        <translation>用于选择：{switch}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>This moves the light: {switch}</source>
        <translation>用于移动亮光：{switch}</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>It works. You chose it once.</source>
        <translation>可以用。您选中了一次。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>It works. You chose it {count} times.</source>
        <translation>可以用。您选中了{count}次。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>All is back to how it was.</source>
        <translation>已全部恢复原样。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>No extra time</source>
        <translation>没有额外时间</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>{seconds} seconds</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switch scanning is off.</source>
        <translation>开关扫描已关闭。</translation>
    </message>
    <message>
        <location filename="ui/dialogs/switches.py"/>
        <source>Switch scanning is on. Press {switch} to choose what is lit.</source>
        <translation>开关扫描已打开。按{switch}选择亮起的选项。</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>Arrow keys go from cell to cell. Tab leaves the table.</source>
        <translation>方向键在单元格之间移动。Tab离开表格。</translation>
    </message>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>The same in words</source>
        <translation>用文字说明同样的内容</translation>
    </message>
    <message>
        <location filename="ui/pictures/table_dialog.py"/>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>very sure</source>
        <translation>非常有把握</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>not quite sure</source>
        <translation>不太有把握</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>not sure</source>
        <translation>没有把握</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>a guess</source>
        <translation>只是猜测</translation>
    </message>
    <message>
        <location filename="ui/panes/term_words.py"/>
        <source>It may also mean:</source>
        <translation>也可能指：</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <location filename="core/theme.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Sepia</source>
        <translation>米黄</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <location filename="core/theme.py"/>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>{line} · changed</source>
        <translation>{line} · 有变化</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>{status}. {line}. {title}. {age}.</source>
        <translation>{status}。{line}。{title}。{age}。</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What we know</source>
        <translation>我们知道什么</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Name in the registry: {title}</source>
        <translation>登记平台上的名称：{title}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Result: {words}</source>
        <translation>结果：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Status: {word}</source>
        <translation>状态：{word}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What this word means: {words}</source>
        <translation>这个词的意思：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>How it was done</source>
        <translation>怎样进行的</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Cells: {words}</source>
        <translation>细胞：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>How they were given: {words}</source>
        <translation>给药方式：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Design: {words}</source>
        <translation>设计：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Size: {words}</source>
        <translation>规模：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Run by: {words}</source>
        <translation>主办方：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Start: {words}</source>
        <translation>开始：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Main part ended: {words}</source>
        <translation>主要部分结束：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>End: {words}</source>
        <translation>结束：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>What we read: {words}</source>
        <translation>我们读了：{words}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>The record</source>
        <translation>登记记录</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Open {nct} in the registry</source>
        <translation>在登记平台中打开{nct}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>See {name} in Options</source>
        <translation>在“治疗选择”中查看{name}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Copy {number}</source>
        <translation>复制{number}</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_card.py"/>
        <source>Copied {number}</source>
        <translation>已复制{number}</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>no phase given</source>
        <translation>未注明分期</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>phase does not apply</source>
        <translation>分期不适用</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>phase {number}</source>
        <translation>{number}期</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>early 1</source>
        <translation>早期1</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>size not known</source>
        <translation>规模未知</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} people planned</source>
        <translation>计划{count}人</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} person</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>country not known</source>
        <translation>国家未知</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>planned for {year}</source>
        <translation>计划{year}年开始</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Main goal missed</source>
        <translation>主要目标未达到</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Main goal met</source>
        <translation>主要目标已达到</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Looked at safety</source>
        <translation>考察安全性</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Published, no clear answer</source>
        <translation>已发表，没有明确答案</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>We found no result</source>
        <translation>我们没有找到结果</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Not finished</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>The registry showed results.</source>
        <translation>登记平台当时有结果。</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>The registry showed no results.</source>
        <translation>登记平台当时没有结果。</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>We could not see if the registry shows results.</source>
        <translation>我们无法看到登记平台是否有结果。</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>No phase given</source>
        <translation>未注明分期</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Phase does not apply</source>
        <translation>分期不适用</translation>
    </message>
    <message>
        <location filename="ui/panes/trial_words.py"/>
        <source>Phase {number}</source>
        <translation>{number}期</translation>
    </message>
</context>
<context>
    <name>TrialsTab</name>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Trials</source>
        <translation>临床试验</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Find a trial</source>
        <translation>查找临床试验</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Studies without an NCT number</source>
        <translation>没有NCT编号的研究</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>Found in the registry, not yet reviewed by us</source>
        <translation>在登记平台中找到，我们尚未审核</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>“Five trials, good results”: is it true?</source>
        <translation>“五项试验，效果良好”：这是真的吗？</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>{total} trials</source>
        <translation>{total}项临床试验</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>{count} of {total} trials shown</source>
        <translation>显示{count}项临床试验，共{total}项</translation>
    </message>
    <message>
        <location filename="ui/panes/trials_tab.py"/>
        <source>No trial has all of this. Try a shorter word, or clear the filters.</source>
        <translation>没有临床试验符合全部条件。请试试更短的词，或清除筛选。</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <location filename="ui/dialogs/undo_row.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="ui/dialogs/undo_row.py"/>
        <source>It is as it was before.</source>
        <translation>已恢复到之前的样子。</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>The voice stopped: {reason}</source>
        <translation>语音停止了：{reason}</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>it did not say why</source>
        <translation>没有说明原因</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: a part of the system is missing ({part}). Everything else works. Your care team or a friend can install a voice.</source>
        <translation>无法朗读：缺少系统的一个部件（{part}）。其他功能都能用。您的医护团队或朋友可以安装语音。</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: the speech service of this computer does not answer. Everything else works. Restart the computer, then try again.</source>
        <translation>无法朗读：这台电脑的语音服务没有响应。其他功能都能用。请重新启动电脑，再试一次。</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>Reading aloud is not available: no voice works on this computer ({reason}). Everything else works. On Linux, install speech-dispatcher and espeak-ng.</source>
        <translation>无法朗读：这台电脑上没有可用的语音（{reason}）。其他功能都能用。在Linux上，请安装speech-dispatcher和espeak-ng。</translation>
    </message>
    <message>
        <location filename="ui/speaking/voice.py"/>
        <source>none is installed</source>
        <translation>没有安装语音</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Opening a file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Opening {name}. This can take a little while.</source>
        <translation>正在打开{name}。可能要等一小会儿。</translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>How much is done</source>
        <translation>完成了多少</translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="ui/importing/waiting.py"/>
        <source>{percent} % is done.</source>
        <translation>已完成{percent}%。</translation>
    </message>
</context>
<context>
    <name>WhichNoteDialog</name>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>These notes share one number. Choose one by its words.</source>
        <translation>这些注释共用一个编号。请按文字选择一条。</translation>
    </message>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WhyMarked</name>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Not reviewed by a person</source>
        <translation>未经人工审核</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Why was this marked?</source>
        <translation>为什么标记这里？</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Hide why this was marked</source>
        <translation>隐藏标记的原因</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>Note {number}</source>
        <translation>注释{number}</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>A program found these words by one of its rules.</source>
        <translation>程序按它的一条规则找到了这些文字。</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program cannot tell if this is true. It only says what to look up or ask.</source>
        <translation>程序无法判断这是否属实。它只提示要查什么、问什么。</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>How sure the program is: {confidence}.</source>
        <translation>程序的把握程度：{confidence}。</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program is not sure what these words mean.</source>
        <translation>程序不确定这些词是什么意思。</translation>
    </message>
    <message>
        <location filename="ui/automatic/why.py"/>
        <source>The program is fairly sure. It can still be wrong.</source>
        <translation>程序比较有把握，但仍可能出错。</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Your notes are kept as a draft.</source>
        <translation>您的注释已留作草稿。</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>You are reading again.</source>
        <translation>您又回到阅读了。</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>You are writing notes now.</source>
        <translation>您现在正在写注释。</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Saved in {name}</source>
        <translation>已保存在{name}</translation>
    </message>
    <message>
        <location filename="ui/writing/mode.py"/>
        <source>Saved as {name}.</source>
        <translation>已保存为{name}。</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Your notes were thrown away.</source>
        <translation>您的注释已丢弃。</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>an article without a title</source>
        <translation>没有标题的文章</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>You have unsaved notes for “{title}”.</source>
        <translation>“{title}”有您尚未保存的注释。</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Go on writing</source>
        <translation>继续写注释</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="ui/writing/recovery.py"/>
        <source>This draft is not there any more.</source>
        <translation>这份草稿已经不在了。</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Save your notes</source>
        <translation>保存您的注释</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>This file has changed</source>
        <translation>这个文件已改变</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Stop writing?</source>
        <translation>要停止写注释吗？</translation>
    </message>
    <message>
        <location filename="ui/writing/save_dialogs.py"/>
        <source>Which words?</source>
        <translation>哪些文字？</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>Write notes?</source>
        <translation>要写注释吗？</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You are writing notes already.</source>
        <translation>您已经在写注释了。</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>You go on with the draft that was kept.</source>
        <translation>您接着写之前保留的草稿。</translation>
    </message>
    <message>
        <location filename="ui/writing/starting.py"/>
        <source>This file has changed since it was opened. Open it again, then write.</source>
        <translation>这个文件打开后有改变。请重新打开，然后再写。</translation>
    </message>
    <message>
        <location filename="ui/writing/which_note.py"/>
        <source>Which note?</source>
        <translation>哪条注释？</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note added.</source>
        <translation>注释已添加。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note changed.</source>
        <translation>注释已更改。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note deleted. Undo brings it back.</source>
        <translation>注释已删除。“撤销”可以恢复。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note kept. It is checked now.</source>
        <translation>注释已保留，现在算作已核对。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Note removed. Undo brings it back.</source>
        <translation>注释已移除。“撤销”可以恢复。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Notes added.</source>
        <translation>已添加多条注释。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Source added.</source>
        <translation>来源已添加。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Source removed.</source>
        <translation>来源已移除。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Title changed.</source>
        <translation>标题已更改。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Title and source changed.</source>
        <translation>标题和来源已更改。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Summary changed.</source>
        <translation>概要已更改。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Questions changed.</source>
        <translation>问题已更改。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Review changed.</source>
        <translation>审核信息已更改。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the new note is gone.</source>
        <translation>已撤销：新注释已去掉。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is as it was.</source>
        <translation>已撤销：注释恢复原样。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is back.</source>
        <translation>已撤销：注释已恢复。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the note is not checked.</source>
        <translation>已撤销：注释算作未核对。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the new notes are gone.</source>
        <translation>已撤销：新注释都已去掉。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the source is gone.</source>
        <translation>已撤销：来源已去掉。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the source is back.</source>
        <translation>已撤销：来源已恢复。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the title is as it was.</source>
        <translation>已撤销：标题恢复原样。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: title and source are as they were.</source>
        <translation>已撤销：标题和来源恢复原样。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the summary is as it was.</source>
        <translation>已撤销：概要恢复原样。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the questions are as they were.</source>
        <translation>已撤销：问题恢复原样。</translation>
    </message>
    <message>
        <location filename="ui/writing/words.py"/>
        <source>Undone: the review is as it was.</source>
        <translation>已撤销：审核信息恢复原样。</translation>
    </message>
</context>
<context>
    <name>WritingBar</name>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>You are writing notes</source>
        <translation>您正在写注释</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>More for writing</source>
        <translation>更多编写功能</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Choose words</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Note on these words</source>
        <translation>为这些文字写注释</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Done choosing</source>
        <translation>完成选择</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Sentence before</source>
        <translation>上一句</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Start earlier</source>
        <translation>起点前移</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>Start later</source>
        <translation>起点后移</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>End earlier</source>
        <translation>终点前移</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>End later</source>
        <translation>终点后移</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>1 note to check</source>
        <translation>1条注释要核对</translation>
    </message>
    <message>
        <location filename="ui/writing/bar.py"/>
        <source>{count} notes to check</source>
        <translation>{count}条注释要核对</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <location filename="ui/writing/article_forms.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
