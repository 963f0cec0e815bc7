const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Ia as rt,Oa as nt,e as fe,f as tt,h as st}from"./chunk-XKHR7BVJ.js";var e=(()=>{class s{constructor(r){this._client=r}}return s._key=[],s})();function V(s,i,r,n,a){if(n==="m")throw new TypeError("Private method is not writable");if(n==="a"&&!a)throw new TypeError("Private accessor was defined without \
a setter");if(typeof i=="function"?s!==i||!a:!i.has(s))throw new TypeError("Cannot write private member to an object whose class did not declare it");return n===
"a"?a.call(s,r):a?a.value=r:i.set(s,r),r}function C(s,i,r,n){if(r==="a"&&!n)throw new TypeError("Private accessor was defined without a getter");if(typeof i=="f\
unction"?s!==i||!n:!i.has(s))throw new TypeError("Cannot read private member from an object whose class did not declare it");return r==="m"?n:r==="a"?n.call(s):
n?n.value:i.get(s)}function ot(s){return typeof s=="object"&&s!==null&&("name"in s&&s.name==="AbortError"||"message"in s&&String(s.message).includes("FetchRequestCanceledException"))}
var G=s=>{if(s instanceof Error)return s;if(typeof s=="object"&&s!==null){try{if(Object.prototype.toString.call(s)==="[object Error]"){let i=new Error(s.message,
s.cause?{cause:s.cause}:{});return s.stack&&(i.stack=s.stack),s.cause&&!i.cause&&(i.cause=s.cause),s.name&&(i.name=s.name),i}}catch{}try{return new Error(JSON.stringify(
s))}catch{}}return new Error(s)};var f=(()=>{class s extends Error{}return s})(),z=class s extends f{constructor(i,r,n,a){super(`${s.makeMessage(i,r,n)}`),this.status=i,this.headers=a,this.error=
r;let u=r;this.errors=u?.errors??[]}static makeMessage(i,r,n){let a=r?.message?typeof r.message=="string"?r.message:JSON.stringify(r.message):r?JSON.stringify(r):
n;return i&&a?`${i} ${a}`:i?`${i} status code (no body)`:a||"(no status code or body)"}static generate(i,r,n,a){if(!i||!a)return new F({message:n,cause:G(r)});let u=r;
return i===400?new te(i,u,n,a):i===401?new se(i,u,n,a):i===403?new re(i,u,n,a):i===404?new ne(i,u,n,a):i===409?new oe(i,u,n,a):i===422?new ae(i,u,n,a):i===429?new ie(
i,u,n,a):i>=500?new ce(i,u,n,a):new s(i,u,n,a)}},H=class extends z{constructor({message:i}={}){super(void 0,void 0,i||"Request was aborted.",void 0)}},F=class extends z{constructor({
message:i,cause:r}){super(void 0,void 0,i||"Connection error.",void 0),r&&(this.cause=r)}},ee=class extends F{constructor({message:i}={}){super({message:i??"Req\
uest timed out."})}},te=class extends z{},se=class extends z{},re=class extends z{},ne=class extends z{},oe=class extends z{},ae=class extends z{},ie=class extends z{},
ce=class extends z{};var Or=/^[a-z][a-z0-9+.-]*:/i,at=s=>Or.test(s),$=s=>($=Array.isArray,$(s)),ge=$;function it(s){return typeof s!="object"?{}:s??{}}function Pe(s){if(!s)return!0;
for(let i in s)return!1;return!0}function Y(s,i){return Object.prototype.hasOwnProperty.call(s,i)}var ct=(s,i)=>{if(typeof i!="number"||!Number.isInteger(i))throw new f(`${s} must be an integer`);if(i<0)throw new f(`${s} must be a positive integer`);return i};var ut=s=>{try{return JSON.parse(s)}catch{return}};var le={off:0,error:200,warn:300,info:400,debug:500},ye=(s,i,r)=>{if(s){if(Y(le,s))return s;v(r).warn(`${i} was set to ${JSON.stringify(s)}, expected one of ${JSON.
stringify(Object.keys(le))}`)}};function W(){}function ue(s,i,r){return!i||le[s]>le[r]?W:i[s].bind(i)}var Cr={error:W,warn:W,info:W,debug:W},lt=new WeakMap;function v(s){
let i=s.logger,r=s.logLevel??"off";if(!i)return Cr;let n=lt.get(i);if(n&&n[0]===r)return n[1];let a={error:ue("error",i,r),warn:ue("warn",i,r),info:ue("info",i,
r),debug:ue("debug",i,r)};return lt.set(i,[r,a]),a}var T=s=>(s.options&&(s.options={...s.options},delete s.options.headers),s.headers&&(s.headers=Object.fromEntries(
(s.headers instanceof Headers?[...s.headers]:Object.entries(s.headers)).map(([i,r])=>[i,i.toLowerCase()==="authorization"||i.toLowerCase()==="api-key"||i.toLowerCase()===
"x-api-key"||i.toLowerCase()==="cookie"||i.toLowerCase()==="set-cookie"||i.toLowerCase()==="x-auth-email"||i.toLowerCase()==="x-auth-key"||i.toLowerCase()==="x-\
auth-user-service-key"?"***":r]))),"retryOfRequestLogID"in s&&(s.retryOfRequestLogID&&(s.retryOf=s.retryOfRequestLogID),delete s.retryOfRequestLogID),s);async function pe(s,i){let{response:r,requestLogID:n,retryOfRequestLogID:a,startTime:u}=i,p=await(async()=>{if(r.status===204)return null;if(i.options.__binaryResponse)
return r;let h=r.headers.get("content-type")?.split(";")[0]?.trim();return h?.includes("application/json")||h?.endsWith("+json")?r.headers.get("content-length")===
"0"?void 0:await r.json():await r.text()})();return v(s).debug(`[${n}] response parsed`,T({retryOfRequestLogID:a,url:r.url,status:r.status,body:p,durationMs:Date.
now()-u})),p}var Q,me=(()=>{class s extends Promise{constructor(r,n,a=pe){super(u=>{u(null)}),this.responsePromise=n,this.parseResponse=a,Q.set(this,void 0),V(this,Q,r,"f")}_thenUnwrap(r){
return new s(C(this,Q,"f"),this.responsePromise,async(n,a)=>r(await this.parseResponse(n,a),a))}asResponse(){return this.responsePromise.then(r=>r.response)}async withResponse(){
let[r,n]=await Promise.all([this.parse(),this.asResponse()]);return{data:r,response:n}}parse(){return this.parsedPromise||(this.parsedPromise=this.responsePromise.
then(r=>this.parseResponse(C(this,Q,"f"),r))),this.parsedPromise}then(r,n){return this.parse().then(r,n)}catch(r){return this.parse().catch(r)}finally(r){return this.
parse().finally(r)}}return Q=new WeakMap,s})();var de,pt=(()=>{class s{constructor(r,n,a,u){de.set(this,void 0),V(this,de,r,"f"),this.options=u,this.response=n,this.body=a}hasNextPage(){return this.getPaginatedItems().
length?this.nextPageRequestOptions()!=null:!1}async getNextPage(){let r=this.nextPageRequestOptions();if(!r)throw new f("No next page expected; please check `.h\
asNextPage()` before calling `.getNextPage()`.");return await C(this,de,"f").requestAPIList(this.constructor,r)}async*iterPages(){let r=this;for(yield r;r.hasNextPage();)
r=await r.getNextPage(),yield r}async*[(de=new WeakMap,Symbol.asyncIterator)](){for await(let r of this.iterPages())for(let n of r.getPaginatedItems())yield n}}
return s})(),mt=(()=>{class s extends me{constructor(r,n,a){super(r,n,async(u,p)=>new a(u,p.response,await pe(u,p),p.options))}async*[Symbol.asyncIterator](){let r=await this;
for await(let n of r)yield n}}return s})();var c=class extends pt{constructor(i,r,n,a){super(i,r,n,a),this.result=n.result||[],this.result_info=n.result_info||{}}getPaginatedItems(){return this.result??[]}nextPageRequestOptions(){
let r=this.options.query?.page??1;return{...this.options,query:{...it(this.options.query),page:r+1}}}};var o=class extends pt{constructor(i,r,n,a){super(i,r,n,a),this.result=n.result||[]}getPaginatedItems(){return this.result??[]}nextPageRequestOptions(){return null}};function _t(s){return s.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g,encodeURIComponent)}var dt=Object.freeze(Object.create(null)),jr=(s=_t)=>function(r,...n){if(r.
length===1)return r[0];let a=!1,u=[],p=r.reduce((g,_,w)=>{/[?#]/.test(_)&&(a=!0);let x=n[w],P=(a?encodeURIComponent:s)(""+x);return w!==n.length&&(x==null||typeof x==
"object"&&x.toString===Object.getPrototypeOf(Object.getPrototypeOf(x.hasOwnProperty??dt)??dt)?.toString)&&(P=x+"",u.push({start:g.length+_.length,length:P.length,
error:`Value of type ${Object.prototype.toString.call(x).slice(8,-1)} is not a valid path parameter`})),g+_+(w===n.length?"":P)},""),m=p.split(/[?#]/,1)[0],h=/(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi,
d;for(;(d=h.exec(m))!==null;)u.push({start:d.index,length:d[0].length,error:`Value "${d[0]}" can't be safely passed as a path parameter`});if(u.sort((g,_)=>g.start-
_.start),u.length>0){let g=0,_=u.reduce((w,x)=>{let P=" ".repeat(x.start-g),k="^".repeat(x.length);return g=x.start+x.length,w+P+k},"");throw new f(`Path parame\
ters result in path with invalid segments:
${u.map(w=>w.error).join(`
`)}
${p}
${_}`)}return p},t=jr(_t);function ht(){if(typeof fetch<"u")return fetch;throw new Error("`fetch` is not defined as a global; Either pass `fetch` to the client, `new Cloudflare({ fetch }\
)` or polyfill the global, `globalThis.fetch = fetch`")}function Mr(...s){let i=globalThis.ReadableStream;if(typeof i>"u")throw new Error("`ReadableStream` is n\
ot defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`");return new i(...s)}function we(s){let i=Symbol.asyncIterator in
s?s[Symbol.asyncIterator]():s[Symbol.iterator]();return Mr({start(){},async pull(r){let{done:n,value:a}=await i.next();n?r.close():r.enqueue(a)},async cancel(){
await i.return?.()}})}async function ft(s){if(s===null||typeof s!="object")return;if(s[Symbol.asyncIterator]){await s[Symbol.asyncIterator]().return?.();return}let i=s.getReader(),r=i.
cancel();i.releaseLock(),await r}var Wr=(()=>{class s extends e{create(r,n){let{account_id:a,...u}=r;return this._client.post(t`/accounts/${a}/pages/projects`,{body:u,...n})._thenUnwrap(p=>p.result)}list(r,n){
let{account_id:a,...u}=r;return this._client.getAPIList(t`/accounts/${a}/pages/projects`,c,{query:u,...n})}delete(r,n,a){let{account_id:u}=n;return this._client.
delete(t`/accounts/${u}/pages/projects/${r}`,a)._thenUnwrap(p=>p.result)}edit(r,n,a){let{account_id:u,...p}=n;return this._client.patch(t`/accounts/${u}/pages/projects/${r}`,
{body:p,...a})._thenUnwrap(m=>m.result)}get(r,n,a){let{account_id:u}=n;return this._client.get(t`/accounts/${u}/pages/projects/${r}`,a)._thenUnwrap(p=>p.result)}getUploadToken(r,n,a){
let{account_id:u}=n;return this._client.get(t`/accounts/${u}/pages/projects/${r}/upload-token`,a)._thenUnwrap(p=>p.result)}purgeBuildCache(r,n,a){let{account_id:u}=n;
return this._client.post(t`/accounts/${u}/pages/projects/${r}/purge_build_cache`,a)._thenUnwrap(p=>p.result)}}return s._key=Object.freeze(["pages","projects"]),
s})();var Kr=(()=>{class s extends e{update(r,n,a){let{account_id:u,...p}=n;return this._client.put(t`/accounts/${u}/workers/scripts/${r}/secrets`,{body:p,...a})._thenUnwrap(
m=>m.result)}list(r,n,a){let{account_id:u}=n;return this._client.getAPIList(t`/accounts/${u}/workers/scripts/${r}/secrets`,o,a)}delete(r,n,a){let{account_id:u,script_name:p,
url_encoded:m}=n;return this._client.delete(t`/accounts/${u}/workers/scripts/${p}/secrets/${r}`,{query:{url_encoded:m},...a})._thenUnwrap(h=>h.result)}bulkUpdate(r,n,a){
let{account_id:u,...p}=n;return this._client.patch(t`/accounts/${u}/workers/scripts/${r}/secrets-bulk`,{body:p,...a})._thenUnwrap(m=>m.result)}get(r,n,a){let{account_id:u,
script_name:p,...m}=n;return this._client.get(t`/accounts/${u}/workers/scripts/${p}/secrets/${r}`,{query:m,...a})._thenUnwrap(h=>h.result)}}return s._key=Object.
freeze(["workers","scripts","secrets"]),s})();var xe=function(){let{crypto:s}=globalThis;if(s?.randomUUID)return xe=s.randomUUID.bind(s),s.randomUUID();let i=new Uint8Array(1),r=s?()=>s.getRandomValues(i)[0]:
()=>Math.random()*255&255;return"10000000-1000-4000-8000-100000000000".replace(/[018]/g,n=>(+n^r()&15>>+n/4).toString(16))};var gt=s=>new Promise(i=>setTimeout(i,s));var D="7.3.0";function Xr(){return typeof Deno<"u"&&Deno.build!=null?"deno":typeof EdgeRuntime<"u"?"edge":Object.prototype.toString.call(typeof globalThis.process<"u"?globalThis.
process:0)==="[object process]"?"node":"unknown"}var en=()=>{let s=Xr();if(s==="deno")return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":D,"X-Stainles\
s-OS":yt(Deno.build.os),"X-Stainless-Arch":Pt(Deno.build.arch),"X-Stainless-Runtime":"deno","X-Stainless-Runtime-Version":typeof Deno.version=="string"?Deno.version:
Deno.version?.deno??"unknown"};if(typeof EdgeRuntime<"u")return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":D,"X-Stainless-OS":"Unknown","X-Stainless-\
Arch":`other:${EdgeRuntime}`,"X-Stainless-Runtime":"edge","X-Stainless-Runtime-Version":globalThis.process.version};if(s==="node")return{"X-Stainless-Lang":"js",
"X-Stainless-Package-Version":D,"X-Stainless-OS":yt(globalThis.process.platform??"unknown"),"X-Stainless-Arch":Pt(globalThis.process.arch??"unknown"),"X-Stainle\
ss-Runtime":"node","X-Stainless-Runtime-Version":globalThis.process.version??"unknown"};let i=tn();return i?{"X-Stainless-Lang":"js","X-Stainless-Package-Versio\
n":D,"X-Stainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Stainless-Runtime":`browser:${i.browser}`,"X-Stainless-Runtime-Version":i.version}:{"X-Stainless\
-Lang":"js","X-Stainless-Package-Version":D,"X-Stainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Stainless-Runtime":"unknown","X-Stainless-Runtime-Version":"\
unknown"}};function tn(){if(typeof navigator>"u"||!navigator)return null;let s=[{key:"edge",pattern:/Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"ie",pattern:/MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"ie",pattern:/Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"chrome",pattern:/Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"firefox",pattern:/Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"safari",pattern:/(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/}];for(let{key:i,pattern:r}of s){let n=r.exec(navigator.userAgent);if(n){
let a=n[1]||0,u=n[2]||0,p=n[3]||0;return{browser:i,version:`${a}.${u}.${p}`}}}return null}var Pt=s=>s==="x32"?"x32":s==="x86_64"||s==="x64"?"x64":s==="arm"?"arm":
s==="aarch64"||s==="arm64"?"arm64":s?`other:${s}`:"unknown",yt=s=>(s=s.toLowerCase(),s.includes("ios")?"iOS":s==="android"?"Android":s==="darwin"?"MacOS":s==="w\
in32"?"Windows":s==="freebsd"?"FreeBSD":s==="openbsd"?"OpenBSD":s==="linux"?"Linux":s?`Other:${s}`:"Unknown"),wt,xt=()=>wt??(wt=en());var At=({headers:s,body:i})=>({bodyHeaders:{"content-type":"application/json"},body:JSON.stringify(i)});var Ae="RFC3986",Ie=s=>String(s),Be={RFC1738:s=>String(s).replace(/%20/g,"+"),RFC3986:Ie},It="RFC1738";var _e=(s,i)=>(_e=Object.hasOwn??Function.prototype.call.bind(Object.prototype.hasOwnProperty),_e(s,i)),U=(()=>{let s=[];for(let i=0;i<256;++i)s.push("%"+((i<16?
"0":"")+i.toString(16)).toUpperCase());return s})();var $e=1024,Bt=(s,i,r,n,a)=>{if(s.length===0)return s;let u=s;if(typeof s=="symbol"?u=Symbol.prototype.toString.call(s):typeof s!="string"&&(u=String(s)),r==="i\
so-8859-1")return escape(u).replace(/%u[0-9a-f]{4}/gi,function(m){return"%26%23"+parseInt(m.slice(2),16)+"%3B"});let p="";for(let m=0;m<u.length;m+=$e){let h=u.
length>=$e?u.slice(m,m+$e):u,d=[];for(let g=0;g<h.length;++g){let _=h.charCodeAt(g);if(_===45||_===46||_===95||_===126||_>=48&&_<=57||_>=65&&_<=90||_>=97&&_<=122||
a===It&&(_===40||_===41)){d[d.length]=h.charAt(g);continue}if(_<128){d[d.length]=U[_];continue}if(_<2048){d[d.length]=U[192|_>>6]+U[128|_&63];continue}if(_<55296||
_>=57344){d[d.length]=U[224|_>>12]+U[128|_>>6&63]+U[128|_&63];continue}g+=1,_=65536+((_&1023)<<10|h.charCodeAt(g)&1023),d[d.length]=U[240|_>>18]+U[128|_>>12&63]+
U[128|_>>6&63]+U[128|_&63]}p+=d.join("")}return p};function $t(s){return!s||typeof s!="object"?!1:!!(s.constructor&&s.constructor.isBuffer&&s.constructor.isBuffer(s))}function be(s,i){if($(s)){let r=[];for(let n=0;n<s.length;n+=1)r.push(i(s[n]));return r}return i(s)}var vt={brackets(s){return String(s)+"[]"},comma:"comma",indices(s,i){return String(s)+"["+i+"]"},repeat(s){return String(s)}},zt=function(s,i){Array.prototype.
push.apply(s,$(i)?i:[i])},bt,I={addQueryPrefix:!1,allowDots:!1,allowEmptyArrays:!1,arrayFormat:"indices",charset:"utf-8",charsetSentinel:!1,delimiter:"&",encode:!0,
encodeDotInKeys:!1,encoder:Bt,encodeValuesOnly:!1,format:Ae,formatter:Ie,indices:!1,serializeDate(s){return(bt??(bt=Function.prototype.call.bind(Date.prototype.
toISOString)))(s)},skipNulls:!1,strictNullHandling:!1};function rn(s){return typeof s=="string"||typeof s=="number"||typeof s=="boolean"||typeof s=="symbol"||typeof s==
"bigint"}var ve={};function kt(s,i,r,n,a,u,p,m,h,d,g,_,w,x,P,k,L,O){let y=s,q=O,E=0,N=!1;for(;(q=q.get(ve))!==void 0&&!N;){let b=q.get(s);if(E+=1,typeof b<"u"){
if(b===E)throw new RangeError("Cyclic object value");N=!0}typeof q.get(ve)>"u"&&(E=0)}if(typeof d=="function"?y=d(i,y):y instanceof Date?y=w?.(y):r==="comma"&&$(
y)&&(y=be(y,function(b){return b instanceof Date?w?.(b):b})),y===null){if(u)return h&&!k?h(i,I.encoder,L,"key",x):i;y=""}if(rn(y)||$t(y)){if(h){let b=k?i:h(i,I.
encoder,L,"key",x);return[P?.(b)+"="+P?.(h(y,I.encoder,L,"value",x))]}return[P?.(i)+"="+P?.(String(y))]}let J=[];if(typeof y>"u")return J;let S;if(r==="comma"&&
$(y))k&&h&&(y=be(y,h)),S=[{value:y.length>0?y.join(",")||null:void 0}];else if($(d))S=d;else{let b=Object.keys(y);S=g?b.sort(g):b}let Je=m?String(i).replace(/\./g,
"%2E"):String(i),X=n&&$(y)&&y.length===1?Je+"[]":Je;if(a&&$(y)&&y.length===0)return X+"[]";for(let b=0;b<S.length;++b){let M=S[b],Xe=typeof M=="object"&&typeof M.
value<"u"?M.value:y[M];if(p&&Xe===null)continue;let he=_&&m?M.replace(/\./g,"%2E"):M,Sr=$(y)?typeof r=="function"?r(X,he):X:X+(_?"."+he:"["+he+"]");O.set(s,E);let et=new WeakMap;
et.set(ve,O),zt(J,kt(Xe,Sr,r,n,a,u,p,m,r==="comma"&&k&&$(y)?null:h,d,g,_,w,x,P,k,L,et))}return J}function nn(s=I){if(typeof s.allowEmptyArrays<"u"&&typeof s.allowEmptyArrays!=
"boolean")throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");if(typeof s.encodeDotInKeys<"u"&&typeof s.encodeDotInKeys!=
"boolean")throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");if(s.encoder!==null&&typeof s.encoder<"u"&&typeof s.encoder!=
"function")throw new TypeError("Encoder has to be a function.");let i=s.charset||I.charset;if(typeof s.charset<"u"&&s.charset!=="utf-8"&&s.charset!=="iso-8859-1")
throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");let r=Ae;if(typeof s.format<"u"){if(!_e(Be,s.format))throw new TypeError(
"Unknown format option provided.");r=s.format}let n=Be[r],a=I.filter;(typeof s.filter=="function"||$(s.filter))&&(a=s.filter);let u;if(s.arrayFormat&&s.arrayFormat in
vt?u=s.arrayFormat:"indices"in s?u=s.indices?"indices":"repeat":u=I.arrayFormat,"commaRoundTrip"in s&&typeof s.commaRoundTrip!="boolean")throw new TypeError("`c\
ommaRoundTrip` must be a boolean, or absent");let p=typeof s.allowDots>"u"?s.encodeDotInKeys?!0:I.allowDots:!!s.allowDots;return{addQueryPrefix:typeof s.addQueryPrefix==
"boolean"?s.addQueryPrefix:I.addQueryPrefix,allowDots:p,allowEmptyArrays:typeof s.allowEmptyArrays=="boolean"?!!s.allowEmptyArrays:I.allowEmptyArrays,arrayFormat:u,
charset:i,charsetSentinel:typeof s.charsetSentinel=="boolean"?s.charsetSentinel:I.charsetSentinel,commaRoundTrip:!!s.commaRoundTrip,delimiter:typeof s.delimiter>
"u"?I.delimiter:s.delimiter,encode:typeof s.encode=="boolean"?s.encode:I.encode,encodeDotInKeys:typeof s.encodeDotInKeys=="boolean"?s.encodeDotInKeys:I.encodeDotInKeys,
encoder:typeof s.encoder=="function"?s.encoder:I.encoder,encodeValuesOnly:typeof s.encodeValuesOnly=="boolean"?s.encodeValuesOnly:I.encodeValuesOnly,filter:a,format:r,
formatter:n,serializeDate:typeof s.serializeDate=="function"?s.serializeDate:I.serializeDate,skipNulls:typeof s.skipNulls=="boolean"?s.skipNulls:I.skipNulls,sort:typeof s.
sort=="function"?s.sort:null,strictNullHandling:typeof s.strictNullHandling=="boolean"?s.strictNullHandling:I.strictNullHandling}}function Rt(s,i={}){let r=s,n=nn(
i),a,u;typeof n.filter=="function"?(u=n.filter,r=u("",r)):$(n.filter)&&(u=n.filter,a=u);let p=[];if(typeof r!="object"||r===null)return"";let m=vt[n.arrayFormat],
h=m==="comma"&&n.commaRoundTrip;a||(a=Object.keys(r)),n.sort&&a.sort(n.sort);let d=new WeakMap;for(let w=0;w<a.length;++w){let x=a[w];n.skipNulls&&r[x]===null||
zt(p,kt(r[x],x,m,h,n.allowEmptyArrays,n.strictNullHandling,n.skipNulls,n.encodeDotInKeys,n.encode?n.encoder:null,n.filter,n.sort,n.allowDots,n.serializeDate,n.format,
n.formatter,n.encodeValuesOnly,n.charset,d))}let g=p.join(n.delimiter),_=n.addQueryPrefix===!0?"?":"";return n.charsetSentinel&&(n.charset==="iso-8859-1"?_+="ut\
f8=%26%2310003%3B&":_+="utf8=%E2%9C%93&"),g.length>0?_+g:""}function St(s){return Rt(s,{allowDots:!0,arrayFormat:"repeat"})}var Ut=Symbol("brand.privateNullableHeaders");function*no(s){if(!s)return;if(Ut in s){let{values:n,nulls:a}=s;yield*n.entries();for(let u of a)yield[u,null];return}
let i=!1,r;s instanceof Headers?r=s.entries():ge(s)?r=s:(i=!0,r=Object.entries(s??{}));for(let n of r){let a=n[0];if(typeof a!="string")throw new TypeError("exp\
ected header name to be a string");let u=ge(n[1])?n[1]:[n[1]],p=!1;for(let m of u)m!==void 0&&(i&&!p&&(p=!0,yield[a,null]),yield[a,m])}}var l=s=>{let i=new Headers,
r=new Set;for(let n of s){let a=new Set;for(let[u,p]of no(n)){let m=u.toLowerCase();a.has(m)||(i.delete(u),a.add(m)),p===null?(i.delete(u),r.add(m)):(i.append(u,
p),r.delete(m))}}return{[Ut]:!0,values:i,nulls:r}};var Z=s=>{if(typeof globalThis.process<"u")return globalThis.process.env?.[s]?.trim()||void 0;if(typeof globalThis.Deno<"u")return globalThis.Deno.env?.get?.(s)?.
trim()||void 0};var Ke,K,kr;var Rr=(()=>{class s{constructor({baseURL:r=Z("CLOUDFLARE_BASE_URL"),apiVersion:n=null,apiToken:a=Z("CLOUDFLARE_API_TOKEN")??null,apiKey:u=Z("CLOUDFLARE_API_KEY")??
null,apiEmail:p=Z("CLOUDFLARE_EMAIL")??null,userServiceKey:m=Z("CLOUDFLARE_API_USER_SERVICE_KEY")??null,...h}={}){Ke.add(this),K.set(this,void 0);let d={apiToken:a,
apiKey:u,apiEmail:p,userServiceKey:m,...h,baseURL:r||"https://api.cloudflare.com/client/v4",apiVersion:n||new Date().toISOString().slice(0,10)};this.baseURL=d.baseURL,
this.timeout=d.timeout??s.DEFAULT_TIMEOUT,this.logger=d.logger??console;let g="warn";this.logLevel=g,this.logLevel=ye(d.logLevel,"ClientOptions.logLevel",this)??
ye(Z("CLOUDFLARE_LOG"),"process.env['CLOUDFLARE_LOG']",this)??g,this.fetchOptions=d.fetchOptions,this.maxRetries=d.maxRetries??2,this.fetch=d.fetch??ht(),V(this,
K,At,"f");let _=Z("CLOUDFLARE_CUSTOM_HEADERS");if(_){let w={};for(let x of _.split(`
`)){let P=x.indexOf(":");P>=0&&(w[x.substring(0,P).trim()]=x.substring(P+1).trim())}d.defaultHeaders={...w,...d.defaultHeaders}}this._options=d,this.apiToken=a,
this.apiKey=u,this.apiEmail=p,this.userServiceKey=m,this.apiVersion=d.apiVersion}withOptions(r){return new this.constructor({...this._options,baseURL:this.baseURL,
maxRetries:this.maxRetries,timeout:this.timeout,logger:this.logger,logLevel:this.logLevel,fetch:this.fetch,fetchOptions:this.fetchOptions,apiToken:this.apiToken,
apiKey:this.apiKey,apiEmail:this.apiEmail,userServiceKey:this.userServiceKey,apiVersion:this.apiVersion,...r})}defaultQuery(){return this._options.defaultQuery}validateHeaders({
values:r,nulls:n}){if(!(this.apiEmail&&r.get("x-auth-email"))&&!n.has("x-auth-email")&&!(this.apiKey&&r.get("x-auth-key"))&&!n.has("x-auth-key")&&!(this.apiToken&&
r.get("authorization"))&&!n.has("authorization")&&!(this.userServiceKey&&r.get("x-auth-user-service-key"))&&!n.has("x-auth-user-service-key"))throw new Error('C\
ould not resolve authentication method. Expected one of apiEmail, apiKey, apiToken or userServiceKey to be set. Or for one of the "X-Auth-Email", "X-Auth-Key", \
"Authorization" or "X-Auth-User-Service-Key" headers to be explicitly omitted')}async authHeaders(r){return l([await this.apiEmailAuth(r),await this.apiKeyAuth(
r),await this.apiTokenAuth(r),await this.userServiceKeyAuth(r)])}async apiEmailAuth(r){if(this.apiEmail!=null)return l([{"X-Auth-Email":this.apiEmail}])}async apiKeyAuth(r){
if(this.apiKey!=null)return l([{"X-Auth-Key":this.apiKey}])}async apiTokenAuth(r){if(this.apiToken!=null)return l([{Authorization:`Bearer ${this.apiToken}`}])}async userServiceKeyAuth(r){
if(this.userServiceKey!=null)return l([{"X-Auth-User-Service-Key":this.userServiceKey}])}stringifyQuery(r){return St(r)}getUserAgent(){return`${this.constructor.
name}/JS ${D}`}defaultIdempotencyKey(){return`stainless-node-retry-${xe()}`}makeStatusError(r,n,a,u){return z.generate(r,n,a,u)}buildURL(r,n,a){let u=!C(this,Ke,
"m",kr).call(this)&&a||this.baseURL,p=at(r)?new URL(r):new URL(u+(u.endsWith("/")&&r.startsWith("/")?r.slice(1):r)),m=this.defaultQuery(),h=Object.fromEntries(p.
searchParams);return(!Pe(m)||!Pe(h))&&(n={...h,...m,...n}),typeof n=="object"&&n&&!Array.isArray(n)&&(p.search=this.stringifyQuery(n)),p.toString()}async prepareOptions(r){}async prepareRequest(r,{
url:n,options:a}){}get(r,n){return this.methodRequest("get",r,n)}post(r,n){return this.methodRequest("post",r,n)}patch(r,n){return this.methodRequest("patch",r,
n)}put(r,n){return this.methodRequest("put",r,n)}delete(r,n){return this.methodRequest("delete",r,n)}methodRequest(r,n,a){return this.request(Promise.resolve(a).
then(u=>({method:r,path:n,...u})))}request(r,n=null){return new me(this,this.makeRequest(r,n,void 0))}async makeRequest(r,n,a){let u=await r,p=u.maxRetries??this.
maxRetries;n==null&&(n=p),await this.prepareOptions(u);let{req:m,url:h,timeout:d}=await this.buildRequest(u,{retryCount:p-n});await this.prepareRequest(m,{url:h,
options:u});let g="log_"+(Math.random()*(1<<24)|0).toString(16).padStart(6,"0"),_=a===void 0?"":`, retryOf: ${a}`,w=Date.now();if(v(this).debug(`[${g}] sending \
request`,T({retryOfRequestLogID:a,method:u.method,url:h,options:u,headers:m.headers})),u.signal?.aborted)throw new H;let x=new AbortController,P=await this.fetchWithTimeout(
h,m,d,x).catch(G),k=Date.now();if(P instanceof globalThis.Error){let O=`retrying, ${n} attempts remaining`;if(u.signal?.aborted)throw new H;let y=ot(P)||/timed? ?out/i.
test(String(P)+("cause"in P?String(P.cause):""));if(n)return v(this).info(`[${g}] connection ${y?"timed out":"failed"} - ${O}`),v(this).debug(`[${g}] connection\
 ${y?"timed out":"failed"} (${O})`,T({retryOfRequestLogID:a,url:h,durationMs:k-w,message:P.message})),this.retryRequest(u,n,a??g);throw v(this).info(`[${g}] con\
nection ${y?"timed out":"failed"} - error; no more retries left`),v(this).debug(`[${g}] connection ${y?"timed out":"failed"} (error; no more retries left)`,T({retryOfRequestLogID:a,
url:h,durationMs:k-w,message:P.message})),y?new ee:new F({cause:P})}let L=`[${g}${_}] ${m.method} ${h} ${P.ok?"succeeded":"failed"} with status ${P.status} in ${k-
w}ms`;if(!P.ok){let O=await this.shouldRetry(P);if(n&&O){let S=`retrying, ${n} attempts remaining`;return await ft(P.body),v(this).info(`${L} - ${S}`),v(this).debug(
`[${g}] response error (${S})`,T({retryOfRequestLogID:a,url:P.url,status:P.status,headers:P.headers,durationMs:k-w})),this.retryRequest(u,n,a??g,P.headers)}let y=O?
"error; no more retries left":"error; not retryable";v(this).info(`${L} - ${y}`);let q=await P.text().catch(S=>G(S).message),E=ut(q),N=E?void 0:q;throw v(this).
debug(`[${g}] response error (${y})`,T({retryOfRequestLogID:a,url:P.url,status:P.status,headers:P.headers,message:N,durationMs:Date.now()-w})),this.makeStatusError(
P.status,E,N,P.headers)}return v(this).info(L),v(this).debug(`[${g}] response start`,T({retryOfRequestLogID:a,url:P.url,status:P.status,headers:P.headers,durationMs:k-
w})),{response:P,options:u,controller:x,requestLogID:g,retryOfRequestLogID:a,startTime:w}}getAPIList(r,n,a){return this.requestAPIList(n,a&&"then"in a?a.then(u=>({
method:"get",path:r,...u})):{method:"get",path:r,...a})}requestAPIList(r,n){let a=this.makeRequest(n,null,void 0);return new mt(this,a,r)}async fetchWithTimeout(r,n,a,u){
let{signal:p,method:m,...h}=n||{},d=this._makeAbort(u);p&&p.addEventListener("abort",d,{once:!0});let g=setTimeout(d,a),_=globalThis.ReadableStream&&h.body instanceof
globalThis.ReadableStream||typeof h.body=="object"&&h.body!==null&&Symbol.asyncIterator in h.body,w={signal:u.signal,..._?{duplex:"half"}:{},method:"GET",...h};
m&&(w.method=m.toUpperCase());try{return await this.fetch.call(void 0,r,w)}finally{clearTimeout(g)}}async shouldRetry(r){let n=r.headers.get("x-should-retry");return n===
"true"?!0:n==="false"?!1:r.status===408||r.status===409||r.status===429||r.status>=500}async retryRequest(r,n,a,u){let p,m=u?.get("retry-after-ms");if(m){let d=parseFloat(
m);Number.isNaN(d)||(p=d)}let h=u?.get("retry-after");if(h&&!p){let d=parseFloat(h);Number.isNaN(d)?p=Date.parse(h)-Date.now():p=d*1e3}if(p===void 0){let d=r.maxRetries??
this.maxRetries;p=this.calculateDefaultRetryTimeoutMillis(n,d)}return await gt(p),this.makeRequest(r,n-1,a)}calculateDefaultRetryTimeoutMillis(r,n){let p=n-r,m=Math.
min(.5*Math.pow(2,p),8),h=1-Math.random()*.25;return m*h*1e3}async buildRequest(r,{retryCount:n=0}={}){let a={...r},{method:u,path:p,query:m,defaultBaseURL:h}=a,
d=this.buildURL(p,m,h);"timeout"in a&&ct("timeout",a.timeout),a.timeout=a.timeout??this.timeout;let{bodyHeaders:g,body:_}=this.buildBody({options:a}),w=await this.
buildHeaders({options:r,method:u,bodyHeaders:g,retryCount:n});return{req:{method:u,headers:w,...a.signal&&{signal:a.signal},...globalThis.ReadableStream&&_ instanceof
globalThis.ReadableStream&&{duplex:"half"},..._&&{body:_},...this.fetchOptions??{},...a.fetchOptions??{}},url:d,timeout:a.timeout}}async buildHeaders({options:r,
method:n,bodyHeaders:a,retryCount:u}){let p={};this.idempotencyHeader&&n!=="get"&&(r.idempotencyKey||(r.idempotencyKey=this.defaultIdempotencyKey()),p[this.idempotencyHeader]=
r.idempotencyKey);let m=l([p,{Accept:"application/json","User-Agent":this.getUserAgent(),"api-version":this.apiVersion,"X-Stainless-Retry-Count":String(u),...r.
timeout?{"X-Stainless-Timeout":String(Math.trunc(r.timeout/1e3))}:{},...xt(),"X-Auth-Key":this.apiKey,"X-Auth-Email":this.apiEmail},await this.authHeaders(r),this.
_options.defaultHeaders,a,r.headers]);return this.validateHeaders(m),m.values}_makeAbort(r){return()=>r.abort()}buildBody({options:r}){let{body:n,headers:a}=r;if(!n)
return n==null&&"body"in r?C(this,K,"f").call(this,{body:n,headers:l([a])}):{bodyHeaders:void 0,body:void 0};let u=l([a]);return ArrayBuffer.isView(n)||n instanceof
ArrayBuffer||n instanceof DataView||typeof n=="string"&&u.values.has("content-type")||globalThis.Blob&&n instanceof globalThis.Blob||n instanceof FormData||n instanceof
URLSearchParams||globalThis.ReadableStream&&n instanceof globalThis.ReadableStream?{bodyHeaders:void 0,body:n}:typeof n=="object"&&(Symbol.asyncIterator in n||Symbol.
iterator in n&&"next"in n&&typeof n.next=="function")?{bodyHeaders:void 0,body:we(n)}:typeof n=="object"&&u.values.get("content-type")==="application/x-www-form\
-urlencoded"?{bodyHeaders:{"content-type":"application/x-www-form-urlencoded"},body:this.stringifyQuery(n)}:C(this,K,"f").call(this,{body:n,headers:u})}}return K=
new WeakMap,Ke=new WeakSet,kr=function(){return this.baseURL!=="https://api.cloudflare.com/client/v4"},s.DEFAULT_TIMEOUT=6e4,s})();function pat(s){let i=new Rr(s);for(let r of s.resources){let n=new r(i),a=i;for(let p of r._key.slice(0,-1))Y(a,p)?a=a[p]:Object.defineProperty(a,p,{value:a={},
configurable:!0,enumerable:!0,writable:!0});let u=r._key.at(-1);if(!Y(a,u))Object.defineProperty(a,u,{value:n,configurable:!0,enumerable:!0,writable:!0});else{if(a[u]instanceof
e)throw new TypeError(`Resource at ${r._key.join(".")} already exists!`);a[u]=Object.assign(n,a[u])}}return i}var sq=[[7003,["not-found","No such account: correct `account`."]],[9106,["unauthorized","CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard."]],
[6003,["unauthorized","CLOUDFLARE_API_TOKEN holds no API token: make one in the dashboard."]]],hat=rt({success:nt(!0)});function fat({fetch:s,endpoint:i}){return{
baseURL:i,apiToken:"put-on-by-fetch",apiKey:null,apiEmail:null,userServiceKey:null,maxRetries:0,logLevel:"off",fetch:(r,n)=>{let a=new Headers(n?.headers),u=new Headers(
{accept:"application/json"}),p=a.get("content-type");return p!==null&&u.set("content-type",p),s(r,{method:n?.method??"GET",headers:u,body:n?.body??null})}}}function gat(s,i){
let r=new Map([...i,...sq]);function n(a,u,p){if(!(a instanceof Error&&"status"in a&&typeof a.status=="number"))return tt(a);let{status:m}=a,d=("errors"in a&&Array.
isArray(a.errors)?a.errors.map(x=>x?.code):[]).find(x=>r.has(x)),[g,_]=r.get(d)??[];if(g!==void 0&&m<500)return new fe(g,`${u}: ${m}, code ${d}`,{hint:_});let w=`\
The token needs "Account \xB7 ${s} \xB7 ${p}" for this account.`;return st(m,u,m===403?w:void 0)}return async(a,u,p,m)=>{let h=await m().catch(g=>{throw n(g,a,u)}),
d=p.safeParse(await h.json().catch(()=>{}));if(!d.success)throw new fe("bad-answer",`${a}: the answer is not what the API describes`);return d.data}}export{Wr as a,Kr as b,pat as c,hat as d,fat as e,gat as f};
