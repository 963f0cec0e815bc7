const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as w,b as y,c as z,d as b}from"./chunk-PKE4OQ5M.js";import"./chunk-GNSZARZA.js";import{G as m,Ja as d,La as h,Sa as v,Wa as g,ab as a,db as c,
n as i}from"./chunk-NBDS574Y.js";var j=v({path:a(h().check(d(1),c("The file of an environment; {environment} stands for its name, as declared.")),"secrets/.env.{environment}"),expansion:a(g(["w\
arn","refuse","literal"]).check(c("What to do about $NAME or $(command) in a value outside single quotes, which other readers of the file replace: say so, stop,\
 or neither. It is never replaced.")),"warn")}),N={id:"dotenv",api:1,config:{settings:j},access:{env:[]},outOfGit:{values:!0,keys:[]},async read({environments:o,
settings:t,folder:r,io:n}){let{parse:S}=await import("./parse-6HMHTKGZ.js"),u=new Map;for(let[x,f]of z(t.path,o,r)){let p=new Map;for(let e of await b(f,n.
files)){let s=`${f.shown}:${e.line}`,l=M(e,S(e.text),s),O=[...w(e,"'\"`"),...y(e,l,s,t.expansion)];p.set(e.name,{secret:new m(l),at:s,doubts:O})}u.set(x,p)}return u}};
function M({name:o},t,r){let n=Object.hasOwn(t,o)?t[o]:void 0;if(n===void 0)throw new i("source","this name cannot be read",{where:r});if(n.startsWith("encrypte\
d:"))throw new i("source","this value is encrypted",{where:r,hint:"Nothing was written. Use `source: { use: dotenvx }` for this file."});return n}export{N as source};
