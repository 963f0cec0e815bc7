const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a}from"./chunk-FGTF4K7F.js";import"./chunk-DQHP7CMW.js";import"./chunk-NCJ5WCVM.js";import{a as m,e as u}from"./chunk-GNSZARZA.js";
import{M as p,k as c,n as f}from"./chunk-NBDS574Y.js";function g(e,n){let{plan:o,refusals:r}=e;if(o===void 0)return"";let t=`${o.expires.slice(0,16).replace("T"," ")} UTC`,i=n.config==="sealpost.yaml"?"":` --config\
 ${d(n.config)}`,s=r.length>0?"It holds refusals, so it cannot be applied: see what each asks for, and make a new plan.":`Apply exactly this, or nothing:  sealp\
ost apply${i} --plan ${d(n.file)}`;return`
Saved as ${p(n.file)}: plan ${o.hash.slice(0,12)}, good until ${t}.
${s}
`}function d(e){return p(/^[\w./@:+-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`)}async function k(e,n){let{config:o,out:r,expires:t,recover:i}=e,s={recover:i,approve:async()=>!1};if(r===void 0){if(t!==void 0)throw new f("usage","--expires is\
 about a plan that --out saves");return a("plan",e,n,s)}let{runtime:l}=n,y=m(t??"60m"),x=await u(c(l.cwd,r),l.files);return a("plan",e,n,{...s,saved:{make:x,lifeMs:y},
closing:h=>g(h,{file:r,config:o})})}export{k as plan};
