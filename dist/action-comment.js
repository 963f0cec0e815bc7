const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as he,c as me}from"./chunks/chunk-G7UCUK46.js";import{a as ce,b as pe}from"./chunks/chunk-R42XMNU4.js";import{a as ie}from"./chunks/chunk-3AA22B2D.js";import{
a as ue,b as le}from"./chunks/chunk-BZSBFC43.js";import"./chunks/chunk-2665AYD6.js";import{a as ne}from"./chunks/chunk-KKMBRRJI.js";import"./chunks/chunk-PKE4OQ5M.js";
import{C as te,D as oe,E as S,F as re,G as se,H as ae,I as de,P as fe,i as K}from"./chunks/chunk-GNSZARZA.js";import{Fa as Y,G as V,Ga as N,Ia as d,Ja as Q,Ka as X,
L as W,La as b,Na as P,Oa as U,Qa as g,Sa as u,Ua as E,Va as ee,Wa as l,X as J,Xa as _,Za as r,cb as I,k as H,m as Z,n as y,o as M}from"./chunks/chunk-NBDS574Y.js";var _e=16*1024*1024,z={changes:2e4,refusals:1e3,addresses:2e4,targets:1e3,structure:1e4},D=h({create:1,update:1,adopt:1,remove:1,forget:1,keep:1,leave:1}),je=h(
{"read-back":1,revision:1,ledger:1}),ve=h({absent:1,vanished:1,"source-changed":1,drifted:1,unfinished:1,rekeyed:1,foreign:1,"gone-from-source":1,"gone-everywhe\
re":1,proposed:1,protected:1,unlisted:1,"not-allowed":1,"not-ours":1,blocked:1}),Re=h({added:1,changed:1,removed:1}),Te=h({edited:1,"made-anew":1,deleted:1}),Le=h(
{config:1,owner:1,source:1,environment:1,ledger:1,policy:1,target:1,use:1,setting:1,token:1,mapping:1,secrets:1,rename:1,prefix:1,public:1}),Se=h({added:1,removed:1,
changed:1}),$e=h({widens:1,narrows:1,moves:1}),Ce=h({reviewed:1,untrusted:1}),v=T(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/),we=T(/^[@A-Za-z0-9][@A-Za-z0-9/._-]{0,213}$/),
j=b().check(Q(1),d(1e3)),R=b().check(d(4e3)),ge=T(/^[0-9a-f]{64}$/),$=T(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
c=P().check(N(0)),ye={code:l(h(Z)),message:b().check(d(1e5)),hint:R,where:r(j)},Ne=u({target:v,use:we,scope:j,name:j,environment:v,sourceName:r(j),do:l(D),why:r(
l(ve)),sure:r(l(je)),instead:r(l(D)),drift:r(l(Te)),proposed:r(l(Re)),contested:r(c),replaced:r(_(!0)),note:r(R),ok:r(U()),reached:r(_(!1)),error:r(u(ye))}),Pe=u(
{rule:we,because:R,unlock:R,addresses:g(b().check(d(4e3))).check(d(z.addresses)),at:r(j)}),Ue=u({because:R,at:j}),Ee=u({create:c,update:c,adopt:c,remove:c,forget:c,
keep:c,leave:c,refused:c,failed:c,notReached:r(c),written:c,replaced:r(c)}),ze=T(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),C=b().check(d(1e5)),A=r(C),Ie=u({mode:l(Ce),
head:ze,base:ze,changes:g(u({part:l(Le),how:l(Se),effect:l($e),target:r(v),name:A,from:A,to:A})).check(d(z.structure)),edges:g(u({environment:C,target:v,place:C,
at:g(C).check(d(z.structure))})).check(d(z.structure))}),Ae=u({version:_(1),owner:E([_(""),v]),command:l(["plan","apply","drift"]),hash:E([_(""),ge]),plan:r(u({
hash:ge,created:$,expires:$})),started:$,finished:$,summary:Ee,changes:g(Ne).check(d(z.changes)),refusals:g(Pe).check(d(z.refusals)),warnings:r(g(Ue).check(d(z.
refusals))),requests:ee(v,u({read:c,write:c,retried:c})).check(I(e=>Object.keys(e).length<=z.targets)),work:r(U()),proposal:r(Ie),error:r(u({...ye,exit:P().check(
N(1),Y(255))}))}),De=Ae.check(I(Fe));function be(e){let t=e.length>_e?void 0:De.safeParse(qe(e));if(t?.success)return t.data;throw new y("plan-invalid","this is\
 not a report as Sealpost writes it",{hint:"Nothing was posted. Use the same version of Sealpost in the job that makes the report and in the one that posts it."})}
function qe(e){try{return JSON.parse(e)}catch{return}}function Fe({changes:e,refusals:t,summary:n}){let f=e.filter(({ok:s})=>s===!0).length,o=e.filter(({reached:s})=>s===
!1).length;return D.every(s=>n[s]===e.filter(a=>a.do===s).length)&&n.refused===t.length&&(n.notReached??0)===o&&n.failed===e.filter(s=>s.error!==void 0).length-
o&&n.written<=f}function h(e){return Object.keys(e)}function T(e){return b().check(X(e))}var Ge=4*1024*1024,F=["report","config","job-token"],ke="The plan ended before it had compared anything, as its run says: nothing is posted.";async function xe({
runtime:e,out:t,targets:n,sources:f}){let o=q("job-token",e)??"";o!==""&&t(ae(o));let s=W({});o!==""&&s.redact([new V(o)],F);let a=de(s,t);try{if(We(e),!K(o))throw G(
`\`job-token\` ${o===""?"is empty":"holds characters that no token has"}`,"Leave it out, so that it is the token of the job.");let i=Be(await re(e),e),p=be(await Ve(
H(e.cwd,q("report",e)??"report.json")));if(p.proposal?.mode!=="untrusted"&&He(i))return a.print(p.proposal===void 0?ke:"A pull request of this repository: its p\
lan comments by itself."),0;let k=ne(i.repository,async()=>o,e),m=await Ze(i,k);if(m===void 0)return a.print("No open pull request to the default branch has thi\
s commit as its newest: nothing is posted."),0;let x=q("config",e)??"sealpost.yaml",O={targets:[],environments:[]},w=await le({trust:{mode:"untrusted",because:"\
a pull request from a fork",subject:{repository:i.repository,branch:i.branch,head:i.head,number:m}},config:x,only:O,tokenNames:[],jobToken:o,targets:n,sources:f,
progress:()=>{},host:{}},e);if(p.error!==void 0&&p.proposal===void 0&&!Oe(p,w))return a.print(ke),0;Me(p,w);let{env:L}=e,B=await ce({report:w,context:{mode:"unt\
rusted",newDestinations:J(w),config:x,commit:i.head,howToApply:pe,...L.GITHUB_SERVER_URL?{runUrl:`${L.GITHUB_SERVER_URL}/${i.repository}/actions/runs/${i.id}`}:
{}},repository:i.repository,number:m,key:ie(x,O),stamp:{run:Number(L.GITHUB_RUN_ID??0),attempt:Number(L.GITHUB_RUN_ATTEMPT??1),at:e.now(),commit:i.head},token:async()=>o,
evenIfClean:!1,guard:a.pass,runtime:e,notice:()=>{}});return a.print(B.did==="nothing"?"The config stays as it is: nothing to tell.":`Comment ${B.did}.`),0}catch(i){
let{code:p,message:k,hint:m,where:x,exit:O}=s.alarm()??M(i),w=se({title:`Sealpost: ${p}`,message:`${k}
${m}`,at:x});return p==="leak-guard"?t(`${w}
`):a.print(w),O}}function Be(e,{env:t}){let n=(...O)=>S(e,"workflow_run",...O),f=t.GITHUB_REPOSITORY??"",o={branch:S(e,"repository","default_branch"),head:n("he\
ad_sha"),from:n("head_repository","full_name"),owner:n("head_repository","owner","login"),source:n("head_branch"),id:oe(e,"workflow_run","id")},{branch:s,head:a,
from:i,owner:p,source:k,id:m}=o;if(!(t.GITHUB_EVENT_NAME==="workflow_run"&&S(e,"repository","full_name")?.toLowerCase()===f.toLowerCase()&&n("event")==="pull_re\
quest"&&Number.isSafeInteger(m)&&te(a))||s===void 0||i===void 0||p===void 0||k===void 0)throw new y("untrusted","this run was not started by a finished run of a\
 pull request",{hint:"Nothing was posted. Use it under `on: workflow_run`, after the workflow that plans for pull requests."});return{repository:f,branch:s,id:Number(
m),head:a,from:{repository:i,owner:p,branch:k}}}function He({repository:e,from:t}){return t.repository.toLowerCase()===e.toLowerCase()}async function Ze({from:e,
head:t,branch:n},f){let o=await f.pullsFrom(e.owner,e.branch),s=({from:a})=>a.toLowerCase()===e.repository.toLowerCase();return o.find(a=>a.head===t&&a.into===n&&
s(a))?.number}function Oe(e,t){let n=({command:f,owner:o,proposal:s,error:a,changes:i,refusals:p})=>ue([f,o,s,a?.code,i,p]);return n(e)===n(t)}function Me(e,t){
if(!Oe(e,t))throw new y("plan-invalid","the report does not say what the pull request does to the config",{hint:"Nothing was posted. Look at the pull request it\
self: its workflow may have been changed. Use the same version of Sealpost and the same `config` in both jobs."})}async function Ve(e){let t=await he(e).catch(()=>{});
if(t===void 0)throw G("there is no report at the path of the input `report`","Download the artifact of the plan first.");if(!t.isFile()||t.size>Ge)throw new y("\
plan-invalid","this is not a report as Sealpost writes it",{hint:"Nothing was posted."});return me(e,"utf8")}function q(e,{env:t}){return t[`INPUT_${e.toUpperCase()}`]?.
trim()||void 0}function We({env:e}){let t=F.map(o=>`INPUT_${o.toUpperCase()}`),n=Object.keys(e).find(o=>o.startsWith("INPUT_")&&!t.includes(o));if(n===void 0)return;
let f=/^[\w -]{1,40}$/.test(n)?` \`${n.slice(6).toLowerCase()}\``:" of that name";throw G(`sealpost/comment has no input${f}`,`The inputs are ${F.map(o=>`\`${o}\
\``).join(", ")}.`)}function G(e,t){return new y("usage",e,{hint:t})}await fe(xe);
