const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as Se}from"./chunks/chunk-CDBPYNJH.js";import{$ as xe,e as ye,o as be,q as ve,r as ge}from"./chunks/chunk-TUSDN4XH.js";import{G as oe,da as we,e as ue,ja as fe,
pa as I,vb as ke,wa as me,wb as $e,y as ne}from"./chunks/chunk-I2DBZVK6.js";var D=class extends Error{name="LawBroken"};function d(n,e){if(!n)throw new D(e)}function c(n,e,t){d($e(n,e),`${t}: expected ${Oe(e)}, found ${Oe(n)}`)}function Oe(n){
let e=n===void 0?"nothing":JSON.stringify(n)??String(n);return e.length>300?`${e.slice(0,300)}\u2026`:e}async function Y(n,e){try{await n();return}catch(t){return d(
t instanceof ue,`${e} threw something else than a SealpostError`),t}}function h(n,e,t){return{name:n,why:e,run:a=>K(a,t)}}async function K(n,e){let t=await n.start();
try{return await e(t)}finally{await t.close()}}function se(){let n=0;return{now:()=>Date.now()+n,sleep:async e=>{n+=e,await new Promise(t=>setImmediate(t))},random:e=>new Uint8Array(ne(e))}}function b(n){let{target:e}=n,{capabilities:t}=e,a=t.forms.public===!1?["secret"]:["secret","public"],o=se(),s=ye({world:{...o,fetch:globalThis.fetch,env:{},stop:new AbortController().
signal},endpoint:new URL(n.endpoint),token:async()=>n.token,pace:t.pace,userAgent:"sealpost-conformance",notice:()=>{}}),r={read:0,write:0,retried:0},i={fetch:s.
reader(r),endpoint:n.endpoint},l={fetch:s.writer(r),endpoint:n.endpoint},f=n.places.map($=>{let O=J(n,$,"secret"),k=a.length>1?J(n,$,"public"):O;return{secret:O,
public:k.key.uid===O.key.uid?{...O,form:"public"}:k}}),w=f.flatMap($=>$.secret.key.uid===$.public.key.uid?[$.secret]:[$.secret,$.public]);function y($,O="secret"){
let k=f[$];if(k===void 0)throw new D(`the world has no place ${$}`);return k[O]}async function L($){let O=new Map;for(let k of re($)){let x=k.map(W=>W.scope),B=await e.
observe({scopes:x,io:i});d(B.length===x.length,"observe gave more or fewer observations than it was given scopes");for(let[W,F]of k.entries())O.set(F.key.uid,B[W])}
return $.map(k=>O.get(k.key.uid))}async function q($){let[O]=await L([$]);d(O?.listed===!0,`${$.key.label} was not listed whole, although nothing was in the way`);
let k=new Map(O.sightings.map(x=>[x.name,x]));return d(k.size===O.sightings.length,`${$.key.label} lists a name twice`),k}async function P($){let O=[...new Map(
$.map(x=>[x.at.key.uid,x.at])).values()],k=await L(O);return $.map(x=>{let B=k[O.findIndex(_=>_.key.uid===x.at.key.uid)],W=I(x.name,t),F=B.sightings.find(_=>_.name===
W),ae={scope:x.at.scope,uid:x.at.key.uid,name:W,...F===void 0?{}:{sighting:F},...B.handle===void 0?{}:{scopeHandle:B.handle}};return x.value===void 0?{...ae,do:"\
remove"}:{...ae,do:"put",form:x.at.form,value:x.value,mayReplace:!1}})}async function E($){try{return await e.write({steps:$,io:l})}catch(O){return $.map(k=>ge(
k,O))}}async function z($){let O=new Map;for(let k of re($.map(x=>x.at))){let x=new Set(k.map(F=>F.key.uid)),B=$.filter(F=>x.has(F.at.key.uid)),{max:W}=t.batch.
is;for(let F=0;F<B.length;F+=W){let ae=B.slice(F,F+W);for(let _ of await E(await P(ae)))O.set(fe(_.uid,_.name),_)}}return $.map(k=>{let x=O.get(fe(k.at.key.uid,
I(k.name,t)));return d(x!==void 0,`no receipt for ${k.name}`),x})}async function A($){for(let O of await z($))d(O.ok,`${O.name} could not be written, although n\
othing was in the way${Je(O)}`)}return{stage:n,capabilities:t,forms:a,reading:i,writing:l,at:y,documents:w,look:L,see:q,write:z,done:A,send:E,steps:P}}function Je(n){
return n.ok?"":`: ${n.error.message}`}function u(n,e){return{place:n.place,form:n.form,name:e}}function re(n){let e=new Map;for(let t of n){let a=e.get(t.key.lane)??
new Map;a.has(t.key.uid)||a.set(t.key.uid,t),e.set(t.key.lane,a)}return[...e.values()].map(t=>[...t.values()])}function J(n,e,t){let{target:a}=n,o=a.config.settings.
safeParse(n.settings);d(o.success,"the settings of the world do not pass the target's schema");let s=a.config.place.safeParse(e);d(s.success,`a place of the wor\
ld does not pass the target's schema: ${JSON.stringify(e)}`);let r=a.parseScope({settings:o.data,place:s.data,form:t});return{place:e,form:t,scope:r,key:a.keyOf(
r)}}var _e=[n=>`LAW_${n.toUpperCase()}`,n=>`LAW-${n.toUpperCase()}`,n=>`LAW${n.toUpperCase()}`,n=>`law_${n}`,n=>`law-${n}`,n=>`law${n}`];function He(n,e){let{pattern:t,
maxLength:a,reserved:o}=n.names,s=I(e,n);return new RegExp(`^(?:${t.is})$`).test(s)&&s.length<=a.is&&!we(o.is,s)}function g(n,e){for(let t of _e)if(He(n,t(e)))return t(
e);throw new D(`no name of the suite fits the declared rules: ${n.names.pattern.is}`)}function C(n,e){return Array.from({length:e},(t,a)=>g(n,`n${a}`))}function Pe(n){
let e=g(n,"twin"),t=e.slice(-1),a=e.slice(0,-1)+(t===t.toUpperCase()?t.toLowerCase():t.toUpperCase());return He(n,a)?[e,a]:void 0}var U=[{is:"a PEM block",value:`-----BEGIN KEY-----
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
`},{is:"a word that means something in JSON",value:"null"},{is:"a number with a leading zero",value:"007"}];function p(){return`canary${ne(16).toString("hex")}`}
function V(n){let e=new Set,t=[],a=o=>{if(typeof o=="string"&&t.push(o),!(typeof o!="object"||o===null||e.has(o))){e.add(o),o instanceof Error&&t.push(String(o),
o.stack??"");for(let s of Reflect.ownKeys(o))t.push(String(s)),a(Object.getOwnPropertyDescriptor(o,s)?.value);if(o instanceof Map||o instanceof Set)for(let s of o)
a(s)}};return a(n),[...t,Ye(n),ke(n,{depth:null,showHidden:!0,maxStringLength:null})].join(`
`)}function Ye(n){try{return JSON.stringify(n)??""}catch{return""}}function G(n,e){let t=e.slice(0,16);return[t,Buffer.from(e).toString("base64").slice(0,20),Buffer.
from(t).toString("hex")].some(o=>n.includes(o))}function m(n){return n.stage.places.flatMap((e,t)=>n.forms.map(a=>n.at(t,a)))}function j(n,e){return ve(n.capabilities,e.form)}function ie({capabilities:n},e){return n.
cannot.some(({is:t})=>e.test(t))}async function v(n,e,t){return n.stage.peek(u(e,t))}function de(n,e){return Promise.all(e.map(t=>v(n,t.at,t.name)))}function N(n,e,t,a){
c(e.length,n.length,"receipts");for(let[o,s]of e.entries())s.ok?d(t[o]===n[o]?.value,`${s.name} is reported as done, but is not`):s.landed==="no"&&d(t[o]===a[o],
`${s.name} is reported as not landed, but something did`)}var Ae=[h("a value for one place never shows up in another","Preview credentials became production's, and the reverse.",async n=>{let e=b(n);for(let t of e.forms){
let a=n.places.map((o,s)=>({at:e.at(s,t),name:g(e.capabilities,`only${s}`),value:p()}));await e.done(a);for(let{at:o,name:s,value:r}of a)for(let i of n.places.keys()){
let l=e.at(i,t),f=l.key.uid===o.key.uid,w=await v(e,l,s);d(w===(f?r:void 0),`${s} for ${o.key.label} at ${l.key.label}`),c((await e.see(l)).has(s),f,`whether ${l.
key.label} lists ${s}`)}await e.done(a.map(({at:o,name:s})=>({at:o,name:s})))}}),h("an update changes the value and nothing that stands beside it","Syncs reset \
a compatibility date, an access policy, the list of repositories that may see a secret.",async n=>{let e=b(n);for(let t of m(e)){let a=g(e.capabilities,"beside");
await n.plant([u(t,a)],p());let o=await n.attributes(u(t,a)),s=p();await e.done([{at:t,name:a,value:s}]),d(await v(e,t,a)===s,`${a} was not updated`),c(await n.
attributes(u(t,a)),o,`what stands beside ${a}`),await n.uproot(u(t,a))}}),h("what a row holds for other places survives an update and a removal here","Rows that\
 spanned several environments were overwritten, or deleted, as a whole.",async n=>{let e=b(n);for(let t of e.forms){let[a,o]=[e.at(0,t),e.at(1,t)];for(let s of[
p(),void 0]){let r=g(e.capabilities,s===void 0?"taken":"changed"),i=p();await n.plant([u(a,r),u(o,r)],i);let l=await n.attributes(u(o,r)),f={at:a,name:r,...s===
void 0?{}:{value:s}},w=await e.write([f]);N([f],w,[await v(e,a,r)],[i]),d(w[0]?.ok===!0||s===void 0,`${r} could not be updated at ${a.key.label}`),d(await v(e,o,
r)===i,`${r} at ${o.key.label} did not survive`),c(await n.attributes(u(o,r)),l,`what stands beside ${r} at ${o.key.label}`);for(let y of[a,o])await n.uproot(u(
y,r))}}}),h("foreign names stay untouched while ours come, change and go","A first sync wiped every secret that was there already.",async n=>{let e=b(n);for(let t of m(
e)){let[a,o]=[g(e.capabilities,"foreign"),g(e.capabilities,"ours")],s=p();await n.plant([u(t,a)],s);let r=await n.attributes(u(t,a));for(let i of[p(),p(),void 0])
await e.done([{at:t,name:o,...i===void 0?{}:{value:i}}]),d(await v(e,t,o)===i,`${o} is not as it was asked for`),d(await v(e,t,a)===s,`${a} was changed`),c(await n.
attributes(u(t,a)),r,`what stands beside ${a}`);c([...(await e.see(t)).keys()],[a],`names at ${t.key.label}`),await n.uproot(u(t,a))}}),h("a name that exists al\
ready is written, not doubled","A create that met an existing name left two rows, and the deployment took either.",async n=>{let e=b(n);for(let t of m(e)){let a=g(
e.capabilities,"raced"),o={at:t,name:a,value:p()},s=await e.steps([o]),r=p();await n.plant([u(t,a)],r);let i=await e.send(s);N([o],i,[await v(e,t,a)],[r]),c([...(await e.
see(t)).keys()],[a],`names at ${t.key.label}`),await e.done([o]),d(await v(e,t,a)===o.value,`${a} was not written once it was seen`),await n.uproot(u(t,a))}}),h(
"a name that somebody made since the look is left, or the receipt says that it was overwritten","Somebody else's value was gone, and the report said that a new \
one had been created.",async n=>{let e=b(n);for(let t of m(e)){let[a="",o=""]=C(e.capabilities,2),s=[a,o].map(y=>({at:t,name:y,value:p()})),r=await e.steps(s),i=p();
await n.plant([u(t,a)],i);let[l,f]=await e.send(r);d(f?.ok===!0,`${o} was not made, because somebody else made ${a}`),d(l!==void 0,`there is no receipt for ${a}`);
let w=await v(e,t,a);if(l.ok){d(w===s[0]?.value,`${a} is reported as done, but is not`),d(l.evidence!=="created",`${a} was there, and is reported as created`);let y=l.
evidence==="updated"||ie(e,/refuse to overwrite/);d(y,`${a} was overwritten, and neither the receipt nor \`cannot\` says so`)}else c([l.landed,l.error.code],["n\
o","conflict"],`what became of ${a}`),d(w===i,`${a} was to be left, and was not`);for(let y of[a,o])await n.uproot(u(t,y))}}),h("removing takes away what was me\
ant, and is no failure where it is gone already","A removal that was tried again failed for what the first try had removed, and took its siblings with it.",async n=>{
let e=b(n);for(let t of m(e)){let[a="",o="",s="",r=""]=C(e.capabilities,4);await e.done([a,o,s,r].map(f=>({at:t,name:f,value:`value of ${f}`})));let i=await e.steps(
[a,o,s].map(f=>({at:t,name:f})));await n.uproot(u(t,a));let[,...l]=await e.send(i);d(l.every(f=>f.ok),`what was to go along with ${a} was not removed`);for(let f of await e.
send(i))d(f.ok||f.landed==="unknown",`${f.name} is gone, and "not removed" is the receipt`);c([...(await e.see(t)).keys()],[r],`names at ${t.key.label}`),d(await v(
e,t,r)===`value of ${r}`,`${r} was changed along with another name`),await n.uproot(u(t,r))}})];var Re=[h("every claim about the vendor says where it was read and when","Capabilities that were guessed from an old page turned out false in practice, and nobo\
dy knew where they came from.",async({target:n})=>{for(let[e,t]of Ke(n.capabilities)){d(t.source.trim()!=="",`${e} does not say where it was read`);let a=/^\d{4}-\d{2}-\d{2}$/.
test(t.verified)&&!Number.isNaN(Date.parse(t.verified));d(a,`${e} does not say when it was verified (YYYY-MM-DD)`)}}),h("every claim has a meaning that the engi\
ne can work with","A pattern that does not compile or a batch of zero stops every run of everybody.",async({target:n})=>{let{id:e,api:t,capabilities:a}=n;d(/^[a-z][a-z0-9-]*$/.
test(e),"the id of a target is small letters, digits and dashes"),c(t,1,"api"),d(a.title.trim()!=="","the target has no title"),Ve(a.access);for(let i of[a.forms.
secret,a.forms.public])i!==!1&&Ge(i);let{names:o,batch:s,pace:r}=a;d(Ze(o.pattern.is)?.test("")===!1,"the pattern of names is none, or takes an empty name"),d(o.
reserved.is.every(i=>i!==""&&!i.startsWith("!")),"a reserved name is no plain glob"),Q(o.maxLength.is,1,"names.maxLength"),Q(s.is.max,1,"batch.max"),Q(a.maxPerScope.
is,1,"maxPerScope"),d(a.maxTotalBytes.is>=1,"maxTotalBytes leaves room for nothing");for(let[i,l]of Object.entries({...r,tickMs:a.tickMs}))Q(l.is,0,i);d(a.places.
length>0,"the target names no place");for(let{place:i,means:l}of a.places)d(i!==""&&l!=="","a place is not explained")}),h("a config that makes no sense is refu\
sed before anything is sent","A typo that is passed over writes to the wrong place, or nowhere, and says nothing.",async n=>{let{settings:e,place:t}=n.target.config,
a={...n.settings,"no-such-key":!0};d(!e.safeParse(a).success,"a setting that does not exist is passed over");for(let r of[void 0,null,42,"text",[],!0])d(!e.safeParse(
r).success,`settings take ${JSON.stringify(r)}`);for(let r of[void 0,null,42,!0,[],"",{},{"no-such-key":!0}]){let i=t.safeParse(r);if(!i.success)continue;let l=await Y(
()=>{n.target.parseScope({settings:n.settings,place:i.data,form:"secret"})},"parseScope");c(l?.code,"config",`the code for the place ${JSON.stringify(r)}`)}let o=await Y(
()=>J(n,n.places[0],"public"),"parseScope"),s=n.target.capabilities.forms.public===!1?"config":void 0;c(o?.code,s,"the code for public values"),c(n.requests(),{
read:0,write:0},"requests that reading a config costs")}),h("a place has one identity, and no two places share it","Ledger entries and fingerprints hang on it: \
an identity that moves orphans them, a shared one mixes values up.",async n=>{let e=b(n),t=new Map;for(let[a,o]of n.places.entries())for(let s of e.forms){let{key:r}=J(
n,o,s);c(J(n,o,s).key,r,"the identity of a place, asked for twice"),c(t.get(r.uid)??a,a,`the place that ${r.uid} stands for`),t.set(r.uid,a),d(r.uid.startsWith(
n.target.id),`${r.uid} does not begin with the target's id`),d(/^[^\p{Cc}]+$/u.test(r.label),"the label of a place is empty or holds control characters"),Q(r.maxNames,
1,"maxNames")}for(let a of[...new Set(e.documents.map(o=>o.key.lane))])d(a.startsWith(n.target.id),`the lane ${a} does not begin with the target's id`)}),{name:"\
each thing that it cannot do was tried and could not be done",why:"A limit that is believed and not tried outlives the day on which the vendor lifted it.",async run(n){
let e=await K(n,async({target:t,attempts:a})=>{let o=t.capabilities.cannot.map(s=>s.is);return c(Object.keys(a).sort(),[...o].sort(),"what is declared and what \
the world attempts"),o});for(let t of e)await K(n,async a=>{let o=a.requests(),s=await a.attempts[t]?.(),{read:r,write:i}=a.requests();d(r+i>o.read+o.write,`"${t}\
" was not put to the vendor`),d(s===!0,`it says that it cannot ${t}, but it can`)})}}];function Ke(n){let e=[],t=(a,o)=>{if(!(typeof a!="object"||a===null))if("\
is"in a&&"source"in a&&"verified"in a)e.push([o,a]);else for(let[s,r]of Object.entries(a))t(r,o===""?s:`${o}.${s}`)};return t(n,""),e}function Ve({token:n,endpoint:e,
permissions:t,portal:a}){let o=/^[A-Z][A-Z0-9_]*$/;d(n.length>0&&n.every(s=>o.test(s)),"no environment variable for the token"),d(o.test(e.env),"no environment \
variable for the endpoint");for(let s of[e.default,a])d(URL.canParse(s)&&new URL(s).protocol==="https:",`${s} is no https address`);d(!e.default.endsWith("/"),"\
the endpoint ends with a slash"),d(t.length>0&&t.every(s=>s.trim()!==""),"no permission is named")}function Ge({readBack:n,revision:e,maxBytes:t,empty:a}){d(["v\
alue","never","unless-sensitive"].includes(n.is),"readBack is none of the three words"),d(["per-value","per-name","none"].includes(e.is),"revision is none of th\
e three words"),Q(t.is,1,"maxBytes"),d(typeof a.is=="boolean","empty is neither true nor false")}function Ze(n){try{return new RegExp(`^(?:${n})$`)}catch{return}}
function Q(n,e,t){d(Number.isInteger(n)&&n>=e,`${t} is no whole number of at least ${e}`)}var qe=[h("what holds a place has one id, however often it is asked for, and asking writes nothing","Two names of one project were taken for two projects, and o\
ne ended with the values of the other.",async n=>{let e=b(n),t=n.requests(),a=new Map,o=0;for(let r of e.documents){let i=n.requests().read,l=await X(e,r);d(l!==
"",`what holds ${r.key.label} has an empty id`),c(await X(e,r),l,`the id of what holds ${r.key.label}, asked for twice`),c(a.get(r.key.holder)??l,l,`the id of ${r.
key.holder}, asked for over two of its places`),a.set(r.key.holder,l),o+=n.requests().read-i;let[f]=await e.look([r]);c(f?.holder??l,l,`the id that a look at ${r.
key.label} shows`)}c(new Set(a.values()).size,a.size,"different ids of different holders"),c(n.requests().write,t.write,"writing requests that reached the vendo\
r"),d(o>0,"the vendor was not asked: an id of our own making says nothing about two spellings"),d(o<=4*e.documents.length,"asking for an id takes more than two \
requests");let s=new Map;for(let{key:r}of e.documents){let i=`${a.get(r.holder)} ${r.within}`;c(s.get(i)??r.uid,r.uid,`the place "${r.within}" of ${r.holder}`),
s.set(i,r.uid)}}),h("something else that holds places has another id","A project that was deleted and made anew under its name was taken for the old one.",async n=>{
let e=b(n),t=new Set;for(let s of e.documents)t.add(await X(e,s));let a=n.elsewhere===void 0?[]:[Le(n,n.elsewhere)],o=new Set([...e.documents,...a].map(({key:s})=>s.
holder));for(let s of a)t.add(await X(e,s));c(t.size,o.size,`ids of ${[...o].join(", ")}`)}),h("two spellings of a place are one place","One project under its n\
ame and under its id got the values of two environments, and kept those of the last.",async n=>{let e=b(n),t=[...n.places.map(s=>({settings:n.settings,place:s})),
...n.spellings??[]],a=new Map;for(let[s,r]of t.entries()){let i=Le(n,r),l=n.spellings?.[s-n.places.length]?.of??s,f=`${await X(e,i)} ${i.key.within}`;c(f,a.get(
l)??f,`the place that ${i.key.label} is`),a.set(l,f)}let o=new Set(e.documents.map(({key:s})=>`${s.holder} ${s.within}`));d(new Set(a.values()).size<=o.size,"tw\
o spellings of a place make two places of it")})];function Le(n,{settings:e,place:t}){return J({...n,settings:e},t,"secret")}function X(n,{scope:e}){return n.stage.
target.identify({scope:e,io:n.reading})}var Qe=["unauthorized","forbidden","missing","limited","broken","drop","truncate","nonsense"],je=[h("looking writes nothing","Dry runs that were a flag inside e\
ach provider wrote all the same, in four providers of one tool.",async n=>{let e=b(n);for(let a of e.documents)await n.plant([u(a,g(e.capabilities,"seen"))],p());
let t=n.requests();for(let a of await e.look(e.documents))d(a.listed,"a place was not listed whole, although nothing was in the way");c(n.requests().write,t.write,
"writing requests that reached the vendor")}),h("looking at a hundred secrets of a lane costs one request","One request for each value meets the rate limit on a\
 run that has nothing to do.",async n=>{let e=b(n);for(let t of re(e.documents)){let a=t.every(r=>r.form==="secret")?100:30,o=Math.floor(a/t.length);for(let r of t)
await le(n,e,r,Math.min(o,r.key.maxNames));let s=n.requests().read;await e.look(t),c(n.requests().read-s,1,`reading requests for ${t.map(r=>r.key.label).join(",\
 ")}`)}}),h("a place with nothing in it is listed whole, and empty","Without this every first run would stop at a place that it cannot see.",async n=>{let e=b(n);
for(let t of e.documents)c((await e.see(t)).size,0,`names at ${t.key.label}`)}),h("the list is read to its last page","A listing that stopped at page one posted\
 entry 51 as new, on every run.",async n=>{let e=b(n);for(let t of e.documents){let a=await le(n,e,t,Math.min(120,t.key.maxNames)),o=await e.see(t);c([...o.keys()].
sort(),[...a].sort(),`names at ${t.key.label}`)}}),h("what could not be seen is never spelled as an empty list",'An error that was taken for "there is nothing" \
had everything created again, or removed.',async n=>{let e=b(n);for(let t of e.documents)await le(n,e,t,3);for(let t of e.documents){for(let a of Qe){n.order({kind:a,
on:"reads"});for(let o of await Ee(e,[t]))d(!o.listed,`${t.key.label} counts as listed whole while reading meets "${a}"`),d(o.because.trim()!=="",`${t.key.label}\
 is not listed, and nobody says why`);n.calm()}c((await e.see(t)).size,3,`names at ${t.key.label} once the trouble is over`)}}),h("a list that breaks off, or hi\
des something, does not count as whole","A partial list that was taken for the whole one removed what it did not show.",async n=>{let e=b(n);for(let t of e.documents){
let a=await le(n,e,t,Math.min(120,t.key.maxNames));for(let o of[{kind:"hide"},{kind:"broken",on:"reads",after:1}]){n.order(o);for(let s of await Ee(e,[t])){let r=a.
every(l=>s.sightings.some(f=>f.name===l)),i=o.kind==="broken"&&r;d(!s.listed||i,`${t.key.label} counts as listed whole under "${o.kind}"`)}n.calm()}d((await e.see(
t)).size===a.length,`${t.key.label} stays incomplete after the trouble`)}}),h("a value is read back as declared: whole, or not at all","A stored ciphertext or a\
 masked value that was compared with the plain one made everything differ for ever.",async n=>{let e=b(n),t=g(e.capabilities,"readback");for(let a of m(e)){let o=p();
await e.done([{at:a,name:t,value:o}]);let s=(await e.see(a)).get(t);d(s!==void 0,`${t} was written, but is not listed`);let{readBack:r}=j(e,a);r.is==="never"&&d(
s.secret===void 0,`${t} was read back, against the claim`),r.is==="value"&&d(s.secret!==void 0,`${t} was not read back, against the claim`);let i=s.secret===void 0||
s.secret.equals(new oe(o));d(i,`${t} was read back as another value`),c(s.form??a.form,a.form,`the form in which ${t} is listed`),d(!G(V(s),o),"a sighting print\
s the value that it read back"),await e.done([{at:a,name:t}])}}),h("names come as the target folds them","A tool that compared its own spelling with the stored \
one saw a foreign name and a missing one at once.",async n=>{let e=b(n),t=Pe(e.capabilities),[a,o]=t??[g(e.capabilities,"folded"),g(e.capabilities,"other")],s=e.
capabilities.names.fold==="upper";for(let r of e.documents){for(let l of s?[o]:[a,o])await n.plant([u(r,l)],p());let i=s?[o.toUpperCase()]:[a,o].sort();c([...(await e.
see(r)).keys()].sort(),i,`names at ${r.key.label}`)}})];async function le(n,e,t,a){let o=C(e.capabilities,a);for(let s of o)await n.plant([u(t,s)],"planted");return o}
async function Ee(n,e){let t=[],a=await Y(async()=>{t=await n.look(e)},"observe");return a===void 0?t:e.map(()=>({listed:!1,because:a.message,error:a,sightings:[]}))}var Te="/suite",Me=`${Te}/sealpost.yaml`,Xe="candidate";function Be(n){let{target:e}=n,t=new Map(n.places.map((w,y)=>[`place${y}`,new Map])),a=new Set,o=new Map,
s=se(),r=1,i={id:"suite",api:1,config:{settings:{safeParse:()=>({success:!0,data:{}})}},access:{env:[]},read:async w=>new Map(w.environments.map(y=>[y,tt(t.get(
y))]))};function l(w){let y=[...t].filter(([,P])=>P.size>0),L=y.map(([P])=>[P,n.places[[...t.keys()].indexOf(P)]]),q=JSON.stringify({version:1,owner:"conformanc\
e",source:{use:"suite"},environments:y.map(([P])=>P),ledger:{use:"file",path:"ledger.json"},policy:{maxUpdateShare:1,...w},targets:{[Xe]:{use:e.id,...n.settings,
environments:Object.fromEntries(L),...a.size>0?{public:[...a]}:{}}}});o.set(Me,Buffer.from(q))}async function f(w,y={}){l(y.policy??{});let L=0,q=!1,P=async k=>{
if(q)throw new Error("this process is dead");let x=await k();if(L+=1,L!==y.killAfter)return x;throw q=!0,new Error("this process was killed")},E={...s,fetch:(...k)=>P(
()=>globalThis.fetch(...k)),files:{read:async k=>o.get(k),replace:(k,x)=>P(()=>{o.set(k,x)}),append:(k,x)=>P(()=>{let B=o.get(k);return B!==void 0&&o.set(k,Buffer.
concat([B,x])),B!==void 0}),real:async k=>k,createNew:(k,x)=>P(()=>!o.has(k)&&!!o.set(k,x)),remove:k=>P(()=>{o.delete(k)})},env:{SEALPOST_KEY:et,SEALPOST_PACING:"\
off",[e.capabilities.access.endpoint.env]:n.endpoint,[e.capabilities.access.token[0]??""]:n.token},cwd:Te,process:{pid:r++,host:"suite",since:1,alive:()=>!1},stop:new AbortController().
signal},z=n.requests(),A=await xe({command:w,config:Me,only:{targets:[],environments:[]},recover:!1,targets:{[e.id]:async()=>({target:e})},sources:{suite:async()=>({
source:i})},approve:async()=>(await y.meanwhile?.(),!0),progress:()=>{}},E),{read:$,write:O}=n.requests();return d(q||A.error?.code!=="internal",`the engine met\
 an error that is none of its own during ${w}`),d(A.error?.exit!==64,`the engine does not take the config of the suite: ${A.error?.message}`),{report:A,exit:me(
A),reached:{read:$-z.read,write:O-z.write},touches:L,killed:q}}return{environment:w=>`place${w}`,set(w,y,L,q="secret"){let P=t.get(`place${w}`);d(P!==void 0,`th\
e world has no place ${w}`),L===void 0?P.delete(y):P.set(y,L),q==="public"&&a.add(y)},plan:w=>f("plan",w),apply:w=>f("apply",w),drift:()=>f("drift")}}var et=Buffer.
from("a key of the suite, 32 bytes long").subarray(0,32).toString("base64url");function tt(n){return new Map([...n??[]].map(([e,t])=>[e,{secret:new oe(t),at:"th\
e suite"}]))}function R(n){return{hand:b(n),rig:Be(n)}}function H(n,e,t){return g(n.capabilities,e.form==="public"?`open${t}`:t)}function S(n,e,t,a,o){e.set(n.stage.places.indexOf(
t.place),H(n,t,a),o,t.form)}function M(n,e,t){return n.changes.find(a=>a.scope===e.key.label&&a.name===t)}async function T(n){let t=(await n.plan()).report.changes.
filter(o=>o.do!=="keep"&&o.why!=="foreign");c(t.map(({do:o,why:s,scope:r,name:i})=>({what:o,why:s,scope:r,name:i})),[],"what a plan after an apply finds");let a=await n.
apply();c([a.exit,a.reached.write],[0,0],"exit and writing requests of an apply after an apply")}function ce(n,e){let t=V(n.report);for(let a of e)d(!G(t,a),"a \
report shows a value")}var ee={allow:["create","update","remove"],maxRemovals:10},Fe=[h("what somebody edited or made anew since our write is not removed, as far as the target shows i\
t","A stranger's secret was deleted, exit status 0, because the source had dropped a name that was once ours.",async n=>{let{hand:e,rig:t}=R(n);for(let a of m(e))
for(let o of["edited","remade"]){let s=H(e,a,o);S(e,t,a,o,p()),S(e,t,a,"stays","a value that stays"),c((await t.apply()).exit,0,"how the run ends that writes th\
e values"),await n.wait(e.capabilities.tickMs.is+1),o==="remade"&&await n.uproot(u(a,s));let r=p();await n.plant([u(a,s)],r),S(e,t,a,o,void 0);let i=M((await t.
plan({policy:ee})).report,a,s);if(pe(e,a)){c([i?.do,i?.why],["leave","not-ours"],`what a plan makes of ${s}`),d((i?.note??"")!=="",`a plan does not say how ${s}\
 could be removed`);let l=await t.apply({policy:ee});c([l.exit,l.reached.write],[2,0],`exit and writing requests while ${s} is not ours`),d(await v(e,a,s)===r,`${s}\
 was removed although it is not ours`)}else c(i?.do,"remove",`what a plan makes of ${s}`),d(/ledger's word/.test(i?.note??""),`a plan does not say that ${s} goe\
s by the ledger's word`);await n.uproot(u(a,s)),await t.apply({policy:ee})}}),h("what somebody edits between the plan and the removal is not removed, as far as \
the target shows it","The check before a removal looked at the list of an hour ago, or took what this run saw last for what was planned.",async n=>{let{hand:e,rig:t}=R(
n);for(let[a,o]of m(e).flatMap(s=>[[s,!1],[s,!0]])){let s=H(e,a,"late");S(e,t,a,"late",p()),S(e,t,a,"stays","a value that stays"),c((await t.apply()).exit,0,"ho\
w the run ends that writes the values"),S(e,t,a,"late",void 0),o&&S(e,t,a,"stays","a value that this very run writes first");let r=p(),i=async()=>{await n.wait(
e.capabilities.tickMs.is+1),await n.plant([u(a,s)],r)},{exit:l}=await t.apply({policy:ee,meanwhile:i}),f=await v(e,a,s);c(f,pe(e,a)?r:void 0,`the value of ${s},\
 which was edited meanwhile`),c(l!==0,pe(e,a),"whether the run says that something was not done"),await n.uproot(u(a,s)),await t.apply({policy:ee})}}),{name:"wh\
at a look says against a write is so, and nothing is said where a write goes through",why:"A plan promised what only the write found out to be impossible, or wa\
rned of what would have worked.",async run(n){let e=await K(n,async t=>(await at(t),t.obstacles?.length??0));for(let t=0;t<e;t+=1)await K(n,a=>nt(a,a.obstacles?.[t]))}}];
function pe(n,e){let{readBack:t,revision:a}=j(n,e);return t.is==="value"||a.is!=="none"}async function at(n){let e=b(n);for(let t of m(e)){let a=g(e.capabilities,
"free");for(let o of[p(),p()])c(await ze(e,t,a),void 0,`what a look has against ${a} at ${t.key.label}`),await e.done([{at:t,name:a,value:o}]);await e.done([{at:t,
name:a}])}}async function nt(n,{is:e,spot:t,arrange:a}){let{hand:o,rig:s}=R(n),r=o.at(n.places.indexOf(t.place),t.form);await a();let i=await v(o,r,t.name),l=await ze(
o,r,t.name);d(l!==void 0,`a look does not show that ${e} stands in the way`),d(l.because.trim()!==""&&l.unlock.trim()!=="",`a look does not say what to do about\
 ${e}`);let[f]=await o.send(await o.steps([{at:r,name:t.name,value:p()}]));d(f?.ok===!1&&f.landed==="no",`a look says that ${e} stands in the way, but it does n\
ot`),d(await v(o,r,t.name)===i,`something was written although ${e} stands in the way`),s.set(n.places.indexOf(t.place),t.name,p(),t.form);let w=await s.apply({
policy:{allow:["create","update","adopt"]}});c([w.exit,w.reached.write],[2,0],`exit and writing requests while ${e} stands in the way`);let y=M(w.report,r,I(t.name,
o.capabilities));c(y?.do,"leave",`what becomes of a name while ${e} stands in the way`),d((y?.note??"")!=="",`the report does not say that ${e} stands in the wa\
y`)}async function ze(n,e,t){let[a]=await n.look([e]);d(a!==void 0,`${e.key.label} was not looked at`);let o=I(t,n.capabilities),s=a.sightings.find(r=>r.name===
o);return be(o,e.form,{sighting:s,observation:a}).blocked}var Ce=[h("what was applied is there, and the next run has nothing to do","Tools that cannot see what they wrote write all of it again on every run, and meet th\
e rate limit doing nothing.",async n=>{let{hand:e,rig:t}=R(n);for(let s of m(e))for(let[r,{value:i}]of U.entries())S(e,t,s,`a${r}`,i);let a=await t.apply();c([a.
exit,a.report.error],[0,void 0],"how the first run ends"),c(a.report.summary.written,m(e).length*U.length,"values that the first run wrote");for(let s of m(e))for(let[
r,{is:i,value:l}]of U.entries())d(await v(e,s,H(e,s,`a${r}`))===l,`${i} did not arrive as it was sent`);await T(t);let{report:o}=await t.plan();for(let s of m(e)){
let{readBack:r,revision:i}=j(e,s),l=i.is==="none"?"ledger":"revision",f={value:["read-back"],never:[l],"unless-sensitive":["read-back",l]}[r.is];for(let w of U.
keys()){let y=M(o,s,H(e,s,`a${w}`))?.sure;d(f.includes(y??""),`a value at ${s.key.label} is kept by "${y}"`)}}}),h("a plan writes nothing, however much there is\
 to do","Four providers of one tool wrote during a dry run.",async n=>{let{hand:e,rig:t}=R(n);for(let s of m(e))S(e,t,s,"planned",p());let{report:a,reached:o}=await t.
plan();c(a.summary.create,m(e).length,"values to create"),c(o.write,0,"writing requests")}),h("one changed value is one written value","One change rewrote every\
 value of the place, and moved the stamps of all of them.",async n=>{let{hand:e,rig:t}=R(n);for(let a of m(e))for(let o of["a","b","c"])S(e,t,a,o,p());c((await t.
apply()).exit,0,"how the first run ends");for(let a of m(e)){let o=p();S(e,t,a,"b",o);let{report:s,reached:r,exit:i}=await t.apply();c([i,s.summary.written,s.summary.
update],[0,1,1],"exit, values written, values to update"),c(r.write,1,"writing requests"),c(s.requests.candidate,{...r,retried:0},"the requests that the report \
counts"),d(await v(e,a,H(e,a,"b"))===o,"the changed value did not arrive")}await T(t)}),h("a run that is killed at any moment is settled by the next one",'A cra\
sh between the write and the note about it left "synced" over a value that was not.',async n=>{let{hand:e,rig:t}=R(n),a=m(e);for(let o=1;;o+=1){d(o<200,"a run o\
f a few values touches the world more than 200 times");let s=a.map(()=>p());for(let[l,f]of a.entries())S(e,t,f,"killed",s[l]);let{killed:r}=await t.apply({killAfter:o}),
i=await t.apply();c([i.exit,i.report.error],[0,void 0],`how the run after death at touch ${o} ends`);for(let[l,f]of a.entries()){let w=await v(e,f,H(e,f,"killed"));
d(w===s[l],`the value of ${f.key.label} is wrong after death at touch ${o}`)}if(await T(t),!r)return}}),h("an outsider's edit is found where it can be, and cert\
ainty is not claimed where it cannot",'Drift that nobody can see was reported as "in sync".',async n=>{let{hand:e,rig:t}=R(n);for(let a of m(e)){let[o,s]=[H(e,a,
"edited"),p()];S(e,t,a,"edited",s),c((await t.apply()).exit,0,"how the run ends that writes the value"),await n.wait(e.capabilities.tickMs.is+1);let r=p();await n.
plant([u(a,o)],r);let{readBack:i,revision:l}=j(e,a),f=i.is==="value"||l.is!=="none";for(let w of[await t.plan(),await t.drift()]){let y=M(w.report,a,o);f?c([y?.
do,y?.why],["update","drifted"],`what becomes of ${o}`):c([y?.do,y?.sure],["keep","ledger"],`what becomes of ${o}`),c(w.exit,f?2:0,"the exit status"),c(w.reached.
write,0,"writing requests")}c((await t.apply()).exit,0,"how the run ends that puts it right"),d(await v(e,a,o)===(f?s:r),`${o} holds the wrong value`),await T(t)}}),
h("what an outsider removed is put back","A name that is missing can be seen at every vendor, so nobody has to live with it.",async n=>{let{hand:e,rig:t}=R(n);for(let a of m(
e)){let[o,s]=[H(e,a,"lost"),p()];S(e,t,a,"lost",s),c((await t.apply()).exit,0,"how the run ends that writes the value"),await n.uproot(u(a,o));let r=M((await t.
plan()).report,a,o);c([r?.do,r?.why],["create","vanished"],`what becomes of ${o}`),c((await t.apply()).exit,0,"how the run ends that puts it back"),d(await v(e,
a,o)===s,`${o} was not put back`),await T(t)}}),h("nothing is removed without permission, and with it only what was ours","A sync with deletion on removed what \
another tool had put there.",async n=>{let{hand:e,rig:t}=R(n);for(let a of m(e)){let[o,s]=[g(e.capabilities,"theirs"),p()];await n.plant([u(a,o)],s);for(let f of[
"stays","goes"])S(e,t,a,f,s);c((await t.apply()).exit,0,"how the run ends that writes the values"),S(e,t,a,"goes",void 0);let r=await t.apply();c(M(r.report,a,H(
e,a,"goes"))?.do,"leave","what becomes of a name without permission");let i=await t.apply({policy:{allow:["create","update","remove"],maxRemovals:0}});c([i.exit,
i.reached.write],[3,0],"exit and writing requests when more goes than may"),d(await v(e,a,H(e,a,"goes"))===s,"a value was removed without permission");let l=await t.
apply({policy:{allow:["create","update","remove"],maxRemovals:1}});c([l.exit,l.report.summary.remove,l.report.summary.written],[0,1,1],"exit, removals, writes"),
d(await v(e,a,H(e,a,"goes"))===void 0,"the value was not removed");for(let f of[o,H(e,a,"stays")])d(await v(e,a,f)===s,`${f} was removed or changed along with a\
nother name`);await T(t),await n.uproot(u(a,o))}}),h("a name that was there before us is left alone until somebody says otherwise","A first sync overwrote what \
was there already.",async n=>{let{hand:e,rig:t}=R(n);for(let a of m(e)){let[o,s,r]=[H(e,a,"before"),p(),p()];await n.plant([u(a,o)],s);let i=await n.attributes(
u(a,o));S(e,t,a,"before",r),S(e,t,a,"new",r);let l=await t.apply(),f=M(l.report,a,o);c([l.exit,f?.do,f?.why,f?.instead],[2,"leave","foreign","adopt"],`what beco\
mes of ${o}`),d(await v(e,a,o)===s,`${o} was overwritten`),d(await v(e,a,H(e,a,"new"))===r,"the rest of the run did not go on"),c((await t.apply({policy:{allow:[
"create","update","adopt"]}})).exit,0,"how the run ends that may adopt"),d(await v(e,a,o)===r,`${o} was not taken over`),c(await n.attributes(u(a,o)),i,`what st\
ands beside ${o}`),await T(t)}})];var Ne=[h("a place that cannot be seen whole is not written to, and nothing of it is forgotten",'"Cannot see" was taken for "nothing there": everything was crea\
ted again, or removed.',async n=>{let{hand:e,rig:t}=R(n);for(let a of m(e))S(e,t,a,"known",p());c((await t.apply()).exit,0,"how the first run ends");for(let a of m(
e))S(e,t,a,"fresh",p());for(let a of["hide","broken","truncate","missing","unauthorized"]){n.order(a==="hide"?{kind:a}:{kind:a,on:"reads"});let o=await t.apply(),
s=await t.apply({policy:{allow:["create","update","remove"],maxRemovals:100}});n.calm();for(let r of o.report.changes)d(r.do==="keep"||r.do==="leave",`${r.name}\
 would be "${r.do}" under "${a}"`);c([o.reached.write,s.reached.write],[0,0],`writing requests under "${a}"`),d(o.exit!==0,`a run that saw nothing ends well und\
er "${a}"`),c(s.exit,3,`the exit status under "${a}" while removal is on`)}c((await t.apply()).exit,0,"how the run ends once the trouble is over"),await T(t)}),
h("what the target would refuse is refused before anything is sent","The hundredth value was too large, and ninety-nine were written already.",async n=>{let{hand:e,
rig:t}=R(n),{names:a,forms:o}=e.capabilities,s=[["name",`${g(e.capabilities,"bad")} 
`,"value","secret"],["name-length",g(e.capabilities,"long").padEnd(a.maxLength.is+1,"g"),"value","secret"],["value-size",g(e.capabilities,"size"),"x".repeat(o.secret.
maxBytes.is+1),"secret"],[o.secret.empty.is?"not-empty":"value-empty",g(e.capabilities,"empty"),"","secret"],...a.reserved.is.map(r=>["name-reserved",r.replaceAll(
/[*?]/g,"X"),"value","secret"])];o.public!==!1&&s.push(["value-size",g(e.capabilities,"opensize"),"x".repeat(o.public.maxBytes.is+1),"public"]),t.set(0,g(e.capabilities,
"good"),"value");for(let[r,i,l,f]of s){t.set(0,i,l,f);let{exit:w,report:y,reached:L}=await t.apply(),q=y.refusals.map(E=>E.rule),P=r==="name-reserved"?["name","\
name-reserved"]:[r];d(q.some(E=>P.includes(E)),`${JSON.stringify(i)} is not refused by the rule "${r}"`),c([w,L.write],[3,0],`exit and writing requests for ${JSON.
stringify(i)}`),d(y.refusals.every(({unlock:E})=>E.trim()!==""),"a refusal does not say what would allow it"),t.set(0,i)}c((await t.apply()).exit,0,"how the run\
 ends with what is left")}),h("more names than fit into a place are refused before anything is sent","The limit was met in the middle of a run, and half of the \
names were missing.",async n=>{let{hand:e,rig:t}=R(n);for(let a of e.forms.map(o=>e.at(0,o))){let o=Array.from({length:a.key.maxNames+1},(l,f)=>`n${f}`);for(let l of o)
S(e,t,a,l,"x");let{exit:s,report:r,reached:i}=await t.apply();d(r.refusals.some(({rule:l})=>l==="count"),`${o.length} names are not refused for their number`),c(
[s,i.write],[3,0],"exit and writing requests");for(let l of o)S(e,t,a,l,void 0)}}),h("a name is mapped as the target folds it","A name in small letters was writ\
ten in capitals, and missed on the next run.",async n=>{let{hand:e,rig:t}=R(n),[a,o]=[g(e.capabilities,"folded"),p()],s=e.capabilities.names.fold==="upper";t.set(
0,s?a.toLowerCase():a,o),c((await t.apply()).exit,0,"how the run ends"),d(await v(e,e.at(0),a)===o,`${a} did not arrive under the name that is declared`),await T(
t)}),h("one refused value fails alone in the report, and the next run brings the rest home","The first failing name aborted all others, and the exit status said\
 that all was well.",async n=>{let{hand:e,rig:t}=R(n);for(let a of m(e)){let o=["first","refused","last"],s=o.map(()=>p());for(let[i,l]of o.entries())S(e,t,a,l,
s[i]);n.order({kind:"reject",spot:u(a,H(e,a,"refused"))});let r=await t.apply();n.calm(),c(r.exit,1,"the exit status"),d(M(r.report,a,H(e,a,"refused"))?.ok===!1,
"the refused value is not reported as failed");for(let[i,l]of o.entries()){let f=await v(e,a,H(e,a,l))===s[i],w=M(r.report,a,H(e,a,l))?.ok;c(w,f,`whether ${l} i\
s reported as done`),e.capabilities.batch.is.shape==="one"&&c(f,l!=="refused",`whether ${l} landed`)}ce(r,s),c((await t.apply()).exit,0,"how the next run ends"),
await T(t)}}),h("a write whose answer was lost is unknown, and settled by the next run","A value that had landed was reported as failed, and the ledger believed\
 it.",async n=>{let{hand:e,rig:t}=R(n);for(let a of m(e)){let o=H(e,a,"dropped");for(let s of[p(),p()]){S(e,t,a,"dropped",s),n.order({kind:"drop-after",on:"writ\
es"});let r=await t.apply();n.calm();let i=M(r.report,a,o)?.ok;d(i===!1||await v(e,a,o)===s,`${o} is reported as done, but is not`),c(r.exit,i===!0?0:1,"the exi\
t status"),c((await t.apply()).exit,0,"how the next run ends"),d(await v(e,a,o)===s,`${o} did not arrive`),await T(t)}}}),...["unauthorized","forbidden","limite\
d","broken","echo","drop","nonsense"].map(n=>h(`a run whose writes meet "${n}" fails, says so, shows no value, and the next one makes up for it`,"Exit status 0 \
although a path failed; a body in the log; a failed first try that spoilt the second.",async e=>{let{hand:t,rig:a}=R(e),o=[],s=m(t).map(i=>({held:i,value:p()}));
for(let{held:i,value:l}of s)o.push(l),S(t,a,i,"hindered",l);e.order({kind:n,on:"writes"});let r=await a.apply();e.calm(),c([r.exit,r.report.summary.written],[1,
0],"exit and values written");for(let{held:i}of s){let l=M(r.report,i,H(t,i,"hindered"));d(l?.ok===!1&&l.error!==void 0,"a value that was not written is not rep\
orted as failed"),d((l.error.hint??"").trim()!=="","an error does not say what to do")}ce(r,o),c((await a.apply()).exit,0,"how the next run ends");for(let{held:i,
value:l}of s)d(await v(t,i,H(t,i,"hindered"))===l,"a value is missing after the next run");await T(a)})),h("a report says what it looked at and shows none of it",
"Dry runs printed the values of readable variables.",async n=>{let{hand:e,rig:t}=R(n),a=[];for(let o of m(e)){let[s,r]=[p(),p()];a.push(s,r),await n.plant([u(o,
H(e,o,"theirs"))],r),S(e,t,o,"theirs",s),S(e,t,o,"ours",s)}for(let o of[await t.plan(),await t.apply(),await t.drift()]){ce(o,a);let s=new Set(o.report.changes.
map(r=>r.scope));for(let r of m(e))d(s.has(r.key.label),`${r.key.label} is not in the report`);c([...new Set(o.report.changes.map(r=>r.use))],[n.target.id],"tar\
gets in the report")}})];var We=[h("where the vendor stamps nothing, no stamp is made up","A stamp taken from our own clock, or from the moment of looking, makes everything differ on th\
e next run.",async n=>{let e=b(n);for(let t of m(e)){let a=g(e.capabilities,"stamp");await e.done([{at:t,name:a,value:p()}]);let o=(await e.see(t)).get(a),{revision:s}=j(
e,t),r=o?.revision!==void 0;c(r,s.is!=="none",`whether ${a} has a stamp (declared: ${s.is})`),s.is==="none"&&d(o?.changedAt===void 0,`${a} has a time, but no st\
amp`),await e.done([{at:t,name:a}])}}),h("a stamp stays while nobody writes, and moves when somebody does","A stamp that moves by itself causes writes without a\
 reason; one that stays hides what was edited by hand.",async n=>{let e=b(n);for(let t of m(e)){let a=g(e.capabilities,"moved");await e.done([{at:t,name:a,value:p()}]);
let o=await Z(e,t,a);await te(e),c(await Z(e,t,a),o,"the stamp of a value that nobody touched"),await n.plant([u(t,a)],p());let s=await Z(e,t,a);await te(e),await e.
done([{at:t,name:a,value:p()}]);let r=await Z(e,t,a),i=new Set([o,s,r]).size;c(i,j(e,t).revision.is==="none"?1:3,"different stamps after two edits"),await e.done(
[{at:t,name:a}])}}),h("a stamp of one value stays when the same name changes elsewhere, unless the stamp is declared as the name's","A stamp that moves with its\
 neighbours reports drift where there is none.",async n=>{let e=b(n);for(let t of e.forms){let[a,o]=[e.at(0,t),e.at(1,t)],s=g(e.capabilities,"apart");await e.done(
[{at:a,name:s,value:p()}]),await e.done([{at:o,name:s,value:p()}]);let r=await Z(e,a,s);await te(e),await n.plant([u(o,s)],p());let i={here:await Z(e,a,s),there:await Z(
e,o,s)},{revision:l}=j(e,a);l.is==="none"?c(i,{here:void 0,there:void 0},"stamps"):l.is==="per-value"?c(i.here,r,"the stamp of the value that stayed"):c(i.here,
i.there,"the stamp that both values of the name share"),await e.done([{at:a,name:s},{at:o,name:s}])}}),h("what tells a name made anew stays while it is updated,\
 and changes when it is deleted and made anew","A stranger's secret was removed, because it had the name of one that was ours and had been deleted.",async n=>{let e=b(
n);for(let t of m(e)){let a=g(e.capabilities,"anew");await e.done([{at:t,name:a,value:p()}]);let o=await he(e,t,a);await te(e),await e.done([{at:t,name:a,value:p()}]),
c(await he(e,t,a),o,`what tells ${a} made anew, after an update of ours`),await te(e),await n.uproot(u(t,a)),await n.plant([u(t,a)],p());let s=await he(e,t,a);o===
void 0?(c(s,void 0,`what tells ${a} made anew`),d(ie(e,/made anew/),"it does not tell what was made anew, and does not say so in `cannot`")):d(o!==s,`${a} was d\
eleted and made anew, and looks like the old one`),await n.uproot(u(t,a))}})];async function he(n,e,t){let a=(await n.see(e)).get(t);return d(a!==void 0,`${t} i\
s not listed`),a.made}async function Z(n,e,t){let a=(await n.see(e)).get(t);return d(a!==void 0,`${t} is not listed`),a.revision}async function te(n){await n.stage.
wait(n.capabilities.tickMs.is+1)}var Ue=[h("one refused value is one failure, and its siblings are told the truth about","The first failing name aborted all others, and only that one was named.",
async n=>{let e=b(n);for(let t of m(e)){let a=C(e.capabilities,3),o=a.map(i=>({at:t,name:i,value:p()}));n.order({kind:"reject",spot:u(t,a[1]??"")});let s=await e.
write(o);n.calm(),N(o,s,await de(e,o),[]);let r=s[1];d(r?.ok===!1&&r.landed==="no","a value that the vendor refused is not reported as refused");for(let i of[s[0],
s[2]])e.capabilities.batch.is.shape==="one"&&d(i?.ok===!0,"a sibling of a refused value failed"),d(i?.ok===!0||i?.landed==="no","nobody knows whether a sibling \
landed");await e.done(o),await e.done(a.map(i=>({at:t,name:i})))}}),...["unauthorized","forbidden"].map(n=>h(`a place whose answer is "${n}" is not asked a seco\
nd time`,"Fifty more requests with a dead token lock the account, and say the same fifty times.",async e=>{let t=b(e);for(let a of m(t)){let o=C(t.capabilities,
3).map(l=>({at:a,name:l,value:p()})),s=await t.steps(o),r=e.requests().write;e.order({kind:n,on:"writes"});let i=await t.send(s);e.calm(),c(i.length,3,"receipts");
for(let l of i)d(!l.ok&&l.landed==="no",`${l.name} is not reported as failed`),c(l.error.code,n,`the code for ${l.name}`);d(e.requests().write-r<=1,"more writin\
g requests were sent after the first refusal")}})),h('"too many requests" that does not end is a failure, never a success',"A 429 body was returned as the resul\
t after four waits, and the run reported success.",async n=>{let e=b(n);for(let t of m(e)){let a=C(e.capabilities,2).map(r=>({at:t,name:r,value:p()})),o=await e.
steps(a);n.order({kind:"limited",on:"writes"});let s=await e.send(o);n.calm(),c(s.length,2,"receipts");for(let r of s)d(!r.ok&&r.landed==="no",`${r.name} is not\
 reported as failed`),c(r.error.code,"limited",`the code for ${r.name}`)}}),...["broken","drop","missing","truncate","nonsense","drop-after"].map(n=>h(`a write \
that meets "${n}" is not called done unless it is, nor undone unless it is`,"A connection that died after the write left a value that nobody knew of; one that d\
ied before left none.",async e=>{let t=b(e);for(let a of m(t)){let o=g(t.capabilities,"adrift");for(let s of[void 0,p()]){s!==void 0&&await t.done([{at:a,name:o,
value:s}]);let r={at:a,name:o,value:p()},i=await t.steps([r]);e.order({kind:n,on:"writes"});let l=await t.send(i);e.calm(),N([r],l,[await v(t,a,o)],[s]),await t.
done([r]);let f={at:a,name:o},w=await t.steps([f]);n!=="missing"&&e.order({kind:n,on:"writes"});let y=await t.send(w);e.calm(),N([f],y,[await v(t,a,o)],[r.value]),
await e.uproot(u(a,o))}}})),h("a write that has to look first, and cannot, is told the truth about","A write that went on without what it needed to know took th\
e row for its own, and the rest of the row with it.",async n=>{let e=b(n);for(let t of m(e)){let a=g(e.capabilities,"blind");for(let o of[void 0,p()]){o!==void 0&&
await e.done([{at:t,name:a,value:o}]);for(let s of["broken","unauthorized","truncate","nonsense"])for(let r of[{at:t,name:a,value:p()},{at:t,name:a}]){let i=await v(
e,t,a),l=await e.steps([r]);n.order({kind:s,on:"reads"});let f=await e.send(l);n.calm(),N([r],f,[await v(e,t,a)],[i])}}await n.uproot(u(t,a))}}),h("no error sho\
ws what the vendor said or what was sent","Error bodies that echo the value were logged raw, into logs that everybody can read.",async n=>{let e=b(n);for(let t of m(
e)){let a=g(e.capabilities,"echoed"),o=[{at:t,name:a,value:p()}],s=await e.steps(o);n.order({kind:"echo",on:"writes"});let r=await e.send(s);n.calm();for(let i of r)
d(!i.ok,`${i.name} was refused, and is reported as done`);for(let{value:i}of o)d(!G(V(r),i),"an error shows a value that was sent")}}),h("no error shows what co\
uld be read","A parse error printed the whole line, value included.",async n=>{let e=b(n);for(let t of m(e)){let a=g(e.capabilities,"shown"),o=p();await n.plant(
[u(t,a)],o);for(let r of["truncate","broken","missing"]){n.order({kind:r,on:"reads"});let i,l=await Y(async()=>{i=await e.look([t])},"observe");n.calm(),d(!G(V(
l??i),o),`looking shows a stored value when it meets "${r}"`)}let s=(await e.see(t)).get(a)?.secret!==void 0;d(s||j(e,t).readBack.is!=="value",`${a} cannot be r\
ead once the trouble is over`),await n.uproot(u(t,a))}})];var Ie=[h("a value arrives byte for byte","Trimmed newlines broke keys; escapes that were undone once too often broke passwords.",async n=>{let e=b(n);for(let t of[
...new Set([e.at(0),...e.forms.map(a=>e.at(0,a))])]){let a=C(e.capabilities,U.length);await e.done(U.map(({value:o},s)=>({at:t,name:a[s]??"",value:o})));for(let[
o,{is:s,value:r}]of U.entries())d(await v(e,t,a[o]??"")===r,`${s} did not arrive as it was sent`);await e.done(a.map(o=>({at:t,name:o})))}}),h("the largest valu\
e that is declared to fit does fit","A limit that is read wrong is found out by a failed deployment.",async n=>{let e=b(n),t=g(e.capabilities,"large");for(let a of e.
forms.map(o=>e.at(0,o))){let o=Math.min(j(e,a).maxBytes.is,e.capabilities.maxTotalBytes.is-t.length);for(let s of["x","\xE9"]){let r=Buffer.byteLength(s),i=s.repeat(
Math.floor(o/r)).padEnd(Math.floor(o/r)+o%r,"x");await e.done([{at:a,name:t,value:i}]),d(await v(e,a,t)===i,`${o} bytes did not arrive as they were sent`)}await e.
done([{at:a,name:t}])}}),h("an empty value is kept where that is declared","Empty and absent are two things; which of the two a vendor can keep must be known be\
fore a run.",async n=>{let e=b(n),t=g(e.capabilities,"empty");for(let a of e.forms.map(o=>e.at(0,o))){let o={at:a,name:t,value:"something"};await e.done([o]);let[
s]=await e.write([{at:a,name:t,value:""}]),r=await v(e,a,t);j(e,a).empty.is&&c(r,"","what is stored"),d(s!==void 0,"there is no receipt"),N([{at:a,name:t,value:""}],
[s],[r],["something"]),await e.done([{at:a,name:t}])}}),h("as many values as declared fit into one write, each with its receipt, in order","A batch that is cut \
somewhere, or answered in another order, reports the wrong names as done.",async n=>{let e=b(n);for(let t of e.forms){let{max:a,shape:o}=e.capabilities.batch.is,
s=e.documents.filter(({key:l})=>l.lane===e.at(0,t).key.lane),r=n.places.map((l,f)=>e.at(f,t)).filter(({key:l})=>s.some(f=>f.key.uid===l.uid)),i=C(e.capabilities,
a).flatMap((l,f)=>r.filter(w=>f<w.key.maxNames).map(w=>({at:w,name:l}))).slice(0,a);for(let l of["first","second",void 0]){let f=i.map((A,$)=>l===void 0?A:{...A,
value:`${l} ${$}`}),w=await e.steps(f),y=n.requests().write,L=await e.send(w),q=n.requests().write-y;c(L.map(({uid:A,name:$})=>`${A}#${$}`),w.map(({uid:A,name:$})=>`${A}\
#${$}`),"receipts");for(let A of L)d(A.ok,`${A.name} could not be written in a full batch`);let P=await de(e,f);d(P.every((A,$)=>A===f[$]?.value),"a full batch \
did not arrive as it was sent");let E=l===void 0?new Set(f.map(({name:A})=>A)).size:0,z=o!=="one"&&l==="first"?Math.ceil(f.length/10):f.length+E;d(q>=1&&q<=z,`${f.
length} values took ${q} writing requests`)}}}),h("what a receipt says is what happened, down to the target's own words on it","Evidence that is wrong is worse \
than none: it makes an overwritten value look like a new one.",async n=>{let e=b(n);for(let t of m(e)){let a=g(e.capabilities,"evidence");for(let o of["created",
"updated"]){await n.wait(e.capabilities.tickMs.is+1);let[s]=await e.write([{at:t,name:a,value:p()}]);d(s?.ok===!0,`${a} could not be written`),c(s.evidence??o,o,
`the evidence for ${a}`);let r=(await e.see(t)).get(a)?.revision;s.revision!==void 0&&c(s.revision,r,`the stamp in the receipt of ${a}`)}await e.done([{at:t,name:a}])}})];var ot=[Re,qe,je,We,Ie,Ae,Ue,Ce,Ne,Fe].flat();var st={unauthorized:{status:401,body:{}},forbidden:{status:403,body:{}},missing:{status:404,body:{}},limited:{status:429,body:{},headers:{"retry-after":"1"}},broken:{
status:500,body:{}},invalid:{status:422,body:{}}},De=n=>n==="GET"||n==="HEAD";async function rt(n){let e={...st,...n.says},t={read:0,write:0},a=[],o=Se(async(r,i)=>{
let l=r.method??"GET",f=new URL(r.url??"/","http://stand-in"),w=[];for await(let A of r)w.push(A);let y=Buffer.concat(w).toString();t[De(l)?"read":"write"]+=1;let L=a.
find(({on:A})=>A==="reads"===De(l)),q=L!==void 0&&L.left--<=0?L.kind:void 0;if(q==="drop")return i.destroy();let P={method:l,path:f.pathname,query:f.searchParams,
body:y===""?void 0:JSON.parse(y)},E=r.headers.authorization===`Bearer ${n.token}`?s(P,q,y):e.unauthorized;if(q==="drop-after")return i.destroy();let z=E.body===
void 0?"":JSON.stringify(E.body);return i.writeHead(E.status,{...z===""?{}:{"content-type":"application/json"},...E.headers}),i.end(q==="truncate"?z.slice(0,Math.
floor(z.length/2)):z)});function s(r,i,l){return i===void 0||i==="drop-after"||i==="truncate"?n.answer(r):i==="nonsense"?{status:200,body:{}}:i==="echo"?{...e.invalid,
body:{error:`invalid: ${l}`}}:e[i]}return await new Promise(r=>o.listen(0,"127.0.0.1",r)),{endpoint:`http://127.0.0.1:${o.address().port}`,token:n.token,requests:()=>({
...t}),order(r){r.kind==="reject"?n.reject(r.spot):r.kind!=="hide"?a.push({kind:r.kind,on:r.on,left:r.after??0}):n.hide?n.hide(!0):a.push({kind:"broken",on:"rea\
ds",left:0})},calm(){a=[],n.reject(void 0),n.hide?.(!1)},close:()=>new Promise(r=>{o.close(()=>r()),o.closeAllConnections()})}}export{D as LawBroken,ot as laws,rt as standIn};
