const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as R,b as P,c as O,n as lt}from"./chunk-NBDS574Y.js";var ht=P((Ee,ct)=>{ct.exports=R("node:util")});var pt=P((Ce,dt)=>{dt.exports=R("node:process")});var Z=P((Te,mt)=>{mt.exports=R("node:readline")});var Ft=P((ke,Mt)=>{Mt.exports=R("node:tty")});var Nt=P((Ke,kt)=>{kt.exports=R("node:util")});var Gt=P((qe,Dt)=>{Dt.exports=R("node:process")});var jt=P((He,Wt)=>{Wt.exports=R("node:fs")});var Bt=P((Ye,Ut)=>{Ut.exports=R("node:path")});var Vt=O(ht(),1),U=O(pt(),1),J=O(Z(),1),At=O(Z(),1);var gt=(()=>{let t=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return e=>{let s=0;for(t.lastIndex=0;t.test(e);)s+=1;return e.length-s}})(),$t=t=>t===12288||t>=65281&&t<=65376||
t>=65504&&t<=65510,ft=t=>t===8987||t===9001||t>=12272&&t<=12287||t>=12289&&t<=12350||t>=12441&&t<=12543||t>=12549&&t<=12591||t>=12593&&t<=12686||t>=12688&&t<=12771||
t>=12783&&t<=12830||t>=12832&&t<=12871||t>=12880&&t<=19903||t>=65040&&t<=65049||t>=65072&&t<=65106||t>=65108&&t<=65126||t>=65128&&t<=65131||t>=127488&&t<=127490||
t>=127504&&t<=127547||t>=127552&&t<=127560||t>=131072&&t<=196605||t>=196608&&t<=262141;var Xt=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y,Zt=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y,
yt=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu,Qt=/\t{1,1000}/y,vt=new RegExp(
"[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Ba\
se}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*",
"yu"),te=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y,ee=new RegExp("\\p{M}+","gu"),se={limit:1/0,ellipsis:""},wt=(t,e={},s={})=>{let i=e.limit??1/0,o=e.ellipsis??
"",u=e?.ellipsisWidth??(o?wt(o,se,s).width:0),a=0,r=s.controlWidth??0,l=s.tabWidth??8,h=s.emojiWidth??2,y=2,c=s.regularWidth??1,p=s.wideWidth??y,$=[[te,c],[Xt,a],
[Zt,r],[Qt,l],[vt,h],[yt,p]],m=0,f=0,S=t.length,M=0,V=!1,L=S,A=Math.max(0,i-u),w=0,I=0,v=0,b=0;t:for(;;){if(I>w||f>=S&&f>m){let _=t.slice(w,I)||t.slice(m,f);M=0;
for(let k of _.replaceAll(ee,"")){let x=k.codePointAt(0)||0;if($t(x)?b=y:ft(x)?b=p:b=c,v+b>A&&(L=Math.min(L,Math.max(w,m)+M)),v+b>i){V=!0;break t}M+=k.length,v+=
b}w=I=0}if(f>=S)break t;for(let _=0,k=$.length;_<k;_++){let[x,ut]=$[_];if(x.lastIndex=f,x.test(t)){if(M=x===yt?gt(t.slice(f,x.lastIndex)):x===vt?1:x.lastIndex-f,
b=M*ut,v+b>A&&(L=Math.min(L,f+Math.floor((A-v)/ut))),v+b>i){V=!0;break t}v+=b,w=m,I=f,f=m=x.lastIndex;continue t}}f+=1}return{width:V?A:v,index:V?L:S,truncated:V,
ellipsed:V&&i>=u}},bt=wt;var ie={limit:1/0,ellipsis:"",ellipsisWidth:0},re=(t,e={})=>bt(t,ie,e).width,E=re;var B="\x1B",Et="\x9B",ne=39,tt="\x07",Ct="[",oe="]",Tt="m",et=`${oe}8;;`,It=new RegExp(`(?:\\${Ct}(?<code>\\d+)m|\\${et}(?<uri>.*)${tt})`,"y"),St=t=>{if(t>=30&&
t<=37||t>=90&&t<=97)return 39;if(t>=40&&t<=47||t>=100&&t<=107)return 49;if(t===1||t===2)return 22;if(t===3)return 23;if(t===4)return 24;if(t===7)return 27;if(t===
8)return 28;if(t===9)return 29;if(t===0)return 0},_t=t=>`${B}${Ct}${t}${Tt}`,xt=t=>`${B}${et}${t}${tt}`,Q=(t,e,s)=>{let i=e[Symbol.iterator](),o=!1,u=!1,a=t.at(
-1),r=a===void 0?0:E(a),l=i.next(),h=i.next(),y=0;for(;!l.done;){let c=l.value,p=E(c);r+p<=s?t[t.length-1]+=c:(t.push(c),r=0),(c===B||c===Et)&&(o=!0,u=e.startsWith(
et,y+1)),o?u?c===tt&&(o=!1,u=!1):c===Tt&&(o=!1):(r+=p,r===s&&!h.done&&(t.push(""),r=0)),l=h,h=i.next(),y+=c.length}a=t.at(-1),!r&&a!==void 0&&a.length&&t.length>
1&&(t[t.length-2]+=t.pop())},ae=t=>{let e=t.split(" "),s=e.length;for(;s&&!E(e[s-1]);)s--;return s===e.length?t:e.slice(0,s).join(" ")+e.slice(s).join("")},ue=(t,e,s={})=>{
if(s.trim!==!1&&t.trim()==="")return"";let i="",o,u,a=t.split(" "),r=[""],l=0;for(let c=0;c<a.length;c++){let p=a[c];if(s.trim!==!1){let m=r.at(-1)??"",f=m.trimStart();
m.length!==f.length&&(r[r.length-1]=f,l=E(f))}c!==0&&(l>=e&&(s.wordWrap===!1||s.trim===!1)&&(r.push(""),l=0),(l||s.trim===!1)&&(r[r.length-1]+=" ",l++));let $=E(
p);if(s.hard&&$>e){let m=e-l,f=1+Math.floor(($-m-1)/e);Math.floor(($-1)/e)<f&&r.push(""),Q(r,p,e),l=E(r.at(-1)??"");continue}if(l+$>e&&l&&$){if(s.wordWrap===!1&&
l<e){Q(r,p,e),l=E(r.at(-1)??"");continue}r.push(""),l=0}if(l+$>e&&s.wordWrap===!1){Q(r,p,e),l=E(r.at(-1)??"");continue}r[r.length-1]+=p,l+=$}s.trim!==!1&&(r=r.map(
c=>ae(c)));let h=r.join(`
`),y=!1;for(let c=0;c<h.length;c++){let p=h[c];if(i+=p,y)y=!1;else if(y=p>="\uD800"&&p<="\uDBFF",y)continue;if(p===B||p===Et){It.lastIndex=c+1;let m=It.exec(h)?.
groups;if(m?.code!==void 0){let f=Number.parseFloat(m.code);o=f===ne?void 0:f}else m?.uri!==void 0&&(u=m.uri.length===0?void 0:m.uri)}if(h[c+1]===`
`){u&&(i+=xt(""));let $=o?St(o):void 0;o&&$&&(i+=_t($))}else p===`
`&&(o&&St(o)&&(i+=_t(o)),u&&(i+=xt(u)))}return i},le=/\r?\n/;function N(t,e,s){return String(t).normalize().split(le).map(i=>ue(i,e,s)).join(`
`)}var C={to(t,e){return e?`\x1B[${e+1};${t+1}H`:`\x1B[${t+1}G`},move(t,e){let s="";return t<0?s+=`\x1B[${-t}D`:t>0&&(s+=`\x1B[${t}C`),e<0?s+=`\x1B[${-e}A`:e>0&&(s+=
`\x1B[${e}B`),s},up:(t=1)=>`\x1B[${t}A`,down:(t=1)=>`\x1B[${t}B`,forward:(t=1)=>`\x1B[${t}C`,backward:(t=1)=>`\x1B[${t}D`,nextLine:(t=1)=>"\x1B[E".repeat(t),prevLine:(t=1)=>"\
\x1B[F".repeat(t),left:"\x1B[G",hide:"\x1B[?25l",show:"\x1B[?25h",save:"\x1B7",restore:"\x1B8"};var W={screen:"\x1B[2J",up:(t=1)=>"\x1B[1J".repeat(t),down:(t=1)=>"\x1B[J".repeat(t),line:"\x1B[2K",lineEnd:"\x1B[K",lineStart:"\x1B[1K",lines(t){let e="";for(let s=0;s<
t;s++)e+=this.line+(s<t-1?C.up():"");return t&&(e+=C.left),e}};var ce=O(Ft(),1);function q(t,e,s){if(!s.some(a=>!a.disabled))return t;let i=t+e,o=Math.max(s.length-1,0),u=i<0?o:i>o?0:i;return s[u]?.disabled?q(u,e<0?-1:1,s):u}var he=["up","down","left","right","space","enter","cancel"],de=["January","February","March","April","May","June","July","August","September","October","Novemb\
er","December"],F={actions:new Set(he),aliases:new Map([["k","up"],["j","down"],["h","left"],["l","right"],["","cancel"],["escape","cancel"]]),messages:{cancel:"\
Canceled",error:"Something went wrong"},withGuide:!0,accessible:void 0,date:{monthNames:[...de],messages:{required:"Please enter a valid date",invalidMonth:"The\
re are only 12 months in a year",invalidDay:(t,e)=>`There are only ${t} days in ${e}`,afterMin:t=>`Date must be on or after ${t.toISOString().slice(0,10)}`,beforeMax:t=>`\
Date must be on or before ${t.toISOString().slice(0,10)}`}}};function Ot(t){if(t!==void 0)return t;if(F.accessible!==void 0)return F.accessible;let e=process.env.ACCESSIBLE;return e!==void 0&&e!==""&&e!=="0"&&e!=="false"}
function Rt(t,e){if(typeof t=="string")return F.aliases.get(t)===e;for(let s of t)if(s!==void 0&&Rt(s,e))return!0;return!1}function pe(t,e){if(t===e)return;let s=t.
split(`
`),i=e.split(`
`),o=Math.max(s.length,i.length),u=[];for(let a=0;a<o;a++)s[a]!==i[a]&&u.push(a);return{lines:u,numLinesBefore:s.length,numLinesAfter:i.length,numLines:o}}var We=globalThis.
process.platform.startsWith("win"),st=Symbol("clack:cancel");function K(t,e){let s=t;s.isTTY&&s.setRawMode(e)}var j=t=>"columns"in t&&typeof t.columns=="number"?t.columns:80,it=t=>"rows"in t&&typeof t.rows=="number"?t.rows:20;function D(t,e,s,i=s,o=s,u){let a=j(t??U.stdout),
r=E(s);return N(e,a-r,{hard:!0,trim:!1}).split(`
`).map((l,h,y)=>{let c=u?u(l,h):l;return h===0?`${i}${c}`:h===y.length-1?`${o}${c}`:`${s}${c}`}).join(`
`)}function Pt(t,e){if("~standard"in t){let s=t["~standard"].validate(e);return s instanceof Promise?s.then(i=>i.issues?.at(0)?.message):s.issues?.at(0)?.message}
return t(e)}var rt=class{input;output;_abortSignal;rl;opts;_render;_track=!1;_prevFrame="";_subscribers=new Map;_cursor=0;state="initial";error="";value;userInput="";get accessible(){
return Ot(this.opts.accessible)}constructor(e,s=!0){let{input:i=U.stdin,output:o=U.stdout,render:u,signal:a,...r}=e;this.opts=r,this.onKeypress=this.onKeypress.
bind(this),this.close=this.close.bind(this),this.render=this.render.bind(this),this._render=u.bind(this),this._track=s,this._abortSignal=a,this.input=i,this.output=
o}unsubscribe(){this._subscribers.clear()}setSubscriber(e,s){let i=this._subscribers.get(e)??[];i.push(s),this._subscribers.set(e,i)}on(e,s){this.setSubscriber(
e,{cb:s})}once(e,s){this.setSubscriber(e,{cb:s,once:!0})}emit(e,...s){let i=this._subscribers.get(e)??[],o=[];for(let u of i)u.cb(...s),u.once&&o.push(()=>i.splice(
i.indexOf(u),1));for(let u of o)u()}prompt(){return new Promise(e=>{if(this._abortSignal){if(this._abortSignal.aborted)return this.state="cancel",this.close(),e(
st);this._abortSignal.addEventListener("abort",()=>{this.state="cancel",this.close()},{once:!0})}this.rl=At.default.createInterface({input:this.input,tabSize:2,
prompt:"",escapeCodeTimeout:50,terminal:!0}),this.rl.prompt(),this.opts.initialUserInput!==void 0&&this._setUserInput(this.opts.initialUserInput,!0),this.input.
on("keypress",this.onKeypress),K(this.input,!0),this.output.on("resize",this.render),this.render(),this.once("submit",()=>{this.output.write(C.show),this.output.
off("resize",this.render),K(this.input,!1),e(this.value)}),this.once("cancel",()=>{this.output.write(C.show),this.output.off("resize",this.render),K(this.input,
!1),e(st)})})}_isActionKey(e,s){return e==="	"}_shouldSubmit(e,s){return!0}_setValue(e){this.value=e,this.emit("value",this.value)}_setUserInput(e,s){this.userInput=
e??"",this.emit("userInput",this.userInput),s&&this._track&&this.rl&&(this.rl.write(this.userInput),this._cursor=this.rl.cursor)}_clearUserInput(){this.rl?.write(
null,{ctrl:!0,name:"u"}),this._setUserInput("")}async onKeypress(e,s){if(this.state!=="validating"){if(this._track&&s.name!=="return"&&(s.name&&this._isActionKey(
e,s)&&this.rl?.write(null,{ctrl:!0,name:"h"}),this._cursor=this.rl?.cursor??0,this._setUserInput(this.rl?.line)),this.state==="error"&&(this.state="active"),s?.
name&&(!this._track&&F.aliases.has(s.name)&&this.emit("cursor",F.aliases.get(s.name)),F.actions.has(s.name)&&this.emit("cursor",s.name)),e&&(e.toLowerCase()==="\
y"||e.toLowerCase()==="n")&&this.emit("confirm",e.toLowerCase()==="y"),this.emit("key",e,s),s?.name==="return"&&this._shouldSubmit(e,s)){if(this.opts.validate){
let i=Pt(this.opts.validate,this.value),o;i instanceof Promise?(this.state="validating",this.render(),o=await i):o=i,o&&(this.error=o instanceof Error?o.message:
o,this.state="error",this.rl?.write(this.userInput))}this.state!=="error"&&(this.state="submit")}Rt([e,s?.name,s?.sequence],"cancel")&&(this.state="cancel"),(this.
state==="submit"||this.state==="cancel")&&this.emit("finalize"),this.render(),(this.state==="submit"||this.state==="cancel")&&this.close()}}close(){this.input.unpipe(),
this.input.removeListener("keypress",this.onKeypress),this.output.write(`
`),K(this.input,!1),this.rl?.close(),this.rl=void 0,this.emit(`${this.state}`,this.value),this.unsubscribe()}restoreCursor(){let e=N(this._prevFrame,j(this.output),
{hard:!0,trim:!1}).split(`
`).length-1;this.output.write(C.move(-999,e*-1))}render(){let e=N(this._render(this)??"",j(this.output),{hard:!0,trim:!1});if(e!==this._prevFrame){if(this.state===
"initial")this.output.write(C.hide);else{let s=pe(this._prevFrame,e),i=it(this.output);if(this.restoreCursor(),s){let o=Math.max(0,s.numLinesAfter-i),u=Math.max(
0,s.numLinesBefore-i),a=s.lines.find(r=>r>=o);if(a===void 0){this._prevFrame=e;return}if(s.lines.length===1){this.output.write(C.move(0,a-u)),this.output.write(
W.lines(1));let r=e.split(`
`);this.output.write(r[a]),this._prevFrame=e,this.output.write(C.move(0,r.length-a-1));return}else if(s.lines.length>1){if(o<u)a=o;else{let l=a-u;l>0&&this.output.
write(C.move(0,l))}this.output.write(W.down());let r=e.split(`
`).slice(a);this.output.write(r.join(`
`)),this._prevFrame=e;return}}this.output.write(W.down())}this.output.write(e),this.state==="initial"&&(this.state="active"),this._prevFrame=e}}};var H=class extends rt{get cursor(){return this.value?0:1}get _value(){return this.cursor===0}constructor(e){super(e,!1),this.value=!!e.initialValue,this.on("us\
erInput",()=>{this.value=this._value}),this.on("confirm",s=>{this.output.write(C.move(0,-1)),this.value=s,this.state="submit",this.close()}),this.on("cursor",()=>{
this.value=!this.value})}};var Lt=class extends rt{options;cursor=0;get _selectedValue(){return this.options[this.cursor]}changeValue(){let e=this._selectedValue;this.value=e===void 0?void 0:
e.value}constructor(e){super(e,!1),this.options=e.options;let s=this.options.findIndex(({value:o})=>o===e.initialValue),i=s===-1?0:s;this.cursor=this.options[i]?.
disabled?q(i,1,this.options):i,this.changeValue(),this.on("cursor",o=>{switch(o){case"left":case"up":this.cursor=q(this.cursor,-1,this.options);break;case"down":case"\
right":this.cursor=q(this.cursor,1,this.options);break}this.changeValue()})}};var Y=class extends rt{get userInputWithCursor(){if(this.state==="submit")return this.userInput;let e=this.userInput;if(this.cursor>=e.length)return`${this.userInput}\
\u2588`;let s=e.slice(0,this.cursor),i=e.slice(this.cursor,this.cursor+1),o=e.slice(this.cursor+1);return`${s}${(0,Vt.styleText)("inverse",i)}${o}`}get cursor(){
return this._cursor}constructor(e){super({...e,initialUserInput:e.initialUserInput??e.initialValue}),this.on("userInput",s=>{this._setValue(s)}),this.on("finali\
ze",()=>{this.value||(this.value=e.defaultValue),this.value===void 0&&(this.value="")})}};var n=O(Nt(),1),T=O(Gt(),1);var ot=O(jt(),1),Ht=O(Bt(),1);function ge(){return T.default.platform!=="win32"?T.default.env.TERM!=="linux":!!T.default.env.CI||!!T.default.env.WT_SESSION||!!T.default.env.TERMINUS_SUBLIME||
T.default.env.ConEmuTask==="{cmd::Cmder}"||T.default.env.TERM_PROGRAM==="Terminus-Sublime"||T.default.env.TERM_PROGRAM==="vscode"||T.default.env.TERM==="xterm-2\
56color"||T.default.env.TERM==="alacritty"||T.default.env.TERMINAL_EMULATOR==="JetBrains-JediTerm"}var $e=ge();var d=(t,e)=>$e?t:e,Kt=d("\u25C6","*"),fe=d("\u25A0","x"),ye=d("\u25B2","x"),ve=d("\u25C7","o"),us=d("\u250C","T"),g=d("\u2502","|"),G=d("\u2514","\u2014"),ls=d(
"\u2510","T"),cs=d("\u2518","\u2014"),nt=d("\u25CF",">"),X=d("\u25CB"," "),hs=d("\u25FB","[\u2022]"),ds=d("\u25FC","[+]"),ps=d("\u25FB","[ ]"),ms=d("\u25AA","\u2022"),
gs=d("\u2500","-"),$s=d("\u256E","+"),fs=d("\u251C","+"),ys=d("\u256F","+"),vs=d("\u2570","+"),ws=d("\u256D","+"),bs=d("\u25CF","\u2022"),Is=d("\u25C6","*"),Ss=d(
"\u25B2","!"),_s=d("\u25A0","x"),at=t=>{switch(t){case"initial":case"active":return(0,n.styleText)("cyan",Kt);case"cancel":return(0,n.styleText)("red",fe);case"\
error":return(0,n.styleText)("yellow",ye);case"submit":return(0,n.styleText)("green",ve);case"validating":return(0,n.styleText)("dim",Kt)}},we=t=>{switch(t){case"\
initial":case"active":return(0,n.styleText)("cyan",g);case"cancel":return(0,n.styleText)("red",g);case"error":return(0,n.styleText)("yellow",g);case"submit":return(0,n.styleText)(
"green",g)}};function be(t,e,s){let i=s?`${(0,n.styleText)("cyan",g)}  `:"",o=D(t,e.join(" \u2022 "),i).split(`
`);return s&&o.push((0,n.styleText)("cyan",G)),o}var qt=(t,e,s,i,o,u=!1)=>{let a=e,r=0;if(u)for(let l=i-1;l>=s;l--){let h=t[l];if(h&&(a-=h.length),r++,a<=o)break}else
for(let l=s;l<i;l++){let h=t[l];if(h&&(a-=h.length),r++,a<=o)break}return{lineCount:a,removals:r}},Ie=({cursor:t,options:e,style:s,output:i=process.stdout,maxItems:o=Number.
POSITIVE_INFINITY,columnPadding:u=0,rowPadding:a=4})=>{let r=j(i)-u,l=it(i),h=(0,n.styleText)("dim","..."),y=Math.max(l-a,0),c=Math.max(Math.min(o,y),5),p=0;t>=
c-3&&(p=Math.max(Math.min(t-c+3,e.length-c),0));let $=c<e.length&&p>0,m=c<e.length&&p+c<e.length,f=Math.min(p+c,e.length),S=[],M=0;$&&M++,m&&M++;let V=p+($?1:0),
L=f-(m?1:0);for(let w=V;w<L;w++){let I=e[w],v=I!==void 0?s(I,w===t):"",b=N(v,r,{hard:!0,trim:!1}).split(`
`);S.push(b),M+=b.length}if(M>y){let w=0,I=0,v=M,b=t-V,_=y,k=()=>qt(S,v,0,b,_),x=()=>qt(S,v,b+1,S.length,_,!0);$?({lineCount:v,removals:w}=k(),v>_&&(m||(_-=1),{
lineCount:v,removals:I}=x())):(m||(_-=1),{lineCount:v,removals:I}=x(),v>_&&(_-=1,{lineCount:v,removals:w}=k())),w>0&&($=!0,S.splice(0,w)),I>0&&(m=!0,S.splice(S.
length-I,I))}let A=[];$&&A.push(h);for(let w of S)for(let I of w)A.push(I);return m&&A.push(h),A};var Yt=t=>{let e=t.active??"Yes",s=t.inactive??"No";return new H({active:e,inactive:s,signal:t.signal,input:t.input,output:t.output,initialValue:t.initialValue??
!0,render(){let i=t.withGuide??F.withGuide,o=`${at(this.state)}  `,u=i?`${(0,n.styleText)("gray",g)}  `:"",a=D(t.output,t.message,u,o),r=`${i?`${(0,n.styleText)(
"gray",g)}
`:""}${a}
`,l=this.value?e:s;switch(this.state){case"submit":{let h=i?`${(0,n.styleText)("gray",g)}  `:"";return`${r}${h}${(0,n.styleText)("dim",l)}`}case"cancel":{let h=i?
`${(0,n.styleText)("gray",g)}  `:"";return`${r}${h}${(0,n.styleText)(["strikethrough","dim"],l)}${i?`
${(0,n.styleText)("gray",g)}`:""}`}default:{let h=i?`${(0,n.styleText)("cyan",g)}  `:"",y=i?(0,n.styleText)("cyan",G):"";return`${r}${h}${this.value?`${(0,n.styleText)(
"green",nt)} ${e}`:`${(0,n.styleText)("dim",X)} ${(0,n.styleText)("dim",e)}`}${t.vertical?i?`
${(0,n.styleText)("cyan",g)}  `:`
`:` ${(0,n.styleText)("dim","/")} `}${this.value?`${(0,n.styleText)("dim",X)} ${(0,n.styleText)("dim",s)}`:`${(0,n.styleText)("green",nt)} ${s}`}
${y}
`}}}}).prompt()};var xs=[`${(0,n.styleText)("dim","\u2191/\u2193")} to navigate`,`${(0,n.styleText)("dim","Space:")} select`,`${(0,n.styleText)("dim","Enter:")} confirm`];var Es={light:d("\u2500","-"),heavy:d("\u2501","="),block:d("\u2588","#")};var Se=[`${(0,n.styleText)("dim","\u2191/\u2193")} to navigate`,`${(0,n.styleText)("dim","Enter:")} confirm`],z=(t,e)=>t.includes(`
`)?t.split(`
`).map(s=>e(s)).join(`
`):e(t),Jt=t=>{let e=(i,o)=>{if(i===void 0)return"";let u=i.label??String(i.value);switch(o){case"disabled":return`${(0,n.styleText)("gray",X)} ${z(u,a=>(0,n.styleText)(
"gray",a))}${i.hint?` ${(0,n.styleText)("dim",`(${i.hint??"disabled"})`)}`:""}`;case"selected":return`${z(u,a=>(0,n.styleText)("dim",a))}`;case"active":return`${(0,n.styleText)(
"green",nt)} ${u}${i.hint?` ${(0,n.styleText)("dim",`(${i.hint})`)}`:""}`;case"cancelled":return`${z(u,a=>(0,n.styleText)(["strikethrough","dim"],a))}`;default:
return`${(0,n.styleText)("dim",X)} ${z(u,a=>(0,n.styleText)("dim",a))}`}},s=t.showInstructions??!0;return new Lt({options:t.options,signal:t.signal,input:t.input,
output:t.output,initialValue:t.initialValue,render(){let i=t.withGuide??F.withGuide,o=`${at(this.state)}  `,u=`${we(this.state)}  `,a=D(t.output,t.message,u,o),
r=`${i?`${(0,n.styleText)("gray",g)}
`:""}${a}
`;switch(this.state){case"submit":{let l=i?`${(0,n.styleText)("gray",g)}  `:"",h=D(t.output,e(this.options[this.cursor],"selected"),l);return`${r}${h}`}case"can\
cel":{let l=i?`${(0,n.styleText)("gray",g)}  `:"",h=D(t.output,e(this.options[this.cursor],"cancelled"),l);return`${r}${h}${i?`
${(0,n.styleText)("gray",g)}`:""}`}default:{let l=i?`${(0,n.styleText)("cyan",g)}  `:"",h=r.split(`
`).length,y=s?be(t.output,Se,i):i?[(0,n.styleText)("cyan",G)]:[],c=y.join(`
`),p=y.length+1;return`${r}${l}${Ie({output:t.output,cursor:this.cursor,options:this.options,maxItems:t.maxItems,columnPadding:l.length,rowPadding:h+p,style:($,m)=>e(
$,$.disabled?"disabled":m?"active":"inactive")}).join(`
${l}`)}
${c}
`}}}}).prompt()};var Cs=`${(0,n.styleText)("gray",g)}  `;var zt=t=>new Y({validate:t.validate,placeholder:t.placeholder,defaultValue:t.defaultValue,initialValue:t.initialValue,output:t.output,signal:t.signal,input:t.input,
render(){let e=t?.withGuide??F.withGuide,s=`${`${e?`${(0,n.styleText)("gray",g)}
`:""}${at(this.state)}  `}${t.message}
`,i=t.placeholder&&t.placeholder.length>0?(0,n.styleText)("inverse",t.placeholder[0])+(0,n.styleText)("dim",t.placeholder.slice(1)):(0,n.styleText)(["inverse","\
hidden"],"_"),o=this.userInput?this.userInputWithCursor:i,u=this.value??"";switch(this.state){case"validating":{let a=e?`${(0,n.styleText)("cyan",g)}  `:"",r=e?
(0,n.styleText)("cyan",G):"",l=(0,n.styleText)("dim",o),h=(0,n.styleText)("dim","Validating...");return`${s}${a}${l}
${r}  ${h}
`}case"error":{let a=this.error?`  ${(0,n.styleText)("yellow",this.error)}`:"",r=e?`${(0,n.styleText)("yellow",g)}  `:"",l=e?(0,n.styleText)("yellow",G):"";return`${s.
trim()}
${r}${o}
${l}${a}
`}case"submit":{let a=u?`${e?"  ":""}${(0,n.styleText)("dim",u)}`:"",r=e?(0,n.styleText)("gray",g):"";return`${s}${r}${a}`}case"cancel":{let a=u?`  ${(0,n.styleText)(
["strikethrough","dim"],u)}`:"",r=e?(0,n.styleText)("gray",g):"";return`${s}${r}${a}${u.trim()?`
${r}`:""}`}default:{let a=e?`${(0,n.styleText)("cyan",g)}  `:"",r=e?(0,n.styleText)("cyan",G):"";return`${s}${a}${o}
${r}
`}}}}).prompt();function xe(t,e){return e===void 0?t:`${t} For example ${e}.`}function Fs(t){function e(s){if(typeof s=="symbol")throw new lt("interrupted","stopped at a questi\
on",{hint:"Nothing was written."});return s}return{confirm:async s=>e(await Yt({...t,message:s,initialValue:!1})),async text(s,{suggested:i,example:o,complaint:u}){
let a=await zt({...t,message:xe(s,o),...i===void 0?{}:{placeholder:i,defaultValue:i},validate:r=>u((r||i)??"")});return e(a)},async choose(s,i){let o=i.map(({label:a,
hint:r},l)=>({value:l,label:a,...r===void 0?{}:{hint:r}})),u=e(await Jt({...t,message:s,options:o}));return i[u].value}}}export{xe as a,Fs as b};
