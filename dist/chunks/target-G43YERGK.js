const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as w,b as c,c as S,d as f,e as x,f as W,g as u,h as n,i,j as m,k as B,l as P,m as z,n as E,o as I,p as N,q as O}from"./chunk-7JYM3FHI.js";import{
s as v}from"./chunk-GNSZARZA.js";import{Ka as y,La as b,Sa as l,db as d,n as k}from"./chunk-NBDS574Y.js";var p={title:"Cloudflare Workers",access:B("Account \xB7 Workers Scripts \xB7 Edit (Read is enough to plan)"),forms:{secret:{readBack:{is:"never",source:`${i}: \
names and types only`,verified:n},revision:{is:"none",source:`${i}: a secret has a name and a type only`,verified:n},maxBytes:{is:5*1024,source:m,verified:n},empty:P},
public:!1},names:{fold:"exact",pattern:{is:z,source:"Workers API description: a JavaScript variable name; ASCII assumed",verified:n},reserved:{is:[],source:"non\
e is documented",verified:n},maxLength:E},batch:{is:{shape:"array",max:100},source:"Workers changelog, 2026-06-03: bulk secrets endpoint",verified:n},maxPerScope:{
is:128,source:`${m}: 128 variables and secrets a Worker on the paid plan, 64 on the free one`,verified:n},maxTotalBytes:I,takesEffect:{is:"now",source:"API refe\
rence: a bulk update makes a version and deploys it",verified:n},places:[{place:"{ script: NAME }",means:"one Worker; wrangler names the Worker of an environmen\
t NAME-ENVIRONMENT"}],pace:N,tickMs:{is:0,source:`${i}: a secret has no stamp`,verified:n},cannot:[{is:"give a secret back",source:i,verified:n},...O,{is:"keep \
a readable value: plain variables are bindings of the script",source:i,verified:n},{is:"change secrets while the Worker's latest version is not deployed",source:"\
wrangler's source",verified:n},{is:"take part of a PATCH: one refused value refuses all of them",source:"one new version",verified:n}]};var $=l({account:w}),j=l({script:b().check(y(/^[a-z0-9_][a-z0-9_-]*$/,"a Worker has a name of small letters, digits, dashes and underscores"),d("The name of the\
 Worker, with the suffix that wrangler gives it for an environment."))}).check(d("One Worker.")),G={id:"cloudflare-workers",api:1,capabilities:p,config:{settings:$,
place:j},parseScope({settings:{account:e},place:{script:r},form:t}){if(t==="public")throw new k("config","a Worker keeps no public values beside its secrets",{hint:"\
Plain variables belong into `vars` of the wrangler config file: take the names out of `public` or `secrets`."});return{account:c(e),script:r}},keyOf({account:e,
script:r}){let t=`cloudflare-workers|${c(e)}|${r}`;return{uid:t,label:r,lane:t,holder:t,within:"",maxNames:p.maxPerScope.is}},async identify({scope:e,io:r}){let{
readTag:t}=await import("./api-RVEP62TP.js");return`${c(e.account)}|${await t(r,e)}`},async observe({scopes:e,io:r}){let{listBindings:t}=await import("./api-RVEP62TP.js");
return Promise.all(e.map(async a=>A(await t(r,a))))},async write({steps:e,io:r}){let[t]=e;if(t===void 0)return[];let{listBindings:a,patchSecrets:o}=await import("./api-RVEP62TP.js"),
g=[];try{e.some(f)&&(g=await a(r,t.scope))}catch(s){return e.map(T=>v(T,s,"no"))}return S({steps:e,refusal:s=>C(s,g),send:s=>o(r,t.scope,M(s)),note:()=>{}})}};function A(e){
let r=e.filter(t=>!h(t)).map(({name:t,type:a})=>({name:t,kind:a}));return{listed:!0,sightings:e.filter(h).map(_),blockedNames:W(r),handle:{taken:r}}}function _({
name:e,type:r}){return r==="secret_text"?{name:e,form:"secret"}:{name:e,form:"secret",untouchable:"it is a key or another kind of secret, not a text"}}function C(e,r){
if(e.do==="remove")return;let t=r.find(({name:o})=>o===e.name);if(t!==void 0&&!h(t))return u({name:t.name,kind:t.type});if(t!==void 0&&f(e))return x();let a=e.scopeHandle?.
taken.find(({name:o})=>o===e.name);return a&&u(a)}function h({type:e}){return e==="secret_text"||e==="secret_key"}function M(e){return Object.fromEntries(e.map(
r=>[r.name,r.do==="put"?{name:r.name,text:r.value,type:"secret_text"}:null]))}export{G as target};
