const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as ve}from"./chunks/chunk-YUDI57A4.js";import{P as ye,c as pe,l as he,m as ue}from"./chunks/chunk-ACFQJ2Z4.js";import{E as ee,_ as le,aa as ie,e as ce,ea as Z,
hb as me,ib as we,la as fe,x as X}from"./chunks/chunk-XKHR7BVJ.js";var I=class extends Error{name="LawBroken"};function d(n,e){if(!n)throw new I(e)}function l(n,e,t){d(we(n,e),`${t}: expected ${be(e)}, found ${be(n)}`)}function be(n){
let e=n===void 0?"nothing":JSON.stringify(n)??String(n);return e.length>300?`${e.slice(0,300)}\u2026`:e}async function J(n,e){try{await n();return}catch(t){return d(
t instanceof ce,`${e} threw something else than a SealpostError`),t}}function p(n,e,t){return{name:n,why:e,run:a=>te(a,t)}}async function te(n,e){let t=await n.
start();try{return await e(t)}finally{await t.close()}}function ae(){let n=0;return{now:()=>Date.now()+n,sleep:async e=>{n+=e,await new Promise(t=>setImmediate(t))},random:e=>new Uint8Array(X(e))}}function v(n){let{target:e}=n,{capabilities:t}=e,a=t.forms.public===!1?["secret"]:["secret","public"],o=ae(),s=pe({world:{...o,fetch:globalThis.fetch,env:{},stop:new AbortController().
signal},endpoint:new URL(n.endpoint),token:async()=>n.token,pace:t.pace,userAgent:"sealpost-conformance",notice:()=>{}}),r={read:0,write:0,retried:0},i={fetch:s.
reader(r),endpoint:n.endpoint},c={fetch:s.writer(r),endpoint:n.endpoint},f=n.places.map(x=>{let S=G(n,x,"secret"),k=a.length>1?G(n,x,"public"):S;return{secret:S,
public:k.key.uid===S.key.uid?{...S,form:"public"}:k}}),u=f.flatMap(x=>x.secret.key.uid===x.public.key.uid?[x.secret]:[x.secret,x.public]);function g(x,S="secret"){
let k=f[x];if(k===void 0)throw new I(`the world has no place ${x}`);return k[S]}async function R(x){let S=new Map;for(let k of ne(x)){let $=k.map(U=>U.scope),z=await e.
observe({scopes:$,io:i});d(z.length===$.length,"observe gave more or fewer observations than it was given scopes");for(let[U,B]of k.entries())S.set(B.key.uid,z[U])}
return x.map(k=>S.get(k.key.uid))}async function E(x){let[S]=await R([x]);d(S?.listed===!0,`${x.key.label} was not listed whole, although nothing was in the way`);
let k=new Map(S.sightings.map($=>[$.name,$]));return d(k.size===S.sightings.length,`${x.key.label} lists a name twice`),k}async function O(x){let S=[...new Map(
x.map($=>[$.at.key.uid,$.at])).values()],k=await R(S);return x.map($=>{let z=k[S.findIndex(D=>D.key.uid===$.at.key.uid)],U=Z($.name,t),B=z.sightings.find(D=>D.name===
U),Q={scope:$.at.scope,uid:$.at.key.uid,name:U,...B===void 0?{}:{sighting:B},...z.handle===void 0?{}:{scopeHandle:z.handle}};return $.value===void 0?{...Q,do:"r\
emove"}:{...Q,do:"put",form:$.at.form,value:$.value}})}async function q(x){try{return await e.write({steps:x,io:c})}catch(S){return x.map(k=>ue(k,S))}}async function H(x){
let S=new Map;for(let k of ne(x.map($=>$.at))){let $=new Set(k.map(B=>B.key.uid)),z=x.filter(B=>$.has(B.at.key.uid)),{max:U}=t.batch.is;for(let B=0;B<z.length;B+=
U){let Q=z.slice(B,B+U);for(let D of await q(await O(Q)))S.set(ie(D.uid,D.name),D)}}return x.map(k=>{let $=S.get(ie(k.at.key.uid,Z(k.name,t)));return d($!==void 0,
`no receipt for ${k.name}`),$})}async function L(x){for(let S of await H(x))d(S.ok,`${S.name} could not be written, although nothing was in the way${Te(S)}`)}return{
stage:n,capabilities:t,forms:a,reading:i,writing:c,at:g,documents:u,look:R,see:E,write:H,done:L,send:q,steps:O}}function Te(n){return n.ok?"":`: ${n.error.message}`}
function m(n,e){return{place:n.place,form:n.form,name:e}}function ne(n){let e=new Map;for(let t of n){let a=e.get(t.key.lane)??new Map;a.has(t.key.uid)||a.set(t.
key.uid,t),e.set(t.key.lane,a)}return[...e.values()].map(t=>[...t.values()])}function G(n,e,t){let{target:a}=n,o=a.config.settings.safeParse(n.settings);d(o.success,
"the settings of the world do not pass the target's schema");let s=a.config.place.safeParse(e);d(s.success,`a place of the world does not pass the target's sche\
ma: ${JSON.stringify(e)}`);let r=a.parseScope({settings:o.data,place:s.data,form:t});return{place:e,form:t,scope:r,key:a.keyOf(r)}}var Be=[n=>`LAW_${n.toUpperCase()}`,n=>`LAW-${n.toUpperCase()}`,n=>`LAW${n.toUpperCase()}`,n=>`law_${n}`,n=>`law-${n}`,n=>`law${n}`];function ge(n,e){let{pattern:t,
maxLength:a,reserved:o}=n.names,s=Z(e,n);return new RegExp(`^(?:${t.is})$`).test(s)&&s.length<=a.is&&!le(o.is,s)}function y(n,e){for(let t of Be)if(ge(n,t(e)))return t(
e);throw new I(`no name of the suite fits the declared rules: ${n.names.pattern.is}`)}function F(n,e){return Array.from({length:e},(t,a)=>y(n,`n${a}`))}function ke(n){
let e=y(n,"twin"),t=e.slice(-1),a=e.slice(0,-1)+(t===t.toUpperCase()?t.toLowerCase():t.toUpperCase());return ge(n,a)?[e,a]:void 0}var W=[{is:"a PEM block",value:`-----BEGIN KEY-----
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
`},{is:"a word that means something in JSON",value:"null"},{is:"a number with a leading zero",value:"007"}];function h(){return`canary${X(16).toString("hex")}`}
function _(n){let e=new Set,t=[],a=o=>{if(typeof o=="string"&&t.push(o),!(typeof o!="object"||o===null||e.has(o))){e.add(o),o instanceof Error&&t.push(String(o),
o.stack??"");for(let s of Reflect.ownKeys(o))t.push(String(s)),a(Object.getOwnPropertyDescriptor(o,s)?.value);if(o instanceof Map||o instanceof Set)for(let s of o)
a(s)}};return a(n),[...t,Fe(n),me(n,{depth:null,showHidden:!0,maxStringLength:null})].join(`
`)}function Fe(n){try{return JSON.stringify(n)??""}catch{return""}}function Y(n,e){let t=e.slice(0,16);return[t,Buffer.from(e).toString("base64").slice(0,20),Buffer.
from(t).toString("hex")].some(o=>n.includes(o))}function w(n){return n.stage.places.flatMap((e,t)=>n.forms.map(a=>n.at(t,a)))}function j(n,e){return he(n.capabilities,e.form)}async function b(n,e,t){return n.
stage.peek(m(e,t))}function oe(n,e){return Promise.all(e.map(t=>b(n,t.at,t.name)))}function N(n,e,t,a){l(e.length,n.length,"receipts");for(let[o,s]of e.entries())
s.ok?d(t[o]===n[o]?.value,`${s.name} is reported as done, but is not`):s.landed==="no"&&d(t[o]===a[o],`${s.name} is reported as not landed, but something did`)}var xe=[p("a value for one place never shows up in another","Preview credentials became production's, and the reverse.",async n=>{let e=v(n);for(let t of e.forms){
let a=n.places.map((o,s)=>({at:e.at(s,t),name:y(e.capabilities,`only${s}`),value:h()}));await e.done(a);for(let{at:o,name:s,value:r}of a)for(let i of n.places.keys()){
let c=e.at(i,t),f=c.key.uid===o.key.uid,u=await b(e,c,s);d(u===(f?r:void 0),`${s} for ${o.key.label} at ${c.key.label}`),l((await e.see(c)).has(s),f,`whether ${c.
key.label} lists ${s}`)}await e.done(a.map(({at:o,name:s})=>({at:o,name:s})))}}),p("an update changes the value and nothing that stands beside it","Syncs reset \
a compatibility date, an access policy, the list of repositories that may see a secret.",async n=>{let e=v(n);for(let t of w(e)){let a=y(e.capabilities,"beside");
await n.plant([m(t,a)],h());let o=await n.attributes(m(t,a)),s=h();await e.done([{at:t,name:a,value:s}]),d(await b(e,t,a)===s,`${a} was not updated`),l(await n.
attributes(m(t,a)),o,`what stands beside ${a}`),await n.uproot(m(t,a))}}),p("what a row holds for other places survives an update and a removal here","Rows that\
 spanned several environments were overwritten, or deleted, as a whole.",async n=>{let e=v(n);for(let t of e.forms){let[a,o]=[e.at(0,t),e.at(1,t)];for(let s of[
h(),void 0]){let r=y(e.capabilities,s===void 0?"taken":"changed"),i=h();await n.plant([m(a,r),m(o,r)],i);let c=await n.attributes(m(o,r)),f={at:a,name:r,...s===
void 0?{}:{value:s}},u=await e.write([f]);N([f],u,[await b(e,a,r)],[i]),d(u[0]?.ok===!0||s===void 0,`${r} could not be updated at ${a.key.label}`),d(await b(e,o,
r)===i,`${r} at ${o.key.label} did not survive`),l(await n.attributes(m(o,r)),c,`what stands beside ${r} at ${o.key.label}`);for(let g of[a,o])await n.uproot(m(
g,r))}}}),p("foreign names stay untouched while ours come, change and go","A first sync wiped every secret that was there already.",async n=>{let e=v(n);for(let t of w(
e)){let[a,o]=[y(e.capabilities,"foreign"),y(e.capabilities,"ours")],s=h();await n.plant([m(t,a)],s);let r=await n.attributes(m(t,a));for(let i of[h(),h(),void 0])
await e.done([{at:t,name:o,...i===void 0?{}:{value:i}}]),d(await b(e,t,o)===i,`${o} is not as it was asked for`),d(await b(e,t,a)===s,`${a} was changed`),l(await n.
attributes(m(t,a)),r,`what stands beside ${a}`);l([...(await e.see(t)).keys()],[a],`names at ${t.key.label}`),await n.uproot(m(t,a))}}),p("a name that exists al\
ready is written, not doubled","A create that met an existing name left two rows, and the deployment took either.",async n=>{let e=v(n);for(let t of w(e)){let a=y(
e.capabilities,"raced"),o={at:t,name:a,value:h()},s=await e.steps([o]),r=h();await n.plant([m(t,a)],r);let i=await e.send(s);N([o],i,[await b(e,t,a)],[r]),l([...(await e.
see(t)).keys()],[a],`names at ${t.key.label}`),await e.done([o]),d(await b(e,t,a)===o.value,`${a} was not written once it was seen`),await n.uproot(m(t,a))}}),p(
"removing takes away what was meant, and is no failure where it is gone already","A removal that was tried again failed for what the first try had removed, and \
took its siblings with it.",async n=>{let e=v(n);for(let t of w(e)){let[a="",o="",s="",r=""]=F(e.capabilities,4);await e.done([a,o,s,r].map(f=>({at:t,name:f,value:`\
value of ${f}`})));let i=await e.steps([a,o,s].map(f=>({at:t,name:f})));await n.uproot(m(t,a));let[,...c]=await e.send(i);d(c.every(f=>f.ok),`what was to go alo\
ng with ${a} was not removed`);for(let f of await e.send(i))d(f.ok||f.landed==="unknown",`${f.name} is gone, and "not removed" is the receipt`);l([...(await e.see(
t)).keys()],[r],`names at ${t.key.label}`),d(await b(e,t,r)===`value of ${r}`,`${r} was changed along with another name`),await n.uproot(m(t,r))}})];var $e=[p("every claim about the vendor says where it was read and when","Capabilities that were guessed from an old page turned out false in practice, and nobo\
dy knew where they came from.",async({target:n})=>{for(let[e,t]of Ce(n.capabilities)){d(t.source.trim()!=="",`${e} does not say where it was read`);let a=/^\d{4}-\d{2}-\d{2}$/.
test(t.verified)&&!Number.isNaN(Date.parse(t.verified));d(a,`${e} does not say when it was verified (YYYY-MM-DD)`)}}),p("every claim has a meaning that the engi\
ne can work with","A pattern that does not compile or a batch of zero stops every run of everybody.",async({target:n})=>{let{id:e,api:t,capabilities:a}=n;d(/^[a-z][a-z0-9-]*$/.
test(e),"the id of a target is small letters, digits and dashes"),l(t,1,"api"),d(a.title.trim()!=="","the target has no title"),Ne(a.access);for(let i of[a.forms.
secret,a.forms.public])i!==!1&&ze(i);let{names:o,batch:s,pace:r}=a;d(Ue(o.pattern.is)?.test("")===!1,"the pattern of names is none, or takes an empty name"),d(o.
reserved.is.every(i=>i!==""&&!i.startsWith("!")),"a reserved name is no plain glob"),V(o.maxLength.is,1,"names.maxLength"),V(s.is.max,1,"batch.max"),V(a.maxPerScope.
is,1,"maxPerScope"),d(a.maxTotalBytes.is>=1,"maxTotalBytes leaves room for nothing");for(let[i,c]of Object.entries({...r,tickMs:a.tickMs}))V(c.is,0,i);d(a.places.
length>0,"the target names no place");for(let{place:i,means:c}of a.places)d(i!==""&&c!=="","a place is not explained")}),p("a config that makes no sense is refu\
sed before anything is sent","A typo that is passed over writes to the wrong place, or nowhere, and says nothing.",async n=>{let{settings:e,place:t}=n.target.config,
a={...n.settings,"no-such-key":!0};d(!e.safeParse(a).success,"a setting that does not exist is passed over");for(let r of[void 0,null,42,"text",[],!0])d(!e.safeParse(
r).success,`settings take ${JSON.stringify(r)}`);for(let r of[void 0,null,42,!0,[],"",{},{"no-such-key":!0}]){let i=t.safeParse(r);if(!i.success)continue;let c=await J(
()=>{n.target.parseScope({settings:n.settings,place:i.data,form:"secret"})},"parseScope");l(c?.code,"config",`the code for the place ${JSON.stringify(r)}`)}let o=await J(
()=>G(n,n.places[0],"public"),"parseScope"),s=n.target.capabilities.forms.public===!1?"config":void 0;l(o?.code,s,"the code for public values"),l(n.requests(),{
read:0,write:0},"requests that reading a config costs")}),p("a place has one identity, and no two places share it","Ledger entries and fingerprints hang on it: \
an identity that moves orphans them, a shared one mixes values up.",async n=>{let e=v(n),t=new Map;for(let[a,o]of n.places.entries())for(let s of e.forms){let{key:r}=G(
n,o,s);l(G(n,o,s).key,r,"the identity of a place, asked for twice"),l(t.get(r.uid)??a,a,`the place that ${r.uid} stands for`),t.set(r.uid,a),d(r.uid.startsWith(
n.target.id),`${r.uid} does not begin with the target's id`),d(/^[^\p{Cc}]+$/u.test(r.label),"the label of a place is empty or holds control characters"),V(r.maxNames,
1,"maxNames")}for(let a of[...new Set(e.documents.map(o=>o.key.lane))])d(a.startsWith(n.target.id),`the lane ${a} does not begin with the target's id`)}),{name:"\
each thing that it cannot do was tried and could not be done",why:"A limit that is believed and not tried outlives the day on which the vendor lifted it.",async run(n){
let e=await te(n,async({target:t,attempts:a})=>{let o=t.capabilities.cannot.map(s=>s.is);return l(Object.keys(a).sort(),[...o].sort(),"what is declared and what\
 the world attempts"),o});for(let t of e)await te(n,async a=>{let o=a.requests(),s=await a.attempts[t]?.(),{read:r,write:i}=a.requests();d(r+i>o.read+o.write,`"${t}\
" was not put to the vendor`),d(s===!0,`it says that it cannot ${t}, but it can`)})}}];function Ce(n){let e=[],t=(a,o)=>{if(!(typeof a!="object"||a===null))if("\
is"in a&&"source"in a&&"verified"in a)e.push([o,a]);else for(let[s,r]of Object.entries(a))t(r,o===""?s:`${o}.${s}`)};return t(n,""),e}function Ne({token:n,endpoint:e,
permissions:t,portal:a}){let o=/^[A-Z][A-Z0-9_]*$/;d(n.length>0&&n.every(s=>o.test(s)),"no environment variable for the token"),d(o.test(e.env),"no environment \
variable for the endpoint");for(let s of[e.default,a])d(URL.canParse(s)&&new URL(s).protocol==="https:",`${s} is no https address`);d(!e.default.endsWith("/"),"\
the endpoint ends with a slash"),d(t.length>0&&t.every(s=>s.trim()!==""),"no permission is named")}function ze({readBack:n,revision:e,maxBytes:t,empty:a}){d(["v\
alue","never","unless-sensitive"].includes(n.is),"readBack is none of the three words"),d(["per-value","per-name","none"].includes(e.is),"revision is none of th\
e three words"),V(t.is,1,"maxBytes"),d(typeof a.is=="boolean","empty is neither true nor false")}function Ue(n){try{return new RegExp(`^(?:${n})$`)}catch{return}}
function V(n,e,t){d(Number.isInteger(n)&&n>=e,`${t} is no whole number of at least ${e}`)}var We=["unauthorized","forbidden","missing","limited","broken","drop","truncate","nonsense"],Oe=[p("looking writes nothing","Dry runs that were a flag inside e\
ach provider wrote all the same, in four providers of one tool.",async n=>{let e=v(n);for(let a of e.documents)await n.plant([m(a,y(e.capabilities,"seen"))],h());
let t=n.requests();for(let a of await e.look(e.documents))d(a.listed,"a place was not listed whole, although nothing was in the way");l(n.requests().write,t.write,
"writing requests that reached the vendor")}),p("looking at a hundred secrets of a lane costs one request","One request for each value meets the rate limit on a\
 run that has nothing to do.",async n=>{let e=v(n);for(let t of ne(e.documents)){let a=t.every(r=>r.form==="secret")?100:30,o=Math.floor(a/t.length);for(let r of t)
await se(n,e,r,Math.min(o,r.key.maxNames));let s=n.requests().read;await e.look(t),l(n.requests().read-s,1,`reading requests for ${t.map(r=>r.key.label).join(",\
 ")}`)}}),p("a place with nothing in it is listed whole, and empty","Without this every first run would stop at a place that it cannot see.",async n=>{let e=v(n);
for(let t of e.documents)l((await e.see(t)).size,0,`names at ${t.key.label}`)}),p("the list is read to its last page","A listing that stopped at page one posted\
 entry 51 as new, on every run.",async n=>{let e=v(n);for(let t of e.documents){let a=await se(n,e,t,Math.min(120,t.key.maxNames)),o=await e.see(t);l([...o.keys()].
sort(),[...a].sort(),`names at ${t.key.label}`)}}),p("what could not be seen is never spelled as an empty list",'An error that was taken for "there is nothing" \
had everything created again, or removed.',async n=>{let e=v(n);for(let t of e.documents)await se(n,e,t,3);for(let t of e.documents){for(let a of We){n.order({kind:a,
on:"reads"});for(let o of await Se(e,[t]))d(!o.listed,`${t.key.label} counts as listed whole while reading meets "${a}"`),d(o.because.trim()!=="",`${t.key.label}\
 is not listed, and nobody says why`);n.calm()}l((await e.see(t)).size,3,`names at ${t.key.label} once the trouble is over`)}}),p("a list that breaks off, or hi\
des something, does not count as whole","A partial list that was taken for the whole one removed what it did not show.",async n=>{let e=v(n);for(let t of e.documents){
let a=await se(n,e,t,Math.min(120,t.key.maxNames));for(let o of[{kind:"hide"},{kind:"broken",on:"reads",after:1}]){n.order(o);for(let s of await Se(e,[t])){let r=a.
every(c=>s.sightings.some(f=>f.name===c)),i=o.kind==="broken"&&r;d(!s.listed||i,`${t.key.label} counts as listed whole under "${o.kind}"`)}n.calm()}d((await e.see(
t)).size===a.length,`${t.key.label} stays incomplete after the trouble`)}}),p("a value is read back as declared: whole, or not at all","A stored ciphertext or a\
 masked value that was compared with the plain one made everything differ for ever.",async n=>{let e=v(n),t=y(e.capabilities,"readback");for(let a of w(e)){let o=h();
await e.done([{at:a,name:t,value:o}]);let s=(await e.see(a)).get(t);d(s!==void 0,`${t} was written, but is not listed`);let{readBack:r}=j(e,a);r.is==="never"&&d(
s.secret===void 0,`${t} was read back, against the claim`),r.is==="value"&&d(s.secret!==void 0,`${t} was not read back, against the claim`);let i=s.secret===void 0||
s.secret.equals(new ee(o));d(i,`${t} was read back as another value`),l(s.form??a.form,a.form,`the form in which ${t} is listed`),d(!Y(_(s),o),"a sighting print\
s the value that it read back"),await e.done([{at:a,name:t}])}}),p("names come as the target folds them","A tool that compared its own spelling with the stored \
one saw a foreign name and a missing one at once.",async n=>{let e=v(n),t=ke(e.capabilities),[a,o]=t??[y(e.capabilities,"folded"),y(e.capabilities,"other")],s=e.
capabilities.names.fold==="upper";for(let r of e.documents){for(let c of s?[o]:[a,o])await n.plant([m(r,c)],h());let i=s?[o.toUpperCase()]:[a,o].sort();l([...(await e.
see(r)).keys()].sort(),i,`names at ${r.key.label}`)}})];async function se(n,e,t,a){let o=F(e.capabilities,a);for(let s of o)await n.plant([m(t,s)],"planted");return o}
async function Se(n,e){let t=[],a=await J(async()=>{t=await n.look(e)},"observe");return a===void 0?t:e.map(()=>({listed:!1,because:a.message,error:a,sightings:[]}))}var He="/suite",Pe=`${He}/sealpost.yaml`,Ie="candidate";function Ae(n){let{target:e}=n,t=new Map(n.places.map((u,g)=>[`place${g}`,new Map])),a=new Set,o=new Map,
s=ae(),r=1,i={id:"suite",api:1,config:{settings:{safeParse:()=>({success:!0,data:{}})}},access:{env:[]},read:async u=>new Map(u.environments.map(g=>[g,Je(t.get(
g))]))};function c(u){let g=[...t].filter(([,O])=>O.size>0),R=g.map(([O])=>[O,n.places[[...t.keys()].indexOf(O)]]),E=JSON.stringify({version:1,owner:"conformanc\
e",source:{use:"suite"},environments:g.map(([O])=>O),ledger:{use:"file",path:"ledger.json"},policy:{maxUpdateShare:1,...u},targets:{[Ie]:{use:e.id,...n.settings,
environments:Object.fromEntries(R),...a.size>0?{public:[...a]}:{}}}});o.set(Pe,Buffer.from(E))}async function f(u,g={}){c(g.policy??{});let R=0,E=!1,O=async k=>{
if(E)throw new Error("this process is dead");let $=await k();if(R+=1,R!==g.killAfter)return $;throw E=!0,new Error("this process was killed")},q={...s,fetch:(...k)=>O(
()=>globalThis.fetch(...k)),files:{read:async k=>o.get(k),replace:(k,$)=>O(()=>{o.set(k,$)}),createNew:(k,$)=>O(()=>!o.has(k)&&!!o.set(k,$)),remove:k=>O(()=>{o.
delete(k)})},env:{SEALPOST_KEY:De,SEALPOST_PACING:"off",[e.capabilities.access.endpoint.env]:n.endpoint,[e.capabilities.access.token[0]??""]:n.token},cwd:He,process:{
pid:r++,host:"suite",alive:()=>!1},stop:new AbortController().signal},H=n.requests(),L=await ye({command:u,config:Pe,only:{targets:[],environments:[]},recover:!1,
targets:{[e.id]:async()=>({target:e})},sources:{suite:async()=>({source:i})},approve:async()=>!0,progress:()=>{}},q),{read:x,write:S}=n.requests();return d(E||L.
error?.code!=="internal",`the engine met an error that is none of its own during ${u}`),d(L.error?.exit!==64,`the engine does not take the config of the suite: ${L.
error?.message}`),{report:L,exit:fe(L),reached:{read:x-H.read,write:S-H.write},touches:R,killed:E}}return{environment:u=>`place${u}`,set(u,g,R,E="secret"){let O=t.
get(`place${u}`);d(O!==void 0,`the world has no place ${u}`),R===void 0?O.delete(g):O.set(g,R),E==="public"&&a.add(g)},plan:u=>f("plan",u),apply:u=>f("apply",u),
drift:()=>f("drift")}}var De=Buffer.from("a key of the suite, 32 bytes long").subarray(0,32).toString("base64url");function Je(n){return new Map([...n??[]].map(
([e,t])=>[e,{secret:new ee(t),at:"the suite"}]))}function M(n){return{hand:v(n),rig:Ae(n)}}function P(n,e,t){return y(n.capabilities,e.form==="public"?`open${t}`:t)}function A(n,e,t,a,o){e.set(n.stage.places.indexOf(
t.place),P(n,t,a),o,t.form)}function C(n,e,t){return n.changes.find(a=>a.scope===e.key.label&&a.name===t)}async function T(n){let t=(await n.plan()).report.changes.
filter(o=>o.do!=="keep"&&o.why!=="foreign");l(t.map(({do:o,why:s,scope:r,name:i})=>({what:o,why:s,scope:r,name:i})),[],"what a plan after an apply finds");let a=await n.
apply();l([a.exit,a.reached.write],[0,0],"exit and writing requests of an apply after an apply")}function re(n,e){let t=_(n.report);for(let a of e)d(!Y(t,a),"a \
report shows a value")}var Re=[p("what was applied is there, and the next run has nothing to do","Tools that cannot see what they wrote write all of it again on every run, and meet th\
e rate limit doing nothing.",async n=>{let{hand:e,rig:t}=M(n);for(let s of w(e))for(let[r,{value:i}]of W.entries())A(e,t,s,`a${r}`,i);let a=await t.apply();l([a.
exit,a.report.error],[0,void 0],"how the first run ends"),l(a.report.summary.written,w(e).length*W.length,"values that the first run wrote");for(let s of w(e))for(let[
r,{is:i,value:c}]of W.entries())d(await b(e,s,P(e,s,`a${r}`))===c,`${i} did not arrive as it was sent`);await T(t);let{report:o}=await t.plan();for(let s of w(e)){
let{readBack:r,revision:i}=j(e,s),c=i.is==="none"?"ledger":"revision",f={value:["read-back"],never:[c],"unless-sensitive":["read-back",c]}[r.is];for(let u of W.
keys()){let g=C(o,s,P(e,s,`a${u}`))?.sure;d(f.includes(g??""),`a value at ${s.key.label} is kept by "${g}"`)}}}),p("a plan writes nothing, however much there is\
 to do","Four providers of one tool wrote during a dry run.",async n=>{let{hand:e,rig:t}=M(n);for(let s of w(e))A(e,t,s,"planned",h());let{report:a,reached:o}=await t.
plan();l(a.summary.create,w(e).length,"values to create"),l(o.write,0,"writing requests")}),p("one changed value is one written value","One change rewrote every\
 value of the place, and moved the stamps of all of them.",async n=>{let{hand:e,rig:t}=M(n);for(let a of w(e))for(let o of["a","b","c"])A(e,t,a,o,h());l((await t.
apply()).exit,0,"how the first run ends");for(let a of w(e)){let o=h();A(e,t,a,"b",o);let{report:s,reached:r,exit:i}=await t.apply();l([i,s.summary.written,s.summary.
update],[0,1,1],"exit, values written, values to update"),l(r.write,1,"writing requests"),l(s.requests.candidate,{...r,retried:0},"the requests that the report \
counts"),d(await b(e,a,P(e,a,"b"))===o,"the changed value did not arrive")}await T(t)}),p("a run that is killed at any moment is settled by the next one",'A cra\
sh between the write and the note about it left "synced" over a value that was not.',async n=>{let{hand:e,rig:t}=M(n),a=w(e);for(let o=1;;o+=1){d(o<200,"a run o\
f a few values touches the world more than 200 times");let s=a.map(()=>h());for(let[c,f]of a.entries())A(e,t,f,"killed",s[c]);let{killed:r}=await t.apply({killAfter:o}),
i=await t.apply();l([i.exit,i.report.error],[0,void 0],`how the run after death at touch ${o} ends`);for(let[c,f]of a.entries()){let u=await b(e,f,P(e,f,"killed"));
d(u===s[c],`the value of ${f.key.label} is wrong after death at touch ${o}`)}if(await T(t),!r)return}}),p("an outsider's edit is found where it can be, and cert\
ainty is not claimed where it cannot",'Drift that nobody can see was reported as "in sync".',async n=>{let{hand:e,rig:t}=M(n);for(let a of w(e)){let[o,s]=[P(e,a,
"edited"),h()];A(e,t,a,"edited",s),l((await t.apply()).exit,0,"how the run ends that writes the value"),await n.wait(e.capabilities.tickMs.is+1);let r=h();await n.
plant([m(a,o)],r);let{readBack:i,revision:c}=j(e,a),f=i.is==="value"||c.is!=="none";for(let u of[await t.plan(),await t.drift()]){let g=C(u.report,a,o);f?l([g?.
do,g?.why],["update","drifted"],`what becomes of ${o}`):l([g?.do,g?.sure],["keep","ledger"],`what becomes of ${o}`),l(u.exit,f?2:0,"the exit status"),l(u.reached.
write,0,"writing requests")}l((await t.apply()).exit,0,"how the run ends that puts it right"),d(await b(e,a,o)===(f?s:r),`${o} holds the wrong value`),await T(t)}}),
p("what an outsider removed is put back","A name that is missing can be seen at every vendor, so nobody has to live with it.",async n=>{let{hand:e,rig:t}=M(n);for(let a of w(
e)){let[o,s]=[P(e,a,"lost"),h()];A(e,t,a,"lost",s),l((await t.apply()).exit,0,"how the run ends that writes the value"),await n.uproot(m(a,o));let r=C((await t.
plan()).report,a,o);l([r?.do,r?.why],["create","vanished"],`what becomes of ${o}`),l((await t.apply()).exit,0,"how the run ends that puts it back"),d(await b(e,
a,o)===s,`${o} was not put back`),await T(t)}}),p("nothing is removed without permission, and with it only what was ours","A sync with deletion on removed what \
another tool had put there.",async n=>{let{hand:e,rig:t}=M(n);for(let a of w(e)){let[o,s]=[y(e.capabilities,"theirs"),h()];await n.plant([m(a,o)],s);for(let f of[
"stays","goes"])A(e,t,a,f,s);l((await t.apply()).exit,0,"how the run ends that writes the values"),A(e,t,a,"goes",void 0);let r=await t.apply();l(C(r.report,a,P(
e,a,"goes"))?.do,"leave","what becomes of a name without permission");let i=await t.apply({policy:{allow:"remove",maxRemovals:0}});l([i.exit,i.reached.write],[3,
0],"exit and writing requests when more goes than may"),d(await b(e,a,P(e,a,"goes"))===s,"a value was removed without permission");let c=await t.apply({policy:{
allow:"remove",maxRemovals:1}});l([c.exit,c.report.summary.remove,c.report.summary.written],[0,1,1],"exit, removals, writes"),d(await b(e,a,P(e,a,"goes"))===void 0,
"the value was not removed");for(let f of[o,P(e,a,"stays")])d(await b(e,a,f)===s,`${f} was removed or changed along with another name`);await T(t),await n.uproot(
m(a,o))}}),p("a name that was there before us is left alone until somebody says otherwise","A first sync overwrote what was there already.",async n=>{let{hand:e,
rig:t}=M(n);for(let a of w(e)){let[o,s,r]=[P(e,a,"before"),h(),h()];await n.plant([m(a,o)],s);let i=await n.attributes(m(a,o));A(e,t,a,"before",r),A(e,t,a,"new",
r);let c=await t.apply(),f=C(c.report,a,o);l([c.exit,f?.do,f?.why,f?.instead],[2,"leave","foreign","adopt"],`what becomes of ${o}`),d(await b(e,a,o)===s,`${o} w\
as overwritten`),d(await b(e,a,P(e,a,"new"))===r,"the rest of the run did not go on"),l((await t.apply({policy:{allow:"adopt"}})).exit,0,"how the run ends that \
may adopt"),d(await b(e,a,o)===r,`${o} was not taken over`),l(await n.attributes(m(a,o)),i,`what stands beside ${o}`),await T(t)}})];var Ee=[p("a place that cannot be seen whole is not written to, and nothing of it is forgotten",'"Cannot see" was taken for "nothing there": everything was crea\
ted again, or removed.',async n=>{let{hand:e,rig:t}=M(n);for(let a of w(e))A(e,t,a,"known",h());l((await t.apply()).exit,0,"how the first run ends");for(let a of w(
e))A(e,t,a,"fresh",h());for(let a of["hide","broken","truncate","missing","unauthorized"]){n.order(a==="hide"?{kind:a}:{kind:a,on:"reads"});let o=await t.apply(),
s=await t.apply({policy:{allow:"remove",maxRemovals:100}});n.calm();for(let r of o.report.changes)d(r.do==="keep"||r.do==="leave",`${r.name} would be "${r.do}" \
under "${a}"`);l([o.reached.write,s.reached.write],[0,0],`writing requests under "${a}"`),d(o.exit!==0,`a run that saw nothing ends well under "${a}"`),l(s.exit,
3,`the exit status under "${a}" while removal is on`)}l((await t.apply()).exit,0,"how the run ends once the trouble is over"),await T(t)}),p("what the target wo\
uld refuse is refused before anything is sent","The hundredth value was too large, and ninety-nine were written already.",async n=>{let{hand:e,rig:t}=M(n),{names:a,
forms:o}=e.capabilities,s=[["name",`${y(e.capabilities,"bad")} 
`,"value","secret"],["name-length",y(e.capabilities,"long").padEnd(a.maxLength.is+1,"g"),"value","secret"],["value-size",y(e.capabilities,"size"),"x".repeat(o.secret.
maxBytes.is+1),"secret"],[o.secret.empty.is?"not-empty":"value-empty",y(e.capabilities,"empty"),"","secret"],...a.reserved.is.map(r=>["name-reserved",r.replaceAll(
/[*?]/g,"X"),"value","secret"])];o.public!==!1&&s.push(["value-size",y(e.capabilities,"opensize"),"x".repeat(o.public.maxBytes.is+1),"public"]),t.set(0,y(e.capabilities,
"good"),"value");for(let[r,i,c,f]of s){t.set(0,i,c,f);let{exit:u,report:g,reached:R}=await t.apply(),E=g.refusals.map(q=>q.rule),O=r==="name-reserved"?["name","\
name-reserved"]:[r];d(E.some(q=>O.includes(q)),`${JSON.stringify(i)} is not refused by the rule "${r}"`),l([u,R.write],[3,0],`exit and writing requests for ${JSON.
stringify(i)}`),d(g.refusals.every(({unlock:q})=>q.trim()!==""),"a refusal does not say what would allow it"),t.set(0,i)}l((await t.apply()).exit,0,"how the run\
 ends with what is left")}),p("more names than fit into a place are refused before anything is sent","The limit was met in the middle of a run, and half of the \
names were missing.",async n=>{let{hand:e,rig:t}=M(n);for(let a of e.forms.map(o=>e.at(0,o))){let o=Array.from({length:a.key.maxNames+1},(c,f)=>`n${f}`);for(let c of o)
A(e,t,a,c,"x");let{exit:s,report:r,reached:i}=await t.apply();d(r.refusals.some(({rule:c})=>c==="count"),`${o.length} names are not refused for their number`),l(
[s,i.write],[3,0],"exit and writing requests");for(let c of o)A(e,t,a,c,void 0)}}),p("a name is mapped as the target folds it","A name in small letters was writ\
ten in capitals, and missed on the next run.",async n=>{let{hand:e,rig:t}=M(n),[a,o]=[y(e.capabilities,"folded"),h()],s=e.capabilities.names.fold==="upper";t.set(
0,s?a.toLowerCase():a,o),l((await t.apply()).exit,0,"how the run ends"),d(await b(e,e.at(0),a)===o,`${a} did not arrive under the name that is declared`),await T(
t)}),p("one refused value fails alone in the report, and the next run brings the rest home","The first failing name aborted all others, and the exit status said\
 that all was well.",async n=>{let{hand:e,rig:t}=M(n);for(let a of w(e)){let o=["first","refused","last"],s=o.map(()=>h());for(let[i,c]of o.entries())A(e,t,a,c,
s[i]);n.order({kind:"reject",spot:m(a,P(e,a,"refused"))});let r=await t.apply();n.calm(),l(r.exit,1,"the exit status"),d(C(r.report,a,P(e,a,"refused"))?.ok===!1,
"the refused value is not reported as failed");for(let[i,c]of o.entries()){let f=await b(e,a,P(e,a,c))===s[i],u=C(r.report,a,P(e,a,c))?.ok;l(u,f,`whether ${c} i\
s reported as done`),e.capabilities.batch.is.shape==="one"&&l(f,c!=="refused",`whether ${c} landed`)}re(r,s),l((await t.apply()).exit,0,"how the next run ends"),
await T(t)}}),p("a write whose answer was lost is unknown, and settled by the next run","A value that had landed was reported as failed, and the ledger believed\
 it.",async n=>{let{hand:e,rig:t}=M(n);for(let a of w(e)){let o=P(e,a,"dropped");for(let s of[h(),h()]){A(e,t,a,"dropped",s),n.order({kind:"drop-after",on:"writ\
es"});let r=await t.apply();n.calm();let i=C(r.report,a,o)?.ok;d(i===!1||await b(e,a,o)===s,`${o} is reported as done, but is not`),l(r.exit,i===!0?0:1,"the exi\
t status"),l((await t.apply()).exit,0,"how the next run ends"),d(await b(e,a,o)===s,`${o} did not arrive`),await T(t)}}}),...["unauthorized","forbidden","limite\
d","broken","echo","drop","nonsense"].map(n=>p(`a run whose writes meet "${n}" fails, says so, shows no value, and the next one makes up for it`,"Exit status 0 \
although a path failed; a body in the log; a failed first try that spoilt the second.",async e=>{let{hand:t,rig:a}=M(e),o=[],s=w(t).map(i=>({held:i,value:h()}));
for(let{held:i,value:c}of s)o.push(c),A(t,a,i,"hindered",c);e.order({kind:n,on:"writes"});let r=await a.apply();e.calm(),l([r.exit,r.report.summary.written],[1,
0],"exit and values written");for(let{held:i}of s){let c=C(r.report,i,P(t,i,"hindered"));d(c?.ok===!1&&c.error!==void 0,"a value that was not written is not rep\
orted as failed"),d((c.error.hint??"").trim()!=="","an error does not say what to do")}re(r,o),l((await a.apply()).exit,0,"how the next run ends");for(let{held:i,
value:c}of s)d(await b(t,i,P(t,i,"hindered"))===c,"a value is missing after the next run");await T(a)})),p("a report says what it looked at and shows none of it",
"Dry runs printed the values of readable variables.",async n=>{let{hand:e,rig:t}=M(n),a=[];for(let o of w(e)){let[s,r]=[h(),h()];a.push(s,r),await n.plant([m(o,
P(e,o,"theirs"))],r),A(e,t,o,"theirs",s),A(e,t,o,"ours",s)}for(let o of[await t.plan(),await t.apply(),await t.drift()]){re(o,a);let s=new Set(o.report.changes.
map(r=>r.scope));for(let r of w(e))d(s.has(r.key.label),`${r.key.label} is not in the report`);l([...new Set(o.report.changes.map(r=>r.use))],[n.target.id],"tar\
gets in the report")}})];var Le=[p("where the vendor stamps nothing, no stamp is made up","A stamp taken from our own clock, or from the moment of looking, makes everything differ on th\
e next run.",async n=>{let e=v(n);for(let t of w(e)){let a=y(e.capabilities,"stamp");await e.done([{at:t,name:a,value:h()}]);let o=(await e.see(t)).get(a),{revision:s}=j(
e,t),r=o?.revision!==void 0;l(r,s.is!=="none",`whether ${a} has a stamp (declared: ${s.is})`),s.is==="none"&&d(o?.changedAt===void 0,`${a} has a time, but no st\
amp`),await e.done([{at:t,name:a}])}}),p("a stamp stays while nobody writes, and moves when somebody does","A stamp that moves by itself causes writes without a\
 reason; one that stays hides what was edited by hand.",async n=>{let e=v(n);for(let t of w(e)){let a=y(e.capabilities,"moved");await e.done([{at:t,name:a,value:h()}]);
let o=await K(e,t,a);await de(e),l(await K(e,t,a),o,"the stamp of a value that nobody touched"),await n.plant([m(t,a)],h());let s=await K(e,t,a);await de(e),await e.
done([{at:t,name:a,value:h()}]);let r=await K(e,t,a),i=new Set([o,s,r]).size;l(i,j(e,t).revision.is==="none"?1:3,"different stamps after two edits"),await e.done(
[{at:t,name:a}])}}),p("a stamp of one value stays when the same name changes elsewhere, unless the stamp is declared as the name's","A stamp that moves with its\
 neighbours reports drift where there is none.",async n=>{let e=v(n);for(let t of e.forms){let[a,o]=[e.at(0,t),e.at(1,t)],s=y(e.capabilities,"apart");await e.done(
[{at:a,name:s,value:h()}]),await e.done([{at:o,name:s,value:h()}]);let r=await K(e,a,s);await de(e),await n.plant([m(o,s)],h());let i={here:await K(e,a,s),there:await K(
e,o,s)},{revision:c}=j(e,a);c.is==="none"?l(i,{here:void 0,there:void 0},"stamps"):c.is==="per-value"?l(i.here,r,"the stamp of the value that stayed"):l(i.here,
i.there,"the stamp that both values of the name share"),await e.done([{at:a,name:s},{at:o,name:s}])}})];async function K(n,e,t){let a=(await n.see(e)).get(t);return d(
a!==void 0,`${t} is not listed`),a.revision}async function de(n){await n.stage.wait(n.capabilities.tickMs.is+1)}var Me=[p("one refused value is one failure, and its siblings are told the truth about","The first failing name aborted all others, and only that one was named.",
async n=>{let e=v(n);for(let t of w(e)){let a=F(e.capabilities,3),o=a.map(i=>({at:t,name:i,value:h()}));n.order({kind:"reject",spot:m(t,a[1]??"")});let s=await e.
write(o);n.calm(),N(o,s,await oe(e,o),[]);let r=s[1];d(r?.ok===!1&&r.landed==="no","a value that the vendor refused is not reported as refused");for(let i of[s[0],
s[2]])e.capabilities.batch.is.shape==="one"&&d(i?.ok===!0,"a sibling of a refused value failed"),d(i?.ok===!0||i?.landed==="no","nobody knows whether a sibling \
landed");await e.done(o),await e.done(a.map(i=>({at:t,name:i})))}}),...["unauthorized","forbidden"].map(n=>p(`a place whose answer is "${n}" is not asked a seco\
nd time`,"Fifty more requests with a dead token lock the account, and say the same fifty times.",async e=>{let t=v(e);for(let a of w(t)){let o=F(t.capabilities,
3).map(c=>({at:a,name:c,value:h()})),s=await t.steps(o),r=e.requests().write;e.order({kind:n,on:"writes"});let i=await t.send(s);e.calm(),l(i.length,3,"receipts");
for(let c of i)d(!c.ok&&c.landed==="no",`${c.name} is not reported as failed`),l(c.error.code,n,`the code for ${c.name}`);d(e.requests().write-r<=1,"more writin\
g requests were sent after the first refusal")}})),p('"too many requests" that does not end is a failure, never a success',"A 429 body was returned as the resul\
t after four waits, and the run reported success.",async n=>{let e=v(n);for(let t of w(e)){let a=F(e.capabilities,2).map(r=>({at:t,name:r,value:h()})),o=await e.
steps(a);n.order({kind:"limited",on:"writes"});let s=await e.send(o);n.calm(),l(s.length,2,"receipts");for(let r of s)d(!r.ok&&r.landed==="no",`${r.name} is not\
 reported as failed`),l(r.error.code,"limited",`the code for ${r.name}`)}}),...["broken","drop","missing","truncate","nonsense","drop-after"].map(n=>p(`a write \
that meets "${n}" is not called done unless it is, nor undone unless it is`,"A connection that died after the write left a value that nobody knew of; one that d\
ied before left none.",async e=>{let t=v(e);for(let a of w(t)){let o=y(t.capabilities,"adrift");for(let s of[void 0,h()]){s!==void 0&&await t.done([{at:a,name:o,
value:s}]);let r={at:a,name:o,value:h()},i=await t.steps([r]);e.order({kind:n,on:"writes"});let c=await t.send(i);e.calm(),N([r],c,[await b(t,a,o)],[s]),await t.
done([r]);let f={at:a,name:o},u=await t.steps([f]);n!=="missing"&&e.order({kind:n,on:"writes"});let g=await t.send(u);e.calm(),N([f],g,[await b(t,a,o)],[r.value]),
await e.uproot(m(a,o))}}})),p("a write that has to look first, and cannot, is told the truth about","A write that went on without what it needed to know took th\
e row for its own, and the rest of the row with it.",async n=>{let e=v(n);for(let t of w(e)){let a=y(e.capabilities,"blind");for(let o of[void 0,h()]){o!==void 0&&
await e.done([{at:t,name:a,value:o}]);for(let s of["broken","unauthorized","truncate","nonsense"])for(let r of[{at:t,name:a,value:h()},{at:t,name:a}]){let i=await b(
e,t,a),c=await e.steps([r]);n.order({kind:s,on:"reads"});let f=await e.send(c);n.calm(),N([r],f,[await b(e,t,a)],[i])}}await n.uproot(m(t,a))}}),p("no error sho\
ws what the vendor said or what was sent","Error bodies that echo the value were logged raw, into logs that everybody can read.",async n=>{let e=v(n);for(let t of w(
e)){let a=y(e.capabilities,"echoed"),o=[{at:t,name:a,value:h()}],s=await e.steps(o);n.order({kind:"echo",on:"writes"});let r=await e.send(s);n.calm();for(let i of r)
d(!i.ok,`${i.name} was refused, and is reported as done`);for(let{value:i}of o)d(!Y(_(r),i),"an error shows a value that was sent")}}),p("no error shows what co\
uld be read","A parse error printed the whole line, value included.",async n=>{let e=v(n);for(let t of w(e)){let a=y(e.capabilities,"shown"),o=h();await n.plant(
[m(t,a)],o);for(let r of["truncate","broken","missing"]){n.order({kind:r,on:"reads"});let i,c=await J(async()=>{i=await e.look([t])},"observe");n.calm(),d(!Y(_(
c??i),o),`looking shows a stored value when it meets "${r}"`)}let s=(await e.see(t)).get(a)?.secret!==void 0;d(s||j(e,t).readBack.is!=="value",`${a} cannot be r\
ead once the trouble is over`),await n.uproot(m(t,a))}})];var qe=[p("a value arrives byte for byte","Trimmed newlines broke keys; escapes that were undone once too often broke passwords.",async n=>{let e=v(n);for(let t of[
...new Set([e.at(0),...e.forms.map(a=>e.at(0,a))])]){let a=F(e.capabilities,W.length);await e.done(W.map(({value:o},s)=>({at:t,name:a[s]??"",value:o})));for(let[
o,{is:s,value:r}]of W.entries())d(await b(e,t,a[o]??"")===r,`${s} did not arrive as it was sent`);await e.done(a.map(o=>({at:t,name:o})))}}),p("the largest valu\
e that is declared to fit does fit","A limit that is read wrong is found out by a failed deployment.",async n=>{let e=v(n),t=y(e.capabilities,"large");for(let a of e.
forms.map(o=>e.at(0,o))){let o=Math.min(j(e,a).maxBytes.is,e.capabilities.maxTotalBytes.is-t.length);for(let s of["x","\xE9"]){let r=Buffer.byteLength(s),i=s.repeat(
Math.floor(o/r)).padEnd(Math.floor(o/r)+o%r,"x");await e.done([{at:a,name:t,value:i}]),d(await b(e,a,t)===i,`${o} bytes did not arrive as they were sent`)}await e.
done([{at:a,name:t}])}}),p("an empty value is kept where that is declared","Empty and absent are two things; which of the two a vendor can keep must be known be\
fore a run.",async n=>{let e=v(n),t=y(e.capabilities,"empty");for(let a of e.forms.map(o=>e.at(0,o))){let o={at:a,name:t,value:"something"};await e.done([o]);let[
s]=await e.write([{at:a,name:t,value:""}]),r=await b(e,a,t);j(e,a).empty.is&&l(r,"","what is stored"),d(s!==void 0,"there is no receipt"),N([{at:a,name:t,value:""}],
[s],[r],["something"]),await e.done([{at:a,name:t}])}}),p("as many values as declared fit into one write, each with its receipt, in order","A batch that is cut \
somewhere, or answered in another order, reports the wrong names as done.",async n=>{let e=v(n);for(let t of e.forms){let{max:a,shape:o}=e.capabilities.batch.is,
s=e.documents.filter(({key:c})=>c.lane===e.at(0,t).key.lane),r=n.places.map((c,f)=>e.at(f,t)).filter(({key:c})=>s.some(f=>f.key.uid===c.uid)),i=F(e.capabilities,
a).flatMap((c,f)=>r.filter(u=>f<u.key.maxNames).map(u=>({at:u,name:c}))).slice(0,a);for(let c of["first","second",void 0]){let f=i.map((H,L)=>c===void 0?H:{...H,
value:`${c} ${L}`}),u=await e.steps(f),g=n.requests().write,R=await e.send(u),E=n.requests().write-g;l(R.map(({uid:H,name:L})=>`${H}#${L}`),u.map(({uid:H,name:L})=>`${H}\
#${L}`),"receipts");for(let H of R)d(H.ok,`${H.name} could not be written in a full batch`);let O=await oe(e,f);d(O.every((H,L)=>H===f[L]?.value),"a full batch \
did not arrive as it was sent");let q=o!=="one"&&c==="first"?Math.ceil(f.length/10):f.length;d(E>=1&&E<=q,`${f.length} values took ${E} writing requests`)}}}),p(
"what a receipt says is what happened, down to the target's own words on it","Evidence that is wrong is worse than none: it makes an overwritten value look like\
 a new one.",async n=>{let e=v(n);for(let t of w(e)){let a=y(e.capabilities,"evidence");for(let o of["created","updated"]){await n.wait(e.capabilities.tickMs.is+
1);let[s]=await e.write([{at:t,name:a,value:h()}]);d(s?.ok===!0,`${a} could not be written`),l(s.evidence??o,o,`the evidence for ${a}`);let r=(await e.see(t)).get(
a)?.revision;s.revision!==void 0&&l(s.revision,r,`the stamp in the receipt of ${a}`)}await e.done([{at:t,name:a}])}})];var _e=[$e,Oe,Le,qe,xe,Me,Re,Ee].flat();var Ye={unauthorized:{status:401,body:{}},forbidden:{status:403,body:{}},missing:{status:404,body:{}},limited:{status:429,body:{},headers:{"retry-after":"1"}},broken:{
status:500,body:{}},invalid:{status:422,body:{}}},je=n=>n==="GET"||n==="HEAD";async function Ke(n){let e={...Ye,...n.says},t={read:0,write:0},a=[],o=ve(async(r,i)=>{
let c=r.method??"GET",f=new URL(r.url??"/","http://stand-in"),u=[];for await(let L of r)u.push(L);let g=Buffer.concat(u).toString();t[je(c)?"read":"write"]+=1;let R=a.
find(({on:L})=>L==="reads"===je(c)),E=R!==void 0&&R.left--<=0?R.kind:void 0;if(E==="drop")return i.destroy();let O={method:c,path:f.pathname,query:f.searchParams,
body:g===""?void 0:JSON.parse(g)},q=r.headers.authorization===`Bearer ${n.token}`?s(O,E,g):e.unauthorized;if(E==="drop-after")return i.destroy();let H=q.body===
void 0?"":JSON.stringify(q.body);return i.writeHead(q.status,{...H===""?{}:{"content-type":"application/json"},...q.headers}),i.end(E==="truncate"?H.slice(0,Math.
floor(H.length/2)):H)});function s(r,i,c){return i===void 0||i==="drop-after"||i==="truncate"?n.answer(r):i==="nonsense"?{status:200,body:{}}:i==="echo"?{...e.invalid,
body:{error:`invalid: ${c}`}}:e[i]}return await new Promise(r=>o.listen(0,"127.0.0.1",r)),{endpoint:`http://127.0.0.1:${o.address().port}`,token:n.token,requests:()=>({
...t}),order(r){r.kind==="reject"?n.reject(r.spot):r.kind!=="hide"?a.push({kind:r.kind,on:r.on,left:r.after??0}):n.hide?n.hide(!0):a.push({kind:"broken",on:"rea\
ds",left:0})},calm(){a=[],n.reject(void 0),n.hide?.(!1)},close:()=>new Promise(r=>{o.close(()=>r()),o.closeAllConnections()})}}export{I as LawBroken,_e as laws,Ke as standIn};
