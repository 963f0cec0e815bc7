const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-GNSZARZA.js";import{a as I,b as Z,c as X}from"./chunk-NBDS574Y.js";var G=Z((te,R)=>{var B=(w,f)=>()=>{try{return f||w((f={exports:{}}).exports,f),f.exports}catch(T){throw f=0,T}},ee=B((w,f)=>{function T(A){return typeof A=="str\
ing"?!["false","0","no","off",""].includes(A.toLowerCase()):!!A}function b(A=process.env){let U={};for(let O of["ENCODING","PATH","QUIET","DEBUG","OVERRIDE","FA\
ST"]){let v=A[`DOTENV_${O}`]!=null?A[`DOTENV_${O}`]:A[`DOTENV_CONFIG_${O}`];v!=null&&(U[O.toLowerCase()]=O==="ENCODING"||O==="PATH"?v:T(v))}return U}f.exports={
parseBoolean:T,optionsFromEnv:b}}),re=B((w,f)=>{var T=I("fs"),b=I("path"),A=I("os"),{URL:U,fileURLToPath:O}=I("url"),{parseBoolean:v,optionsFromEnv:P}=ee(),V=/(?:^|^)\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?(?:$|$)/mg,
y=new Uint8Array(256);for(let e=48;e<=57;e++)y[e]=1;for(let e=65;e<=90;e++)y[e]=1;for(let e=97;e<=122;e++)y[e]=1;y[45]=1,y[46]=1,y[95]=1;function Q(e){let l={},
t=e.toString();t=t.replace(/\r\n?/mg,`
`);let o;for(;(o=V.exec(t))!=null;){let r=o[1],n=o[2]||"";n=n.trim();let c=n[0];n=n.replace(/^(['"`])([\s\S]*)\1$/mg,"$2"),c==='"'&&(n=n.replace(/\\n/g,`
`),n=n.replace(/\\r/g,"\r")),l[r]=n}return l}function g(e){return e<=32?e===32||e>=9&&e<=13:e>=160&&(e===160||e===5760||e>=8192&&e<=8202||e===8232||e===8233||e===
8239||e===8287||e===12288||e===65279)}function m(e){return e===10||e===8232||e===8233}function H(e){let l={},t=typeof e=="string"?e:e.toString();t.indexOf("\r")!==
-1&&(t=t.replace(/\r\n?/g,`
`));let o=t.length,r=0;for(;r<o;){let n=t.charCodeAt(r);for(;r<o&&g(n);)r++,n=t.charCodeAt(r);if(r>=o)break;if(n===35){for(;r<o&&!m(t.charCodeAt(r));)r++;continue}
let c=-1;if(n===101&&r+6<o&&t.charCodeAt(r+1)===120&&t.charCodeAt(r+2)===112&&t.charCodeAt(r+3)===111&&t.charCodeAt(r+4)===114&&t.charCodeAt(r+5)===116){let u=t.
charCodeAt(r+6);if(g(u)){let i=r+7;for(;i<o&&g(t.charCodeAt(i));)i++;y[t.charCodeAt(i)]&&(c=r+6,r=i)}else n=t.charCodeAt(r)}let D=r,C=0;for(;r<o&&(C=t.charCodeAt(
r),y[C]);)r++;if(r===D){for(;r<o&&!m(t.charCodeAt(r));)r++;continue}let S=t.slice(D,r),q=r;if(r>=o&&(C=0),g(C))do r++,C=r<o?t.charCodeAt(r):0;while(g(C));if(C===
61)r++;else if(C===58&&r===q&&r+1<o&&g(t.charCodeAt(r+1)))r+=2;else{for(r=c===-1?q:c;r<o&&!m(t.charCodeAt(r));)r++;continue}let d=r,a=r;for(;a<o&&g(t.charCodeAt(
a));)a++;let E=t.charCodeAt(a),s,F=!1;if(E===39||E===34||E===96){let u=t[a],i=t.indexOf(u,a+1),p=-1,h=-1;for(;i!==-1;){let j=t.charCodeAt(i-1)===92,$=i+1;for(;$<
o&&!m(t.charCodeAt($))&&g(t.charCodeAt($));)$++;if(($===o||m(t.charCodeAt($))||t.charCodeAt($)===35)&&(p=i,h=$),!j)break;i=t.indexOf(u,i+1)}if(p!==-1){if(s=t.slice(
a+1,p),r=h,t.charCodeAt(r)===35)for(;r<o&&!m(t.charCodeAt(r));)r++;F=!0}}if(!F){let u=t.indexOf(`
`,d);u===-1&&(u=o);let i;if(o<4096)i=t.indexOf("#",d),(i===-1||i>u)&&(i=u);else for(i=d;i<u&&t.charCodeAt(i)!==35;)i++;let p=d,h=i;for(;p<h&&g(t.charCodeAt(p));)
p++;for(;h>p&&g(t.charCodeAt(h-1));)h--;let j=t.charCodeAt(p);if(s=t.slice(p,h),s.includes("\u2028")||s.includes("\u2029")?s=s.replace(/^(['"`])([\s\S]*)\1$/mg,
"$2"):h-p>=2&&(j===39||j===34||j===96)&&t.charCodeAt(h-1)===j&&(s=t.slice(p+1,h-1)),r=i,i<u)for(;r<o&&!m(t.charCodeAt(r));)r++}E===34&&(F||a<r)&&s.indexOf("\\")!==
-1&&(s=s.replace(/\\n/g,`
`).replace(/\\r/g,"\r")),l[S]=s}return l}function J(e,l){return l&&v(l.fast)?H(e):Q(e)}function k(e){console.log(`\u2506 ${e}`)}function W(e){console.error(`\u25C7 ${e}`)}
function _(e){return e[0]==="~"?b.join(A.homedir(),e.slice(1)):e}function z(e={}){let l={...e};for(let t of Object.keys(l))l[t]===void 0&&delete l[t];return{...P(),
...l}}function K(e){e=z(e);let l=b.resolve(process.cwd(),".env"),t="utf8",o=process.env;e&&e.processEnv!=null&&(o=e.processEnv);let r=v(e&&e.debug);e&&e.encoding?
t=e.encoding:r&&k("no encoding is specified (UTF-8 is used by default)");let n=[l];if(e&&e.path)if(!Array.isArray(e.path))n=[_(e.path)];else{n=[];for(let d of e.
path)n.push(_(d))}let c,D={},C={fast:e.fast};for(let d of n)try{let a=x.parse(T.readFileSync(d,{encoding:t}),C);x.populate(D,a,e)}catch(a){r&&k(`failed to load ${d}\
 ${a.message}`),c=a}let S=x.populate(o,D,e),q=v(Object.prototype.hasOwnProperty.call(e,"quiet")?e.quiet:P(o).quiet);if(r||!q){let d=Object.keys(S).length,a=[];for(let E of n)
try{let s=b.relative(process.cwd(),E instanceof U?O(E):E);a.push(s)}catch(s){r&&k(`failed to load ${E} ${s.message}`),c=s}W(`injected env (${d}) from ${a.join("\
,")}`)}return c?{parsed:D,error:c}:{parsed:D}}function M(e){return x.configDotenv(e)}function Y(e,l,t={}){let o=v(t&&t.debug),r=v(t&&t.override),n={};if(e===null||
typeof e!="object"||l===null||typeof l!="object"){let c=new Error("OBJECT_REQUIRED: Please check the processEnv argument being passed to populate");throw c.code=
"OBJECT_REQUIRED",c}for(let c of Object.keys(l))Object.prototype.hasOwnProperty.call(e,c)?(r===!0&&(e[c]=l[c],n[c]=l[c]),o&&k(r===!0?`"${c}" is already defined \
and WAS overwritten`:`"${c}" is already defined and was NOT overwritten`)):(e[c]=l[c],n[c]=l[c]);return n}var x={configDotenv:K,config:M,parse:J,populate:Y};f.exports.
configDotenv=x.configDotenv,f.exports.config=x.config,f.exports.parse=x.parse,f.exports.populate=x.populate,f.exports=x}),N=re();R.exports=N;R.exports.config=N.
config;R.exports.configDotenv=N.configDotenv;R.exports.parse=N.parse;R.exports.populate=N.populate});var L=X(G(),1);function oe(w){return(0,L.parse)(w.slice(0,w.trimEnd().length+1))}export{oe as parse};
