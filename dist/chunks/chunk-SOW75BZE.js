const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Ra as ut,Xa as lt,n as ye,o as it,q as ct}from"./chunk-NBDS574Y.js";var e=(()=>{class s{constructor(r){this._client=r}}return s._key=[],s})();function V(s,i,r,n,a){if(n==="m")throw new TypeError("Private method is not writable");if(n==="a"&&!a)throw new TypeError("Private accessor was defined without \
a setter");if(typeof i=="function"?s!==i||!a:!i.has(s))throw new TypeError("Cannot write private member to an object whose class did not declare it");return n===
"a"?a.call(s,r):a?a.value=r:i.set(s,r),r}function C(s,i,r,n){if(r==="a"&&!n)throw new TypeError("Private accessor was defined without a getter");if(typeof i=="f\
unction"?s!==i||!n:!i.has(s))throw new TypeError("Cannot read private member from an object whose class did not declare it");return r==="m"?n:r==="a"?n.call(s):
n?n.value:i.get(s)}function pt(s){return typeof s=="object"&&s!==null&&("name"in s&&s.name==="AbortError"||"message"in s&&String(s.message).includes("FetchRequestCanceledException"))}
var G=s=>{if(s instanceof Error)return s;if(typeof s=="object"&&s!==null){try{if(Object.prototype.toString.call(s)==="[object Error]"){let i=new Error(s.message,
s.cause?{cause:s.cause}:{});return s.stack&&(i.stack=s.stack),s.cause&&!i.cause&&(i.cause=s.cause),s.name&&(i.name=s.name),i}}catch{}try{return new Error(JSON.stringify(
s))}catch{}}return new Error(s)};var f=(()=>{class s extends Error{}return s})(),z=class s extends f{constructor(i,r,n,a){super(`${s.makeMessage(i,r,n)}`),this.status=i,this.headers=a,this.error=
r;let u=r;this.errors=u?.errors??[]}static makeMessage(i,r,n){let a=r?.message?typeof r.message=="string"?r.message:JSON.stringify(r.message):r?JSON.stringify(r):
n;return i&&a?`${i} ${a}`:i?`${i} status code (no body)`:a||"(no status code or body)"}static generate(i,r,n,a){if(!i||!a)return new F({message:n,cause:G(r)});let u=r;
return i===400?new te(i,u,n,a):i===401?new se(i,u,n,a):i===403?new re(i,u,n,a):i===404?new ne(i,u,n,a):i===409?new oe(i,u,n,a):i===422?new ae(i,u,n,a):i===429?new ie(
i,u,n,a):i>=500?new ce(i,u,n,a):new s(i,u,n,a)}},H=class extends z{constructor({message:i}={}){super(void 0,void 0,i||"Request was aborted.",void 0)}},F=class extends z{constructor({
message:i,cause:r}){super(void 0,void 0,i||"Connection error.",void 0),r&&(this.cause=r)}},ee=class extends F{constructor({message:i}={}){super({message:i??"Req\
uest timed out."})}},te=class extends z{},se=class extends z{},re=class extends z{},ne=class extends z{},oe=class extends z{},ae=class extends z{},ie=class extends z{},
ce=class extends z{};var Mr=/^[a-z][a-z0-9+.-]*:/i,mt=s=>Mr.test(s),$=s=>($=Array.isArray,$(s)),we=$;function dt(s){return typeof s!="object"?{}:s??{}}function xe(s){if(!s)return!0;
for(let i in s)return!1;return!0}function Y(s,i){return Object.prototype.hasOwnProperty.call(s,i)}var _t=(s,i)=>{if(typeof i!="number"||!Number.isInteger(i))throw new f(`${s} must be an integer`);if(i<0)throw new f(`${s} must be a positive integer`);return i};var ht=s=>{try{return JSON.parse(s)}catch{return}};var le={off:0,error:200,warn:300,info:400,debug:500},Ae=(s,i,r)=>{if(s){if(Y(le,s))return s;v(r).warn(`${i} was set to ${JSON.stringify(s)}, expected one of ${JSON.
stringify(Object.keys(le))}`)}};function W(){}function ue(s,i,r){return!i||le[s]>le[r]?W:i[s].bind(i)}var Vr={error:W,warn:W,info:W,debug:W},ft=new WeakMap;function v(s){
let i=s.logger,r=s.logLevel??"off";if(!i)return Vr;let n=ft.get(i);if(n&&n[0]===r)return n[1];let a={error:ue("error",i,r),warn:ue("warn",i,r),info:ue("info",i,
r),debug:ue("debug",i,r)};return ft.set(i,[r,a]),a}var T=s=>(s.options&&(s.options={...s.options},delete s.options.headers),s.headers&&(s.headers=Object.fromEntries(
(s.headers instanceof Headers?[...s.headers]:Object.entries(s.headers)).map(([i,r])=>[i,i.toLowerCase()==="authorization"||i.toLowerCase()==="api-key"||i.toLowerCase()===
"x-api-key"||i.toLowerCase()==="cookie"||i.toLowerCase()==="set-cookie"||i.toLowerCase()==="x-auth-email"||i.toLowerCase()==="x-auth-key"||i.toLowerCase()==="x-\
auth-user-service-key"?"***":r]))),"retryOfRequestLogID"in s&&(s.retryOfRequestLogID&&(s.retryOf=s.retryOfRequestLogID),delete s.retryOfRequestLogID),s);async function pe(s,i){let{response:r,requestLogID:n,retryOfRequestLogID:a,startTime:u}=i,l=await(async()=>{if(r.status===204)return null;if(i.options.__binaryResponse)
return r;let h=r.headers.get("content-type")?.split(";")[0]?.trim();return h?.includes("application/json")||h?.endsWith("+json")?r.headers.get("content-length")===
"0"?void 0:await r.json():await r.text()})();return v(s).debug(`[${n}] response parsed`,T({retryOfRequestLogID:a,url:r.url,status:r.status,body:l,durationMs:Date.
now()-u})),l}var Q,me=(()=>{class s extends Promise{constructor(r,n,a=pe){super(u=>{u(null)}),this.responsePromise=n,this.parseResponse=a,Q.set(this,void 0),V(this,Q,r,"f")}_thenUnwrap(r){
return new s(C(this,Q,"f"),this.responsePromise,async(n,a)=>r(await this.parseResponse(n,a),a))}asResponse(){return this.responsePromise.then(r=>r.response)}async withResponse(){
let[r,n]=await Promise.all([this.parse(),this.asResponse()]);return{data:r,response:n}}parse(){return this.parsedPromise||(this.parsedPromise=this.responsePromise.
then(r=>this.parseResponse(C(this,Q,"f"),r))),this.parsedPromise}then(r,n){return this.parse().then(r,n)}catch(r){return this.parse().catch(r)}finally(r){return this.
parse().finally(r)}}return Q=new WeakMap,s})();var de,gt=(()=>{class s{constructor(r,n,a,u){de.set(this,void 0),V(this,de,r,"f"),this.options=u,this.response=n,this.body=a}hasNextPage(){return this.getPaginatedItems().
length?this.nextPageRequestOptions()!=null:!1}async getNextPage(){let r=this.nextPageRequestOptions();if(!r)throw new f("No next page expected; please check `.h\
asNextPage()` before calling `.getNextPage()`.");return await C(this,de,"f").requestAPIList(this.constructor,r)}async*iterPages(){let r=this;for(yield r;r.hasNextPage();)
r=await r.getNextPage(),yield r}async*[(de=new WeakMap,Symbol.asyncIterator)](){for await(let r of this.iterPages())for(let n of r.getPaginatedItems())yield n}}
return s})(),Pt=(()=>{class s extends me{constructor(r,n,a){super(r,n,async(u,l)=>new a(u,l.response,await pe(u,l),l.options))}async*[Symbol.asyncIterator](){let r=await this;
for await(let n of r)yield n}}return s})();var c=class extends gt{constructor(i,r,n,a){super(i,r,n,a),this.result=n.result||[],this.result_info=n.result_info||{}}getPaginatedItems(){return this.result??[]}nextPageRequestOptions(){
let r=this.options.query?.page??1;return{...this.options,query:{...dt(this.options.query),page:r+1}}}};var o=class extends gt{constructor(i,r,n,a){super(i,r,n,a),this.result=n.result||[]}getPaginatedItems(){return this.result??[]}nextPageRequestOptions(){return null}};function wt(s){return s.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g,encodeURIComponent)}var yt=Object.freeze(Object.create(null)),Nr=(s=wt)=>function(r,...n){if(r.
length===1)return r[0];let a=!1,u=[],l=r.reduce((g,_,w)=>{/[?#]/.test(_)&&(a=!0);let x=n[w],P=(a?encodeURIComponent:s)(""+x);return w!==n.length&&(x==null||typeof x==
"object"&&x.toString===Object.getPrototypeOf(Object.getPrototypeOf(x.hasOwnProperty??yt)??yt)?.toString)&&(P=x+"",u.push({start:g.length+_.length,length:P.length,
error:`Value of type ${Object.prototype.toString.call(x).slice(8,-1)} is not a valid path parameter`})),g+_+(w===n.length?"":P)},""),m=l.split(/[?#]/,1)[0],h=/(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi,
d;for(;(d=h.exec(m))!==null;)u.push({start:d.index,length:d[0].length,error:`Value "${d[0]}" can't be safely passed as a path parameter`});if(u.sort((g,_)=>g.start-
_.start),u.length>0){let g=0,_=u.reduce((w,x)=>{let P=" ".repeat(x.start-g),k="^".repeat(x.length);return g=x.start+x.length,w+P+k},"");throw new f(`Path parame\
ters result in path with invalid segments:
${u.map(w=>w.error).join(`
`)}
${l}
${_}`)}return l},t=Nr(wt);function xt(){if(typeof fetch<"u")return fetch;throw new Error("`fetch` is not defined as a global; Either pass `fetch` to the client, `new Cloudflare({ fetch }\
)` or polyfill the global, `globalThis.fetch = fetch`")}function Kr(...s){let i=globalThis.ReadableStream;if(typeof i>"u")throw new Error("`ReadableStream` is n\
ot defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`");return new i(...s)}function _e(s){let i=Symbol.asyncIterator in
s?s[Symbol.asyncIterator]():s[Symbol.iterator]();return Kr({start(){},async pull(r){let{done:n,value:a}=await i.next();n?r.close():r.enqueue(a)},async cancel(){
await i.return?.()}})}async function At(s){if(s===null||typeof s!="object")return;if(s[Symbol.asyncIterator]){await s[Symbol.asyncIterator]().return?.();return}let i=s.getReader(),r=i.
cancel();i.releaseLock(),await r}var Bt=()=>{if(typeof File>"u"){let{process:s}=globalThis,i=typeof s?.versions?.node=="string"&&parseInt(s.versions.node.split("."))<20;throw new Error("`File` \
is not defined as a global, which is required for file uploads."+(i?" Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`.":
""))}};function Ie(s,i,r){return Bt(),new File(s,i??"unknown_file",r)}function he(s){return(typeof s=="object"&&s!==null&&("name"in s&&s.name&&String(s.name)||"\
url"in s&&s.url&&String(s.url)||"filename"in s&&s.filename&&String(s.filename)||"path"in s&&s.path&&String(s.path))||"").split(/[\\/]/).pop()||void 0}var be=s=>s!=
null&&typeof s=="object"&&typeof s[Symbol.asyncIterator]=="function",fe=async(s,i)=>Be(s.body)?{...s,body:await $t(s.body,i)}:s,A=async(s,i)=>({...s,body:await $t(
s.body,i)}),It=new WeakMap;function Xr(s){let i=typeof s=="function"?s:s.fetch,r=It.get(i);if(r)return r;let n=(async()=>{try{let a="Response"in i?i.Response:(await i(
"data:,")).constructor,u=new FormData;return u.toString()!==await new a(u).text()}catch{return!0}})();return It.set(i,n),n}var $t=async(s,i)=>{if(!await Xr(i))throw new TypeError(
"The provided fetch function does not support file uploads with the current global FormData class.");let r=new FormData;return await Promise.all(Object.entries(
s||{}).map(([n,a])=>$e(r,n,a))),r},bt=s=>s instanceof Blob&&"name"in s,en=s=>typeof s=="object"&&s!==null&&(s instanceof Response||be(s)||bt(s)),Be=s=>{if(en(s))
return!0;if(Array.isArray(s))return s.some(Be);if(s&&typeof s=="object"){for(let i in s)if(Be(s[i]))return!0}return!1},$e=async(s,i,r)=>{if(r!==void 0){if(r==null)
throw new TypeError(`Received null for "${i}"; to pass null in FormData, you must use the string 'null'`);if(typeof r=="string"||typeof r=="number"||typeof r=="\
boolean")s.append(i,String(r));else if(r instanceof Response)s.append(i,Ie([await r.blob()],he(r)));else if(be(r))s.append(i,Ie([await new Response(_e(r)).blob()],
he(r)));else if(bt(r))s.append(i,r,he(r));else if(Array.isArray(r))await Promise.all(r.map(n=>$e(s,i+"[]",n)));else if(typeof r=="object")await Promise.all(Object.
entries(r).map(([n,a])=>$e(s,`${i}[${n}]`,a)));else throw new TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or\
 Blob but got ${r} instead`)}};var an=(()=>{class s extends e{create(r,n){let{account_id:a,...u}=r;return this._client.post(t`/accounts/${a}/pages/projects`,{body:u,...n})._thenUnwrap(l=>l.result)}list(r,n){
let{account_id:a,...u}=r;return this._client.getAPIList(t`/accounts/${a}/pages/projects`,c,{query:u,...n})}delete(r,n,a){let{account_id:u}=n;return this._client.
delete(t`/accounts/${u}/pages/projects/${r}`,a)._thenUnwrap(l=>l.result)}edit(r,n,a){let{account_id:u,...l}=n;return this._client.patch(t`/accounts/${u}/pages/projects/${r}`,
{body:l,...a})._thenUnwrap(m=>m.result)}get(r,n,a){let{account_id:u}=n;return this._client.get(t`/accounts/${u}/pages/projects/${r}`,a)._thenUnwrap(l=>l.result)}getUploadToken(r,n,a){
let{account_id:u}=n;return this._client.get(t`/accounts/${u}/pages/projects/${r}/upload-token`,a)._thenUnwrap(l=>l.result)}purgeBuildCache(r,n,a){let{account_id:u}=n;
return this._client.post(t`/accounts/${u}/pages/projects/${r}/purge_build_cache`,a)._thenUnwrap(l=>l.result)}}return s._key=Object.freeze(["pages","projects"]),
s})();var un=(()=>{class s extends e{edit(r,n,a){let{account_id:u,...l}=n;return this._client.patch(t`/accounts/${u}/workers/scripts/${r}/settings`,A({body:l,...a},this.
_client))._thenUnwrap(m=>m.result)}get(r,n,a){let{account_id:u}=n;return this._client.get(t`/accounts/${u}/workers/scripts/${r}/settings`,a)._thenUnwrap(l=>l.result)}}
return s._key=Object.freeze(["workers","scripts","scriptAndVersionSettings"]),s})();var pn=(()=>{class s extends e{update(r,n,a){let{account_id:u,...l}=n;return this._client.put(t`/accounts/${u}/workers/scripts/${r}/secrets`,{body:l,...a})._thenUnwrap(
m=>m.result)}list(r,n,a){let{account_id:u}=n;return this._client.getAPIList(t`/accounts/${u}/workers/scripts/${r}/secrets`,o,a)}delete(r,n,a){let{account_id:u,script_name:l,
url_encoded:m}=n;return this._client.delete(t`/accounts/${u}/workers/scripts/${l}/secrets/${r}`,{query:{url_encoded:m},...a})._thenUnwrap(h=>h.result)}bulkUpdate(r,n,a){
let{account_id:u,...l}=n;return this._client.patch(t`/accounts/${u}/workers/scripts/${r}/secrets-bulk`,{body:l,...a})._thenUnwrap(m=>m.result)}get(r,n,a){let{account_id:u,
script_name:l,...m}=n;return this._client.get(t`/accounts/${u}/workers/scripts/${l}/secrets/${r}`,{query:m,...a})._thenUnwrap(h=>h.result)}}return s._key=Object.
freeze(["workers","scripts","secrets"]),s})();var vt=Symbol("brand.privateNullableHeaders");function*dn(s){if(!s)return;if(vt in s){let{values:n,nulls:a}=s;yield*n.entries();for(let u of a)yield[u,null];return}
let i=!1,r;s instanceof Headers?r=s.entries():we(s)?r=s:(i=!0,r=Object.entries(s??{}));for(let n of r){let a=n[0];if(typeof a!="string")throw new TypeError("exp\
ected header name to be a string");let u=we(n[1])?n[1]:[n[1]],l=!1;for(let m of u)m!==void 0&&(i&&!l&&(l=!0,yield[a,null]),yield[a,m])}}var p=s=>{let i=new Headers,
r=new Set;for(let n of s){let a=new Set;for(let[u,l]of dn(n)){let m=u.toLowerCase();a.has(m)||(i.delete(u),a.add(m)),l===null?(i.delete(u),r.add(m)):(i.append(u,
l),r.delete(m))}}return{[vt]:!0,values:i,nulls:r}};var Cn=(()=>{class s extends e{update(r,n,a){let{account_id:u,bindings_inherit:l,...m}=n;return this._client.put(t`/accounts/${u}/workers/scripts/${r}`,fe({query:{
bindings_inherit:l},body:m,...a,headers:p([{"Content-Type":"application/javascript"},a?.headers])},this._client))._thenUnwrap(h=>h.result)}list(r,n){let{account_id:a,
...u}=r;return this._client.getAPIList(t`/accounts/${a}/workers/scripts`,o,{query:u,...n})}delete(r,n,a){let{account_id:u,force:l}=n;return this._client.delete(
t`/accounts/${u}/workers/scripts/${r}`,{query:{force:l},...a})._thenUnwrap(m=>m.result)}get(r,n,a){let{account_id:u}=n;return this._client.get(t`/accounts/${u}/workers/scripts/${r}`,
{...a,headers:p([{Accept:"application/javascript"},a?.headers])})}search(r,n){let{account_id:a,...u}=r;return this._client.get(t`/accounts/${a}/workers/scripts-search`,
{query:u,...n})._thenUnwrap(l=>l.result)}}return s._key=Object.freeze(["workers","scripts"]),s})();var ve=function(){let{crypto:s}=globalThis;if(s?.randomUUID)return ve=s.randomUUID.bind(s),s.randomUUID();let i=new Uint8Array(1),r=s?()=>s.getRandomValues(i)[0]:
()=>Math.random()*255&255;return"10000000-1000-4000-8000-100000000000".replace(/[018]/g,n=>(+n^r()&15>>+n/4).toString(16))};var zt=s=>new Promise(i=>setTimeout(i,s));var D="7.3.0";function jn(){return typeof Deno<"u"&&Deno.build!=null?"deno":typeof EdgeRuntime<"u"?"edge":Object.prototype.toString.call(typeof globalThis.process<"u"?globalThis.
process:0)==="[object process]"?"node":"unknown"}var Ln=()=>{let s=jn();if(s==="deno")return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":D,"X-Stainles\
s-OS":Rt(Deno.build.os),"X-Stainless-Arch":kt(Deno.build.arch),"X-Stainless-Runtime":"deno","X-Stainless-Runtime-Version":typeof Deno.version=="string"?Deno.version:
Deno.version?.deno??"unknown"};if(typeof EdgeRuntime<"u")return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":D,"X-Stainless-OS":"Unknown","X-Stainless-\
Arch":`other:${EdgeRuntime}`,"X-Stainless-Runtime":"edge","X-Stainless-Runtime-Version":globalThis.process.version};if(s==="node")return{"X-Stainless-Lang":"js",
"X-Stainless-Package-Version":D,"X-Stainless-OS":Rt(globalThis.process.platform??"unknown"),"X-Stainless-Arch":kt(globalThis.process.arch??"unknown"),"X-Stainle\
ss-Runtime":"node","X-Stainless-Runtime-Version":globalThis.process.version??"unknown"};let i=Dn();return i?{"X-Stainless-Lang":"js","X-Stainless-Package-Versio\
n":D,"X-Stainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Stainless-Runtime":`browser:${i.browser}`,"X-Stainless-Runtime-Version":i.version}:{"X-Stainless\
-Lang":"js","X-Stainless-Package-Version":D,"X-Stainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Stainless-Runtime":"unknown","X-Stainless-Runtime-Version":"\
unknown"}};function Dn(){if(typeof navigator>"u"||!navigator)return null;let s=[{key:"edge",pattern:/Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"ie",pattern:/MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"ie",pattern:/Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"chrome",pattern:/Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"firefox",pattern:/Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"safari",pattern:/(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/}];for(let{key:i,pattern:r}of s){let n=r.exec(navigator.userAgent);if(n){
let a=n[1]||0,u=n[2]||0,l=n[3]||0;return{browser:i,version:`${a}.${u}.${l}`}}}return null}var kt=s=>s==="x32"?"x32":s==="x86_64"||s==="x64"?"x64":s==="arm"?"arm":
s==="aarch64"||s==="arm64"?"arm64":s?`other:${s}`:"unknown",Rt=s=>(s=s.toLowerCase(),s.includes("ios")?"iOS":s==="android"?"Android":s==="darwin"?"MacOS":s==="w\
in32"?"Windows":s==="freebsd"?"FreeBSD":s==="openbsd"?"OpenBSD":s==="linux"?"Linux":s?`Other:${s}`:"Unknown"),St,Ut=()=>St??(St=Ln());var Ot=({headers:s,body:i})=>({bodyHeaders:{"content-type":"application/json"},body:JSON.stringify(i)});var ze="RFC3986",ke=s=>String(s),Re={RFC1738:s=>String(s).replace(/%20/g,"+"),RFC3986:ke},Ct="RFC1738";var ge=(s,i)=>(ge=Object.hasOwn??Function.prototype.call.bind(Object.prototype.hasOwnProperty),ge(s,i)),U=(()=>{let s=[];for(let i=0;i<256;++i)s.push("%"+((i<16?
"0":"")+i.toString(16)).toUpperCase());return s})();var Se=1024,Tt=(s,i,r,n,a)=>{if(s.length===0)return s;let u=s;if(typeof s=="symbol"?u=Symbol.prototype.toString.call(s):typeof s!="string"&&(u=String(s)),r==="i\
so-8859-1")return escape(u).replace(/%u[0-9a-f]{4}/gi,function(m){return"%26%23"+parseInt(m.slice(2),16)+"%3B"});let l="";for(let m=0;m<u.length;m+=Se){let h=u.
length>=Se?u.slice(m,m+Se):u,d=[];for(let g=0;g<h.length;++g){let _=h.charCodeAt(g);if(_===45||_===46||_===95||_===126||_>=48&&_<=57||_>=65&&_<=90||_>=97&&_<=122||
a===Ct&&(_===40||_===41)){d[d.length]=h.charAt(g);continue}if(_<128){d[d.length]=U[_];continue}if(_<2048){d[d.length]=U[192|_>>6]+U[128|_&63];continue}if(_<55296||
_>=57344){d[d.length]=U[224|_>>12]+U[128|_>>6&63]+U[128|_&63];continue}g+=1,_=65536+((_&1023)<<10|h.charCodeAt(g)&1023),d[d.length]=U[240|_>>18]+U[128|_>>12&63]+
U[128|_>>6&63]+U[128|_&63]}l+=d.join("")}return l};function jt(s){return!s||typeof s!="object"?!1:!!(s.constructor&&s.constructor.isBuffer&&s.constructor.isBuffer(s))}function Ue(s,i){if($(s)){let r=[];for(let n=0;n<s.length;n+=1)r.push(i(s[n]));return r}return i(s)}var Dt={brackets(s){return String(s)+"[]"},comma:"comma",indices(s,i){return String(s)+"["+i+"]"},repeat(s){return String(s)}},Zt=function(s,i){Array.prototype.
push.apply(s,$(i)?i:[i])},Lt,B={addQueryPrefix:!1,allowDots:!1,allowEmptyArrays:!1,arrayFormat:"indices",charset:"utf-8",charsetSentinel:!1,delimiter:"&",encode:!0,
encodeDotInKeys:!1,encoder:Tt,encodeValuesOnly:!1,format:ze,formatter:ke,indices:!1,serializeDate(s){return(Lt??(Lt=Function.prototype.call.bind(Date.prototype.
toISOString)))(s)},skipNulls:!1,strictNullHandling:!1};function qn(s){return typeof s=="string"||typeof s=="number"||typeof s=="boolean"||typeof s=="symbol"||typeof s==
"bigint"}var Oe={};function qt(s,i,r,n,a,u,l,m,h,d,g,_,w,x,P,k,L,O){let y=s,q=O,E=0,N=!1;for(;(q=q.get(Oe))!==void 0&&!N;){let b=q.get(s);if(E+=1,typeof b<"u"){
if(b===E)throw new RangeError("Cyclic object value");N=!0}typeof q.get(Oe)>"u"&&(E=0)}if(typeof d=="function"?y=d(i,y):y instanceof Date?y=w?.(y):r==="comma"&&$(
y)&&(y=Ue(y,function(b){return b instanceof Date?w?.(b):b})),y===null){if(u)return h&&!k?h(i,B.encoder,L,"key",x):i;y=""}if(qn(y)||jt(y)){if(h){let b=k?i:h(i,B.
encoder,L,"key",x);return[P?.(b)+"="+P?.(h(y,B.encoder,L,"value",x))]}return[P?.(i)+"="+P?.(String(y))]}let J=[];if(typeof y>"u")return J;let S;if(r==="comma"&&
$(y))k&&h&&(y=Ue(y,h)),S=[{value:y.length>0?y.join(",")||null:void 0}];else if($(d))S=d;else{let b=Object.keys(y);S=g?b.sort(g):b}let nt=m?String(i).replace(/\./g,
"%2E"):String(i),X=n&&$(y)&&y.length===1?nt+"[]":nt;if(a&&$(y)&&y.length===0)return X+"[]";for(let b=0;b<S.length;++b){let M=S[b],ot=typeof M=="object"&&typeof M.
value<"u"?M.value:y[M];if(l&&ot===null)continue;let Pe=_&&m?M.replace(/\./g,"%2E"):M,qr=$(y)?typeof r=="function"?r(X,Pe):X:X+(_?"."+Pe:"["+Pe+"]");O.set(s,E);let at=new WeakMap;
at.set(Oe,O),Zt(J,qt(ot,qr,r,n,a,u,l,m,r==="comma"&&k&&$(y)?null:h,d,g,_,w,x,P,k,L,at))}return J}function En(s=B){if(typeof s.allowEmptyArrays<"u"&&typeof s.allowEmptyArrays!=
"boolean")throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");if(typeof s.encodeDotInKeys<"u"&&typeof s.encodeDotInKeys!=
"boolean")throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");if(s.encoder!==null&&typeof s.encoder<"u"&&typeof s.encoder!=
"function")throw new TypeError("Encoder has to be a function.");let i=s.charset||B.charset;if(typeof s.charset<"u"&&s.charset!=="utf-8"&&s.charset!=="iso-8859-1")
throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");let r=ze;if(typeof s.format<"u"){if(!ge(Re,s.format))throw new TypeError(
"Unknown format option provided.");r=s.format}let n=Re[r],a=B.filter;(typeof s.filter=="function"||$(s.filter))&&(a=s.filter);let u;if(s.arrayFormat&&s.arrayFormat in
Dt?u=s.arrayFormat:"indices"in s?u=s.indices?"indices":"repeat":u=B.arrayFormat,"commaRoundTrip"in s&&typeof s.commaRoundTrip!="boolean")throw new TypeError("`c\
ommaRoundTrip` must be a boolean, or absent");let l=typeof s.allowDots>"u"?s.encodeDotInKeys?!0:B.allowDots:!!s.allowDots;return{addQueryPrefix:typeof s.addQueryPrefix==
"boolean"?s.addQueryPrefix:B.addQueryPrefix,allowDots:l,allowEmptyArrays:typeof s.allowEmptyArrays=="boolean"?!!s.allowEmptyArrays:B.allowEmptyArrays,arrayFormat:u,
charset:i,charsetSentinel:typeof s.charsetSentinel=="boolean"?s.charsetSentinel:B.charsetSentinel,commaRoundTrip:!!s.commaRoundTrip,delimiter:typeof s.delimiter>
"u"?B.delimiter:s.delimiter,encode:typeof s.encode=="boolean"?s.encode:B.encode,encodeDotInKeys:typeof s.encodeDotInKeys=="boolean"?s.encodeDotInKeys:B.encodeDotInKeys,
encoder:typeof s.encoder=="function"?s.encoder:B.encoder,encodeValuesOnly:typeof s.encodeValuesOnly=="boolean"?s.encodeValuesOnly:B.encodeValuesOnly,filter:a,format:r,
formatter:n,serializeDate:typeof s.serializeDate=="function"?s.serializeDate:B.serializeDate,skipNulls:typeof s.skipNulls=="boolean"?s.skipNulls:B.skipNulls,sort:typeof s.
sort=="function"?s.sort:null,strictNullHandling:typeof s.strictNullHandling=="boolean"?s.strictNullHandling:B.strictNullHandling}}function Et(s,i={}){let r=s,n=En(
i),a,u;typeof n.filter=="function"?(u=n.filter,r=u("",r)):$(n.filter)&&(u=n.filter,a=u);let l=[];if(typeof r!="object"||r===null)return"";let m=Dt[n.arrayFormat],
h=m==="comma"&&n.commaRoundTrip;a||(a=Object.keys(r)),n.sort&&a.sort(n.sort);let d=new WeakMap;for(let w=0;w<a.length;++w){let x=a[w];n.skipNulls&&r[x]===null||
Zt(l,qt(r[x],x,m,h,n.allowEmptyArrays,n.strictNullHandling,n.skipNulls,n.encodeDotInKeys,n.encode?n.encoder:null,n.filter,n.sort,n.allowDots,n.serializeDate,n.format,
n.formatter,n.encodeValuesOnly,n.charset,d))}let g=l.join(n.delimiter),_=n.addQueryPrefix===!0?"?":"";return n.charsetSentinel&&(n.charset==="iso-8859-1"?_+="ut\
f8=%26%2310003%3B&":_+="utf8=%E2%9C%93&"),g.length>0?_+g:""}function Mt(s){return Et(s,{allowDots:!0,arrayFormat:"repeat"})}var Z=s=>{if(typeof globalThis.process<"u")return globalThis.process.env?.[s]?.trim()||void 0;if(typeof globalThis.Deno<"u")return globalThis.Deno.env?.get?.(s)?.
trim()||void 0};var rt,K,Dr;var Zr=(()=>{class s{constructor({baseURL:r=Z("CLOUDFLARE_BASE_URL"),apiVersion:n=null,apiToken:a=Z("CLOUDFLARE_API_TOKEN")??null,apiKey:u=Z("CLOUDFLARE_API_KEY")??
null,apiEmail:l=Z("CLOUDFLARE_EMAIL")??null,userServiceKey:m=Z("CLOUDFLARE_API_USER_SERVICE_KEY")??null,...h}={}){rt.add(this),K.set(this,void 0);let d={apiToken:a,
apiKey:u,apiEmail:l,userServiceKey:m,...h,baseURL:r||"https://api.cloudflare.com/client/v4",apiVersion:n||new Date().toISOString().slice(0,10)};this.baseURL=d.baseURL,
this.timeout=d.timeout??s.DEFAULT_TIMEOUT,this.logger=d.logger??console;let g="warn";this.logLevel=g,this.logLevel=Ae(d.logLevel,"ClientOptions.logLevel",this)??
Ae(Z("CLOUDFLARE_LOG"),"process.env['CLOUDFLARE_LOG']",this)??g,this.fetchOptions=d.fetchOptions,this.maxRetries=d.maxRetries??2,this.fetch=d.fetch??xt(),V(this,
K,Ot,"f");let _=Z("CLOUDFLARE_CUSTOM_HEADERS");if(_){let w={};for(let x of _.split(`
`)){let P=x.indexOf(":");P>=0&&(w[x.substring(0,P).trim()]=x.substring(P+1).trim())}d.defaultHeaders={...w,...d.defaultHeaders}}this._options=d,this.apiToken=a,
this.apiKey=u,this.apiEmail=l,this.userServiceKey=m,this.apiVersion=d.apiVersion}withOptions(r){return new this.constructor({...this._options,baseURL:this.baseURL,
maxRetries:this.maxRetries,timeout:this.timeout,logger:this.logger,logLevel:this.logLevel,fetch:this.fetch,fetchOptions:this.fetchOptions,apiToken:this.apiToken,
apiKey:this.apiKey,apiEmail:this.apiEmail,userServiceKey:this.userServiceKey,apiVersion:this.apiVersion,...r})}defaultQuery(){return this._options.defaultQuery}validateHeaders({
values:r,nulls:n}){if(!(this.apiEmail&&r.get("x-auth-email"))&&!n.has("x-auth-email")&&!(this.apiKey&&r.get("x-auth-key"))&&!n.has("x-auth-key")&&!(this.apiToken&&
r.get("authorization"))&&!n.has("authorization")&&!(this.userServiceKey&&r.get("x-auth-user-service-key"))&&!n.has("x-auth-user-service-key"))throw new Error('C\
ould not resolve authentication method. Expected one of apiEmail, apiKey, apiToken or userServiceKey to be set. Or for one of the "X-Auth-Email", "X-Auth-Key", \
"Authorization" or "X-Auth-User-Service-Key" headers to be explicitly omitted')}async authHeaders(r){return p([await this.apiEmailAuth(r),await this.apiKeyAuth(
r),await this.apiTokenAuth(r),await this.userServiceKeyAuth(r)])}async apiEmailAuth(r){if(this.apiEmail!=null)return p([{"X-Auth-Email":this.apiEmail}])}async apiKeyAuth(r){
if(this.apiKey!=null)return p([{"X-Auth-Key":this.apiKey}])}async apiTokenAuth(r){if(this.apiToken!=null)return p([{Authorization:`Bearer ${this.apiToken}`}])}async userServiceKeyAuth(r){
if(this.userServiceKey!=null)return p([{"X-Auth-User-Service-Key":this.userServiceKey}])}stringifyQuery(r){return Mt(r)}getUserAgent(){return`${this.constructor.
name}/JS ${D}`}defaultIdempotencyKey(){return`stainless-node-retry-${ve()}`}makeStatusError(r,n,a,u){return z.generate(r,n,a,u)}buildURL(r,n,a){let u=!C(this,rt,
"m",Dr).call(this)&&a||this.baseURL,l=mt(r)?new URL(r):new URL(u+(u.endsWith("/")&&r.startsWith("/")?r.slice(1):r)),m=this.defaultQuery(),h=Object.fromEntries(l.
searchParams);return(!xe(m)||!xe(h))&&(n={...h,...m,...n}),typeof n=="object"&&n&&!Array.isArray(n)&&(l.search=this.stringifyQuery(n)),l.toString()}async prepareOptions(r){}async prepareRequest(r,{
url:n,options:a}){}get(r,n){return this.methodRequest("get",r,n)}post(r,n){return this.methodRequest("post",r,n)}patch(r,n){return this.methodRequest("patch",r,
n)}put(r,n){return this.methodRequest("put",r,n)}delete(r,n){return this.methodRequest("delete",r,n)}methodRequest(r,n,a){return this.request(Promise.resolve(a).
then(u=>({method:r,path:n,...u})))}request(r,n=null){return new me(this,this.makeRequest(r,n,void 0))}async makeRequest(r,n,a){let u=await r,l=u.maxRetries??this.
maxRetries;n==null&&(n=l),await this.prepareOptions(u);let{req:m,url:h,timeout:d}=await this.buildRequest(u,{retryCount:l-n});await this.prepareRequest(m,{url:h,
options:u});let g="log_"+(Math.random()*(1<<24)|0).toString(16).padStart(6,"0"),_=a===void 0?"":`, retryOf: ${a}`,w=Date.now();if(v(this).debug(`[${g}] sending \
request`,T({retryOfRequestLogID:a,method:u.method,url:h,options:u,headers:m.headers})),u.signal?.aborted)throw new H;let x=new AbortController,P=await this.fetchWithTimeout(
h,m,d,x).catch(G),k=Date.now();if(P instanceof globalThis.Error){let O=`retrying, ${n} attempts remaining`;if(u.signal?.aborted)throw new H;let y=pt(P)||/timed? ?out/i.
test(String(P)+("cause"in P?String(P.cause):""));if(n)return v(this).info(`[${g}] connection ${y?"timed out":"failed"} - ${O}`),v(this).debug(`[${g}] connection\
 ${y?"timed out":"failed"} (${O})`,T({retryOfRequestLogID:a,url:h,durationMs:k-w,message:P.message})),this.retryRequest(u,n,a??g);throw v(this).info(`[${g}] con\
nection ${y?"timed out":"failed"} - error; no more retries left`),v(this).debug(`[${g}] connection ${y?"timed out":"failed"} (error; no more retries left)`,T({retryOfRequestLogID:a,
url:h,durationMs:k-w,message:P.message})),y?new ee:new F({cause:P})}let L=`[${g}${_}] ${m.method} ${h} ${P.ok?"succeeded":"failed"} with status ${P.status} in ${k-
w}ms`;if(!P.ok){let O=await this.shouldRetry(P);if(n&&O){let S=`retrying, ${n} attempts remaining`;return await At(P.body),v(this).info(`${L} - ${S}`),v(this).debug(
`[${g}] response error (${S})`,T({retryOfRequestLogID:a,url:P.url,status:P.status,headers:P.headers,durationMs:k-w})),this.retryRequest(u,n,a??g,P.headers)}let y=O?
"error; no more retries left":"error; not retryable";v(this).info(`${L} - ${y}`);let q=await P.text().catch(S=>G(S).message),E=ht(q),N=E?void 0:q;throw v(this).
debug(`[${g}] response error (${y})`,T({retryOfRequestLogID:a,url:P.url,status:P.status,headers:P.headers,message:N,durationMs:Date.now()-w})),this.makeStatusError(
P.status,E,N,P.headers)}return v(this).info(L),v(this).debug(`[${g}] response start`,T({retryOfRequestLogID:a,url:P.url,status:P.status,headers:P.headers,durationMs:k-
w})),{response:P,options:u,controller:x,requestLogID:g,retryOfRequestLogID:a,startTime:w}}getAPIList(r,n,a){return this.requestAPIList(n,a&&"then"in a?a.then(u=>({
method:"get",path:r,...u})):{method:"get",path:r,...a})}requestAPIList(r,n){let a=this.makeRequest(n,null,void 0);return new Pt(this,a,r)}async fetchWithTimeout(r,n,a,u){
let{signal:l,method:m,...h}=n||{},d=this._makeAbort(u);l&&l.addEventListener("abort",d,{once:!0});let g=setTimeout(d,a),_=globalThis.ReadableStream&&h.body instanceof
globalThis.ReadableStream||typeof h.body=="object"&&h.body!==null&&Symbol.asyncIterator in h.body,w={signal:u.signal,..._?{duplex:"half"}:{},method:"GET",...h};
m&&(w.method=m.toUpperCase());try{return await this.fetch.call(void 0,r,w)}finally{clearTimeout(g)}}async shouldRetry(r){let n=r.headers.get("x-should-retry");return n===
"true"?!0:n==="false"?!1:r.status===408||r.status===409||r.status===429||r.status>=500}async retryRequest(r,n,a,u){let l,m=u?.get("retry-after-ms");if(m){let d=parseFloat(
m);Number.isNaN(d)||(l=d)}let h=u?.get("retry-after");if(h&&!l){let d=parseFloat(h);Number.isNaN(d)?l=Date.parse(h)-Date.now():l=d*1e3}if(l===void 0){let d=r.maxRetries??
this.maxRetries;l=this.calculateDefaultRetryTimeoutMillis(n,d)}return await zt(l),this.makeRequest(r,n-1,a)}calculateDefaultRetryTimeoutMillis(r,n){let l=n-r,m=Math.
min(.5*Math.pow(2,l),8),h=1-Math.random()*.25;return m*h*1e3}async buildRequest(r,{retryCount:n=0}={}){let a={...r},{method:u,path:l,query:m,defaultBaseURL:h}=a,
d=this.buildURL(l,m,h);"timeout"in a&&_t("timeout",a.timeout),a.timeout=a.timeout??this.timeout;let{bodyHeaders:g,body:_}=this.buildBody({options:a}),w=await this.
buildHeaders({options:r,method:u,bodyHeaders:g,retryCount:n});return{req:{method:u,headers:w,...a.signal&&{signal:a.signal},...globalThis.ReadableStream&&_ instanceof
globalThis.ReadableStream&&{duplex:"half"},..._&&{body:_},...this.fetchOptions??{},...a.fetchOptions??{}},url:d,timeout:a.timeout}}async buildHeaders({options:r,
method:n,bodyHeaders:a,retryCount:u}){let l={};this.idempotencyHeader&&n!=="get"&&(r.idempotencyKey||(r.idempotencyKey=this.defaultIdempotencyKey()),l[this.idempotencyHeader]=
r.idempotencyKey);let m=p([l,{Accept:"application/json","User-Agent":this.getUserAgent(),"api-version":this.apiVersion,"X-Stainless-Retry-Count":String(u),...r.
timeout?{"X-Stainless-Timeout":String(Math.trunc(r.timeout/1e3))}:{},...Ut(),"X-Auth-Key":this.apiKey,"X-Auth-Email":this.apiEmail},await this.authHeaders(r),this.
_options.defaultHeaders,a,r.headers]);return this.validateHeaders(m),m.values}_makeAbort(r){return()=>r.abort()}buildBody({options:r}){let{body:n,headers:a}=r;if(!n)
return n==null&&"body"in r?C(this,K,"f").call(this,{body:n,headers:p([a])}):{bodyHeaders:void 0,body:void 0};let u=p([a]);return ArrayBuffer.isView(n)||n instanceof
ArrayBuffer||n instanceof DataView||typeof n=="string"&&u.values.has("content-type")||globalThis.Blob&&n instanceof globalThis.Blob||n instanceof FormData||n instanceof
URLSearchParams||globalThis.ReadableStream&&n instanceof globalThis.ReadableStream?{bodyHeaders:void 0,body:n}:typeof n=="object"&&(Symbol.asyncIterator in n||Symbol.
iterator in n&&"next"in n&&typeof n.next=="function")?{bodyHeaders:void 0,body:_e(n)}:typeof n=="object"&&u.values.get("content-type")==="application/x-www-form\
-urlencoded"?{bodyHeaders:{"content-type":"application/x-www-form-urlencoded"},body:this.stringifyQuery(n)}:C(this,K,"f").call(this,{body:n,headers:u})}}return K=
new WeakMap,rt=new WeakSet,Dr=function(){return this.baseURL!=="https://api.cloudflare.com/client/v4"},s.DEFAULT_TIMEOUT=6e4,s})();function Pat(s){let i=new Zr(s);for(let r of s.resources){let n=new r(i),a=i;for(let l of r._key.slice(0,-1))Y(a,l)?a=a[l]:Object.defineProperty(a,l,{value:a={},
configurable:!0,enumerable:!0,writable:!0});let u=r._key.at(-1);if(!Y(a,u))Object.defineProperty(a,u,{value:n,configurable:!0,enumerable:!0,writable:!0});else{if(a[u]instanceof
e)throw new TypeError(`Resource at ${r._key.join(".")} already exists!`);a[u]=Object.assign(n,a[u])}}return i}var hq=[[7003,["not-found","No such account: correct `account`."]],[9106,["unauthorized","CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard."]],
[6003,["unauthorized","CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard."]]],Aat=ut({success:lt(!0)});function Iat({fetch:s,endpoint:i}){return{
baseURL:i,apiToken:"put-on-by-fetch",apiKey:null,apiEmail:null,userServiceKey:null,maxRetries:0,logLevel:"off",fetch:(r,n)=>{let a=new Headers(n?.headers),u=new Headers(
{accept:"application/json"}),l=a.get("content-type");return l!==null&&u.set("content-type",l),s(r,{method:n?.method??"GET",headers:u,body:n?.body??null})}}}function Bat(s,i){
let r=new Map([...i,...hq]);function n(a,u,l){if(!(a instanceof Error&&"status"in a&&typeof a.status=="number"))return it(a);let{status:m}=a,d=("errors"in a&&Array.
isArray(a.errors)?a.errors.map(x=>x?.code):[]).find(x=>r.has(x)),[g,_]=r.get(d)??[];if(g!==void 0&&m<500)return new ye(g,`${u}: ${m}, code ${d}`,{hint:_});let w=`\
The token needs "Account \xB7 ${s} \xB7 ${l}" for this account.`;return ct(m,u,m===403?w:void 0)}return async(a,u,l,m)=>{let h=await m().catch(g=>{throw n(g,a,u)}),
d=l.safeParse(await h.json().catch(()=>{}));if(!d.success)throw new ye("bad-answer",`${a}: the answer is not what the API describes`);return d.data}}export{an as a,un as b,pn as c,Cn as d,Pat as e,Aat as f,Iat as g,Bat as h};
