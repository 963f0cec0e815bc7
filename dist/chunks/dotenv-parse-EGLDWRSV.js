const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-ACFQJ2Z4.js";import{a as q,b as Y,c as Z}from"./chunk-XKHR7BVJ.js";var G=Y((te,j)=>{var B=(I,s)=>()=>{try{return s||I((s={exports:{}}).exports,s),s.exports}catch(m){throw s=0,m}},X=B((I,s)=>{function m(g){return typeof g=="stri\
ng"?!["false","0","no","off",""].includes(g.toLowerCase()):!!g}function b(g=process.env){let R={};for(let E of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FAS\
T"]){let v=g[`DOTENV_${E}`]!=null?g[`DOTENV_${E}`]:g[`DOTENV_CONFIG_${E}`];v!=null&&(R[E.toLowerCase()]=E==="ENCODING"||E==="PATH"?v:m(v))}return R}s.exports={parseBoolean:m,
optionsFromEnv:b}}),ee=B((I,s)=>{var m=q("fs"),b=q("path"),g=q("os"),{URL:R,fileURLToPath:E}=q("url"),{parseBoolean:v,optionsFromEnv:P}=X(),L=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,
y=new Uint8Array(256);for(let e=48;e<=57;e++)y[e]=1;for(let e=65;e<=90;e++)y[e]=1;for(let e=97;e<=122;e++)y[e]=1;y[45]=1,y[46]=1,y[95]=1;function V(e){let l={},
t=e.toString();t=t.replace(/\r\n?/mg,`
`);let o;for(;(o=L.exec(t))!=null;){let r=o[1],n=o[2]||"";n=n.trim();let c=n[0];n=n.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),c==='"'&&(n=n.replace(/\\n/g,`
`),n=n.replace(/\\r/g,"\r")),l[r]=n}return l}function C(e){return e<=32?e===32||e>=9&&e<=13:e>=160&&(e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===
8239||e===8287||e===12288||e===65279)}function D(e){return e===10||e===8232||e===8233}function Q(e){let l={},t=typeof e=="string"?e:e.toString();t.indexOf("\r")!==
-1&&(t=t.replace(/\r\n?/g,`
`));let o=t.length,r=0;for(;r<o;){let n=t.charCodeAt(r);for(;r<o&&C(n);)r++,n=t.charCodeAt(r);if(r>=o)break;if(n===35){for(;r<o&&!D(t.charCodeAt(r));)r++;continue}
let c=-1;if(n===101&&r+6<o&&t.charCodeAt(r+1)===120&&t.charCodeAt(r+2)===112&&t.charCodeAt(r+3)===111&&t.charCodeAt(r+4)===114&&t.charCodeAt(r+5)===116){let u=t.
charCodeAt(r+6);if(C(u)){let a=r+7;for(;a<o&&C(t.charCodeAt(a));)a++;y[t.charCodeAt(a)]&&(c=r+6,r=a)}else n=t.charCodeAt(r)}let w=r,A=0;for(;r<o&&(A=t.charCodeAt(
r),y[A]);)r++;if(r===w){for(;r<o&&!D(t.charCodeAt(r));)r++;continue}let S=t.slice(w,r),k=r;if(r>=o&&(A=0),C(A))do r++,A=r<o?t.charCodeAt(r):0;while(C(A));if(A===
61)r++;else if(A===58&&r===k&&r+1<o&&C(t.charCodeAt(r+1)))r+=2;else{for(r=c===-1?k:c;r<o&&!D(t.charCodeAt(r));)r++;continue}let d=r,i=r;for(;i<o&&C(t.charCodeAt(
i));)i++;let O=t.charCodeAt(i),f,F=!1;if(O===39||O===34||O===96){let u=t[i],a=t.indexOf(u,i+1),p=-1,h=-1;for(;a!==-1;){let T=t.charCodeAt(a-1)===92,$=a+1;for(;$<
o&&!D(t.charCodeAt($))&&C(t.charCodeAt($));)$++;if(($===o||D(t.charCodeAt($))||t.charCodeAt($)===35)&&(p=a,h=$),!T)break;a=t.indexOf(u,a+1)}if(p!==-1){if(f=t.slice(
i+1,p),r=h,t.charCodeAt(r)===35)for(;r<o&&!D(t.charCodeAt(r));)r++;F=!0}}if(!F){let u=t.indexOf(`
`,d);u===-1&&(u=o);let a;if(o<4096)a=t.indexOf("#",d),(a===-1||a>u)&&(a=u);else for(a=d;a<u&&t.charCodeAt(a)!==35;)a++;let p=d,h=a;for(;p<h&&C(t.charCodeAt(p));)
p++;for(;h>p&&C(t.charCodeAt(h-1));)h--;let T=t.charCodeAt(p);if(f=t.slice(p,h),f.includes("\u2028")||f.includes("\u2029")?f=f.replace(/^(['"`])([\s\S]*)\1$/mg,
"$2"):h-p>=2&&(T===39||T===34||T===96)&&t.charCodeAt(h-1)===T&&(f=t.slice(p+1,h-1)),r=a,a<u)for(;r<o&&!D(t.charCodeAt(r));)r++}O===34&&(F||i<r)&&f.indexOf("\\")!==
-1&&(f=f.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),l[S]=f}return l}function H(e,l){return l&&v(l.fast)?Q(e):V(e)}function U(e){console.log(`\u2506 ${e}`)}function J(e){console.error(`\u25C7 ${e}`)}
function _(e){return e[0]==="~"?b.join(g.homedir(),e.slice(1)):e}function W(e={}){let l={...e};for(let t of Object.keys(l))l[t]===void 0&&delete l[t];return{...P(),
...l}}function z(e){e=W(e);let l=b.resolve(process.cwd(),".env"),t="utf8",o=process.env;e&&e.processEnv!=null&&(o=e.processEnv);let r=v(e&&e.debug);e&&e.encoding?
t=e.encoding:r&&U("no encoding is specified (UTF-8 is used by default)");let n=[l];if(e&&e.path)if(!Array.isArray(e.path))n=[_(e.path)];else{n=[];for(let d of e.
path)n.push(_(d))}let c,w={},A={fast:e.fast};for(let d of n)try{let i=x.parse(m.readFileSync(d,{encoding:t}),A);x.populate(w,i,e)}catch(i){r&&U(`failed to load ${d}\
 ${i.message}`),c=i}let S=x.populate(o,w,e),k=v(Object.prototype.hasOwnProperty.call(e,"quiet")?e.quiet:P(o).quiet);if(r||!k){let d=Object.keys(S).length,i=[];for(let O of n)
try{let f=b.relative(process.cwd(),O instanceof R?E(O):O);i.push(f)}catch(f){r&&U(`failed to load ${O} ${f.message}`),c=f}J(`injected env (${d}) from ${i.join("\
,")}`)}return c?{parsed:w,error:c}:{parsed:w}}function K(e){return x.configDotenv(e)}function M(e,l,t={}){let o=v(t&&t.debug),r=v(t&&t.override),n={};if(e===null||
typeof e!="object"||l===null||typeof l!="object"){let c=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw c.code=
"OBJECT_REQUIRED",c}for(let c of Object.keys(l))Object.prototype.hasOwnProperty.call(e,c)?(r===!0&&(e[c]=l[c],n[c]=l[c]),o&&U(r===!0?`"${c}" is already defined \
and WAS overwritten`:`"${c}" is already defined and was NOT overwritten`)):(e[c]=l[c],n[c]=l[c]);return n}var x={configDotenv:z,config:K,parse:H,populate:M};s.exports.
configDotenv=x.configDotenv,s.exports.config=x.config,s.exports.parse=x.parse,s.exports.populate=x.populate,s.exports=x}),N=ee();j.exports=N;j.exports.config=N.
config;j.exports.configDotenv=N.configDotenv;j.exports.parse=N.parse;j.exports.populate=N.populate});var re=Z(G(),1);var export_parse=re.parse;export{export_parse as parse};
