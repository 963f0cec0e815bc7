const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as Se}from"./chunks/chunk-NLDHZ3BN.js";import{$ as xe,f as ye,h as ve,m as ge,s as be}from"./chunks/chunk-GNSZARZA.js";import{G as ne,da as me,ja as fe,n as ue,
pa as W,vb as ke,wa as we,wb as $e,y as oe}from"./chunks/chunk-NBDS574Y.js";var I=class extends Error{name="LawBroken"};function d(o,e){if(!o)throw new I(e)}function l(o,e,t){d($e(o,e),`${t}: expected ${Oe(e)}, found ${Oe(o)}`)}function Oe(o){
let e=o===void 0?"nothing":JSON.stringify(o)??String(o);return e.length>300?`${e.slice(0,300)}\u2026`:e}async function V(o,e){try{await o();return}catch(t){return d(
t instanceof ue,`${e} threw something else than a SealpostError`),t}}function h(o,e,t){return{name:o,why:e,run:a=>K(a,t)}}async function K(o,e){let t=await o.start();
try{return await e(t)}finally{await t.close()}}function se(){let o=0;return{now:()=>Date.now()+o,sleep:async e=>{o+=e,await new Promise(t=>setImmediate(t))},random:e=>new Uint8Array(oe(e))}}function v(o){let{target:e}=o,{capabilities:t}=e,a=t.forms.public===!1?["secret"]:["secret","public"],n=se(),s=ge({runtime:{...n,fetch:globalThis.fetch,env:{},stop:new AbortController().
signal},endpoint:new URL(o.endpoint),token:async()=>o.token,pace:t.pace,userAgent:"sealpost-conformance",notice:()=>{}}),r={read:0,write:0,retried:0},i={fetch:s.
reader(r),endpoint:o.endpoint},c={fetch:s.writer(r),endpoint:o.endpoint},f=o.places.map($=>{let O=J(o,$,"secret"),k=a.length>1?J(o,$,"public"):O;return{secret:O,
public:k.key.uid===O.key.uid?{...O,form:"public"}:k}}),m=f.flatMap($=>$.secret.key.uid===$.public.key.uid?[$.secret]:[$.secret,$.public]);function y($,O="secret"){
let k=f[$];if(k===void 0)throw new I(`the world has no place ${$}`);return k[O]}async function D($){let O=new Map;for(let k of re($)){let x=k.map(N=>N.scope),M=await e.
observe({scopes:x,io:i});d(M.length===x.length,"observe gave more or fewer observations than it was given scopes");for(let[N,B]of k.entries())O.set(B.key.uid,M[N])}
return $.map(k=>O.get(k.key.uid))}async function E($){let[O]=await D([$]);d(O?.listed===!0,`${$.key.label} was not listed whole, although nothing was in the way`);
let k=new Map(O.sightings.map(x=>[x.name,x]));return d(k.size===O.sightings.length,`${$.key.label} lists a name twice`),k}async function P($){let O=[...new Map(
$.map(x=>[x.at.key.uid,x.at])).values()],k=await D(O);return $.map(x=>{let M=k[O.findIndex(_=>_.key.uid===x.at.key.uid)],N=W(x.name,t),B=M.sightings.find(_=>_.name===
N),ae={scope:x.at.scope,uid:x.at.key.uid,name:N,...B===void 0?{}:{sighting:B},...M.handle===void 0?{}:{scopeHandle:M.handle}};return x.value===void 0?{...ae,do:"\
remove"}:{...ae,do:"put",form:x.at.form,value:x.value,mayReplace:!1}})}async function j($){try{return await e.write({steps:$,io:c})}catch(O){return $.map(k=>be(
k,O))}}async function F($){let O=new Map;for(let k of re($.map(x=>x.at))){let x=new Set(k.map(B=>B.key.uid)),M=$.filter(B=>x.has(B.at.key.uid)),{max:N}=t.batch.
is;for(let B=0;B<M.length;B+=N){let ae=M.slice(B,B+N);for(let _ of await j(await P(ae)))O.set(fe(_.uid,_.name),_)}}return $.map(k=>{let x=O.get(fe(k.at.key.uid,
W(k.name,t)));return d(x!==void 0,`no receipt for ${k.name}`),x})}async function T($){for(let O of await F($))d(O.ok,`${O.name} could not be written, although n\
othing was in the way${Je(O)}`)}return{stage:o,capabilities:t,forms:a,reading:i,writing:c,at:y,documents:m,look:D,see:E,write:F,done:T,send:j,steps:P}}function Je(o){
return o.ok?"":`: ${o.error.message}`}function u(o,e){return{place:o.place,form:o.form,name:e}}function re(o){let e=new Map;for(let t of o){let a=e.get(t.key.lane)??
new Map;a.has(t.key.uid)||a.set(t.key.uid,t),e.set(t.key.lane,a)}return[...e.values()].map(t=>[...t.values()])}function J(o,e,t){let{target:a}=o,n=a.config.settings.
safeParse(o.settings);d(n.success,"the settings of the world do not pass the target's schema");let s=a.config.place.safeParse(e);d(s.success,`a place of the wor\
ld does not pass the target's schema: ${JSON.stringify(e)}`);let r=a.parseScope({settings:n.data,place:s.data,form:t});return{place:e,form:t,scope:r,key:a.keyOf(
r)}}var Ae=[h("every claim about the vendor says where it was read and when","Capabilities that were guessed from an old page turned out false in practice, and nobo\
dy knew where they came from.",async({target:o})=>{for(let[e,t]of _e(o.capabilities)){d(t.source.trim()!=="",`${e} does not say where it was read`);let a=/^\d{4}-\d{2}-\d{2}$/.
test(t.verified)&&!Number.isNaN(Date.parse(t.verified));d(a,`${e} does not say when it was verified (YYYY-MM-DD)`)}}),h("every claim has a meaning that the engi\
ne can work with","A pattern that does not compile or a batch of zero stops every run of everybody.",async({target:o})=>{let{id:e,api:t,capabilities:a}=o;d(/^[a-z][a-z0-9-]*$/.
test(e),"the id of a target is small letters, digits and dashes"),l(t,1,"api"),d(a.title.trim()!=="","the target has no title"),Ve(a.access);for(let i of[a.forms.
secret,a.forms.public])i!==!1&&Ke(i);let{names:n,batch:s,pace:r}=a;d(Ye(n.pattern.is)?.test("")===!1,"the pattern of names is none, or takes an empty name"),d(n.
reserved.is.every(i=>i!==""&&!i.startsWith("!")),"a reserved name is no plain glob"),Q(n.maxLength.is,1,"names.maxLength"),Q(s.is.max,1,"batch.max"),Q(a.maxPerScope.
is,1,"maxPerScope"),d(a.maxTotalBytes.is>=1,"maxTotalBytes leaves room for nothing");for(let[i,c]of Object.entries({...r,tickMs:a.tickMs}))Q(c.is,0,i);d(a.places.
length>0,"the target names no place");for(let{place:i,means:c}of a.places)d(i!==""&&c!=="","a place is not explained")}),h("a config that makes no sense is refu\
sed before anything is sent","A typo that is passed over writes to the wrong place, or nowhere, and says nothing.",async o=>{let{settings:e,place:t}=o.target.config,
a={...o.settings,"no-such-key":!0};d(!e.safeParse(a).success,"a setting that does not exist is passed over");for(let r of[void 0,null,42,"text",[],!0])d(!e.safeParse(
r).success,`settings take ${JSON.stringify(r)}`);for(let r of[void 0,null,42,!0,[],"",{},{"no-such-key":!0}]){let i=t.safeParse(r);if(!i.success)continue;let c=await V(
()=>{o.target.parseScope({settings:o.settings,place:i.data,form:"secret"})},"parseScope");l(c?.code,"config",`the code for the place ${JSON.stringify(r)}`)}let n=await V(
()=>J(o,o.places[0],"public"),"parseScope"),s=o.target.capabilities.forms.public===!1?"config":void 0;l(n?.code,s,"the code for public values"),l(o.requests(),{
read:0,write:0},"requests that reading a config costs")}),h("a place has one identity, and no two places share it","Ledger entries and fingerprints hang on it: \
an identity that moves orphans them, a shared one mixes values up.",async o=>{let e=v(o),t=new Map;for(let[a,n]of o.places.entries())for(let s of e.forms){let{key:r}=J(
o,n,s);l(J(o,n,s).key,r,"the identity of a place, asked for twice"),l(t.get(r.uid)??a,a,`the place that ${r.uid} stands for`),t.set(r.uid,a),d(r.uid.startsWith(
o.target.id),`${r.uid} does not begin with the target's id`),d(/^[^\p{Cc}]+$/u.test(r.label),"the label of a place is empty or holds control characters"),Q(r.maxNames,
1,"maxNames")}for(let a of[...new Set(e.documents.map(n=>n.key.lane))])d(a.startsWith(o.target.id),`the lane ${a} does not begin with the target's id`)}),{name:"\
each thing that it cannot do was tried and could not be done",why:"A limit that is believed and not tried outlives the day on which the vendor lifted it.",async run(o){
let e=await K(o,async({target:t,attempts:a})=>{let n=t.capabilities.cannot.map(s=>s.is);return l(Object.keys(a).sort(),[...n].sort(),"what is declared and what \
the world attempts"),n});for(let t of e)await K(o,async a=>{let n=a.requests(),s=await a.attempts[t]?.(),{read:r,write:i}=a.requests();d(r+i>n.read+n.write,`"${t}\
" was not put to the vendor`),d(s===!0,`it says that it cannot ${t}, but it can`)})}}];function _e(o){let e=[],t=(a,n)=>{if(!(typeof a!="object"||a===null))if("\
is"in a&&"source"in a&&"verified"in a)e.push([n,a]);else for(let[s,r]of Object.entries(a))t(r,n===""?s:`${n}.${s}`)};return t(o,""),e}function Ve({token:o,endpoint:e,
permissions:t,portal:a}){let n=/^[A-Z][A-Z0-9_]*$/;d(o.length>0&&o.every(s=>n.test(s)),"no environment variable for the token"),d(n.test(e.env),"no environment \
variable for the endpoint");for(let s of[e.default,a])d(URL.canParse(s)&&new URL(s).protocol==="https:",`${s} is no https address`);d(!e.default.endsWith("/"),"\
the endpoint ends with a slash"),d(t.length>0&&t.every(s=>s.trim()!==""),"no permission is named")}function Ke({readBack:o,revision:e,maxBytes:t,empty:a}){d(["v\
alue","never","unless-sensitive"].includes(o.is),"readBack is none of the three words"),d(["per-value","per-name","none"].includes(e.is),"revision is none of th\
e three words"),Q(t.is,1,"maxBytes"),d(typeof a.is=="boolean","empty is neither true nor false")}function Ye(o){try{return new RegExp(`^(?:${o})$`)}catch{return}}
function Q(o,e,t){d(Number.isInteger(o)&&o>=e,`${t} is no whole number of at least ${e}`)}var Te=[h("what holds a place has one id, however often it is asked for, and asking writes nothing","Two names of one project were taken for two projects, and o\
ne ended with the values of the other.",async o=>{let e=v(o),t=o.requests(),a=new Map,n=0;for(let r of e.documents){let i=o.requests().read,c=await X(e,r);d(c!==
"",`what holds ${r.key.label} has an empty id`),l(await X(e,r),c,`the id of what holds ${r.key.label}, asked for twice`),l(a.get(r.key.holder)??c,c,`the id of ${r.
key.holder}, asked for over two of its places`),a.set(r.key.holder,c),n+=o.requests().read-i;let[f]=await e.look([r]);l(f?.holder??c,c,`the id that a look at ${r.
key.label} shows`)}l(new Set(a.values()).size,a.size,"different ids of different holders"),l(o.requests().write,t.write,"writing requests that reached the vendo\
r"),d(n>0,"the vendor was not asked: an id of our own making says nothing about two spellings"),d(n<=4*e.documents.length,"asking for an id takes more than two \
requests");let s=new Map;for(let{key:r}of e.documents){let i=`${a.get(r.holder)} ${r.within}`;l(s.get(i)??r.uid,r.uid,`the place "${r.within}" of ${r.holder}`),
s.set(i,r.uid)}}),h("something else that holds places has another id","A project that was deleted and made anew under its name was taken for the old one.",async o=>{
let e=v(o),t=new Set;for(let s of e.documents)t.add(await X(e,s));let a=o.elsewhere===void 0?[]:[Pe(o,o.elsewhere)],n=new Set([...e.documents,...a].map(({key:s})=>s.
holder));for(let s of a)t.add(await X(e,s));l(t.size,n.size,`ids of ${[...n].join(", ")}`)}),h("two spellings of a place are one place","One project under its n\
ame and under its id got the values of two environments, and kept those of the last.",async o=>{let e=v(o),t=[...o.places.map(s=>({settings:o.settings,place:s})),
...o.spellings??[]],a=new Map;for(let[s,r]of t.entries()){let i=Pe(o,r),c=o.spellings?.[s-o.places.length]?.of??s,f=`${await X(e,i)} ${i.key.within}`;l(f,a.get(
c)??f,`the place that ${i.key.label} is`),a.set(c,f)}let n=new Set(e.documents.map(({key:s})=>`${s.holder} ${s.within}`));d(new Set(a.values()).size<=n.size,"tw\
o spellings of a place make two places of it")})];function Pe(o,{settings:e,place:t}){return J({...o,settings:e},t,"secret")}function X(o,{scope:e}){return o.stage.
target.identify({scope:e,io:o.reading})}function w(o){return o.stage.places.flatMap((e,t)=>o.forms.map(a=>o.at(t,a)))}function H(o,e){return ve(o.capabilities,e.form)}function ie({capabilities:o},e){return o.
cannot.some(({is:t})=>e.test(t))}async function g(o,e,t){return o.stage.peek(u(e,t))}function de(o,e){return Promise.all(e.map(t=>g(o,t.at,t.name)))}function z(o,e,t,a){
l(e.length,o.length,"receipts");for(let[n,s]of e.entries())s.ok?d(t[n]===o[n]?.value,`${s.name} is reported as done, but is not`):s.landed==="no"&&d(t[n]===a[n],
`${s.name} is reported as not landed, but something did`)}var Ge=[o=>`LAW_${o.toUpperCase()}`,o=>`LAW-${o.toUpperCase()}`,o=>`LAW${o.toUpperCase()}`,o=>`law_${o}`,o=>`law-${o}`,o=>`law${o}`];function Re(o,e){let{pattern:t,
maxLength:a,reserved:n}=o.names,s=W(e,o);return new RegExp(`^(?:${t.is})$`).test(s)&&s.length<=a.is&&!me(n.is,s)}function b(o,e){for(let t of Ge)if(Re(o,t(e)))return t(
e);throw new I(`no name of the suite fits the declared rules: ${o.names.pattern.is}`)}function C(o,e){return Array.from({length:e},(t,a)=>b(o,`n${a}`))}function De(o){
let e=b(o,"twin"),t=e.slice(-1),a=e.slice(0,-1)+(t===t.toUpperCase()?t.toLowerCase():t.toUpperCase());return Re(o,a)?[e,a]:void 0}var U=[{is:"a PEM block",value:`-----BEGIN KEY-----
${"QUJDRA+/".repeat(8)}
${"RUZHSA==".repeat(4)}
-----END KEY-----
`},{is:"JSON",value:'{"a":"b","list":[1,null,"\\u00e9"],"nested":{"quote":"\\""}}'},{is:"unicode",value:"\u017Elu\u0165ou\u010Dk\xFD \u{1F40E} \u65E5\u672C\u8A9E e\u0301 \u202Eabc\u202C \uFEFF end"},
{is:"quotes of all kinds",value:'it\'s "quoted" `twice` \\ and \\n'},{is:"percent signs",value:"100% %25 %0A %s %PATH%"},{is:"a workflow command",value:`::add-m\
ask::x
::set-output name=a::b`},{is:"a shell expression",value:"$HOME ${HOME} $(id) `id` && ; | > #comment"},{is:"markup",value:"<b>&amp;</b> | [a](b) @everyone \x1B[31mr\
ed"},{is:"one character",value:"x"},{is:"one space",value:" "},{is:"blanks at both ends",value:"  both ends	 "},{is:"a trailing newline",value:`line
`},{is:"only a newline",value:`
`},{is:"Windows line ends",value:`one\r
two\r
`},{is:"a word that means something in JSON",value:"null"},{is:"a number with a leading zero",value:"007"}];function p(){return`canary${oe(16).toString("hex")}`}
function Y(o){let e=new Set,t=[],a=n=>{if(typeof n=="string"&&t.push(n),!(typeof n!="object"||n===null||e.has(n))){e.add(n),n instanceof Error&&t.push(String(n),
n.stack??"");for(let s of Reflect.ownKeys(n))t.push(String(s)),a(Object.getOwnPropertyDescriptor(n,s)?.value);if(n instanceof Map||n instanceof Set)for(let s of n)
a(s)}};return a(o),[...t,Ze(o),ke(o,{depth:null,showHidden:!0,maxStringLength:null})].join(`
`)}function Ze(o){try{return JSON.stringify(o)??""}catch{return""}}function G(o,e){let t=e.slice(0,16);return[t,Buffer.from(e).toString("base64").slice(0,20),Buffer.
from(t).toString("hex")].some(n=>o.includes(n))}var Qe=["unauthorized","forbidden","missing","limited","broken","drop","truncate","nonsense"],je=[h("looking writes nothing","Dry runs that were a flag inside e\
ach provider wrote all the same, in four providers of one tool.",async o=>{let e=v(o);for(let a of e.documents)await o.plant([u(a,b(e.capabilities,"seen"))],p());
let t=o.requests();for(let a of await e.look(e.documents))d(a.listed,"a place was not listed whole, although nothing was in the way");l(o.requests().write,t.write,
"writing requests that reached the vendor")}),h("looking at a hundred secrets of a lane costs one request","One request for each value meets the rate limit on a\
 run that has nothing to do.",async o=>{let e=v(o);for(let t of re(e.documents)){let a=t.every(r=>r.form==="secret")?100:30,n=Math.floor(a/t.length);for(let r of t)
await ce(o,e,r,Math.min(n,r.key.maxNames));let s=o.requests().read;await e.look(t),l(o.requests().read-s,1,`reading requests for ${t.map(r=>r.key.label).join(",\
 ")}`)}}),h("a place with nothing in it is listed whole, and empty","Without this every first run would stop at a place that it cannot see.",async o=>{let e=v(o);
for(let t of e.documents)l((await e.see(t)).size,0,`names at ${t.key.label}`)}),h("the list is read to its last page","A listing that stopped at page one posted\
 entry 51 as new, on every run.",async o=>{let e=v(o);for(let t of e.documents){let a=await ce(o,e,t,Math.min(120,t.key.maxNames)),n=await e.see(t);l([...n.keys()].
sort(),[...a].sort(),`names at ${t.key.label}`)}}),h("what could not be seen is never spelled as an empty list",'An error that was taken for "there is nothing" \
had everything created again, or removed.',async o=>{let e=v(o);for(let t of e.documents)await ce(o,e,t,3);for(let t of e.documents){for(let a of Qe){o.order({kind:a,
on:"reads"});for(let n of await Ee(e,[t]))d(!n.listed,`${t.key.label} counts as listed whole while reading meets "${a}"`),d(n.because.trim()!=="",`${t.key.label}\
 is not listed, and nobody says why`);o.calm()}l((await e.see(t)).size,3,`names at ${t.key.label} once the trouble is over`)}}),h("a list that breaks off, or hi\
des something, does not count as whole","A partial list that was taken for the whole one removed what it did not show.",async o=>{let e=v(o);for(let t of e.documents){
let a=await ce(o,e,t,Math.min(120,t.key.maxNames));for(let n of[{kind:"hide"},{kind:"broken",on:"reads",after:1}]){o.order(n);for(let s of await Ee(e,[t])){let r=a.
every(c=>s.sightings.some(f=>f.name===c)),i=n.kind==="broken"&&r;d(!s.listed||i,`${t.key.label} counts as listed whole under "${n.kind}"`)}o.calm()}d((await e.see(
t)).size===a.length,`${t.key.label} stays incomplete after the trouble`)}}),h("a value is read back as declared: whole, or not at all","A stored ciphertext or a\
 masked value that was compared with the plain one made everything differ for ever.",async o=>{let e=v(o),t=b(e.capabilities,"readback");for(let a of w(e)){let n=p();
await e.done([{at:a,name:t,value:n}]);let s=(await e.see(a)).get(t);d(s!==void 0,`${t} was written, but is not listed`);let{readBack:r}=H(e,a);r.is==="never"&&d(
s.secret===void 0,`${t} was read back, against the claim`),r.is==="value"&&d(s.secret!==void 0,`${t} was not read back, against the claim`);let i=s.secret===void 0||
s.secret.equals(new ne(n));d(i,`${t} was read back as another value`),l(s.form??a.form,a.form,`the form in which ${t} is listed`),d(!G(Y(s),n),"a sighting print\
s the value that it read back"),await e.done([{at:a,name:t}])}}),h("names come as the target folds them","A tool that compared its own spelling with the stored \
one saw a foreign name and a missing one at once.",async o=>{let e=v(o),t=De(e.capabilities),[a,n]=t??[b(e.capabilities,"folded"),b(e.capabilities,"other")],s=e.
capabilities.names.fold==="upper";for(let r of e.documents){for(let c of s?[n]:[a,n])await o.plant([u(r,c)],p());let i=s?[n.toUpperCase()]:[a,n].sort();l([...(await e.
see(r)).keys()].sort(),i,`names at ${r.key.label}`)}})];async function ce(o,e,t,a){let n=C(e.capabilities,a);for(let s of n)await o.plant([u(t,s)],"planted");return n}
async function Ee(o,e){let t=[],a=await V(async()=>{t=await o.look(e)},"observe");return a===void 0?t:e.map(()=>({listed:!1,because:a.message,error:a,sightings:[]}))}var He=[h("a value for one place never shows up in another","Preview credentials became production's, and the reverse.",async o=>{let e=v(o);for(let t of e.forms){
let a=o.places.map((n,s)=>({at:e.at(s,t),name:b(e.capabilities,`only${s}`),value:p()}));await e.done(a);for(let{at:n,name:s,value:r}of a)for(let i of o.places.keys()){
let c=e.at(i,t),f=c.key.uid===n.key.uid,m=await g(e,c,s);d(m===(f?r:void 0),`${s} for ${n.key.label} at ${c.key.label}`),l((await e.see(c)).has(s),f,`whether ${c.
key.label} lists ${s}`)}await e.done(a.map(({at:n,name:s})=>({at:n,name:s})))}}),h("an update changes the value and nothing that stands beside it","Syncs reset \
a compatibility date, an access policy, the list of repositories that may see a secret.",async o=>{let e=v(o);for(let t of w(e)){let a=b(e.capabilities,"beside");
await o.plant([u(t,a)],p());let n=await o.attributes(u(t,a)),s=p();await e.done([{at:t,name:a,value:s}]),d(await g(e,t,a)===s,`${a} was not updated`),l(await o.
attributes(u(t,a)),n,`what stands beside ${a}`),await o.uproot(u(t,a))}}),h("what a row holds for other places survives an update and a removal here","Rows that\
 spanned several environments were overwritten, or deleted, as a whole.",async o=>{let e=v(o);for(let t of e.forms){let[a,n]=[e.at(0,t),e.at(1,t)];for(let s of[
p(),void 0]){let r=b(e.capabilities,s===void 0?"taken":"changed"),i=p();await o.plant([u(a,r),u(n,r)],i);let c=await o.attributes(u(n,r)),f={at:a,name:r,...s===
void 0?{}:{value:s}},m=await e.write([f]);z([f],m,[await g(e,a,r)],[i]),d(m[0]?.ok===!0||s===void 0,`${r} could not be updated at ${a.key.label}`),d(await g(e,n,
r)===i,`${r} at ${n.key.label} did not survive`),l(await o.attributes(u(n,r)),c,`what stands beside ${r} at ${n.key.label}`);for(let y of[a,n])await o.uproot(u(
y,r))}}}),h("foreign names stay untouched while ours come, change and go","A first sync wiped every secret that was there already.",async o=>{let e=v(o);for(let t of w(
e)){let[a,n]=[b(e.capabilities,"foreign"),b(e.capabilities,"ours")],s=p();await o.plant([u(t,a)],s);let r=await o.attributes(u(t,a));for(let i of[p(),p(),void 0])
await e.done([{at:t,name:n,...i===void 0?{}:{value:i}}]),d(await g(e,t,n)===i,`${n} is not as it was asked for`),d(await g(e,t,a)===s,`${a} was changed`),l(await o.
attributes(u(t,a)),r,`what stands beside ${a}`);l([...(await e.see(t)).keys()],[a],`names at ${t.key.label}`),await o.uproot(u(t,a))}}),h("a name that exists al\
ready is written, not doubled","A create that met an existing name left two rows, and the deployment took either.",async o=>{let e=v(o);for(let t of w(e)){let a=b(
e.capabilities,"raced"),n={at:t,name:a,value:p()},s=await e.steps([n]),r=p();await o.plant([u(t,a)],r);let i=await e.send(s);z([n],i,[await g(e,t,a)],[r]),l([...(await e.
see(t)).keys()],[a],`names at ${t.key.label}`),await e.done([n]),d(await g(e,t,a)===n.value,`${a} was not written once it was seen`),await o.uproot(u(t,a))}}),h(
"a name that somebody made since the look is left, or the receipt says that it was overwritten","Somebody else's value was gone, and the report said that a new \
one had been created.",async o=>{let e=v(o);for(let t of w(e)){let[a="",n=""]=C(e.capabilities,2),s=[a,n].map(y=>({at:t,name:y,value:p()})),r=await e.steps(s),i=p();
await o.plant([u(t,a)],i);let[c,f]=await e.send(r);d(f?.ok===!0,`${n} was not made, because somebody else made ${a}`),d(c!==void 0,`there is no receipt for ${a}`);
let m=await g(e,t,a);if(c.ok){d(m===s[0]?.value,`${a} is reported as done, but is not`),d(c.evidence!=="created",`${a} was there, and is reported as created`);let y=c.
evidence==="updated"||ie(e,/refuse to overwrite/);d(y,`${a} was overwritten, and neither the receipt nor \`cannot\` says so`)}else l([c.landed,c.error.code],["n\
o","conflict"],`what became of ${a}`),d(m===i,`${a} was to be left, and was not`);for(let y of[a,n])await o.uproot(u(t,y))}}),h("removing takes away what was me\
ant, and is no failure where it is gone already","A removal that was tried again failed for what the first try had removed, and took its siblings with it.",async o=>{
let e=v(o);for(let t of w(e)){let[a="",n="",s="",r=""]=C(e.capabilities,4);await e.done([a,n,s,r].map(f=>({at:t,name:f,value:`value of ${f}`})));let i=await e.steps(
[a,n,s].map(f=>({at:t,name:f})));await o.uproot(u(t,a));let[,...c]=await e.send(i);d(c.every(f=>f.ok),`what was to go along with ${a} was not removed`);for(let f of await e.
send(i))d(f.ok||f.landed==="unknown",`${f.name} is gone, and "not removed" is the receipt`);l([...(await e.see(t)).keys()],[r],`names at ${t.key.label}`),d(await g(
e,t,r)===`value of ${r}`,`${r} was changed along with another name`),await o.uproot(u(t,r))}})];var qe="/suite",Le=`${qe}/sealpost.yaml`,Xe="candidate";function Me(o){let{target:e}=o,t=new Map(o.places.map((m,y)=>[`place${y}`,new Map])),a=new Set,n=new Map,
s=se(),r=1,i={id:"suite",api:1,config:{settings:{safeParse:()=>({success:!0,data:{}})}},access:{env:[]},read:async m=>new Map(m.environments.map(y=>[y,tt(t.get(
y))]))};function c(m){let y=[...t].filter(([,P])=>P.size>0),D=y.map(([P])=>[P,o.places[[...t.keys()].indexOf(P)]]),E=JSON.stringify({version:1,owner:"conformanc\
e",source:{use:"suite"},environments:y.map(([P])=>P),ledger:{use:"file",path:"ledger.json"},policy:{maxUpdateShare:1,...m},targets:{[Xe]:{use:e.id,...o.settings,
environments:Object.fromEntries(D),...a.size>0?{public:[...a]}:{}}}});n.set(Le,Buffer.from(E))}async function f(m,y={}){c(y.policy??{});let D=0,E=!1,P=async k=>{
if(E)throw new Error("this process is dead");let x=await k();if(D+=1,D!==y.killAfter)return x;throw E=!0,new Error("this process was killed")},j={...s,fetch:(...k)=>P(
()=>globalThis.fetch(...k)),files:{read:async k=>n.get(k),replace:(k,x)=>P(()=>{n.set(k,x)}),append:(k,x)=>P(()=>{let M=n.get(k);return M!==void 0&&n.set(k,Buffer.
concat([M,x])),M!==void 0}),real:async k=>k,createNew:(k,x)=>P(()=>!n.has(k)&&!!n.set(k,x)),remove:k=>P(()=>{n.delete(k)})},env:{SEALPOST_KEY:et,SEALPOST_PACING:"\
off",[e.capabilities.access.endpoint.env]:o.endpoint,[e.capabilities.access.token[0]??""]:o.token},cwd:qe,process:{pid:r++,host:"suite",since:1,alive:()=>!1},stop:new AbortController().
signal},F=o.requests(),T=await xe({command:m,config:Le,only:{targets:[],environments:[]},recover:!1,targets:{[e.id]:async()=>({target:e})},sources:{suite:async()=>({
source:i})},approve:async()=>(await y.meanwhile?.(),!0),progress:()=>{}},j),{read:$,write:O}=o.requests();return d(E||T.error?.code!=="internal",`the engine met\
 an error that is none of its own during ${m}`),d(T.error?.exit!==64,`the engine does not take the config of the suite: ${T.error?.message}`),{report:T,exit:we(
T),reached:{read:$-F.read,write:O-F.write},touches:D,killed:E}}return{environment:m=>`place${m}`,set(m,y,D,E="secret"){let P=t.get(`place${m}`);d(P!==void 0,`th\
e world has no place ${m}`),D===void 0?P.delete(y):P.set(y,D),E==="public"&&a.add(y)},plan:m=>f("plan",m),apply:m=>f("apply",m),drift:()=>f("drift")}}var et=Buffer.
from("a key of the suite, 32 bytes long").subarray(0,32).toString("base64url");function tt(o){return new Map([...o??[]].map(([e,t])=>[e,{secret:new ne(t),at:"th\
e suite"}]))}function R(o){return{driver:v(o),engine:Me(o)}}function A(o,e,t){return b(o.capabilities,e.form==="public"?`open${t}`:t)}function S(o,e,t,a,n){e.set(o.stage.places.
indexOf(t.place),A(o,t,a),n,t.form)}function L(o,e,t){return o.changes.find(a=>a.scope===e.key.label&&a.name===t)}async function q(o){let t=(await o.plan()).report.
changes.filter(n=>n.do!=="keep"&&n.why!=="foreign");l(t.map(({do:n,why:s,scope:r,name:i})=>({what:n,why:s,scope:r,name:i})),[],"what a plan after an apply finds");
let a=await o.apply();l([a.exit,a.reached.write],[0,0],"exit and writing requests of an apply after an apply")}function le(o,e){let t=Y(o.report);for(let a of e)
d(!G(t,a),"a report shows a value")}var ee={allow:["create","update","remove"],maxRemovals:10},Be=[h("what somebody edited or made anew since our write is not removed, as far as the target shows i\
t","A stranger's secret was deleted, exit status 0, because the source had dropped a name that was once ours.",async o=>{let{driver:e,engine:t}=R(o);for(let a of w(
e))for(let n of["edited","remade"]){let s=A(e,a,n);S(e,t,a,n,p()),S(e,t,a,"stays","a value that stays"),l((await t.apply()).exit,0,"how the run ends that writes\
 the values"),await o.wait(e.capabilities.tickMs.is+1),n==="remade"&&await o.uproot(u(a,s));let r=p();await o.plant([u(a,s)],r),S(e,t,a,n,void 0);let i=L((await t.
plan({policy:ee})).report,a,s);if(pe(e,a)){l([i?.do,i?.why],["leave","not-ours"],`what a plan makes of ${s}`),d((i?.note??"")!=="",`a plan does not say how ${s}\
 could be removed`);let c=await t.apply({policy:ee});l([c.exit,c.reached.write],[2,0],`exit and writing requests while ${s} is not ours`),d(await g(e,a,s)===r,`${s}\
 was removed although it is not ours`)}else l(i?.do,"remove",`what a plan makes of ${s}`),d(/ledger's word/.test(i?.note??""),`a plan does not say that ${s} goe\
s by the ledger's word`);await o.uproot(u(a,s)),await t.apply({policy:ee})}}),h("what somebody edits between the plan and the removal is not removed, as far as \
the target shows it","The check before a removal looked at the list of an hour ago, or took what this run saw last for what was planned.",async o=>{let{driver:e,
engine:t}=R(o);for(let[a,n]of w(e).flatMap(s=>[[s,!1],[s,!0]])){let s=A(e,a,"late");S(e,t,a,"late",p()),S(e,t,a,"stays","a value that stays"),l((await t.apply()).
exit,0,"how the run ends that writes the values"),S(e,t,a,"late",void 0),n&&S(e,t,a,"stays","a value that this very run writes first");let r=p(),i=async()=>{await o.
wait(e.capabilities.tickMs.is+1),await o.plant([u(a,s)],r)},{exit:c}=await t.apply({policy:ee,meanwhile:i}),f=await g(e,a,s);l(f,pe(e,a)?r:void 0,`the value of ${s}\
, which was edited meanwhile`),l(c!==0,pe(e,a),"whether the run says that something was not done"),await o.uproot(u(a,s)),await t.apply({policy:ee})}}),{name:"w\
hat a look says against a write is so, and nothing is said where a write goes through",why:"A plan promised what only the write found out to be impossible, or w\
arned of what would have worked.",async run(o){let e=await K(o,async t=>(await at(t),t.obstacles?.length??0));for(let t=0;t<e;t+=1)await K(o,a=>ot(a,a.obstacles?.[t]))}}];
function pe(o,e){let{readBack:t,revision:a}=H(o,e);return t.is==="value"||a.is!=="none"}async function at(o){let e=v(o);for(let t of w(e)){let a=b(e.capabilities,
"free");for(let n of[p(),p()])l(await Fe(e,t,a),void 0,`what a look has against ${a} at ${t.key.label}`),await e.done([{at:t,name:a,value:n}]);await e.done([{at:t,
name:a}])}}async function ot(o,{is:e,address:t,arrange:a}){let{driver:n,engine:s}=R(o),r=n.at(o.places.indexOf(t.place),t.form);await a();let i=await g(n,r,t.name),
c=await Fe(n,r,t.name);d(c!==void 0,`a look does not show that ${e} stands in the way`),d(c.because.trim()!==""&&c.unlock.trim()!=="",`a look does not say what \
to do about ${e}`);let[f]=await n.send(await n.steps([{at:r,name:t.name,value:p()}]));d(f?.ok===!1&&f.landed==="no",`a look says that ${e} stands in the way, bu\
t it does not`),d(await g(n,r,t.name)===i,`something was written although ${e} stands in the way`),s.set(o.places.indexOf(t.place),t.name,p(),t.form);let m=await s.
apply({policy:{allow:["create","update","adopt"]}});l([m.exit,m.reached.write],[2,0],`exit and writing requests while ${e} stands in the way`);let y=L(m.report,
r,W(t.name,n.capabilities));l(y?.do,"leave",`what becomes of a name while ${e} stands in the way`),d((y?.note??"")!=="",`the report does not say that ${e} stand\
s in the way`)}async function Fe(o,e,t){let[a]=await o.look([e]);d(a!==void 0,`${e.key.label} was not looked at`);let n=W(t,o.capabilities),s=a.sightings.find(r=>r.
name===n);return ye(n,e.form,{sighting:s,observation:a}).blocked}var Ce=[h("what was applied is there, and the next run has nothing to do","Tools that cannot see what they wrote write all of it again on every run, and meet th\
e rate limit doing nothing.",async o=>{let{driver:e,engine:t}=R(o);for(let s of w(e))for(let[r,{value:i}]of U.entries())S(e,t,s,`a${r}`,i);let a=await t.apply();
l([a.exit,a.report.error],[0,void 0],"how the first run ends"),l(a.report.summary.written,w(e).length*U.length,"values that the first run wrote");for(let s of w(
e))for(let[r,{is:i,value:c}]of U.entries())d(await g(e,s,A(e,s,`a${r}`))===c,`${i} did not arrive as it was sent`);await q(t);let{report:n}=await t.plan();for(let s of w(
e)){let{readBack:r,revision:i}=H(e,s),c=i.is==="none"?"ledger":"revision",f={value:["read-back"],never:[c],"unless-sensitive":["read-back",c]}[r.is];for(let m of U.
keys()){let y=L(n,s,A(e,s,`a${m}`))?.sure;d(f.includes(y??""),`a value at ${s.key.label} is kept by "${y}"`)}}}),h("a plan writes nothing, however much there is\
 to do","Four providers of one tool wrote during a dry run.",async o=>{let{driver:e,engine:t}=R(o);for(let s of w(e))S(e,t,s,"planned",p());let{report:a,reached:n}=await t.
plan();l(a.summary.create,w(e).length,"values to create"),l(n.write,0,"writing requests")}),h("one changed value is one written value","One change rewrote every\
 value of the place, and moved the stamps of all of them.",async o=>{let{driver:e,engine:t}=R(o);for(let a of w(e))for(let n of["a","b","c"])S(e,t,a,n,p());l((await t.
apply()).exit,0,"how the first run ends");for(let a of w(e)){let n=p();S(e,t,a,"b",n);let{report:s,reached:r,exit:i}=await t.apply();l([i,s.summary.written,s.summary.
update],[0,1,1],"exit, values written, values to update"),l(r.write,1,"writing requests"),l(s.requests.candidate,{...r,retried:0},"the requests that the report \
counts"),d(await g(e,a,A(e,a,"b"))===n,"the changed value did not arrive")}await q(t)}),h("a run that is killed at any moment is settled by the next one",'A cra\
sh between the write and the note about it left "synced" over a value that was not.',async o=>{let{driver:e,engine:t}=R(o),a=w(e);for(let n=1;;n+=1){d(n<200,"a \
run of a few values touches the world more than 200 times");let s=a.map(()=>p());for(let[c,f]of a.entries())S(e,t,f,"killed",s[c]);let{killed:r}=await t.apply({
killAfter:n}),i=await t.apply();l([i.exit,i.report.error],[0,void 0],`how the run after death at touch ${n} ends`);for(let[c,f]of a.entries()){let m=await g(e,f,
A(e,f,"killed"));d(m===s[c],`the value of ${f.key.label} is wrong after death at touch ${n}`)}if(await q(t),!r)return}}),h("an outsider's edit is found where it\
 can be, and certainty is not claimed where it cannot",'Drift that nobody can see was reported as "in sync".',async o=>{let{driver:e,engine:t}=R(o);for(let a of w(
e)){let[n,s]=[A(e,a,"edited"),p()];S(e,t,a,"edited",s),l((await t.apply()).exit,0,"how the run ends that writes the value"),await o.wait(e.capabilities.tickMs.is+
1);let r=p();await o.plant([u(a,n)],r);let{readBack:i,revision:c}=H(e,a),f=i.is==="value"||c.is!=="none";for(let m of[await t.plan(),await t.drift()]){let y=L(m.
report,a,n);f?l([y?.do,y?.why],["update","drifted"],`what becomes of ${n}`):l([y?.do,y?.sure],["keep","ledger"],`what becomes of ${n}`),l(m.exit,f?2:0,"the exit\
 status"),l(m.reached.write,0,"writing requests")}l((await t.apply()).exit,0,"how the run ends that puts it right"),d(await g(e,a,n)===(f?s:r),`${n} holds the w\
rong value`),await q(t)}}),h("what an outsider removed is put back","A name that is missing can be seen at every vendor, so nobody has to live with it.",async o=>{
let{driver:e,engine:t}=R(o);for(let a of w(e)){let[n,s]=[A(e,a,"lost"),p()];S(e,t,a,"lost",s),l((await t.apply()).exit,0,"how the run ends that writes the value"),
await o.uproot(u(a,n));let r=L((await t.plan()).report,a,n);l([r?.do,r?.why],["create","vanished"],`what becomes of ${n}`),l((await t.apply()).exit,0,"how the r\
un ends that puts it back"),d(await g(e,a,n)===s,`${n} was not put back`),await q(t)}}),h("nothing is removed without permission, and with it only what was ours",
"A sync with deletion on removed what another tool had put there.",async o=>{let{driver:e,engine:t}=R(o);for(let a of w(e)){let[n,s]=[b(e.capabilities,"theirs"),
p()];await o.plant([u(a,n)],s);for(let f of["stays","goes"])S(e,t,a,f,s);l((await t.apply()).exit,0,"how the run ends that writes the values"),S(e,t,a,"goes",void 0);
let r=await t.apply();l(L(r.report,a,A(e,a,"goes"))?.do,"leave","what becomes of a name without permission");let i=await t.apply({policy:{allow:["create","updat\
e","remove"],maxRemovals:0}});l([i.exit,i.reached.write],[3,0],"exit and writing requests when more goes than may"),d(await g(e,a,A(e,a,"goes"))===s,"a value wa\
s removed without permission");let c=await t.apply({policy:{allow:["create","update","remove"],maxRemovals:1}});l([c.exit,c.report.summary.remove,c.report.summary.
written],[0,1,1],"exit, removals, writes"),d(await g(e,a,A(e,a,"goes"))===void 0,"the value was not removed");for(let f of[n,A(e,a,"stays")])d(await g(e,a,f)===
s,`${f} was removed or changed along with another name`);await q(t),await o.uproot(u(a,n))}}),h("a name that was there before us is left alone until somebody sa\
ys otherwise","A first sync overwrote what was there already.",async o=>{let{driver:e,engine:t}=R(o);for(let a of w(e)){let[n,s,r]=[A(e,a,"before"),p(),p()];await o.
plant([u(a,n)],s);let i=await o.attributes(u(a,n));S(e,t,a,"before",r),S(e,t,a,"new",r);let c=await t.apply(),f=L(c.report,a,n);l([c.exit,f?.do,f?.why,f?.instead],
[2,"leave","foreign","adopt"],`what becomes of ${n}`),d(await g(e,a,n)===s,`${n} was overwritten`),d(await g(e,a,A(e,a,"new"))===r,"the rest of the run did not \
go on"),l((await t.apply({policy:{allow:["create","update","adopt"]}})).exit,0,"how the run ends that may adopt"),d(await g(e,a,n)===r,`${n} was not taken over`),
l(await o.attributes(u(a,n)),i,`what stands beside ${n}`),await q(t)}})];var ze=[h("a place that cannot be seen whole is not written to, and nothing of it is forgotten",'"Cannot see" was taken for "nothing there": everything was crea\
ted again, or removed.',async o=>{let{driver:e,engine:t}=R(o);for(let a of w(e))S(e,t,a,"known",p());l((await t.apply()).exit,0,"how the first run ends");for(let a of w(
e))S(e,t,a,"fresh",p());for(let a of["hide","broken","truncate","missing","unauthorized"]){o.order(a==="hide"?{kind:a}:{kind:a,on:"reads"});let n=await t.apply(),
s=await t.apply({policy:{allow:["create","update","remove"],maxRemovals:100}});o.calm();for(let r of n.report.changes)d(r.do==="keep"||r.do==="leave",`${r.name}\
 would be "${r.do}" under "${a}"`);l([n.reached.write,s.reached.write],[0,0],`writing requests under "${a}"`),d(n.exit!==0,`a run that saw nothing ends well und\
er "${a}"`),l(s.exit,3,`the exit status under "${a}" while removal is on`)}l((await t.apply()).exit,0,"how the run ends once the trouble is over"),await q(t)}),
h("what the target would refuse is refused before anything is sent","The hundredth value was too large, and ninety-nine were written already.",async o=>{let{driver:e,
engine:t}=R(o),{names:a,forms:n}=e.capabilities,s=[["name",`${b(e.capabilities,"bad")} 
`,"value","secret"],["name-length",b(e.capabilities,"long").padEnd(a.maxLength.is+1,"g"),"value","secret"],["value-size",b(e.capabilities,"size"),"x".repeat(n.secret.
maxBytes.is+1),"secret"],[n.secret.empty.is?"not-empty":"value-empty",b(e.capabilities,"empty"),"","secret"],...a.reserved.is.map(r=>["name-reserved",r.replaceAll(
/[*?]/g,"X"),"value","secret"])];n.public!==!1&&s.push(["value-size",b(e.capabilities,"opensize"),"x".repeat(n.public.maxBytes.is+1),"public"]),t.set(0,b(e.capabilities,
"good"),"value");for(let[r,i,c,f]of s){t.set(0,i,c,f);let{exit:m,report:y,reached:D}=await t.apply(),E=y.refusals.map(j=>j.rule),P=r==="name-reserved"?["name","\
name-reserved"]:[r];d(E.some(j=>P.includes(j)),`${JSON.stringify(i)} is not refused by the rule "${r}"`),l([m,D.write],[3,0],`exit and writing requests for ${JSON.
stringify(i)}`),d(y.refusals.every(({unlock:j})=>j.trim()!==""),"a refusal does not say what would allow it"),t.set(0,i)}l((await t.apply()).exit,0,"how the run\
 ends with what is left")}),h("more names than fit into a place are refused before anything is sent","The limit was met in the middle of a run, and half of the \
names were missing.",async o=>{let{driver:e,engine:t}=R(o);for(let a of e.forms.map(n=>e.at(0,n))){let n=Array.from({length:a.key.maxNames+1},(c,f)=>`n${f}`);for(let c of n)
S(e,t,a,c,"x");let{exit:s,report:r,reached:i}=await t.apply();d(r.refusals.some(({rule:c})=>c==="count"),`${n.length} names are not refused for their number`),l(
[s,i.write],[3,0],"exit and writing requests");for(let c of n)S(e,t,a,c,void 0)}}),h("a name is mapped as the target folds it","A name in small letters was writ\
ten in capitals, and missed on the next run.",async o=>{let{driver:e,engine:t}=R(o),[a,n]=[b(e.capabilities,"folded"),p()],s=e.capabilities.names.fold==="upper";
t.set(0,s?a.toLowerCase():a,n),l((await t.apply()).exit,0,"how the run ends"),d(await g(e,e.at(0),a)===n,`${a} did not arrive under the name that is declared`),
await q(t)}),h("one refused value fails alone in the report, and the next run brings the rest home","The first failing name aborted all others, and the exit sta\
tus said that all was well.",async o=>{let{driver:e,engine:t}=R(o);for(let a of w(e)){let n=["first","refused","last"],s=n.map(()=>p());for(let[i,c]of n.entries())
S(e,t,a,c,s[i]);o.order({kind:"reject",address:u(a,A(e,a,"refused"))});let r=await t.apply();o.calm(),l(r.exit,1,"the exit status"),d(L(r.report,a,A(e,a,"refuse\
d"))?.ok===!1,"the refused value is not reported as failed");for(let[i,c]of n.entries()){let f=await g(e,a,A(e,a,c))===s[i],m=L(r.report,a,A(e,a,c))?.ok;l(m,f,`\
whether ${c} is reported as done`),e.capabilities.batch.is.shape==="one"&&l(f,c!=="refused",`whether ${c} landed`)}le(r,s),l((await t.apply()).exit,0,"how the n\
ext run ends"),await q(t)}}),h("a write whose answer was lost is unknown, and settled by the next run","A value that had landed was reported as failed, and the \
ledger believed it.",async o=>{let{driver:e,engine:t}=R(o);for(let a of w(e)){let n=A(e,a,"dropped");for(let s of[p(),p()]){S(e,t,a,"dropped",s),o.order({kind:"\
drop-after",on:"writes"});let r=await t.apply();o.calm();let i=L(r.report,a,n)?.ok;d(i===!1||await g(e,a,n)===s,`${n} is reported as done, but is not`),l(r.exit,
i===!0?0:1,"the exit status"),l((await t.apply()).exit,0,"how the next run ends"),d(await g(e,a,n)===s,`${n} did not arrive`),await q(t)}}}),...["unauthorized",
"forbidden","limited","broken","echo","drop","nonsense"].map(o=>h(`a run whose writes meet "${o}" fails, says so, shows no value, and the next one makes up for \
it`,"Exit status 0 although a path failed; a body in the log; a failed first try that spoilt the second.",async e=>{let{driver:t,engine:a}=R(e),n=[],s=w(t).map(
i=>({held:i,value:p()}));for(let{held:i,value:c}of s)n.push(c),S(t,a,i,"hindered",c);e.order({kind:o,on:"writes"});let r=await a.apply();e.calm(),l([r.exit,r.report.
summary.written],[1,0],"exit and values written");for(let{held:i}of s){let c=L(r.report,i,A(t,i,"hindered"));d(c?.ok===!1&&c.error!==void 0,"a value that was no\
t written is not reported as failed"),d((c.error.hint??"").trim()!=="","an error does not say what to do")}le(r,n),l((await a.apply()).exit,0,"how the next run \
ends");for(let{held:i,value:c}of s)d(await g(t,i,A(t,i,"hindered"))===c,"a value is missing after the next run");await q(a)})),h("a report says what it looked a\
t and shows none of it","Dry runs printed the values of readable variables.",async o=>{let{driver:e,engine:t}=R(o),a=[];for(let n of w(e)){let[s,r]=[p(),p()];a.
push(s,r),await o.plant([u(n,A(e,n,"theirs"))],r),S(e,t,n,"theirs",s),S(e,t,n,"ours",s)}for(let n of[await t.plan(),await t.apply(),await t.drift()]){le(n,a);let s=new Set(
n.report.changes.map(r=>r.scope));for(let r of w(e))d(s.has(r.key.label),`${r.key.label} is not in the report`);l([...new Set(n.report.changes.map(r=>r.use))],[
o.target.id],"targets in the report")}})];var Ne=[h("where the vendor stamps nothing, no stamp is made up","A stamp taken from our own clock, or from the moment of looking, makes everything differ on th\
e next run.",async o=>{let e=v(o);for(let t of w(e)){let a=b(e.capabilities,"stamp");await e.done([{at:t,name:a,value:p()}]);let n=(await e.see(t)).get(a),{revision:s}=H(
e,t),r=n?.revision!==void 0;l(r,s.is!=="none",`whether ${a} has a stamp (declared: ${s.is})`),s.is==="none"&&d(n?.changedAt===void 0,`${a} has a time, but no st\
amp`),await e.done([{at:t,name:a}])}}),h("a stamp stays while nobody writes, and moves when somebody does","A stamp that moves by itself causes writes without a\
 reason; one that stays hides what was edited by hand.",async o=>{let e=v(o);for(let t of w(e)){let a=b(e.capabilities,"moved");await e.done([{at:t,name:a,value:p()}]);
let n=await Z(e,t,a);await te(e),l(await Z(e,t,a),n,"the stamp of a value that nobody touched"),await o.plant([u(t,a)],p());let s=await Z(e,t,a);await te(e),await e.
done([{at:t,name:a,value:p()}]);let r=await Z(e,t,a),i=new Set([n,s,r]).size;l(i,H(e,t).revision.is==="none"?1:3,"different stamps after two edits"),await e.done(
[{at:t,name:a}])}}),h("a stamp of one value stays when the same name changes elsewhere, unless the stamp is declared as the name's","A stamp that moves with its\
 neighbours reports drift where there is none.",async o=>{let e=v(o);for(let t of e.forms){let[a,n]=[e.at(0,t),e.at(1,t)],s=b(e.capabilities,"apart");await e.done(
[{at:a,name:s,value:p()}]),await e.done([{at:n,name:s,value:p()}]);let r=await Z(e,a,s);await te(e),await o.plant([u(n,s)],p());let i={here:await Z(e,a,s),there:await Z(
e,n,s)},{revision:c}=H(e,a);c.is==="none"?l(i,{here:void 0,there:void 0},"stamps"):c.is==="per-value"?l(i.here,r,"the stamp of the value that stayed"):l(i.here,
i.there,"the stamp that both values of the name share"),await e.done([{at:a,name:s},{at:n,name:s}])}}),h("what tells a name made anew stays while it is updated,\
 and changes when it is deleted and made anew","A stranger's secret was removed, because it had the name of one that was ours and had been deleted.",async o=>{let e=v(
o);for(let t of w(e)){let a=b(e.capabilities,"anew");await e.done([{at:t,name:a,value:p()}]);let n=await he(e,t,a);await te(e),await e.done([{at:t,name:a,value:p()}]),
l(await he(e,t,a),n,`what tells ${a} made anew, after an update of ours`),await te(e),await o.uproot(u(t,a)),await o.plant([u(t,a)],p());let s=await he(e,t,a);n===
void 0?(l(s,void 0,`what tells ${a} made anew`),d(ie(e,/made anew/),"it does not tell what was made anew, and does not say so in `cannot`")):d(n!==s,`${a} was d\
eleted and made anew, and looks like the old one`),await o.uproot(u(t,a))}})];async function he(o,e,t){let a=(await o.see(e)).get(t);return d(a!==void 0,`${t} i\
s not listed`),a.made}async function Z(o,e,t){let a=(await o.see(e)).get(t);return d(a!==void 0,`${t} is not listed`),a.revision}async function te(o){await o.stage.
wait(o.capabilities.tickMs.is+1)}var Ue=[h("one refused value is one failure, and its siblings are told the truth about","The first failing name aborted all others, and only that one was named.",
async o=>{let e=v(o);for(let t of w(e)){let a=C(e.capabilities,3),n=a.map(i=>({at:t,name:i,value:p()}));o.order({kind:"reject",address:u(t,a[1]??"")});let s=await e.
write(n);o.calm(),z(n,s,await de(e,n),[]);let r=s[1];d(r?.ok===!1&&r.landed==="no","a value that the vendor refused is not reported as refused");for(let i of[s[0],
s[2]])e.capabilities.batch.is.shape==="one"&&d(i?.ok===!0,"a sibling of a refused value failed"),d(i?.ok===!0||i?.landed==="no","nobody knows whether a sibling \
landed");await e.done(n),await e.done(a.map(i=>({at:t,name:i})))}}),...["unauthorized","forbidden"].map(o=>h(`a place whose answer is "${o}" is not asked a seco\
nd time`,"Fifty more requests with a dead token lock the account, and say the same fifty times.",async e=>{let t=v(e);for(let a of w(t)){let n=C(t.capabilities,
3).map(c=>({at:a,name:c,value:p()})),s=await t.steps(n),r=e.requests().write;e.order({kind:o,on:"writes"});let i=await t.send(s);e.calm(),l(i.length,3,"receipts");
for(let c of i)d(!c.ok&&c.landed==="no",`${c.name} is not reported as failed`),l(c.error.code,o,`the code for ${c.name}`);d(e.requests().write-r<=1,"more writin\
g requests were sent after the first refusal")}})),h('"too many requests" that does not end is a failure, never a success',"A 429 body was returned as the resul\
t after four waits, and the run reported success.",async o=>{let e=v(o);for(let t of w(e)){let a=C(e.capabilities,2).map(r=>({at:t,name:r,value:p()})),n=await e.
steps(a);o.order({kind:"limited",on:"writes"});let s=await e.send(n);o.calm(),l(s.length,2,"receipts");for(let r of s)d(!r.ok&&r.landed==="no",`${r.name} is not\
 reported as failed`),l(r.error.code,"limited",`the code for ${r.name}`)}}),...["broken","drop","missing","truncate","nonsense","drop-after"].map(o=>h(`a write \
that meets "${o}" is not called done unless it is, nor undone unless it is`,"A connection that died after the write left a value that nobody knew of; one that d\
ied before left none.",async e=>{let t=v(e);for(let a of w(t)){let n=b(t.capabilities,"adrift");for(let s of[void 0,p()]){s!==void 0&&await t.done([{at:a,name:n,
value:s}]);let r={at:a,name:n,value:p()},i=await t.steps([r]);e.order({kind:o,on:"writes"});let c=await t.send(i);e.calm(),z([r],c,[await g(t,a,n)],[s]),await t.
done([r]);let f={at:a,name:n},m=await t.steps([f]);o!=="missing"&&e.order({kind:o,on:"writes"});let y=await t.send(m);e.calm(),z([f],y,[await g(t,a,n)],[r.value]),
await e.uproot(u(a,n))}}})),h("a write that has to look first, and cannot, is told the truth about","A write that went on without what it needed to know took th\
e row for its own, and the rest of the row with it.",async o=>{let e=v(o);for(let t of w(e)){let a=b(e.capabilities,"blind");for(let n of[void 0,p()]){n!==void 0&&
await e.done([{at:t,name:a,value:n}]);for(let s of["broken","unauthorized","truncate","nonsense"])for(let r of[{at:t,name:a,value:p()},{at:t,name:a}]){let i=await g(
e,t,a),c=await e.steps([r]);o.order({kind:s,on:"reads"});let f=await e.send(c);o.calm(),z([r],f,[await g(e,t,a)],[i])}}await o.uproot(u(t,a))}}),h("no error sho\
ws what the vendor said or what was sent","Error bodies that echo the value were logged raw, into logs that everybody can read.",async o=>{let e=v(o);for(let t of w(
e)){let a=b(e.capabilities,"echoed"),n=[{at:t,name:a,value:p()}],s=await e.steps(n);o.order({kind:"echo",on:"writes"});let r=await e.send(s);o.calm();for(let i of r)
d(!i.ok,`${i.name} was refused, and is reported as done`);for(let{value:i}of n)d(!G(Y(r),i),"an error shows a value that was sent")}}),h("no error shows what co\
uld be read","A parse error printed the whole line, value included.",async o=>{let e=v(o);for(let t of w(e)){let a=b(e.capabilities,"shown"),n=p();await o.plant(
[u(t,a)],n);for(let r of["truncate","broken","missing"]){o.order({kind:r,on:"reads"});let i,c=await V(async()=>{i=await e.look([t])},"observe");o.calm(),d(!G(Y(
c??i),n),`looking shows a stored value when it meets "${r}"`)}let s=(await e.see(t)).get(a)?.secret!==void 0;d(s||H(e,t).readBack.is!=="value",`${a} cannot be r\
ead once the trouble is over`),await o.uproot(u(t,a))}})];var We=[h("a value arrives byte for byte","Trimmed newlines broke keys; escapes that were undone once too often broke passwords.",async o=>{let e=v(o);for(let t of[
...new Set([e.at(0),...e.forms.map(a=>e.at(0,a))])]){let a=C(e.capabilities,U.length);await e.done(U.map(({value:n},s)=>({at:t,name:a[s]??"",value:n})));for(let[
n,{is:s,value:r}]of U.entries())d(await g(e,t,a[n]??"")===r,`${s} did not arrive as it was sent`);await e.done(a.map(n=>({at:t,name:n})))}}),h("the largest valu\
e that is declared to fit does fit","A limit that is read wrong is found out by a failed deployment.",async o=>{let e=v(o),t=b(e.capabilities,"large");for(let a of e.
forms.map(n=>e.at(0,n))){let n=Math.min(H(e,a).maxBytes.is,e.capabilities.maxTotalBytes.is-t.length);for(let s of["x","\xE9"]){let r=Buffer.byteLength(s),i=s.repeat(
Math.floor(n/r)).padEnd(Math.floor(n/r)+n%r,"x");await e.done([{at:a,name:t,value:i}]),d(await g(e,a,t)===i,`${n} bytes did not arrive as they were sent`)}await e.
done([{at:a,name:t}])}}),h("an empty value is kept where that is declared","Empty and absent are two things; which of the two a vendor can keep must be known be\
fore a run.",async o=>{let e=v(o),t=b(e.capabilities,"empty");for(let a of e.forms.map(n=>e.at(0,n))){let n={at:a,name:t,value:"something"};await e.done([n]);let[
s]=await e.write([{at:a,name:t,value:""}]),r=await g(e,a,t);H(e,a).empty.is&&l(r,"","what is stored"),d(s!==void 0,"there is no receipt"),z([{at:a,name:t,value:""}],
[s],[r],["something"]),await e.done([{at:a,name:t}])}}),h("as many values as declared fit into one write, each with its receipt, in order","A batch that is cut \
somewhere, or answered in another order, reports the wrong names as done.",async o=>{let e=v(o);for(let t of e.forms){let{max:a,shape:n}=e.capabilities.batch.is,
s=e.documents.filter(({key:c})=>c.lane===e.at(0,t).key.lane),r=o.places.map((c,f)=>e.at(f,t)).filter(({key:c})=>s.some(f=>f.key.uid===c.uid)),i=C(e.capabilities,
a).flatMap((c,f)=>r.filter(m=>f<m.key.maxNames).map(m=>({at:m,name:c}))).slice(0,a);for(let c of["first","second",void 0]){let f=i.map((T,$)=>c===void 0?T:{...T,
value:`${c} ${$}`}),m=await e.steps(f),y=o.requests().write,D=await e.send(m),E=o.requests().write-y;l(D.map(({uid:T,name:$})=>`${T}#${$}`),m.map(({uid:T,name:$})=>`${T}\
#${$}`),"receipts");for(let T of D)d(T.ok,`${T.name} could not be written in a full batch`);let P=await de(e,f);d(P.every((T,$)=>T===f[$]?.value),"a full batch \
did not arrive as it was sent");let j=c===void 0?new Set(f.map(({name:T})=>T)).size:0,F=n!=="one"&&c==="first"?Math.ceil(f.length/10):f.length+j;d(E>=1&&E<=F,`${f.
length} values took ${E} writing requests`)}}}),h("what a receipt says is what happened, down to the target's own words on it","Evidence that is wrong is worse \
than none: it makes an overwritten value look like a new one.",async o=>{let e=v(o);for(let t of w(e)){let a=b(e.capabilities,"evidence");for(let n of["created",
"updated"]){await o.wait(e.capabilities.tickMs.is+1);let[s]=await e.write([{at:t,name:a,value:p()}]);d(s?.ok===!0,`${a} could not be written`),l(s.evidence??n,n,
`the evidence for ${a}`);let r=(await e.see(t)).get(a)?.revision;s.revision!==void 0&&l(s.revision,r,`the stamp in the receipt of ${a}`)}await e.done([{at:t,name:a}])}})];var nt=[Ae,Te,je,Ne,We,He,Ue,Ce,ze,Be].flat();var st={unauthorized:{status:401,body:{}},forbidden:{status:403,body:{}},missing:{status:404,body:{}},limited:{status:429,body:{},headers:{"retry-after":"1"}},broken:{
status:500,body:{}},invalid:{status:422,body:{}}},Ie=o=>o==="GET"||o==="HEAD";async function rt(o){let e={...st,...o.says},t={read:0,write:0},a=[],n=Se(async(r,i)=>{
let c=r.method??"GET",f=new URL(r.url??"/","http://stand-in"),m=[];for await(let T of r)m.push(T);let y=Buffer.concat(m).toString();t[Ie(c)?"read":"write"]+=1;let D=a.
find(({on:T})=>T==="reads"===Ie(c)),E=D!==void 0&&D.left--<=0?D.kind:void 0;if(E==="drop")return i.destroy();let P={method:c,path:f.pathname,query:f.searchParams,
body:y===""?void 0:JSON.parse(y)},j=r.headers.authorization===`Bearer ${o.token}`?s(P,E,y):e.unauthorized;if(E==="drop-after")return i.destroy();let F=j.body===
void 0?"":JSON.stringify(j.body);return i.writeHead(j.status,{...F===""?{}:{"content-type":"application/json"},...j.headers}),i.end(E==="truncate"?F.slice(0,Math.
floor(F.length/2)):F)});function s(r,i,c){return i===void 0||i==="drop-after"||i==="truncate"?o.answer(r):i==="nonsense"?{status:200,body:{}}:i==="echo"?{...e.invalid,
body:{error:`invalid: ${c}`}}:e[i]}return await new Promise(r=>n.listen(0,"127.0.0.1",r)),{endpoint:`http://127.0.0.1:${n.address().port}`,token:o.token,requests:()=>({
...t}),order(r){r.kind==="reject"?o.reject(r.address):r.kind!=="hide"?a.push({kind:r.kind,on:r.on,left:r.after??0}):o.hide?o.hide(!0):a.push({kind:"broken",on:"\
reads",left:0})},calm(){a=[],o.reject(void 0),o.hide?.(!1)},close:()=>new Promise(r=>{n.close(()=>r()),n.closeAllConnections()})}}export{I as LawBroken,nt as laws,rt as standIn};
