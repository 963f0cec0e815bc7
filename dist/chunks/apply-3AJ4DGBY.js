const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as c}from"./chunk-FGTF4K7F.js";import"./chunk-DQHP7CMW.js";import"./chunk-NCJ5WCVM.js";import{d as h}from"./chunk-GNSZARZA.js";
import{Q as l,Z as f,k as y,n as i}from"./chunk-NBDS574Y.js";async function P(e,t){let{output:n}=t;if(e.plan!==void 0)return d(e.plan,e,t);if(!e.yes&&n.ask===void 0)throw new i("usage","apply asks before it writes, and th\
ere is no terminal to ask at",{hint:"Nothing was written. Look at `sealpost plan`, then run `sealpost apply --yes`."});return c("apply",e,t,{recover:e.recover,approve:async r=>e.
yes||g(r,e,t)})}async function d(e,t,n){let{runtime:r}=n,{target:m,environment:a,accept:s=[],recover:p}=t;if(m.length+a.length+s.length>0||p)throw new i("usage",
"a saved plan says itself what it is about",{hint:"Nothing was written. Give --target, --environment, --accept and --recover to `sealpost plan --out`."});let o=await h(
y(r.cwd,e),r.files);return c("apply",t,n,{recover:!1,approve:async()=>!0,saved:{apply:o}})}async function g(e,t,n){let{output:r}=n;(t.json?r.note:r.print)(f({...e,
command:"plan"},t.json?r.noteLook:r.style,t));let{create:a,update:s,adopt:p,remove:o}=e.summary,v=o===0?"":`, ${l(o,"removal")} among them`,w=`Write ${l(a+s+p+o,
"change")}${v}?`,u=await(await r.ask?.())?.confirm(w).catch(()=>!1)===!0;return u||r.note("Nothing was written."),u}export{P as apply};
