const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{c as V,m as Y}from"./chunk-GNSZARZA.js";import{N as R,O as q,P as y,Q as T,R as _,S as F,T as O,U as H,V as j,W as P,Y as M,aa as z,n as E,o as L,q as S,
s as W,sa as J,u as D,va as K}from"./chunk-NBDS574Y.js";function Kn(n,e){let t=[n,[...e.targets].sort(),[...e.environments].sort()];return D("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16)}function Vn(n,{
run:e,attempt:t,at:r,commit:o}){return`<!-- sealpost:${n} run ${e}.${t} at ${new Date(r).toISOString()} of ${o||"unknown"} -->
`}var $n=/^<!-- sealpost:([0-9a-f]{16}) (?:run (\d{1,15})\.(\d{1,9}) at (\d{4}-[\d-]{5}T[\d:]{8}\.\d{3}Z) of ([0-9a-f]{7,64}|unknown) -->\r?\n)?/;function Yn(n){
let[,e,t="",r="",o="",s=""]=$n.exec(n)??[];if(e===void 0)return;let i=Date.parse(o);return Number.isNaN(i)?{key:e}:{key:e,stamp:{run:Number(t),attempt:Number(r),
at:i,commit:s==="unknown"?"":s}}}function Zn(n,e){return n===void 0||e===void 0?n!==void 0:n.run!==e.run?n.run>e.run:n.attempt===e.attempt?n.at>e.at:n.attempt>e.
attempt}var Z=100,wn=100,bn="github-actions[bot]",A="Give the job `pull-requests: write` (an App or a fine-grained token: Pull requests, read and write).",Q='GitHub Doc\
s, "Best practices for using the REST API"',kn={writeGapMs:{is:0,source:Q,verified:"2026-11-23"},unstatedWaitMs:{is:6e4,source:Q,verified:"2026-11-23"}};function re(n,e,t,r){
let o=V({env:"GITHUB_API_URL",default:"https://api.github.com"},t).href.replace(/\/$/,""),s=o.replace(/\/v3$/,""),i=Y({runtime:t,endpoint:new URL(s),token:e,pace:kn,
userAgent:z,notice:r}),u={read:0,write:0,retried:0},[g,m]=[i.reader(u),i.writer(u)],[d="",h=""]=n.repository.split("/"),c=`${o}/repos/${encodeURIComponent(d)}/${encodeURIComponent(
h)}/issues`;async function $(l,a,f,k){let C=l(f,{method:a,headers:{accept:"application/vnd.github+json","x-github-api-version":"2022-11-28"},...k===void 0?{}:{body:JSON.
stringify(k)},idempotent:a==="GET"});return a==="GET"?C:C.catch(Rn).then(Tn)}return{async list(){let l=[];for(let a=1;;a+=1){let f=await $(g,"GET",`${c}/${n.number}\
/comments?per_page=${Z}&page=${a}`);if(f.status!==200)throw S(f.status,"list comments",A);let k=await f.json();if(!Array.isArray(k))throw G("list comments");for(let x of k.
map(X))l.push(x);if(!(k.length>=Z||/;\s*rel="next"/.test(f.headers.get("link")??""))||k.length===0)return l.sort((x,yn)=>x.id-yn.id);if(a===wn)throw G("list com\
ments")}},async get(l){let a=await $(g,"GET",`${c}/comments/${l}`);return a.status===404?void 0:U(a,200,"read a comment")},async update(l,a){let f=await $(m,"PA\
TCH",`${c}/comments/${l}`,{body:a});return f.status===404?void 0:U(f,200,"update a comment")},async remove(l){let{status:a}=await $(m,"DELETE",`${c}/comments/${l}`);
if(a!==204&&a!==404)throw S(a,"remove a comment",A)},create:async l=>U(await $(m,"POST",`${c}/${n.number}/comments`,{body:l}),201,"write a comment"),async whoAmI(){
let l=JSON.stringify({query:"{ viewer { login } }"}),f=await m(`${s}/graphql`,{method:"POST",body:l,idempotent:!0}).catch(()=>{}),k=f?.ok?await f.json():{},C=B(
k.data?.viewer);if(C!=="")return C;let x=await $(g,"GET",`${o}/user`);return(x.ok?B(await x.json()):"")||bn}}}async function U(n,e,t){if(n.status!==e)throw S(n.
status,t,A);return X(await n.json())}function X(n){let{id:e,body:t,user:r,html_url:o}=n??{};if(typeof e!="number"||!Number.isSafeInteger(e))throw G("look at a c\
omment");return{id:e,body:typeof t=="string"?t:"",author:B(r),url:typeof o=="string"?o:""}}function B(n){let e=n?.login;return typeof e=="string"?e.toLowerCase():
""}function G(n){return new E("bad-answer",`${n}: the answer has another shape than documented`)}function Rn(n){let e=L(n);throw W(e)==="unknown"?nn():e}function Tn(n){
if(n.status>=500||n.status===408)throw nn();return n}function nn(){return new E("unconfirmed","GitHub did not say whether it took the comment")}function b(n,e,t){let r=n.map(i=>i.length+1);if(v(r)<=e)return[...n];let o=e-t(n.length).length-1,s=0;for(let i of r){if(o-=i,o<0)break;s+=1}return[...n.slice(0,
s),t(n.length-s)]}function en(n,e){let t=n.map(()=>0),r=e,o=[...n.keys()].sort((s,i)=>(n[s]??0)-(n[i]??0));for(let[s,i]of o.entries()){let u=Math.min(n[i]??0,Math.
floor(r/(o.length-s)));t[i]=u,r-=u}return t}function v(n){return n.reduce((e,t)=>e+t,0)}var[Cn,xn]=[100,400];function p(n,e=Cn){return R(tn(n,e))}function w(n){return q(tn(n,xn))}function tn(n,e){return n.length>e?`${n.slice(0,e).replace(/[\uD800-\uDBFF]$/,
"")}\u2026`:n}var vn=30,jn=800,sn={create:"\u{1F7E2}",update:"\u{1F7E1}",adopt:"\u{1F7E0}",remove:"\u{1F534}",forget:"\u26AA",keep:"\u26AA",left:"\u26AA",unseen:"\u2753",failed:"\
\u274C"},rn=["failed","unseen","remove","adopt","update","create","left","forget","keep"];function an(n,e,t){let r=M(n,!1).filter(mn),o=v(r.map(({rows:a})=>a.length))>
vn,s=r.map(a=>on(a,o,Number.POSITIVE_INFINITY)),i=s.map(({text:a})=>a.length+2);if(v(i)<=e)return s.map(({text:a})=>a).join(`

`);let u=Math.max(1,Math.floor((e-300)/jn)),g=en(i.slice(0,u),e-300),d=g.map((a,f)=>a===i[f]?s[f]:on(r[f],o,a-2)).filter(({text:a},f)=>a.length+2<=(g[f]??0)),h=v(
d.map(({rows:a})=>a)),c=T(v(r.map(({rows:a})=>a.length))-h,"line"),$=r.length-d.length,l=$===0?c:`${c}, ${T($,"place")} as a whole,`;return[...d.map(({text:a})=>a),
`**Not everything fits here: ${l} left out.** All of it is in the folder that the step's output \`report\` names; as much as fits is in ${t}.`].join(`

`)}function un(n,e){let t=M(n,!1).filter(s=>!mn(s));if(t.length===0)return"";let r=t.map(s=>`- ${cn(s)}: ${s.folds.map(dn).join("; ")}`),o=b(r,e-200,s=>`- and ${T(
s,"place")} more`);return ln(`Nothing to change in ${T(t.length,"place")}`,o.join(`
`))}function mn({rows:n,folds:e}){return n.length>0||e.some(({mark:t})=>t==="failed"||t==="unseen")}function on(n,e,t){let r=[...n.rows].sort((c,$)=>rn.indexOf(
c.mark)-rn.indexOf($.mark)),o=["| | Name | Why | How sure |","| :-- | :-- | :-- | :-- |"],s=`#### ${cn(n)}`,i=b(n.folds.map(c=>`- ${dn(c)}`),t*.4,c=>`- and ${y(
c)} more`).join(`
`),u=0,g=b(r.map(Sn),t-s.length-i.length-300,c=>(u=c,`| | \u2026 and ${y(c)} more | | |`)),m=r.length===0?"":[...o,...g].join(`
`),d=e&&m!==""?ln(Nn(r),m):m;return{text:[s,d,i].filter(c=>c!=="").join(`

`),rows:r.length-u}}function Nn(n){let e=new Map;for(let{word:t,mark:r}of n)e.set(t,{sign:sn[r],count:(e.get(t)?.count??0)+1});return[...e].map(([t,{sign:r,count:o}])=>`${r}\
 ${y(o)} ${t}`).join(", ")}function cn({target:n,environment:e,scope:t}){return`${p(n)}: ${p(e)} \u2192 ${p(t)}`}function Sn(n){let e=n.from===""?"":`<br>from ${p(
n.from)}`,t=[n.why,...n.more].filter(o=>o!=="").map(w);return`| ${[`${sn[n.mark]}&nbsp;${n.word}`,`${p(n.name)}${e}`,t.join("<br>")].join(" | ")} | ${n.sure.replaceAll(
" ","&nbsp;")} |`}function dn(n){let e=n.names.map(o=>p(o)).join(", "),t=n.hidden>0?` and ${y(n.hidden)} more`:"",r=n.more.map(o=>`<br>${w(o)}`).join("");return`${n.
text}${e===""?"":`: ${e}${t}`}${r}`}function ln(n,e){return`<details><summary>${n}</summary>

${e}

</details>`}var On=3;function fn(n,e){if(P(n))return j(n)?.title??"";if(n.hash===""&&n.error!==void 0)return"ended before there was a plan";if(n.command==="apply")return _(
n);let t=n.command==="drift",r=new Map;for(let h of n.changes)!J(h)&&!(t&&Pn(h))||r.set(h.environment,(r.get(h.environment)??0)+1);let{held:o,unseen:s}=O(n),{refusals:i,
summary:u}=n,m=[[n.proposal===void 0?0:H(n).pending,"of them pending on the base branch anyway"],[t?0:u.forget,"to forget"],[i.length,"refused"],[t?0:o,"left al\
one"],[s,"unknown"]],d=[...In(r,t,e),...m.filter(([h])=>h>0).map(([h,c])=>`${y(h)} ${c}`)];return d.length>0?d.join(", "):t?F(n):"nothing to change"}function Pn(n){
return n.do==="leave"&&n.why!=="unlisted"&&K(n)}function In(n,e,t){let[r,o]=e?["difference","in"]:["change","to"];if(n.size>On){let s=[...n.values()].reduce((i,u)=>i+
u,0);return[`${T(s,r)} ${o} ${n.size} environments`]}return[...n].map(([s,i],u)=>`${u===0?T(i,r):y(i)} ${o} ${t(s)}`)}var En=6e4,pn=10,Mn={trusted:"",reviewed:"Looked at with the right to read only.",untrusted:"No value was read and no target was asked."};function je(n,e,t=En){
let{mode:r}=e,o=r==="untrusted"?Un(n):n,s=An(o,e),i=I("the job summary",e.summaryUrl)??I("the run",e.runUrl)??"the job summary",u=[Bn(o,r,s?.title),Ln(s?.note??
Mn[r])],g=[Hn(o,e),zn(o,e)],m=t-[...u,...g].join(`

`).length-20,d=a=>(m-=a.length+2,a),h=[d(Wn(o,r,m*.3)),d(Dn(o.refusals,m*.4)),d(qn(o.warnings??[],m*.2)),d(Fn(e.newDestinations,m*.2)),d(Gn(s?.groups??[],m*.4))],
c=d(un(o,m*.1)),$=an(o,m,i),l=gn([...u,...h,$,c,...g]);return l.length<=t?l:gn([u[0]??"",`It does not fit here: see ${i}.`])}function Un({plan:n,warnings:e,...t}){
return{...t,hash:"",changes:[],refusals:[],summary:{...t.summary,forget:0}}}function An({proposal:n},{mode:e,newDestinations:t}){if(n===void 0||e==="trusted")return;
let r=j({proposal:{...n,mode:e}}),o=n.changes.filter(({part:i,how:u})=>i!=="mapping"||u!=="added"),s=t.length===0?r:j({proposal:{...n,mode:e,changes:o}});return r&&
s&&{...r,groups:s.groups}}function Bn(n,e,t){let r=fn(n,s=>p(s,60)),o=!P(n)&&t!==void 0&&n.proposal?.changes.length!==0;return`### Sealpost${e==="untrusted"?" (\
config only)":""}: ${r}${o?`, ${t}`:""}`}function Gn(n,e){let t=e/Math.max(1,n.length);return n.map(({title:r,items:o})=>{let s=o.map(u=>`- ${w(u)}`),i=b(s,t-100,
u=>`- and ${y(u)} more`);return[`**${r}:**`,"",...i].join(`
`)}).join(`

`)}function gn(n){return`${n.filter(e=>e!=="").join(`

`)}
`}function N(n,e){return[`[!${n}]`,...e].map(t=>`> ${t}`.trimEnd()).join(`
`)}function Ln(n){return n===""?"":N("NOTE",[n])}function Wn({error:n},e,t){if(n===void 0)return"";let r=e!=="untrusted",o=n.where===void 0?"":` at ${p(n.where)}`,
s=r?n.message.split(`
`).map(u=>`**${w(u)}**<br>`):[],i=`${r?w(n.hint):"Its log says more."} (${R(n.code)}${o})`;return N("CAUTION",[...b(s,t-i.length-200,u=>`and ${y(u)} more<br>`),
...r?[]:["**The run failed.**"],i])}function Dn(n,e){if(n.length===0)return"";let t=n.map(({rule:r,because:o,unlock:s,addresses:i})=>`- ${[`**${w(o)}** (${R(r)}\
)`,`To unlock: ${w(s)}`,..._n(i)].join("<br>")}`);return N("CAUTION",["**Refused: as long as this stands, nothing is written.**","",...b(t,e-200,r=>`- and ${y(r)}\
 more`)])}function qn(n,e){if(n.length===0)return"";let t=n.map(({because:r,at:o})=>`- ${w(r)} (${p(o)})`);return N("NOTE",["**Worth a look:**","",...b(t,e-100,
r=>`- and ${y(r)} more`)])}function _n(n){let e=new Map;for(let o of n.slice(0,pn)){let[,s="",i=o]=/^(.*)#(.*)$/s.exec(o)??[];e.set(s,[...e.get(s)??[],p(i)])}let t=[
...e].map(([o,s])=>`${o===""?"":`${p(o)}: `}${s.join(", ")}`),r=n.length-pn;return r>0?[...t,`and ${y(r)} more`]:t}function Fn(n,e){if(n.length===0)return"";let t=n.
map(({environment:r,target:o,scope:s,at:i})=>`- ${p(r)} \u2192 ${p(s)} of ${p(o)} (${p(i)})`);return N("IMPORTANT",["**New: these places would get values of the\
se environments for the first time.** Whoever can read a place can use what is put there.","",...b(t,e-300,r=>`- and ${y(r)} more`)])}function Hn(n,{howToApply:e}){
let{command:t,error:r,plan:o,proposal:s,refusals:i,summary:u}=n,g=O(n).planned+u.forget+i.length+(s?.changes.length??0);if(t!=="plan"||g===0||r!==void 0||e===void 0)
return"";let m=i.length>0;if(o===void 0)return`**To apply:** ${m?"once what is refused is solved, ":""}${w(e)}`;let d=`the plan ${R(o.hash.slice(0,12))}, good u\
ntil ${hn(o.expires)}`;return m?`**To apply:** solve what is refused, and make a new plan. This one, ${d}, is for the record only.`:`**To apply exactly this** (${d}\
): ${w(e)}`}function zn(n,e){let t=n.plan?.hash??n.hash;return`<sub>${[p(e.config),t!==""?`plan ${R(t.slice(0,12))}`:void 0,t===""?void 0:n.plan===void 0?"not s\
aved":`good until ${hn(n.plan.expires)}`,e.commit===void 0?void 0:`commit ${R(e.commit.slice(0,7))}`,I("run",e.runUrl),I("whole report",e.summaryUrl)].filter(o=>o!==
void 0).join(" \xB7 ")}</sub>`}function hn(n){return`${n.slice(0,16).replace("T"," ")} UTC`}function I(n,e){if(e===void 0||!URL.canParse(e))return;let{protocol:t,
href:r}=new URL(e);return/^https?:$/.test(t)&&/^[!-~]{1,500}$/.test(r)?`[${n}](<${r}>)`:void 0}export{Kn as a,Vn as b,Yn as c,Zn as d,re as e,En as f,je as g};
