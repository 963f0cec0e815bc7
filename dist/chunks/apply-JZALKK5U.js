const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as c}from"./chunk-IKH7YIUZ.js";import"./chunk-RQDR6RMM.js";import"./chunk-ZRWYWIF5.js";import{j as w}from"./chunk-TUSDN4XH.js";
import{Q as l,Z as f,e as i,r as y}from"./chunk-I2DBZVK6.js";async function P(e,t){let{output:r}=t;if(e.plan!==void 0)return v(e.plan,e,t);if(!e.yes&&r.ask===void 0)throw new i("usage","apply asks before it writes, and th\
ere is no terminal to ask at",{hint:"Nothing was written. Look at `sealpost plan`, then run `sealpost apply --yes`."});return c("apply",e,t,{recover:e.recover,approve:async o=>e.
yes||g(o,e,t)})}async function v(e,t,r){let{world:o}=r,{target:m,environment:a,accept:s=[],recover:p}=t;if(m.length+a.length+s.length>0||p)throw new i("usage","\
a saved plan says itself what it is about",{hint:"Nothing was written. Give --target, --environment, --accept and --recover to `sealpost plan --out`."});let n=await w(
y(o.cwd,e),o.files);return c("apply",t,r,{recover:!1,approve:async()=>!0,saved:{apply:n}})}async function g(e,t,r){let{output:o}=r;(t.json?o.note:o.print)(f({...e,
command:"plan"},t.json?o.noteLook:o.look,t));let{create:a,update:s,adopt:p,remove:n}=e.summary,d=n===0?"":`, ${l(n,"removal")} among them`,h=`Write ${l(a+s+p+n,
"change")}${d}?`,u=await(await o.ask?.())?.confirm(h).catch(()=>!1)===!0;return u||o.note("Nothing was written."),u}export{P as apply};
