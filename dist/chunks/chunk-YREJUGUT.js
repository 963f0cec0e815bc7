const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{c as K,f as V}from"./chunk-ACFQJ2Z4.js";import{K as R,L as _,M as h,N as T,O as F,P as H,Q as O,R as C,S as E,U as M,Y as z,e as I,f as G,h as S,ha as D,
j as L,ka as J,t as q}from"./chunk-XKHR7BVJ.js";function w(n,e,t){let r=n.map(i=>i.length+1);if(v(r)<=e)return[...n];let o=e-t(n.length).length-1,s=0;for(let i of r){if(o-=i,o<0)break;s+=1}return[...n.slice(0,
s),t(n.length-s)]}function Y(n,e){let t=n.map(()=>0),r=e,o=[...n.keys()].sort((s,i)=>(n[s]??0)-(n[i]??0));for(let[s,i]of o.entries()){let u=Math.min(n[i]??0,Math.
floor(r/(o.length-s)));t[i]=u,r-=u}return t}function v(n){return n.reduce((e,t)=>e+t,0)}var[yn,$n]=[100,400];function p(n,e=yn){return R(Z(n,e))}function $(n){return _(Z(n,$n))}function Z(n,e){return n.length>e?`${n.slice(0,e).replace(/[\uD800-\uDBFF]$/,
"")}\u2026`:n}var wn=30,bn=800,nn={create:"\u{1F7E2}",update:"\u{1F7E1}",adopt:"\u{1F7E0}",remove:"\u{1F534}",forget:"\u26AA",keep:"\u26AA",left:"\u26AA",unseen:"\u2753",failed:"\
\u274C"},Q=["failed","unseen","remove","adopt","update","create","left","forget","keep"];function en(n,e,t){let r=M(n,!1).filter(rn),o=v(r.map(({rows:a})=>a.length))>
wn,s=r.map(a=>X(a,o,Number.POSITIVE_INFINITY)),i=s.map(({text:a})=>a.length+2);if(v(i)<=e)return s.map(({text:a})=>a).join(`

`);let u=Math.max(1,Math.floor((e-300)/bn)),g=Y(i.slice(0,u),e-300),m=g.map((a,f)=>a===i[f]?s[f]:X(r[f],o,a-2)).filter(({text:a},f)=>a.length+2<=(g[f]??0)),k=v(
m.map(({rows:a})=>a)),d=T(v(r.map(({rows:a})=>a.length))-k,"line"),y=r.length-m.length,l=y===0?d:`${d}, ${T(y,"place")} as a whole,`;return[...m.map(({text:a})=>a),
`**Not everything fits here: ${l} left out.** All of it is in the folder that the step's output \`report\` names; as much as fits is in ${t}.`].join(`

`)}function tn(n,e){let t=M(n,!1).filter(s=>!rn(s));if(t.length===0)return"";let r=t.map(s=>`- ${on(s)}: ${s.folds.map(sn).join("; ")}`),o=w(r,e-200,s=>`- and ${T(
s,"place")} more`);return an(`Nothing to change in ${T(t.length,"place")}`,o.join(`
`))}function rn({rows:n,folds:e}){return n.length>0||e.some(({mark:t})=>t==="failed"||t==="unseen")}function X(n,e,t){let r=[...n.rows].sort((d,y)=>Q.indexOf(d.
mark)-Q.indexOf(y.mark)),o=["| | Name | Why | How sure |","| :-- | :-- | :-- | :-- |"],s=`#### ${on(n)}`,i=w(n.folds.map(d=>`- ${sn(d)}`),t*.4,d=>`- and ${h(d)}\
 more`).join(`
`),u=0,g=w(r.map(Rn),t-s.length-i.length-300,d=>(u=d,`| | \u2026 and ${h(d)} more | | |`)),c=r.length===0?"":[...o,...g].join(`
`),m=e&&c!==""?an(kn(r),c):c;return{text:[s,m,i].filter(d=>d!=="").join(`

`),rows:r.length-u}}function kn(n){let e=new Map;for(let{word:t,mark:r}of n)e.set(t,{sign:nn[r],count:(e.get(t)?.count??0)+1});return[...e].map(([t,{sign:r,count:o}])=>`${r}\
 ${h(o)} ${t}`).join(", ")}function on({target:n,environment:e,scope:t}){return`${p(n)}: ${p(e)} \u2192 ${p(t)}`}function Rn(n){let e=n.from===""?"":`<br>from ${p(
n.from)}`,t=[n.why,...n.more].filter(o=>o!=="").map($);return`| ${[`${nn[n.mark]}&nbsp;${n.word}`,`${p(n.name)}${e}`,t.join("<br>")].join(" | ")} | ${n.sure.replaceAll(
" ","&nbsp;")} |`}function sn(n){let e=n.names.map(o=>p(o)).join(", "),t=n.hidden>0?` and ${h(n.hidden)} more`:"",r=n.more.map(o=>`<br>${$(o)}`).join("");return`${n.
text}${e===""?"":`: ${e}${t}`}${r}`}function an(n,e){return`<details><summary>${n}</summary>

${e}

</details>`}var Tn=3;function un(n,e){if(E(n))return C(n)?.title??"";if(n.hash===""&&n.error!==void 0)return"ended before there was a plan";if(n.command==="apply")return F(
n);let t=n.command==="drift",r=new Map;for(let m of n.changes)!D(m)&&!(t&&xn(m))||r.set(m.environment,(r.get(m.environment)??0)+1);let{held:o,unseen:s}=O(n),{refusals:i,
summary:u}=n,g=[[t?0:u.forget,"to forget"],[i.length,"refused"],[t?0:o,"left alone"],[s,"unknown"]],c=[...vn(r,t,e),...g.filter(([m])=>m>0).map(([m,k])=>`${h(m)}\
 ${k}`)];return c.length>0?c.join(", "):t?H(n):"nothing to change"}function xn(n){return n.do==="leave"&&n.why!=="unlisted"&&J(n)}function vn(n,e,t){let[r,o]=e?
["difference","in"]:["change","to"];if(n.size>Tn){let s=[...n.values()].reduce((i,u)=>i+u,0);return[`${T(s,r)} ${o} ${n.size} environments`]}return[...n].map(([
s,i],u)=>`${u===0?T(i,r):h(i)} ${o} ${t(s)}`)}var Cn=6e4,mn=10,jn={trusted:"",reviewed:"Looked at with the right to read only.",untrusted:"No value was read and no target was asked."};function le(n,e,t=Cn){
let{mode:r}=e,o=r==="untrusted"?Nn(n):n,s=Sn(o,e),i=P("the job summary",e.summaryUrl)??P("the run",e.runUrl)??"the job summary",u=[On(o,r,s?.title),Pn(s?.note??
jn[r])],g=[Bn(o,e),Gn(o,e)],c=t-[...u,...g].join(`

`).length-20,m=a=>(c-=a.length+2,a),k=[m(In(o,r,c*.3)),m(Mn(o.refusals,c*.4)),m(Un(o.warnings??[],c*.2)),m(Wn(e.newEdges,c*.2)),m(En(s?.groups??[],c*.4))],d=m(tn(
o,c*.1)),y=en(o,c,i),l=cn([...u,...k,y,d,...g]);return l.length<=t?l:cn([u[0]??"",`It does not fit here: see ${i}.`])}function Nn({plan:n,warnings:e,...t}){return{
...t,hash:"",changes:[],refusals:[],summary:{...t.summary,forget:0}}}function Sn({proposal:n},{mode:e,newEdges:t}){if(n===void 0||e==="trusted")return;let r=C({
proposal:{...n,mode:e}}),o=n.changes.filter(({part:i,how:u})=>i!=="mapping"||u!=="added"),s=t.length===0?r:C({proposal:{...n,mode:e,changes:o}});return r&&s&&{...r,
groups:s.groups}}function On(n,e,t){let r=un(n,s=>p(s,60)),o=!E(n)&&t!==void 0&&n.proposal?.changes.length!==0;return`### Sealpost${e==="untrusted"?" (config on\
ly)":""}: ${r}${o?`, ${t}`:""}`}function En(n,e){let t=e/Math.max(1,n.length);return n.map(({title:r,items:o})=>{let s=o.map(u=>`- ${$(u)}`),i=w(s,t-100,u=>`- a\
nd ${h(u)} more`);return[`**${r}:**`,"",...i].join(`
`)}).join(`

`)}function cn(n){return`${n.filter(e=>e!=="").join(`

`)}
`}function j(n,e){return[`[!${n}]`,...e].map(t=>`> ${t}`.trimEnd()).join(`
`)}function Pn(n){return n===""?"":j("NOTE",[n])}function In({error:n},e,t){if(n===void 0)return"";let r=e!=="untrusted",o=n.where===void 0?"":` at ${p(n.where)}`,
s=r?n.message.split(`
`).map(u=>`**${$(u)}**<br>`):[],i=`${r?$(n.hint):"Its log says more."} (${R(n.code)}${o})`;return j("CAUTION",[...w(s,t-i.length-200,u=>`and ${h(u)} more<br>`),
...r?[]:["**The run failed.**"],i])}function Mn(n,e){if(n.length===0)return"";let t=n.map(({rule:r,because:o,unlock:s,addresses:i})=>`- ${[`**${$(o)}** (${R(r)}\
)`,`To unlock: ${$(s)}`,...An(i)].join("<br>")}`);return j("CAUTION",["**Refused: as long as this stands, nothing is written.**","",...w(t,e-200,r=>`- and ${h(r)}\
 more`)])}function Un(n,e){if(n.length===0)return"";let t=n.map(({because:r,at:o})=>`- ${$(r)} (${p(o)})`);return j("NOTE",["**Worth a look:**","",...w(t,e-100,
r=>`- and ${h(r)} more`)])}function An(n){let e=new Map;for(let o of n.slice(0,mn)){let[,s="",i=o]=/^(.*)#(.*)$/s.exec(o)??[];e.set(s,[...e.get(s)??[],p(i)])}let t=[
...e].map(([o,s])=>`${o===""?"":`${p(o)}: `}${s.join(", ")}`),r=n.length-mn;return r>0?[...t,`and ${h(r)} more`]:t}function Wn(n,e){if(n.length===0)return"";let t=n.
map(({environment:r,target:o,scope:s,at:i})=>`- ${p(r)} \u2192 ${p(s)} of ${p(o)} (${p(i)})`);return j("IMPORTANT",["**New: these places would get values of the\
se environments for the first time.** Whoever can read a place can use what is put there.","",...w(t,e-300,r=>`- and ${h(r)} more`)])}function Bn(n,{howToApply:e}){
let{command:t,error:r,plan:o,proposal:s,refusals:i,summary:u}=n,g=O(n).planned+u.forget+i.length+(s?.changes.length??0);if(t!=="plan"||g===0||r!==void 0||e===void 0)
return"";let c=i.length>0;if(o===void 0)return`**To apply:** ${c?"once what is refused is solved, ":""}${$(e)}`;let m=`the plan ${R(o.hash.slice(0,12))}, good u\
ntil ${dn(o.expires)}`;return c?`**To apply:** solve what is refused, and make a new plan. This one, ${m}, is for the record only.`:`**To apply exactly this** (${m}\
): ${$(e)}`}function Gn(n,e){let t=n.plan?.hash??n.hash;return`<sub>${[p(e.config),t!==""?`plan ${R(t.slice(0,12))}`:void 0,t===""?void 0:n.plan===void 0?"not s\
aved":`good until ${dn(n.plan.expires)}`,e.commit===void 0?void 0:`commit ${R(e.commit.slice(0,7))}`,P("run",e.runUrl),P("whole report",e.summaryUrl)].filter(o=>o!==
void 0).join(" \xB7 ")}</sub>`}function dn(n){return`${n.slice(0,16).replace("T"," ")} UTC`}function P(n,e){if(e===void 0||!URL.canParse(e))return;let{protocol:t,
href:r}=new URL(e);return/^https?:$/.test(t)&&/^[!-~]{1,500}$/.test(r)?`[${n}](<${r}>)`:void 0}var ln=100,Ln=100,qn="github-actions[bot]",A="Give the job `pull-requests: write` (an App or a fine-grained token: Pull requests, read and write).",fn='GitHub D\
ocs, "Best practices for using the REST API"',_n={writeGapMs:{is:0,source:fn,verified:"2026-11-23"},unstatedWaitMs:{is:6e4,source:fn,verified:"2026-11-23"}};function $e(n,e,t,r){
let o=V({env:"GITHUB_API_URL",default:"https://api.github.com"},t).href.replace(/\/$/,""),s=o.replace(/\/v3$/,""),i=K({world:t,endpoint:new URL(s),token:e,pace:_n,
userAgent:z,notice:r}),u={read:0,write:0,retried:0},[g,c]=[i.reader(u),i.writer(u)],[m="",k=""]=n.repository.split("/"),d=`${o}/repos/${encodeURIComponent(m)}/${encodeURIComponent(
k)}/issues`;async function y(l,a,f,b){let x=l(f,{method:a,headers:{accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"},...b===void 0?{}:{body:JSON.
stringify(b)},idempotent:a==="GET"});return a==="GET"?x:x.catch(Fn).then(Hn)}return{async list(){let l=[];for(let a=1;;a+=1){let f=await y(g,"GET",`${d}/${n.number}\
/comments?per_page=${ln}&page=${a}`);if(f.status!==200)throw S(f.status,"list comments",A);let b=await f.json();if(!Array.isArray(b))throw B("list comments");if(l.
push(...b.map(pn)),!(b.length>=ln||/;\s*rel="next"/.test(f.headers.get("link")??""))||b.length===0)return l.sort((N,hn)=>N.id-hn.id);if(a===Ln)throw B("list com\
ments")}},async get(l){let a=await y(g,"GET",`${d}/comments/${l}`);return a.status===404?void 0:U(a,200,"read a comment")},async update(l,a){let f=await y(c,"PA\
TCH",`${d}/comments/${l}`,{body:a});return f.status===404?void 0:U(f,200,"update a comment")},async remove(l){let{status:a}=await y(c,"DELETE",`${d}/comments/${l}`);
if(a!==204&&a!==404)throw S(a,"remove a comment",A)},create:async l=>U(await y(c,"POST",`${d}/${n.number}/comments`,{body:l}),201,"write a comment"),async whoAmI(){
let l=JSON.stringify({query:"{ viewer { login } }"}),f=await c(`${s}/graphql`,{method:"POST",body:l,idempotent:!0}).catch(()=>{}),b=f?.ok?await f.json():{},x=W(
b.data?.viewer);if(x!=="")return x;let N=await y(g,"GET",`${o}/user`);return(N.ok?W(await N.json()):"")||qn}}}async function U(n,e,t){if(n.status!==e)throw S(n.
status,t,A);return pn(await n.json())}function pn(n){let{id:e,body:t,user:r,html_url:o}=n??{};if(typeof e!="number"||!Number.isSafeInteger(e))throw B("look at a\
 comment");return{id:e,body:typeof t=="string"?t:"",author:W(r),url:typeof o=="string"?o:""}}function W(n){let e=n?.login;return typeof e=="string"?e.toLowerCase():
""}function B(n){return new I("bad-answer",`${n}: the answer has another shape than documented`)}function Fn(n){let e=G(n);throw L(e)==="unknown"?gn():e}function Hn(n){
if(n.status>=500||n.status===408)throw gn();return n}function gn(){return new I("unconfirmed","GitHub did not say whether it took the comment")}function ke(n,e){let t=[n,[...e.targets].sort(),[...e.environments].sort()];return q("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16)}function Re(n,{
run:e,attempt:t,at:r,commit:o}){return`<!-- sealpost:${n} run ${e}.${t} at ${new Date(r).toISOString()} of ${o||"unknown"} -->
`}var zn=/^<!-- sealpost:([0-9a-f]{16}) (?:run (\d{1,15})\.(\d{1,9}) at (\d{4}-[\d-]{5}T[\d:]{8}\.\d{3}Z) of ([0-9a-f]{7,64}|unknown) -->\r?\n)?/;function Te(n){
let[,e,t="",r="",o="",s=""]=zn.exec(n)??[];if(e===void 0)return;let i=Date.parse(o);return Number.isNaN(i)?{key:e}:{key:e,stamp:{run:Number(t),attempt:Number(r),
at:i,commit:s==="unknown"?"":s}}}function xe(n,e){return n===void 0||e===void 0?n!==void 0:n.run!==e.run?n.run>e.run:n.attempt===e.attempt?n.at>e.at:n.attempt>e.
attempt}export{Cn as a,le as b,$e as c,ke as d,Re as e,Te as f,xe as g};
