const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as p}from"./chunk-FU5TSWPA.js";import"./chunk-GNSZARZA.js";import{a as d,n as u}from"./chunk-NBDS574Y.js";var w=d("node:readline"),y=s=>w[s],f=y("createInterface");async function P(s){let{input:l,output:c}=s;async function m(n,e){let r=f({input:l,terminal:!1}),o=r[Symbol.asyncIterator]();try{c.write(n);for await(let t of o){
let a=e(t);if(typeof a!="string")return a.answer;c.write(`${a}
${n}`)}throw new u("interrupted","stopped at a question",{hint:"Nothing was written."})}finally{r.close()}}return{confirm:n=>m(`${n} [y/N] `,e=>{let r=/^(?:(y|yes)|n|no|)$/i.
exec(e.trim());return r===null?"Write y or n.":{answer:r[1]!==void 0}}),text(n,{suggested:e,example:r,complaint:o}){let t=p(n,r)+(e===void 0?"":` [${e}]`);return m(
`${t} `,a=>{let i=a===""?e??"":a;return o(i)??{answer:i}})},choose(n,e){let r=e.map(({label:o,hint:t},a)=>{let i=t===void 0?"":` (${t})`;return`  ${a+1}. ${o}${i}\

`});return m(`${n}
${r.join("")}Number: `,o=>{let t=/^\d{1,4}$/.test(o.trim())?e[Number(o)-1]:void 0;return t===void 0?`Write a number from 1 to ${e.length}.`:{answer:t.value}})}}}export{P as openPlainPrompts};
