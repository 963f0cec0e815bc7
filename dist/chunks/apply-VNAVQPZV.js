const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as p}from"./chunk-M2ZELOOH.js";import"./chunk-KL7LAVKO.js";import"./chunk-ZRWYWIF5.js";import{g as u}from"./chunk-ACFQJ2Z4.js";
import{N as s,V as c,e as a,r as m}from"./chunk-XKHR7BVJ.js";async function P(e,t){let{output:o}=t;if(e.plan!==void 0)return h(e.plan,e,t);if(!e.yes&&o.ask===void 0)throw new a("usage","apply asks before it writes, and th\
ere is no terminal to ask at",{hint:"Nothing was written. Look at `sealpost plan`, then run `sealpost apply --yes`."});return p("apply",e,t,{recover:e.recover,approve:async r=>e.
yes||g(r,e,t)})}async function h(e,t,o){let{world:r}=o;if(t.target.length+t.environment.length>0||t.recover)throw new a("usage","a saved plan says itself what i\
t is about",{hint:"Nothing was written. Give --target, --environment and --recover to `sealpost plan --out`."});let i=await u(m(r.cwd,e),r.files);return p("appl\
y",t,o,{recover:!1,approve:async()=>!0,saved:{apply:i}})}async function g(e,t,o){let{output:r}=o;(t.json?r.note:r.print)(c({...e,command:"plan"},t.json?r.noteLook:
r.look,t));let{create:y,update:f,adopt:w,remove:n}=e.summary,d=n===0?"":`, ${s(n,"removal")} among them`,v=`Write ${s(y+f+w+n,"change")}${d}?`,l=await(await r.ask?.())?.
confirm(v).catch(()=>!1)===!0;return l||r.note("Nothing was written."),l}export{P as apply};
