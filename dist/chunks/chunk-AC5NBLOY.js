const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{e as V,i as Y}from"./chunk-TUSDN4XH.js";import{N as R,O as _,P as y,Q as T,R as F,S as H,T as O,U as z,V as C,W as E,Y as M,aa as D,e as I,f as G,h as S,
j as L,sa as J,u as q,va as K}from"./chunk-I2DBZVK6.js";function b(n,e,t){let r=n.map(i=>i.length+1);if(v(r)<=e)return[...n];let o=e-t(n.length).length-1,s=0;for(let i of r){if(o-=i,o<0)break;s+=1}return[...n.slice(0,
s),t(n.length-s)]}function Z(n,e){let t=n.map(()=>0),r=e,o=[...n.keys()].sort((s,i)=>(n[s]??0)-(n[i]??0));for(let[s,i]of o.entries()){let u=Math.min(n[i]??0,Math.
floor(r/(o.length-s)));t[i]=u,r-=u}return t}function v(n){return n.reduce((e,t)=>e+t,0)}var[$n,wn]=[100,400];function p(n,e=$n){return R(Q(n,e))}function w(n){return _(Q(n,wn))}function Q(n,e){return n.length>e?`${n.slice(0,e).replace(/[\uD800-\uDBFF]$/,
"")}\u2026`:n}var bn=30,kn=800,en={create:"\u{1F7E2}",update:"\u{1F7E1}",adopt:"\u{1F7E0}",remove:"\u{1F534}",forget:"\u26AA",keep:"\u26AA",left:"\u26AA",unseen:"\u2753",failed:"\
\u274C"},X=["failed","unseen","remove","adopt","update","create","left","forget","keep"];function tn(n,e,t){let r=M(n,!1).filter(on),o=v(r.map(({rows:a})=>a.length))>
bn,s=r.map(a=>nn(a,o,Number.POSITIVE_INFINITY)),i=s.map(({text:a})=>a.length+2);if(v(i)<=e)return s.map(({text:a})=>a).join(`

`);let u=Math.max(1,Math.floor((e-300)/kn)),g=Z(i.slice(0,u),e-300),c=g.map((a,f)=>a===i[f]?s[f]:nn(r[f],o,a-2)).filter(({text:a},f)=>a.length+2<=(g[f]??0)),h=v(
c.map(({rows:a})=>a)),d=T(v(r.map(({rows:a})=>a.length))-h,"line"),$=r.length-c.length,l=$===0?d:`${d}, ${T($,"place")} as a whole,`;return[...c.map(({text:a})=>a),
`**Not everything fits here: ${l} left out.** All of it is in the folder that the step's output \`report\` names; as much as fits is in ${t}.`].join(`

`)}function rn(n,e){let t=M(n,!1).filter(s=>!on(s));if(t.length===0)return"";let r=t.map(s=>`- ${sn(s)}: ${s.folds.map(an).join("; ")}`),o=b(r,e-200,s=>`- and ${T(
s,"place")} more`);return un(`Nothing to change in ${T(t.length,"place")}`,o.join(`
`))}function on({rows:n,folds:e}){return n.length>0||e.some(({mark:t})=>t==="failed"||t==="unseen")}function nn(n,e,t){let r=[...n.rows].sort((d,$)=>X.indexOf(d.
mark)-X.indexOf($.mark)),o=["| | Name | Why | How sure |","| :-- | :-- | :-- | :-- |"],s=`#### ${sn(n)}`,i=b(n.folds.map(d=>`- ${an(d)}`),t*.4,d=>`- and ${y(d)}\
 more`).join(`
`),u=0,g=b(r.map(Tn),t-s.length-i.length-300,d=>(u=d,`| | \u2026 and ${y(d)} more | | |`)),m=r.length===0?"":[...o,...g].join(`
`),c=e&&m!==""?un(Rn(r),m):m;return{text:[s,c,i].filter(d=>d!=="").join(`

`),rows:r.length-u}}function Rn(n){let e=new Map;for(let{word:t,mark:r}of n)e.set(t,{sign:en[r],count:(e.get(t)?.count??0)+1});return[...e].map(([t,{sign:r,count:o}])=>`${r}\
 ${y(o)} ${t}`).join(", ")}function sn({target:n,environment:e,scope:t}){return`${p(n)}: ${p(e)} \u2192 ${p(t)}`}function Tn(n){let e=n.from===""?"":`<br>from ${p(
n.from)}`,t=[n.why,...n.more].filter(o=>o!=="").map(w);return`| ${[`${en[n.mark]}&nbsp;${n.word}`,`${p(n.name)}${e}`,t.join("<br>")].join(" | ")} | ${n.sure.replaceAll(
" ","&nbsp;")} |`}function an(n){let e=n.names.map(o=>p(o)).join(", "),t=n.hidden>0?` and ${y(n.hidden)} more`:"",r=n.more.map(o=>`<br>${w(o)}`).join("");return`${n.
text}${e===""?"":`: ${e}${t}`}${r}`}function un(n,e){return`<details><summary>${n}</summary>

${e}

</details>`}var xn=3;function mn(n,e){if(E(n))return C(n)?.title??"";if(n.hash===""&&n.error!==void 0)return"ended before there was a plan";if(n.command==="apply")return F(
n);let t=n.command==="drift",r=new Map;for(let h of n.changes)!J(h)&&!(t&&vn(h))||r.set(h.environment,(r.get(h.environment)??0)+1);let{held:o,unseen:s}=O(n),{refusals:i,
summary:u}=n,m=[[n.proposal===void 0?0:z(n).pending,"of them pending on the base branch anyway"],[t?0:u.forget,"to forget"],[i.length,"refused"],[t?0:o,"left al\
one"],[s,"unknown"]],c=[...Cn(r,t,e),...m.filter(([h])=>h>0).map(([h,d])=>`${y(h)} ${d}`)];return c.length>0?c.join(", "):t?H(n):"nothing to change"}function vn(n){
return n.do==="leave"&&n.why!=="unlisted"&&K(n)}function Cn(n,e,t){let[r,o]=e?["difference","in"]:["change","to"];if(n.size>xn){let s=[...n.values()].reduce((i,u)=>i+
u,0);return[`${T(s,r)} ${o} ${n.size} environments`]}return[...n].map(([s,i],u)=>`${u===0?T(i,r):y(i)} ${o} ${t(s)}`)}var jn=6e4,dn=10,Nn={trusted:"",reviewed:"Looked at with the right to read only.",untrusted:"No value was read and no target was asked."};function ge(n,e,t=jn){
let{mode:r}=e,o=r==="untrusted"?Sn(n):n,s=On(o,e),i=P("the job summary",e.summaryUrl)??P("the run",e.runUrl)??"the job summary",u=[En(o,r,s?.title),In(s?.note??
Nn[r])],g=[Gn(o,e),Ln(o,e)],m=t-[...u,...g].join(`

`).length-20,c=a=>(m-=a.length+2,a),h=[c(Mn(o,r,m*.3)),c(Un(o.refusals,m*.4)),c(An(o.warnings??[],m*.2)),c(Bn(e.newEdges,m*.2)),c(Pn(s?.groups??[],m*.4))],d=c(rn(
o,m*.1)),$=tn(o,m,i),l=cn([...u,...h,$,d,...g]);return l.length<=t?l:cn([u[0]??"",`It does not fit here: see ${i}.`])}function Sn({plan:n,warnings:e,...t}){return{
...t,hash:"",changes:[],refusals:[],summary:{...t.summary,forget:0}}}function On({proposal:n},{mode:e,newEdges:t}){if(n===void 0||e==="trusted")return;let r=C({
proposal:{...n,mode:e}}),o=n.changes.filter(({part:i,how:u})=>i!=="mapping"||u!=="added"),s=t.length===0?r:C({proposal:{...n,mode:e,changes:o}});return r&&s&&{...r,
groups:s.groups}}function En(n,e,t){let r=mn(n,s=>p(s,60)),o=!E(n)&&t!==void 0&&n.proposal?.changes.length!==0;return`### Sealpost${e==="untrusted"?" (config on\
ly)":""}: ${r}${o?`, ${t}`:""}`}function Pn(n,e){let t=e/Math.max(1,n.length);return n.map(({title:r,items:o})=>{let s=o.map(u=>`- ${w(u)}`),i=b(s,t-100,u=>`- a\
nd ${y(u)} more`);return[`**${r}:**`,"",...i].join(`
`)}).join(`

`)}function cn(n){return`${n.filter(e=>e!=="").join(`

`)}
`}function j(n,e){return[`[!${n}]`,...e].map(t=>`> ${t}`.trimEnd()).join(`
`)}function In(n){return n===""?"":j("NOTE",[n])}function Mn({error:n},e,t){if(n===void 0)return"";let r=e!=="untrusted",o=n.where===void 0?"":` at ${p(n.where)}`,
s=r?n.message.split(`
`).map(u=>`**${w(u)}**<br>`):[],i=`${r?w(n.hint):"Its log says more."} (${R(n.code)}${o})`;return j("CAUTION",[...b(s,t-i.length-200,u=>`and ${y(u)} more<br>`),
...r?[]:["**The run failed.**"],i])}function Un(n,e){if(n.length===0)return"";let t=n.map(({rule:r,because:o,unlock:s,addresses:i})=>`- ${[`**${w(o)}** (${R(r)}\
)`,`To unlock: ${w(s)}`,...Wn(i)].join("<br>")}`);return j("CAUTION",["**Refused: as long as this stands, nothing is written.**","",...b(t,e-200,r=>`- and ${y(r)}\
 more`)])}function An(n,e){if(n.length===0)return"";let t=n.map(({because:r,at:o})=>`- ${w(r)} (${p(o)})`);return j("NOTE",["**Worth a look:**","",...b(t,e-100,
r=>`- and ${y(r)} more`)])}function Wn(n){let e=new Map;for(let o of n.slice(0,dn)){let[,s="",i=o]=/^(.*)#(.*)$/s.exec(o)??[];e.set(s,[...e.get(s)??[],p(i)])}let t=[
...e].map(([o,s])=>`${o===""?"":`${p(o)}: `}${s.join(", ")}`),r=n.length-dn;return r>0?[...t,`and ${y(r)} more`]:t}function Bn(n,e){if(n.length===0)return"";let t=n.
map(({environment:r,target:o,scope:s,at:i})=>`- ${p(r)} \u2192 ${p(s)} of ${p(o)} (${p(i)})`);return j("IMPORTANT",["**New: these places would get values of the\
se environments for the first time.** Whoever can read a place can use what is put there.","",...b(t,e-300,r=>`- and ${y(r)} more`)])}function Gn(n,{howToApply:e}){
let{command:t,error:r,plan:o,proposal:s,refusals:i,summary:u}=n,g=O(n).planned+u.forget+i.length+(s?.changes.length??0);if(t!=="plan"||g===0||r!==void 0||e===void 0)
return"";let m=i.length>0;if(o===void 0)return`**To apply:** ${m?"once what is refused is solved, ":""}${w(e)}`;let c=`the plan ${R(o.hash.slice(0,12))}, good u\
ntil ${ln(o.expires)}`;return m?`**To apply:** solve what is refused, and make a new plan. This one, ${c}, is for the record only.`:`**To apply exactly this** (${c}\
): ${w(e)}`}function Ln(n,e){let t=n.plan?.hash??n.hash;return`<sub>${[p(e.config),t!==""?`plan ${R(t.slice(0,12))}`:void 0,t===""?void 0:n.plan===void 0?"not s\
aved":`good until ${ln(n.plan.expires)}`,e.commit===void 0?void 0:`commit ${R(e.commit.slice(0,7))}`,P("run",e.runUrl),P("whole report",e.summaryUrl)].filter(o=>o!==
void 0).join(" \xB7 ")}</sub>`}function ln(n){return`${n.slice(0,16).replace("T"," ")} UTC`}function P(n,e){if(e===void 0||!URL.canParse(e))return;let{protocol:t,
href:r}=new URL(e);return/^https?:$/.test(t)&&/^[!-~]{1,500}$/.test(r)?`[${n}](<${r}>)`:void 0}var fn=100,qn=100,_n="github-actions[bot]",A="Give the job `pull-requests: write` (an App or a fine-grained token: Pull requests, read and write).",pn='GitHub D\
ocs, "Best practices for using the REST API"',Fn={writeGapMs:{is:0,source:pn,verified:"2026-11-23"},unstatedWaitMs:{is:6e4,source:pn,verified:"2026-11-23"}};function ke(n,e,t,r){
let o=Y({env:"GITHUB_API_URL",default:"https://api.github.com"},t).href.replace(/\/$/,""),s=o.replace(/\/v3$/,""),i=V({world:t,endpoint:new URL(s),token:e,pace:Fn,
userAgent:D,notice:r}),u={read:0,write:0,retried:0},[g,m]=[i.reader(u),i.writer(u)],[c="",h=""]=n.repository.split("/"),d=`${o}/repos/${encodeURIComponent(c)}/${encodeURIComponent(
h)}/issues`;async function $(l,a,f,k){let x=l(f,{method:a,headers:{accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"},...k===void 0?{}:{body:JSON.
stringify(k)},idempotent:a==="GET"});return a==="GET"?x:x.catch(Hn).then(zn)}return{async list(){let l=[];for(let a=1;;a+=1){let f=await $(g,"GET",`${d}/${n.number}\
/comments?per_page=${fn}&page=${a}`);if(f.status!==200)throw S(f.status,"list comments",A);let k=await f.json();if(!Array.isArray(k))throw B("list comments");if(l.
push(...k.map(gn)),!(k.length>=fn||/;\s*rel="next"/.test(f.headers.get("link")??""))||k.length===0)return l.sort((N,yn)=>N.id-yn.id);if(a===qn)throw B("list com\
ments")}},async get(l){let a=await $(g,"GET",`${d}/comments/${l}`);return a.status===404?void 0:U(a,200,"read a comment")},async update(l,a){let f=await $(m,"PA\
TCH",`${d}/comments/${l}`,{body:a});return f.status===404?void 0:U(f,200,"update a comment")},async remove(l){let{status:a}=await $(m,"DELETE",`${d}/comments/${l}`);
if(a!==204&&a!==404)throw S(a,"remove a comment",A)},create:async l=>U(await $(m,"POST",`${d}/${n.number}/comments`,{body:l}),201,"write a comment"),async whoAmI(){
let l=JSON.stringify({query:"{ viewer { login } }"}),f=await m(`${s}/graphql`,{method:"POST",body:l,idempotent:!0}).catch(()=>{}),k=f?.ok?await f.json():{},x=W(
k.data?.viewer);if(x!=="")return x;let N=await $(g,"GET",`${o}/user`);return(N.ok?W(await N.json()):"")||_n}}}async function U(n,e,t){if(n.status!==e)throw S(n.
status,t,A);return gn(await n.json())}function gn(n){let{id:e,body:t,user:r,html_url:o}=n??{};if(typeof e!="number"||!Number.isSafeInteger(e))throw B("look at a\
 comment");return{id:e,body:typeof t=="string"?t:"",author:W(r),url:typeof o=="string"?o:""}}function W(n){let e=n?.login;return typeof e=="string"?e.toLowerCase():
""}function B(n){return new I("bad-answer",`${n}: the answer has another shape than documented`)}function Hn(n){let e=G(n);throw L(e)==="unknown"?hn():e}function zn(n){
if(n.status>=500||n.status===408)throw hn();return n}function hn(){return new I("unconfirmed","GitHub did not say whether it took the comment")}function xe(n,e){let t=[n,[...e.targets].sort(),[...e.environments].sort()];return q("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16)}function ve(n,{
run:e,attempt:t,at:r,commit:o}){return`<!-- sealpost:${n} run ${e}.${t} at ${new Date(r).toISOString()} of ${o||"unknown"} -->
`}var Dn=/^<!-- sealpost:([0-9a-f]{16}) (?:run (\d{1,15})\.(\d{1,9}) at (\d{4}-[\d-]{5}T[\d:]{8}\.\d{3}Z) of ([0-9a-f]{7,64}|unknown) -->\r?\n)?/;function Ce(n){
let[,e,t="",r="",o="",s=""]=Dn.exec(n)??[];if(e===void 0)return;let i=Date.parse(o);return Number.isNaN(i)?{key:e}:{key:e,stamp:{run:Number(t),attempt:Number(r),
at:i,commit:s==="unknown"?"":s}}}function je(n,e){return n===void 0||e===void 0?n!==void 0:n.run!==e.run?n.run>e.run:n.attempt===e.attempt?n.at>e.at:n.attempt>e.
attempt}export{jn as a,ge as b,ke as c,xe as d,ve as e,Ce as f,je as g};
