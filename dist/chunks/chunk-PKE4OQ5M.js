const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{L as p}from"./chunk-GNSZARZA.js";import{ca as l,k as g,n as a,p as m,sb as w}from"./chunk-NBDS574Y.js";function B({raw:e,cut:t},n){let i=/^['"`]/.exec(e)?.[0];if(i===void 0)return t===void 0?[]:[t];let r=e.slice(1,-1),s=r.includes(`\\${i}`),o=r.replaceAll(`\\${i}`,
"");return[...s&&n.includes(i)?["escaped-quote"]:[],...o.includes(i)?["inner-quote"]:[],.../\n[ \t]*(?:export[ \t]+)?[A-Z_][A-Z0-9_]*[ \t]*=(?:$|[^=\s])/.test(r)?
["swallowed"]:[]]}function G({name:e,raw:t},n,i,r){if(r==="literal"||t.startsWith("'")||!/\$[A-Za-z_{(]|\\\$/.test(n))return[];if(r==="warn")return["expanded"];
throw new a("source",`${e}: a part of this value that begins with $ would be replaced`,{where:i,hint:"Nothing was written. Put what stands after the = in single\
 quotes, which keep it as it is, or set `source.expansion: literal`."})}function y(e,t){let{raw:n,name:i}=e;if(/^['"`]/.test(n))return!1;if(/^-----BEGIN [A-Z0-9 ]+-----$/.
test(n))return!0;if(t===void 0||t.line!==e.line+1)return!1;if(/(?:^|[^\\])(?:\\\\)*\\$/.test(n)&&!/^(?:[A-Za-z]:\\|\\\\\w)/.test(n)||/^[{[(](?:.*[{[(,])?$|^[|>][+-]?$|^<<-?['"]?\w+['"]?$/.
test(n)||/^\S+:\/\/\S*[?&]$/.test(n))return!0;let r=n.replace(/^encrypted:/,"");return/^(?:[A-Za-z0-9+/_-]{8,}|[A-Za-z0-9_.-]{20,})$/.test(r)&&S(t,i,r)}function S({
name:e,raw:t},n,i){return t==="="?!0:t!==""||/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$|^[a-z]+(?:_[a-z0-9]+)+$/.test(e)?!1:/^[A-Z0-9_]+$/.test(n)?!0:/^[a-z]+(?:[_.-][a-z]+)*$/.
test(e)?!1:!/^[a-z]{2,}(?:[._-]?[A-Za-z][a-z]+)*\d?$/.test(e)||(i.length+e.length+1)%4===0}var P=[[/^\0GITCRYPT\0/,"the file is still encrypted with git-crypt","Run `git-crypt unlock` first."],[/^version https:\/\/git-lfs\.github\.com\/spec\//,"this i\
s a pointer of Git LFS in place of the file","Run `git lfs pull` first."],[/^(?:age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/,"the file is still \
encrypted with age","Decrypt it first."],[/^-----BEGIN PGP MESSAGE-----/,"the file is still encrypted with PGP","Decrypt it first."],[/^\$ANSIBLE_VAULT;/,"the f\
ile is still encrypted with Ansible Vault","Decrypt it first: `ansible-vault view FILE`."],[/^\/annex\/objects\//,"this is a pointer of git-annex in place of th\
e file","Run `git annex get` first."],[/^Salted__/,"the file is still encrypted with OpenSSL","Decrypt it first."]],k=4096;function v(e,t){if(p(e))throw new a("\
source","the file is UTF-16, and must be UTF-8",{where:t,hint:`Nothing was written. Save it as UTF-8: \`iconv -f UTF-16 -t UTF-8 ${F(t)} > converted\`, then move\
 that into its place.`});let n=Buffer.from(e.subarray(0,k)).toString("latin1"),i=P.find(([o])=>o.test(n));if(i===void 0)return;let[,r,s]=i;throw new a("source",
r,{where:`${t}:1`,hint:`Nothing was written. ${s}`})}function $(e){return/^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/.test(e)}function F(e){return/^[\w./+@-]+$/.test(e)?
e:`'${e.replaceAll("'","'\\''")}'`}var A=/(?:export\s+)?(?<name>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<raw>\s*(?=(?<quote>['"`]))(?:'[^']*(?:(?<=\\)'[^']*)*'|"[^"]*(?:(?<=\\)"[^"]*)*"|`[^`]*(?:(?<=\\)`[^`]*)*`)|[^#\n]+)?\s*(?:#.*)?$/my,
b=/(?:export\s+)?[\w.-]+\s*[=:]/y,x=/\s*/y,N=/.*/y;function q(e){let t=e.replace(/\r\n?/g,`
`),n=[],i=[],r=1,s=0;for(let o=d(x,t,0);o<t.length&&n.length<=l.names;o=d(x,t,o)){for(;s<o;s+=1)t[s]===`
`&&(r+=1);A.lastIndex=o;let u=A.exec(t);if(u?.groups?.name===void 0){t[o]!=="#"&&i.push(r),o=d(N,t,o);continue}let{name:c,raw:f="",quote:h}=u.groups,E=h===void 0?
T(u[0],f):void 0;n.push({name:c,line:r,text:u[0],raw:f.trim(),cut:E}),o+=u[0].length}return{assignments:n,ignored:i}}function T(e,t){let n=t===""?d(b,e,0):e.indexOf(
t,d(b,e,0))+t.length;if(e[n]==="#")return/[^\S\n]$/.test(t)?"comment":"cut"}function d(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??0)}function K(e,t,n){
return w("path",e,"{environment}",t),new Map(t.map(i=>{let r=e.replaceAll("{environment}",i);return[i,{shown:r,absolute:g(n,r)}]}))}async function X(e,t){let n=U(
await z(e,t),e.shown),{assignments:i,ignored:r}=q(n);O(i,e.shown);let[s]=r,o=new Map;for(let[u,c]of i.entries()){if(s!==void 0&&s<c.line)break;let f=`${e.shown}\
:${c.line}`;_(c,f),I(c,i[u+1],f);let h=o.get(c.name);if(h!==void 0)throw new a("source-duplicate",`${c.name} stands here and on line ${h}`,{where:f});o.set(c.name,
c.line)}if(s!==void 0)throw Z(n,s,e.shown);return i}function _({raw:e},t){let n=/^['"`]/.exec(e)?.[0];if(!(n===void 0||e.length>1&&e.endsWith(n)))throw e.indexOf(
n,1)<0?new a("source","a quote is opened here and not closed",{where:t}):new a("source","text stands behind the closing quote",{where:t,hint:"Nothing was writte\
n. Put the closing quote at the end of the value, or other quotes round the whole of it."})}function I(e,t,n){if(y(e,t))throw new a("source","a value begins her\
e and seems to go on in the next line",{where:n,hint:"Nothing was written. Put quotes round the whole value, over all of its lines. Where it ends here, leave th\
e next line empty."})}function Z(e,t,n){let i=`${n}:${t}`;if($(e.split(/\r\n?|\n/)[t-1]??"")){let r="Nothing was written. Settle the merge: keep one of the two \
sides, and take the marks out.";return new a("source","a merge conflict stands here",{where:i,hint:r})}return new a("source","this line is neither NAME=value no\
r a comment",{where:i,hint:"Nothing was written. A value over several lines needs quotes; a comment begins with #."})}async function z({shown:e,absolute:t},n){let i=await n.
read(t).catch(r=>{throw r instanceof a?r.placed(e):new a("source",`the file cannot be read${m(r)}`,{where:e})});if(i===void 0)throw new a("source-missing","ther\
e is no such file",{where:e});if(i.length>l.sourceBytes)throw new a("source",`the file is larger than ${l.sourceBytes/1024/1024} MiB, the most that is read`,{where:e,
hint:"Nothing was written. Look whether it is the file that was meant, or divide it among several configs."});return i}var L=4*l.mostValueBytes;function O(e,t){
let n=({line:s},o,u)=>new a("source",o,{where:`${t}:${s}`,hint:`Nothing was written. ${u}`}),i=e[l.names];if(i!==void 0){let s=`the file has more than ${l.names}\
 names, the most that one environment may have`;throw n(i,s,"Divide them among several configs, each with an owner and a source of its own.")}let r=e.find(({raw:s})=>s.
length>L);if(r!==void 0)throw n(r,"a value begins here that is far larger than any target takes","Take it out.")}function U(e,t){v(e,t);let n=new TextDecoder("u\
tf-8",{fatal:!0});try{return n.decode(e)}catch{let i=1;for(let r=0;;i+=1){let s=e.indexOf(10,r);try{n.decode(e.subarray(r,s<0?void 0:s))}catch{throw new a("sour\
ce","this line is not valid UTF-8",{where:`${t}:${i}`})}r=s+1}}}export{B as a,G as b,K as c,X as d};
