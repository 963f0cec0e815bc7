const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as x,b as d,c as j,d as p,e as $,f as E,g as H,h as a,i as l,j as O,k as z,l as m,m as W,n as _,o as C,p as I,q as T}from"./chunk-7JYM3FHI.js";import{
s as P}from"./chunk-GNSZARZA.js";import{G as b,Ka as w,La as y,Sa as k,Wa as S,db as f,n as u}from"./chunk-NBDS574Y.js";var h=`${O}, which Pages Functions inherit`,g={title:"Cloudflare Pages",access:z("Account \xB7 Cloudflare Pages \xB7 Edit (Read is enough to plan)"),forms:{secret:{
readBack:{is:"never",source:"wrangler's fixtures: a secret_text comes back with an empty value",verified:a},revision:{is:"none",source:`${l}: a variable has a t\
ype and a value only`,verified:a},maxBytes:{is:5*1024,source:h,verified:a},empty:m},public:{readBack:{is:"value",source:`${l}: plain_text comes back with its va\
lue`,verified:a},revision:{is:"none",source:`${l}: a variable has a type and a value only`,verified:a},maxBytes:{is:5*1024,source:h,verified:a},empty:m}},names:{
fold:"exact",pattern:{is:W,source:"Workers API description: a JavaScript variable name; assumed for Pages, ASCII assumed",verified:a},reserved:{is:["ASSETS"],source:"\
wrangler's config check: reserved in Pages projects",verified:a},maxLength:_},batch:{is:{shape:"scope",max:256},source:`${l}: one PATCH merges both environments\
; 2 \xD7 128 names fit`,verified:a},maxPerScope:{is:128,source:`not documented for Pages; assumed from the ${h} (64 on the free plan)`,verified:a},maxTotalBytes:C,
takesEffect:{is:"next-deploy",source:"deployments carry a frozen copy of the variables",verified:a},places:[{place:"production",means:"deployments of the produc\
tion branch"},{place:"preview",means:"deployments of every other branch"}],pace:I,tickMs:{is:0,source:`${l}: a variable has no stamp`,verified:a},cannot:[{is:"g\
ive a secret back",source:"wrangler's fixtures",verified:a},...T,{is:"hold variables for a single branch",source:`${l}: production and preview only`,verified:a},
{is:"keep plain variables of a project that a wrangler config file governs: they live in the file",source:"Pages docs on wrangler configuration",verified:a},{is:"\
take part of a PATCH: one refused value refuses all of them",source:"one document",verified:a}]};var N=k({account:x,project:y().check(w(/^[a-z0-9][a-z0-9-]*$/,"a project name has small letters, digits and dashes"),f("The name of the Pages project."))}),R=S(
["production","preview"]).check(f("`production`: the production branch. `preview`: every other branch.")),te={id:"cloudflare-pages",api:1,capabilities:g,config:{
settings:N,place:R},parseScope:({settings:{account:e,project:n},place:t})=>({account:d(e),project:n,place:t}),keyOf({account:e,project:n,place:t}){let r=`cloudf\
lare-pages|${d(e)}|${n}`;return{uid:`${r}|${t}`,label:`${n}/${t}`,lane:r,holder:r,within:t,maxNames:g.maxPerScope.is}},async identify({scope:e,io:n}){let{readProjectId:t}=await import("./api-ABKQXRJD.js");
return A(e,await t(n,e))},async observe({scopes:e,io:n}){let[t]=e;if(t===void 0)return[];let{readProject:r}=await import("./api-ABKQXRJD.js"),{id:o,held:c}=await r(
n,t),i=o===void 0?{}:{holder:A(t,o)};return e.map(s=>({...F(c[s.place]),...i}))},async write({steps:e,io:n}){let[t]=e;if(t===void 0)return[];let{readProject:r,patchProject:o}=await import("./api-ABKQXRJD.js"),
c={};try{e.some(p)&&(c=(await r(n,t.scope)).held)}catch(i){return e.map(s=>P(s,i,"no"))}return j({steps:e,refusal:i=>L(i,c[i.scope.place]),send:i=>o(n,t.scope,M(
i,s=>B(s,c))),note:i=>V(i,B(i,c))})}};function A({account:e},n){return`${d(e)}|${n}`}function F(e){if(e===void 0)return{listed:!1,because:"the answer says nothi\
ng of this environment",sightings:[]};let{vars:n,hash:t,taken:r}=e,o={hash:t,taken:r};return{listed:!0,sightings:n.map(K),blockedNames:E(r),handle:o,...t===void 0?
{}:{blocked:{public:v}}}}var v={because:"a wrangler config file keeps the plain variables of this project",unlock:"Put it under `vars` in that file, or take the\
 name out of `public` to send it as a secret."};function K({name:e,type:n,value:t}){return n==="secret_text"?{name:e,form:"secret"}:n!=="plain_text"?{name:e,untouchable:"\
it is of a kind that Sealpost does not know"}:{name:e,form:"public",...t.isWellFormed()?{secret:new b(t)}:{}}}function M(e,n){let t=[...new Set(e.map(r=>r.scope.
place))];return Object.fromEntries(t.map(r=>{let o=e.filter(s=>s.scope.place===r),c=o.map(n).find(s=>s?.hash)?.hash,i=Object.fromEntries(o.map(s=>[s.name,J(s)]));
return[r,{env_vars:i,...c===void 0?{}:{wrangler_config_hash:c}}]}))}function J(e){return e.do==="remove"?null:{type:e.form==="secret"?"secret_text":"plain_text",
value:e.value}}function L(e,n){let t=n??e.scopeHandle;if(t===void 0||e.scopeHandle===void 0)return new u("internal","the project was not looked at before this w\
rite");if(e.do==="remove")return;let r=t.taken.find(({name:o})=>o===e.name);if(r!==void 0)return H(r);if(p(e)&&n?.vars.some(({name:o})=>o===e.name))return $();if(!(t.
hash===void 0||e.form==="secret"))return new u("invalid",v.because,{hint:v.unlock})}function V(e,n){if(!(n?.hash===void 0||e.sighting?.form!=="public"))return"i\
t was a plain variable: if the wrangler config file has it under `vars`, the next deployment puts that back"}function B(e,n){return n[e.scope.place]??e.scopeHandle}export{te as target};
