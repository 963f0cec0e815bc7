const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a}from"./chunk-IKH7YIUZ.js";import"./chunk-RQDR6RMM.js";import"./chunk-ZRWYWIF5.js";import{a as m,k as u}from"./chunk-TUSDN4XH.js";
import{M as p,e as c,r as f}from"./chunk-I2DBZVK6.js";function g(e,o){let{plan:r,refusals:n}=e;if(r===void 0)return"";let t=`${r.expires.slice(0,16).replace("T"," ")} UTC`,i=o.config==="sealpost.yaml"?"":` --config\
 ${d(o.config)}`,s=n.length>0?"It holds refusals, so it cannot be applied: see what each asks for, and make a new plan.":`Apply exactly this, or nothing:  sealp\
ost apply${i} --plan ${d(o.file)}`;return`
Saved as ${p(o.file)}: plan ${r.hash.slice(0,12)}, good until ${t}.
${s}
`}function d(e){return p(/^[\w./@:+-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`)}async function k(e,o){let{config:r,out:n,expires:t,recover:i}=e,s={recover:i,approve:async()=>!1};if(n===void 0){if(t!==void 0)throw new c("usage","--expires is\
 about a plan that --out saves");return a("plan",e,o,s)}let{world:l}=o,y=m(t??"60m"),x=await u(f(l.cwd,n),l.files);return a("plan",e,o,{...s,saved:{make:x,lifeMs:y},
closing:h=>g(h,{file:n,config:r})})}export{k as plan};
