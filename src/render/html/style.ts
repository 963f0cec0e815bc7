/**
 * The page's style. Colours come in pairs of ink and tint with a contrast of at least 4.5:1 in both schemes; each sign
 * is drawn here, its word stands in the page.
 */
export const style = String.raw`
:root{color-scheme:light dark;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
--page:#fff;--ink:#1c2127;--soft:#59626d;--line:#d8dde3;--card:#f6f7f9;--focus:#0b57d0;
--create:#0f6130;--create-tint:#ddf3e3;--update:#734800;--update-tint:#fcefcf;--adopt:#5a37a3;--adopt-tint:#ece6fb;
--remove:#a11d17;--remove-tint:#fde4e1;--forget:#4b545f;--forget-tint:#e7eaee;--keep:#59626d;--left:#0a5674;
--left-tint:#dcf0f8;--unseen:#5e4b00;--unseen-tint:#fbf6dc;--unseen-line:#eadf9f;--failed:#fff;--failed-tint:#b3261e;
--refused:#fff;--refused-tint:#8a1a5e}
@media screen and (prefers-color-scheme:dark){:root{--page:#15181c;--ink:#e5e8eb;--soft:#9da6b1;--line:#343a42;--card:#1d2126;
--focus:#8ab4f8;--create:#86dca2;--create-tint:#143322;--update:#f1c76a;--update-tint:#392b0d;--adopt:#c9b4fa;
--adopt-tint:#2b2247;--remove:#ff9f96;--remove-tint:#441b19;--forget:#b4bcc6;--forget-tint:#2a2f36;--keep:#9da6b1;
--left:#84cdec;--left-tint:#12303d;--unseen:#e3d27c;--unseen-tint:#2c2811;--unseen-line:#453e19;--failed:#fff;
--failed-tint:#b9332b;--refused:#fff;--refused-tint:#9a2f72}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:110rem;padding:1.75rem clamp(1rem,3vw,2.5rem) 3rem;background:var(--page);color:var(--ink);
font:15px/1.5 var(--sans);overflow-wrap:anywhere}
code,.names li{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
font-size:.88em;unicode-bidi:isolate;white-space:pre-wrap}
p,dl,dd,ul{margin:0;padding:0}
ul{list-style:none}
a{color:inherit}
small{font-size:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.soft,.note,.place,caption,.matrix small,.names small{color:var(--soft)}
header{margin-bottom:1.5rem}
.brand{display:flex;flex-wrap:wrap;gap:.25em .4em;align-items:center}
h1{margin:.35rem 0 .5rem;font-size:clamp(1.35rem,1rem + 1.6vw,2rem);line-height:1.25;font-weight:650;letter-spacing:-.015em}
h2{margin:0 0 .6rem;font-size:1.05rem;font-weight:650}
h3{margin:0;font-size:1em;font-weight:400}
header .soft{font-size:.88em}
main>section{margin-top:2.25rem}
main>:first-child{margin-top:0}

.tag,.matrix td{--own:var(--ink);--tint:transparent;color:var(--own)}
.create.create{--own:var(--create);--tint:var(--create-tint);--sign:"+"}
.update.update{--own:var(--update);--tint:var(--update-tint);--sign:"~"}
.adopt.adopt{--own:var(--adopt);--tint:var(--adopt-tint);--sign:"\21e5"}
.remove.remove{--own:var(--remove);--tint:var(--remove-tint);--sign:"\2212"}
.forget.forget{--own:var(--forget);--tint:var(--forget-tint);--sign:"\b7"}
.keep.keep{--own:var(--keep);--sign:"="}
.left.left{--own:var(--left);--tint:var(--left-tint);--sign:"!"}
.unseen.unseen{--own:var(--unseen);--tint:var(--unseen-tint);--sign:"?"}
.failed.failed{--own:var(--failed);--tint:var(--failed-tint);--sign:"\d7"}
.refused.refused{--own:var(--refused);--tint:var(--refused-tint);--sign:"\2298"}
.ok.ok{--own:var(--create);--tint:var(--create-tint);--sign:"\2713"}
.differs.differs{--own:var(--update);--tint:var(--update-tint);--sign:"\2260"}
.tag{display:inline-block;padding:.05em .55em .1em;border-radius:4px;background:var(--tint);font-size:.88em;font-weight:600;white-space:nowrap}
.tag.keep{padding-left:0}
.tag::before,.matrix td[class]::before{content:var(--sign);display:inline-block;min-width:.85em;margin-right:.15em;font-weight:700}
@supports (content:"+" / ""){.tag::before,.matrix td[class]::before{content:var(--sign) / ""}}

.card{margin-top:.75rem;padding:.8rem 1rem;border:1px solid var(--line);border-left:4px solid var(--edge,var(--line));border-radius:6px;background:var(--card)}
.card.failed{--edge:var(--failed-tint)}
.card.refused{--edge:var(--refused-tint)}
.card.unseen{--edge:var(--unseen)}
.card>*+*,.told>*+*{margin-top:.25rem}
.hint::before{content:"\2192";margin-right:.4em}
@supports (content:"+" / ""){.hint::before{content:"\2192" / ""}}
.place{margin-top:.5rem}
.names small{font-family:var(--sans)}
.names{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin-top:.2rem}
summary{cursor:pointer;width:fit-content;margin-top:.2rem}

#tallies{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:2rem 0 1rem}
#tallies ul{display:flex;flex-wrap:wrap;gap:.4rem .9rem}
#tallies li>button,#tallies li{display:flex;gap:.35rem;align-items:baseline}
#tallies .keep{padding-right:0}
#tallies label{display:flex;white-space:nowrap;gap:.5rem;align-items:baseline}
#tallies button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;padding:.2rem .55rem;cursor:pointer}
#tallies button:hover{border-color:var(--soft)}
#tallies button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
#tallies span{font-variant-numeric:tabular-nums}
#tallies input{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:6px;padding:.25rem .6rem;width:16rem;max-width:100%}
#tallies+section{margin-top:0}
#matrix h2{display:inline;margin-right:.6rem}

.scroll{overflow:auto;width:fit-content;max-width:100%;max-height:min(85vh,60rem);margin-top:.6rem;border:1px solid var(--line);border-radius:8px;overscroll-behavior-x:contain;
scroll-padding:7.5rem 0 0 15rem}
table{border-collapse:separate;border-spacing:0;font-size:.9em}
caption{text-align:left}
.matrix{min-width:100%}
.matrix.narrow{min-width:0}
.matrix.narrow td,.matrix.narrow thead tr+tr th{width:11rem}
.matrix caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.matrix th,.matrix td{text-align:left;vertical-align:top;padding:.38rem .6rem;font-weight:400;border-bottom:1px solid var(--line)}
.matrix thead{position:sticky;top:0;z-index:2}
.matrix thead th{background:var(--card)}
.matrix thead .corner{vertical-align:bottom}
.matrix thead .target{border-bottom:0}
.matrix thead .target span{position:sticky;left:15rem}
.matrix .target code{font-weight:700}
.matrix thead tr+tr code{font-weight:600}
.matrix thead small{display:block;font-size:.86em;line-height:1.35}
.matrix .first,.matrix .target{border-left:1px solid var(--line)}
.matrix tbody th,.matrix .corner{position:sticky;left:0;z-index:1;background:var(--page);min-width:15rem;border-right:1px solid var(--line)}
.matrix thead .corner{z-index:1;background:var(--card)}
.matrix .corner+.target,.matrix thead tr+tr th:first-child{border-left:0}
.matrix th code{display:inline-block;max-width:14rem}
.matrix tbody th small{display:block;max-width:14rem;font-size:.92em}
.matrix .group th{position:static;background:var(--card);border-right:0;font-weight:600;font-size:.92em;color:var(--soft)}
.matrix .group span{position:sticky;left:.6rem}
.matrix .group small{display:inline;font-weight:400;margin-left:.4em}
.matrix td,.matrix thead tr+tr th{width:8rem;min-width:7.5rem}
.matrix td{background:var(--tint)}
.matrix td.quiet{background:none;--own:var(--soft)}
.matrix td+td{border-left:1px solid var(--line)}
.matrix td.unseen{background:repeating-linear-gradient(135deg,var(--unseen-tint) 0 6px,var(--unseen-line) 6px 8px)}
.matrix td[class]:not(.keep){font-weight:600}
.matrix td a{text-decoration:none}
.matrix td small{display:block;font-weight:400;font-size:.86em;line-height:1.3;color:inherit}
.matrix td a:hover{text-decoration:underline}
.js .matrix td[class]{cursor:pointer}
.matrix td:focus-visible,.matrix td[aria-selected=true]{outline:2px solid var(--focus);outline-offset:-2px;border-radius:0}
.matrix td.off{opacity:.35}
.matrix tbody:last-child tr:last-child>*{border-bottom:0}

.places{columns:25rem;column-gap:.9rem}
article{break-inside:avoid;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin-bottom:.9rem}
article .story,article .same{display:grid;grid-template-columns:6.4rem 1fr;align-items:baseline;margin-top:.6rem}
article .tag,.card .tag{justify-self:start}
article .names{margin-top:0}
.card.failed .note{color:var(--ink);font-weight:600}
article .same{color:var(--soft)}
.story:target,.card:target{outline:2px solid var(--focus);outline-offset:4px;border-radius:4px}
.plain th,.plain td{padding:.3rem 1.5rem .3rem 0;text-align:right;font-weight:400;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
.plain th:first-child{text-align:left}
.plain{margin-top:.6rem}
.plain thead th{color:var(--soft)}
#legend dl{display:grid;gap:.3rem;font-size:.92em;margin-bottom:.8rem}
#legend dl div{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;align-items:baseline}
#legend .tag{font-size:1em}

#pane{position:fixed;z-index:9;right:1rem;bottom:1rem;width:min(27rem,calc(100vw - 2rem));max-height:min(60vh,32rem);overflow:auto;
padding:.9rem 1.1rem 1rem;border:1px solid var(--soft);border-radius:10px;background:var(--page);box-shadow:0 8px 30px rgb(0 0 0/.22)}
#pane h2{margin:0 2.2rem .1rem 0}
#pane .told,#pane>p{margin-top:.5rem}
#pane .place{margin-top:0}
#pane button{position:absolute;top:.6rem;right:.6rem;font:inherit;color:inherit;background:none;border:0;border-radius:6px;padding:.15rem .5rem;cursor:pointer}
.pane-open{padding-bottom:60vh}

@media (max-width:40rem){
body{padding-top:1.1rem;font-size:16px}
#tallies{margin-top:1.5rem}
#tallies input{width:100%}
#tallies label{width:100%}
.scroll{scroll-padding-left:calc(40vw + 1rem);max-height:75vh;max-width:none;width:auto;margin-inline:-1rem;border-inline:0;border-radius:0}
.matrix tbody th,.matrix .corner{min-width:min(15rem,40vw);width:40vw}
.matrix tbody th code{max-width:36vw}
.matrix thead .target span{left:calc(40vw + .6rem)}
#legend dl div{grid-template-columns:1fr;gap:0;margin-bottom:.35rem}
#pane{right:0;bottom:0;width:100%;border-radius:12px 12px 0 0;border-width:1px 0 0}
}

@media print{
@page{size:landscape;margin:11mm}
body{padding:0;max-width:none;font-size:9.5pt}
#tallies label,#tallies output,#pane{display:none!important}
#tallies button{border:0;box-shadow:none!important;padding:0}
[hidden]:not(#pane){display:revert!important}
tr[hidden]{display:table-row!important}
.off{opacity:1!important}
a{text-decoration:none}
details::details-content{content-visibility:visible;height:auto}
summary{list-style:none}
.scroll{overflow:visible;width:auto;max-height:none;border:0}
.matrix{width:100%;table-layout:fixed;font-size:8pt}
.matrix th,.matrix td,.matrix thead{position:static!important;min-width:0!important;max-width:none!important;padding:.25em .35em}
.matrix td,.matrix thead tr+tr th,.matrix.narrow td,.matrix.narrow thead tr+tr th{width:auto}
.matrix .corner{width:17%}
.matrix thead .target span,.matrix .group span{position:static}
.matrix thead .target{white-space:normal;height:auto}
.matrix.middle{font-size:7pt}
.matrix.wide{font-size:5.2pt}
.matrix.wide thead code{font-size:.78em}
.matrix thead{display:table-header-group}
tr,.story,.card,#legend div{break-inside:avoid}
h2,h3{break-after:avoid}
.places{columns:2;column-gap:6mm}
article{margin-bottom:6mm}
.tag:not(.keep){border:1px solid currentcolor}
.tag.failed,.tag.refused,.matrix td.failed,.matrix td.refused{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
