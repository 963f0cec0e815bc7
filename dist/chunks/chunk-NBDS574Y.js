const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
var Zs=Object.create;var Rt=Object.defineProperty;var Rs=Object.getOwnPropertyDescriptor;var As=Object.getOwnPropertyNames;var Os=Object.getPrototypeOf,Cs=Object.prototype.hasOwnProperty;var me=(e=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(e,{get:(t,n)=>(typeof require<"u"?require:t)[n]}):e)(function(e){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+e+'" is not supported')});var Nl=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},he=(e,t)=>{for(var n in t)Rt(e,n,{get:t[n],enumerable:!0})},Ts=(e,t,n,r)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let o of As(t))!Cs.call(e,o)&&o!==n&&Rt(e,o,{get:()=>t[o],enumerable:!(r=Rs(t,o))||r.enumerable});return e};var jl=(e,t,n)=>(n=e!=null?Zs(Os(e)):{},Ts(t||!e||!e.__esModule?Rt(n,"default",{value:e,enumerable:!0}):n,e));var Is=me("node:path"),G=e=>Is[e],Je=G("basename"),Q=G("dirname"),Ll=G("extname"),Ul=G("isAbsolute"),Ye=G("join"),Fl=G("posix"),Bl=G("relative"),qn=G("resolve"),
Wl=G("sep");var Re={usage:{exit:64,hint:"Run `sealpost --help`."},config:{exit:64,hint:"Correct the config and run again."},"config-missing":{exit:64,hint:"Run `sealpost in\
it`, or name the file with --config."},"key-missing":{exit:64,hint:"Set SEALPOST_KEY to the output of `sealpost keygen`."},"key-weak":{exit:64,hint:"Use a key m\
ade by `sealpost keygen`; passphrases are not accepted."},"token-missing":{exit:64,hint:"Set the token in the environment; `sealpost doctor` names the variable."},
endpoint:{exit:64,hint:"Use an https address, or a loopback one for tests."},source:{exit:3,hint:"Nothing was written. Mend the source and run again."},"source-\
missing":{exit:3,hint:"Nothing was written. Create the file, or correct `source.path`."},"source-decrypt":{exit:3,hint:"Nothing was written. Check the private k\
ey for this environment."},"source-duplicate":{exit:3,hint:"Nothing was written. Keep one of the two lines."},"ledger-damaged":{exit:3,hint:"Nothing was written\
. Restore the ledger from a backup, or delete it and run `sealpost apply --recover`."},"ledger-owner":{exit:3,hint:"Nothing was written. Use the owner that the \
ledger names, or a ledger of your own."},"ledger-key":{exit:3,hint:"Nothing was written. Set SEALPOST_KEY to the key that the ledger names. If that was replaced\
 on purpose, set SEALPOST_KEY_PREVIOUS to it."},"ledger-file":{exit:1,hint:"Let `ledger.path` name a file that this user may read and write, then run again: wha\
t is unfinished is settled."},"ledger-moved":{exit:3,hint:"Another run changed the ledger meanwhile. Run again."},"ledger-busy":{exit:3,hint:"Another run holds \
the ledger. Wait for it and run again."},"plan-invalid":{exit:3,hint:"Nothing was written. Make a new plan."},"plan-stale":{exit:3,hint:"Nothing was written. Ma\
ke a new plan."},untrusted:{exit:3,hint:"Nothing was read or written. Run it for a push, a schedule or a dispatch of the default branch."},outside:{exit:64,hint:"\
Name a path inside the repository."},unauthorized:{exit:1,hint:"The token was not accepted: it ended, was revoked, or is of another place. Make a new one."},"to\
ken-expired":{exit:1,hint:"Make a new token and put it in the place of this one."},"sso-required":{exit:1,hint:"Authorise the token: on GitHub, Settings, Develo\
per settings, Personal access tokens, Configure SSO beside it, Authorize. A fine-grained token, or a GitHub App, needs none of that."},forbidden:{exit:1,hint:"T\
he token lacks a permission: `sealpost doctor` names it."},"not-found":{exit:1,hint:"Check the name in the config, and that the token may see it."},moved:{exit:1,
hint:"Write its present name into the config. Its former one is not followed: somebody else may take it at any time."},archived:{exit:1,hint:"Unarchive it on Gi\
tHub (Settings, General, Danger Zone), or take it out of the config."},"place-missing":{exit:1,hint:"Create the place at the target first."},conflict:{exit:1,hint:"\
Somebody else changed it at the same moment. Run again."},invalid:{exit:1,hint:"The target does not accept this name or value."},limited:{exit:1,hint:"The targe\
t asks for less traffic. Run again later: what is done stays done."},unavailable:{exit:1,hint:"The target has trouble of its own. Run again later."},network:{exit:1,
hint:"Check the network, the proxy variables and the endpoint."},timeout:{exit:1,hint:"The target did not answer in time. Run again: what is unknown is settled \
then."},redirect:{exit:1,hint:"Sealpost follows no redirects with a token in hand. Use the present name or address."},"bad-answer":{exit:1,hint:"The answer is n\
ot what the API describes. Check the endpoint and any proxy between."},unconfirmed:{exit:1,hint:"Run again: the next run looks again and settles it."},"held-bac\
k":{exit:1,hint:"Run again: it is removed once the writes have landed."},interrupted:{exit:1,hint:"Run the same command again: it goes on where this one stopped\
."},"read-only":{exit:1,hint:"This is a defect of the target: it tried to write while looking. Please report it."},internal:{exit:1,hint:"This is a defect of Se\
alpost. Please report it with the command you ran."},"leak-guard":{exit:70,hint:"A value was about to be printed; the run was stopped. Please report it."}},y=class e extends Error{name="\
SealpostError";code;hint;where;constructor(t,n,r={}){super(n),this.code=t,this.hint=r.hint??Re[t].hint,this.where=r.where}get exit(){return Re[this.code].exit}placed(t){
return this.where!==void 0?this:new e(this.code,this.message,{where:t,hint:this.hint})}toJSON(){let t={code:this.code,message:this.message,hint:this.hint};return this.
where===void 0?t:{...t,where:this.where}}};function Xe(e){for(let r=e,o=0;r instanceof Error&&o<5;r=r.cause,o+=1)if(r instanceof y)return r;let t=e instanceof Error?
e.constructor.name:typeof e,n=/^(?:[A-Z][A-Za-z]{3,40}|[a-z]{4,40})$/.test(t)?t:"error";return new y("internal",`unexpected ${n}${Ns(e)}`)}var Ms=["EACCES","EAD\
DRINUSE","EBUSY","EDQUOT","EEXIST","EFBIG","EIO","EISDIR","ELOOP","EMFILE","ENAMETOOLONG","ENFILE","ENOENT","ENOSPC","ENOTDIR","ENOTSUP","EPERM","EROFS","EXDEV"];
function Ns(e){let t=e instanceof Error&&"code"in e?e.code:void 0,n=Ms.find(r=>r===t);return n===void 0?"":` (${n})`}function ce(e,t,n){let r=e>=400&&e<500&&e!==
429?{hint:n}:{};if(e===401){let o=n===void 0?{}:{hint:`${Re.unauthorized.hint} ${n}`};return new y("unauthorized",`${t}: 401, the token was not accepted`,o)}return e===
403?new y("forbidden",`${t}: 403, not permitted`,r):e===404?new y("not-found",`${t}: 404, no such thing, or the token may not see it`,r):e===409?new y("conflict",
`${t}: 409, conflict`,r):e===429?new y("limited",`${t}: 429, too many requests`,r):e>=200&&e<300||e===304?new y("bad-answer",`${t}: answered ${e}, a success tha\
t the API does not describe`,r):e>=300&&e<400?new y("redirect",`${t}: ${e}, moved elsewhere`,r):e>=400&&e<500?new y("invalid",`${t}: ${e}, not accepted`,r):new y(
"unavailable",`${t}: ${e}`,r)}var js=["unauthorized","token-expired","forbidden","sso-required","moved","archived","limited","interrupted","redirect"];function Vl(e){
return js.includes(e.code)}function Gl(e){return["timeout","network","unavailable","bad-answer","internal","unconfirmed"].includes(e.code)?"unknown":"no"}var Ds=me("node:crypto"),j=e=>Ds[e],ge=j("createHash"),At=j("createHmac"),ql=j("createPrivateKey"),Jl=j("createPublicKey"),Jn=j("hkdfSync"),Qe=j("randomBytes"),
Yl=j("randomUUID"),Xl=j("sign"),Ql=j("timingSafeEqual"),ed=j("verify");var Ls=/^-----(BEGIN|END) [A-Z0-9 ]+-----$/,Us=/^(?:\d{4}-\d\d-\d\d)?(?:[T ]?\d\d(?::\d\d(?::\d\d(?:\.\d{1,9})?)?)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/,Fs=new Set(
["undefined","[object Object]","[secret]"]);function Ot(e){let t=(Bs(e)??[e]).flatMap(n=>[n,...n.split(/[\r\n]+/).map(r=>r.trim())]);return[...new Set(t)].filter(
n=>n!==e&&n!==""&&!Ls.test(n))}function Bs(e){if(!/^\s*[{[]/.test(e))return;let t=[];try{return JSON.parse(e,(n,r)=>((typeof r=="string"||typeof r=="number")&&t.
push(String(r).toWellFormed()),r)),t}catch{return}}function Ws(e){let t=/^[A-Za-z0-9_.-]*$/.test(e)?[e,e.replaceAll("_","\\_"),...Xn(e)]:Ks(e);return[...new Set(
t)]}function Xn(e){let t=Buffer.from(e),n=t.toString("hex"),r=Yn(t);return[...r,...r.map(o=>o.replaceAll("+","-").replaceAll("/","_")),...Yn(Buffer.from(t.toString(
"base64"))),n,n.toUpperCase(),n.replace(/..(?!$)/g,"$& "),t.join(","),e.toUpperCase(),e.toLowerCase()]}function Ks(e){let t=encodeURIComponent(e),n=JSON.stringify(
e).slice(1,-1),r=n.replaceAll('\\"','"'),o=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;");return[e,n,JSON.stringify(n).slice(1,-1),n.replace(
/[^ -~]/g,i=>`\\u${i.charCodeAt(0).toString(16).padStart(4,"0")}`),r,r.replaceAll("'","\\'"),...Xn(e),t,t.replace(/%../g,i=>i.toLowerCase()),t.replace(/[!'()*]/g,
i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`),encodeURI(e),new URLSearchParams({"":e}).toString().slice(1),e.replaceAll("'","'\\''"),e.replaceAll("'","''"),
o.replaceAll('"',"&quot;").replaceAll("'","&#39;"),o.replaceAll('"',"&#34;").replaceAll("'","&#x27;"),e.replace(/[&<>"']/g,i=>`&#${i.charCodeAt(0)};`),o.replace(
/[\\*_[\]~$!]/g,"\\$&")]}function Ct(e){return[e,...Ot(e)].filter(t=>Qn(t)&&!er(t))}function Qn(e){return e.length>=8||e.length*3>=8&&Buffer.byteLength(e)>=8}function er(e){
return Fs.has(e)||Us.test(e)}function tr(e,t){let n=i=>Qn(i)&&!er(i)&&!t(i),o=Ct(e).filter(i=>!t(i)).flatMap(i=>Ws(i).filter(n));return[...new Set(o)]}function Yn(e){
return[0,1,2].map(t=>{let n=Buffer.concat([Buffer.alloc(t),e]),r=Math.floor(n.length*8/6);return n.toString("base64").slice(Math.ceil(t*8/6),r)})}var Vs="redacted|masked|hidden|concealed|censored|sensitive|filtered|removed|omitted|restricted|protected|encrypted|obfuscated|scrubbed|secret|private|secure|su\
ppressed|value redacted|secret value|sensitive value|value encrypted|value hidden",Gs="no value|not set|not shown|set|unset|configured|undefined|null|nil|none|e\
mpty|unknown|known after apply|computed",Hs="[\\w :.-]{0,60}[ :_-](?:redacted|masked|hidden)",qs="(?:redacted|masked|hidden|concealed|sensitive|filtered|omitted\
)[ :_-][^\\]>)}]{1,60}",Js=new RegExp(`^[[(<{]{1,2}[ *_-]*(?:${Vs}|${qs}|${Hs})[ *_-]*[\\])>}]{1,2}$`,"i"),Ys=new RegExp(`^[(<](?:${Gs})[)>]$`,"i"),Xs=et([/^[*∗⁎＊✱•●○⬤∙·×█▇▓▒░■□▪‧]{3}[*∗⁎＊✱•●○⬤∙·×█▇▓▒░■□▪‧\s]*$/,
/^(?:x{4,}|x{3,}(?:-x{3,})+)$/i,/^x{4}[A-Za-z0-9]{1,4}$/,/^[\w.:/+-]{0,12}[*•●█]{4,}[\w.:/+-]{0,12}$/,/^[\w.:/+-]{1,12}…[\w.:/+-]{0,12}$/,/^…[A-Za-z0-9]{4}$/,
/^(?:\.{3,}\w{0,8}|…+)$/,/^(?:sk|pk|rk|gh[a-z]|github_pat|glpat|xox[a-z]|AKIA|eyJ)[\w-]{0,16}\.{3}[\w-]{0,8}$/,Js,Ys,/^[*_~!#=%-]{2,} ?[(]?(?:redacted|masked|hidden|filtered|suppressed)(?: [a-z ]{1,40})?[)]? ?[*_~!#=%-]*$/i,
/^(?:"(?:[*•]{3,}|\W?redacted\W?)"|'(?:[*•]{3,}|\W?redacted\W?)'|`[*•]{3,}`|[«%]redacted[»%]|&lt;(?:redacted|hidden|masked)&gt;)$/i,/^(?:[Rr]edacted|REDACTED|MASKED|CENSORED|HIDDEN_DUE_TO_SECURITY_REASONS|VALUE_SPECIFIED_IN_NO_LOG_PARAMETER)$/,
/^\W{0,2}[A-Za-z]{1,20}\W{1,3}(?:\*{3,}|(?:value )?redacted)\W{1,3}$/,/^<set to the key .{1,160}>$/,/^\d+ bytes$/,/^(?:bearer|basic|token) +(?:[*•]{3,}|x{4,}|\W?redacted\W?)$/i,
/^(?:undefined|\[object [A-Z]\w{1,40}\])$/]),Qs=et([/:\/\/[^\s/@:]{0,200}:(?:(?:\*|%2A|•){3,}|x{4,}|[[(<]?(?:redacted|masked|hidden|filtered|sensitive)[\])>]?)@/i,
/"\s{0,8}:\s{0,8}"(?:[*•]{3,}|[[(<](?:redacted|masked|hidden|filtered|secret|sensitive(?: value)?)[\])>])"/i,/[?&][\w-]{1,60}=(?:\*{3,}|[[<(]?redacted[\])>]?)(?:[&#]|$)/i,
/-----BEGIN [A-Z ]{1,40}-----\s{0,4}(?:\*{3,}|[[<(]?redacted|\.{3}|…)/i]),ea=et([/^<[A-Za-z](?:[\w .,:'/-]{0,100}[\w .,:'-])?>$/,/:\/\/(?:[^\s/@:]{0,200}:)?<[^\s@<>]{1,60}>@/,
/^\$\{\{.{1,180}\}\}$/,/^(?:TODO|FIXME|TBD|REPLACE[-_ ]?ME|REPLACE[-_](?:WITH|BY)[-_][\w-]{1,60}|(?:YOUR|INSERT|PUT|ENTER)[-_ ].{1,60}[-_ ]HERE)$/i,/%!\w\((?:MISSING|<nil>|[a-z]+=)/]),
ta=/^(?:op:\/\/[^/\s]+\/[^/\s]+\/\S+|ref\+[a-z0-9]+:\/\/\S+|\{\{ ?op:\/\/.{1,180}\}\})$/,nr=[["SOPS",/^ENC\[AES256_GCM,/],["eyaml",/^ENC\[(?:PKCS7|GPG|VAULT|KMS)[,:]/],
["Jasypt",/^ENC\([A-Za-z0-9+/=]{16,}\)$/],["EJSON",/^EJ\[\d+:[A-Za-z0-9+/=]+:/],["age",/^(?:-----BEGIN AGE ENCRYPTED FILE-----|age-encryption\.org\/v1|YWdlLWVuY3J5cHRpb24u|LS0tLS1CRUdJTiBBR0Ug)/],
["PGP",/^(?:-----BEGIN PGP MESSAGE-----|LS0tLS1CRUdJTiBQR1Ag)/],["dotenvx",/^encrypted:[A-Za-z0-9+/=]+$/],["Ansible Vault",/^(?:!vault \|?\s*)?\$ANSIBLE_VAULT;/],
["Vault's transit engine",/^vault:v\d+:[A-Za-z0-9+/=]{16,}$/],["git-crypt",/^\0GITCRYPT\0/],["OpenSSL",/^U2FsdGVkX1[A-Za-z0-9+/\s]{20,}={0,2}\s*$/],["Fernet",/^gAAAAA[A-Za-z0-9_-]{90,}={0,2}$/],
["Laravel",/^eyJpdiI6[A-Za-z0-9+/=]{60,}$/],["Rails",/^[A-Za-z0-9+/]+={0,2}--[A-Za-z0-9+/]{16}--[A-Za-z0-9+/]{22}==$/],["AWS KMS",/^AQ[EI]CAH[A-Za-z0-9+/]{100,}={0,2}$/],
["Google KMS",/^CiQA[A-Za-z0-9+/]{80,}={0,2}$/],["Sealed Secrets",/^Ag[A-D][A-Za-z0-9+/]{300,}={0,2}$/],["DigitalOcean",/^EV\[\d+:[A-Za-z0-9+/=]+:/],["Spring",/^\{cipher\}/],
["Mule",/^!\[[A-Za-z0-9+/=]{20,}\]$/],["Pulumi",/^v1:[A-Za-z0-9+/]{16}:[A-Za-z0-9+/=]{16,}$/],["Windows",/^01000000d08c9ddf0115d1118c7a00c04fc297eb/i]],na=et(nr.
map(([,e])=>e)),ra=/["']?kind["']?\s{0,4}:\s{0,4}["']?SealedSecret\b|"sops"\s{0,4}:\s{0,4}\{|"encrypted_data"\s{0,4}:/,rr="\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A\
-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF",or="\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000",ir=new RegExp(`[${rr}]`),oa=new RegExp(`[${or}]`),
ia=new RegExp(`^[\\u0000-\\u007F${rr}${or}]*$`),sa=/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/;function et(e){let n=[...new Set(e.map(r=>r.flags))].map(r=>{
let o=e.filter(i=>i.flags===r).map(({source:i})=>`(?:${i})`);return new RegExp(o.join("|"),r)});return r=>n.some(o=>o.test(r))}function sr(e){let t=e.trim();if(e.
startsWith("\0GITCRYPT\0"))return"is still encrypted (git-crypt)";if(e.includes("\0"))return"holds a NUL character";if(t.length<=200){if(Xs(t))return"is what to\
ols print in place of a value";if(ta.test(t))return"is a reference that another tool was to resolve";if(ea(t))return"holds a placeholder that nobody filled in"}
let n=na(t)?nr.find(([,r])=>r.test(t))?.[0]:void 0;if(n!==void 0)return`is still encrypted (${n})`;if(e.length<=65536){if(Qs(e))return"holds what tools print in\
 place of a value";if(ra.test(e))return"is still encrypted"}return aa(e)??ca(e)}function aa(e){return/^version https:\/\/git-lfs\.github\.com\/spec\/v\d/m.test(
e)?"is a pointer of Git LFS in place of the file":/^<{7}(?: |$)/m.test(e)||/^>{7}(?: |$)/m.test(e)?"holds the lines of a merge conflict":void 0}function ca(e){return e.
includes("\uFFFD")?"holds a character that was lost when the text was decoded":(ir.test(e)||oa.test(e))&&ia.test(e)?"holds a character that nobody sees":void 0}
function ar(e){return ir.test(e)||sa.test(e)}var ua={cut:"ends at a #, which other readers take for a part of it",comment:"ends at a #; what stands behind it is a comment",expanded:"holds a $NAME or $(comm\
and); it is sent as it stands, and other readers replace it","escaped-quote":"holds a backslash before a quote; both are sent, and other readers drop the backsl\
ash","inner-quote":"holds a quote of the kind that is around it; it is sent as a part of the value","kept-quotes":"stands in quotes that are sent as a part of t\
he value",swallowed:"runs over lines that look like names of their own; a quote may be missing","flat-pem":"is a PEM without line ends, with \\n spelled out say;\
 it is sent so",unseen:"holds a character that nobody sees",edge:"begins or ends with a blank or a line end; it is sent with it"};function id(e){return ua[e]}function cr(e){
let t=[];return/^\s*-----BEGIN [A-Z0-9 ]+-----[^\n]*[^\s]/.test(e)&&!e.trim().includes(`
`)&&t.push("flat-pem"),/^[“”„‟‘’‚«][\s\S]*[“”‟‘’»]$/.test(e)&&t.push("kept-quotes"),ar(e)&&t.push("unseen"),!/\n[^\n]*\S/.test(e)&&e!==
e.trim()&&t.push("edge"),t}function ur(){let e=new Uint8Array(4096),t=new Uint32Array(256),n=new Uint8Array(256),r=new Int32Array(256),o=new Int32Array(512).fill(-1),i=new Uint32Array(512),
[s,a]=[0,0];function c(d,p,f,g){let b=o.length-1;for(let _=d&b;;_=_+1&b){let T=o[_];if(T<0)return _;if(!(r[T]!==d||n[T]!==g)&&u(t[T],p,f,g))return _}}function u(d,p,f,g){
for(let b=0;b<g;b+=1)if(e[d+b]!==p[f+b])return!1;return!0}function l(d){let p=nt(e,t[d],8)&i.length-1;i[p]=i[p]|1<<n[d]-8}function m(){t=tt(t,new Uint32Array(2*
s)),n=tt(n,new Uint8Array(2*s)),r=tt(r,new Int32Array(2*s)),o=new Int32Array(2*o.length).fill(-1),i=new Uint32Array(2*i.length);let d=o.length-1;for(let p=0;p<s;p+=
1){let f=r[p]&d;for(;o[f]>=0;)f=f+1&d;o[f]=p,l(p)}}return{add(d,p,f){let g=nt(d,p,f),b=o[c(g,d,p,f)];if(b>=0)return b;a+f>e.length&&(e=tt(e,new Uint8Array(2*e.length))),
s===t.length&&m();for(let _=0;_<f;_+=1)e[a+_]=d[p+_];return o[c(g,d,p,f)]=s,t[s]=a,n[s]=f,r[s]=g,l(s),a+=f,s+=1,s-1},at:(d,p,f)=>o[c(nt(d,p,f),d,p,f)],lengthsAt:(d,p)=>i[nt(
d,p,8)&i.length-1],count:()=>s}}function tt(e,t){return t.set(e),t}function nt(e,t,n){let r=2166136261;for(let o=t;o<t+n;o+=1)r=Math.imul(r^e[o],16777619);return r^=
r>>>16,r=Math.imul(r,2246822507),r^=r>>>13,r=Math.imul(r,3266489909),r^r>>>16}var Tt=3,dr=16;function pr(e,t){let n=mr(),r=[],o=0;for(let s of e){for(let a of s)for(let c of n.add(a))r[c]??=o;o+=1}let i=n.standingIn(t);return s=>{let a;return n.
scan(s,c=>i.has(c)?!1:(a=r[c],!0)),a}}function fr(e,t){let n=mr(),r=new Map;for(let c of e)r.has(c)||r.set(c,n.add(c));let o=t.join(`
`),i=new Set(t),s=n.standingIn(o),a=[...r].filter(([c,u])=>u.length>0&&u.every(l=>s.has(l))&&(u.length===1||i.has(c)||o.includes(c)));return new Set(a.map(([c])=>c))}
function mr(){let e=ur(),t=new Uint8Array(1<<dr).fill(8-Tt+1);function n(s){let a=Buffer.from(s);if(a.length<8)return[];let c=[];for(let u=0;u+24<=a.length;u+=24)
c.push(r(a,u));return a.length%24!==0&&c.push(r(a,Math.max(0,a.length-24))),c}function r(s,a){let c=e.count(),u=e.add(s,a,Math.min(24,s.length-a));if(u<c)return u;
for(let l=8-Tt,m=a;l>=0;l-=1,m+=1){let d=lr(s,m);t[d]=Math.min(t[d],l)}return u}function o(s,a){for(let c=0;c+8<=s.length;){let u=t[lr(s,c+8-Tt)];if(u>0)c+=u;else{
if(la(e,s,c,a))return;c+=1}}}function i(s){let a=new Set;return e.count()===0||o(Buffer.from(s),c=>(a.add(c),!1)),a}return{add:n,scan:o,standingIn:i}}function la(e,t,n,r){
let o=8;for(let i=e.lengthsAt(t,n);i!==0;i>>>=1,o+=1){if((i&1)===0||n+o>t.length)continue;let s=e.at(t,n,o);if(s>=0&&r(s))return!0}return!1}function lr(e,t){let n=e[t]<<
10,r=e[t+1]<<5;return(n^r^e[t+2])&(1<<dr)-1}var rt="[secret]",da=500,D=class e{#e;constructor(t){if(!t.isWellFormed())throw new y("source","a value is not valid Unicode text");this.#e=t}get bytes(){return Buffer.
byteLength(this.#e)}reveal(){return this.#e}equals(t){return this.#e===t.#e}unmeant(){return sr(this.#e)}doubts(){return cr(this.#e)}isOneOf(t){return t.has(pa(
this.#e))}parts(){return Ot(this.#e).map(t=>new e(t))}standsIn(t){return t.includes(this.#e)}static finder(t,n,r=()=>!1){let o=t.map(a=>a.#e),i=fr(hr(o,Ct),n),s=a=>i.
has(a)||a.length<=da&&r(a);return pr(hr(o,a=>[tr(a,s)]),n.join(`
`))}fingerprint(t,n,r){let o=Buffer.alloc(8);return o.writeBigUInt64BE(BigInt(this.bytes)),At("sha256",t).update(o).update(this.#e).update(`${r}|${n}`).digest().
subarray(0,16).toString("base64url")}toString(){return rt}toJSON(){return rt}[Symbol.toPrimitive](){return rt}[Symbol.for("nodejs.util.inspect.custom")](){return rt}};
function pa(e){return e.replaceAll("\\n",`
`).split(/[\r\n]+/).map(n=>n.trim()).join(`
`).trim()}function*hr(e,t){for(let n of e)yield*t(n)}function yd(e,t="SEALPOST_KEY"){let n=/^[A-Za-z0-9_-]{43}$/.test(e)?Buffer.from(e,"base64url"):void 0;if(n?.
length!==32){let o=/^["']|["']$/.test(e),i=`Take the quotes off ${t}: in a file for \`--env-file\` they become a part of the value.`;throw new y("key-weak",`${t}\
 is not 32 random bytes in base64url`,o?{hint:i}:{})}return{id:At("sha256",n).update("sealpost/key-id/v1").digest().subarray(0,6).toString("base64url"),bytes:n}}
function bd(e,t,n){return new Uint8Array(Jn("sha256",e.bytes,t,`sealpost/${n}`,32))}var ot={absent:"new at the target",vanished:"was deleted at the target","source-changed":"changed at the source",drifted:"edited at the target",unfinished:"not \
known to be finished",rekeyed:"written under a key that is not at hand",foreign:"was there before us: taken over","gone-from-source":"gone from the source","gon\
e-everywhere":"gone from the source and the target",proposed:"changed at the source by this pull request",protected:"protected",unlisted:"could not be seen","no\
t-allowed":"not allowed","not-ours":"edited or made anew at the target, so it may not be ours any more",blocked:"the target stands against it"},Ae={"read-back":"\
read back",revision:"by revision",ledger:"by the ledger's word"},It={create:"create",update:"update",adopt:"adopt",remove:"remove",forget:"forget",keep:"same",leave:"\
left"},br={...It,create:"created",update:"updated",adopt:"adopted",remove:"removed",forget:"forgotten"},fa={unfinished:"unsure",rekeyed:"unsure"},ma={edited:"ed\
ited","made-anew":"remade",deleted:"deleted"},Mt={edited:"edited at the target","made-anew":"deleted and made anew at the target",deleted:"was deleted at the ta\
rget"},Oe={added:["added","added by this pull request"],changed:["rotated","rotated by this pull request"],removed:["removed","removed by this pull request"]},ha={
...br,keep:"kept",leave:"left"};function ue(e){return e.do==="leave"&&e.why==="foreign"&&e.instead===void 0}function be(e){return e.why==="unlisted"?"unseen":e.
reached===!1?"left":e.error!==void 0?"failed":e.do==="leave"?"left":e.do}function it(e,t){let n=be(e);return n==="unseen"?"unknown":n==="failed"?"failed":e.reached===
!1?"unreached":t==="drift"?e.drift===void 0?fa[e.why??"foreign"]??It[e.do]:ma[e.drift]:(e.ok===!0?br:It)[e.do]}function st(e,t=!1){return t&&e.proposed===void 0&&
ut(e.do)?`${gr(e)}; pending on the base branch anyway`:gr(e)}function gr(e){if(e.sure!==void 0)return Ae[e.sure];if(e.why===void 0)return"";if(e.do==="forget"&&
e.note!==void 0)return"no longer in the config";let t=e.reached===!1?": not reached":"";if(e.do!=="leave")return`${ga(e,e.why)}${yr(e)}${t}`;if(e.why==="foreign")
return"not ours: left alone";if(e.why==="unlisted")return ot.unlisted;let n=e.instead===void 0?"":`, would be ${ha[e.instead]}`,r=e.proposed===void 0?"":`${Oe[e.
proposed][1]}, `,o=e.drift===void 0||e.why==="not-ours"?"":`${Mt[e.drift]}, `;return`${r}${o}${ot[e.why]}: left alone${n}${yr(e)}`}function ga({do:e,drift:t,proposed:n},r){
if(n!==void 0){let[,o]=Oe[n];return e==="adopt"?`${o}, and there before us: taken over`:o}return t===void 0?ot[r]:r==="drifted"||r==="vanished"?Mt[t]:`${ot[r]},\
 and ${Mt[t]} since`}function yr({contested:e=0}){return e<2?"":`; it was edited after each of our last ${e} writes, so there is another writer`}var ya={absent:"\
seen",vanished:"seen","source-changed":"by fingerprint",drifted:"seen",unfinished:"not known",rekeyed:"not known",foreign:"seen","gone-from-source":"by the ledg\
er's word","gone-everywhere":"seen",proposed:"not compared",protected:"",unlisted:"not known","not-allowed":"","not-ours":"seen",blocked:"seen"};function at(e){
return e.replaced?"a stranger's value was replaced":e.ok!==void 0?e.ok?"confirmed":"":e.sure!==void 0?Ae[e.sure]:e.do==="forget"&&e.note!==void 0||e.why===void 0?
"":ya[e.why]}function ct(e){let t=Object.keys(Ae).filter(s=>e.some(a=>a.sure===s)),[n="ledger",...r]=t,o=`${Z(e.length)} unchanged`;if(r.length===0)return`${o},\
 ${Ae[n]}`;let i=s=>Z(e.filter(a=>a.sure===s).length);return`${o}: ${t.map(s=>`${i(s)} ${Ae[s]}`).join(", ")}`}function Z(e){return String(e).replace(/\B(?=(\d{3})+$)/g,
",")}function z(e,t,n=`${t}s`){return`${Z(e)} ${e===1?t:n}`}function ut(e){return e==="create"||e==="update"||e==="adopt"||e==="remove"}function we(e){let{command:t,refusals:n,summary:r}=e,{planned:o,held:i,unseen:s}=wa(e),c=[...t==="drift"?[[o+i,o+i===1?"differs":"differ"]]:[[n.length,n.length===
1?"refusal":"refusals"],...$a(e,o),[i,"left alone"]],[s,"unknown"]].filter(([u])=>u>0).map(([u,l])=>`${Z(u)} ${l}`);return c.length===0&&c.push(t==="drift"?ba(e):
"nothing to do"),r.keep>0&&c.push(`${Z(r.keep)} the same`),c.join(", ")}function ba({changes:e}){return e.length>0?"nothing differs":"the ledger knows of nothin\
g written here, so nothing was compared"}function wa({changes:e}){let t=n=>e.filter(n).length;return{planned:t(({do:n})=>ut(n)),held:t(n=>n.do==="leave"&&n.why!==
"unlisted"&&!ue(n)),unseen:t(({why:n})=>n==="unlisted")}}function xa({changes:e}){let t=e.filter(o=>ut(o.do));return{own:Object.keys(Oe).map(o=>[t.filter(({proposed:i})=>i===
o).length,Oe[o][0]]).filter(([o])=>o>0).map(([o,i])=>`${Z(o)} ${i}`).join(", "),pending:t.filter(({proposed:o})=>o===void 0).length}}function $a(e,t){let{summary:n,
changes:r,proposal:o}=e,i=r.filter(c=>c.ok!==void 0),{notReached:s=0}=n;if(i.length+s===0){let{own:c,pending:u}=xa(e);return[...o===void 0?[[t,`to write${va(n)}`]]:
[[t-u,`by this pull request (${c})`],[u,"pending on the base branch anyway"]],[n.forget,"to forget"]]}let a=i.filter(c=>c.do==="forget"&&c.ok).length;return[[n.
written,"written"],[a,"forgotten"],[i.filter(c=>c.ok===!1).length,"failed"],[s,"not reached"],[t+n.forget-i.length-s,"not tried"]]}function va(e){let t=["create",
"update","adopt","remove"].filter(n=>e[n]>0);return t.length<2?"":` (${t.map(n=>`${n} ${Z(e[n])}`).join(", ")})`}function xe(e){let{notReached:t=0}=e.summary;if(t===
0)return"";let n=e.plan===void 0?"The same command goes on from here.":"What is left needs a new plan.";return`Stopped: ${Z(e.summary.written)} done, ${Z(t)} le\
ft. ${n}`}var wr=120,xr={widens:"It lets runs do more",moves:"It leads elsewhere",narrows:"It lets runs do less"},_a={reviewed:"Changes of the config count once they are \
merged. What they touch, and every value that changes at the source, was not compared.",untrusted:"The config was held against the one of the default branch, an\
d that is all: no value was read and no target was asked."};function L({proposal:e}){if(e===void 0)return;let{changes:t,mode:n}=e,r=Object.keys(xr).map(o=>({title:xr[o],
items:t.filter(i=>i.effect===o).map(za)}));return{title:t.length===0?"the config stays as it is":`${z(t.length,"change")} of the config`,note:_a[n],groups:r.filter(
({items:o})=>o.length>0)}}function U({hash:e,proposal:t,error:n}){return e===""&&t!==void 0&&n===void 0}function kd({proposal:e}){return(e?.edges??[]).map(({environment:t,
target:n,place:r,at:o})=>({environment:t,target:n,scope:ka(r),at:o.join(", ")}))}function ka(e){try{let t=JSON.parse(e);return typeof t!="object"||t===null||Array.
isArray(t)?e:Object.entries(t).map(([n,r])=>`${n} ${typeof r=="string"?r:JSON.stringify(r)}`).join(", ")}catch{return e}}function za(e){let{part:t,how:n}=e;return Sa[t](
e,n)}var Sa={config:(e,t)=>t==="added"?"the config is new":"the config is taken out",owner:({from:e,to:t})=>`the owner is ${$(t)}, and was ${$(e)}`,source:e=>$e(
`source.${e.name??""}`,e),environment:(e,t)=>`the environment ${$(e.to??e.from)} is ${$r(t)}`,ledger:e=>$e(`ledger.${e.name??""}`,e),policy:(e,t)=>t==="changed"?
$e(`policy.${e.name??""}`,e):Nt(`policy.${e.name??""}`,e,t),target:({target:e,from:t,to:n},r)=>`the target ${$(e)} (${$(n??t)}) is ${$r(r)}`,use:e=>`${$e("use",
e)}, for ${$(e.target)}`,setting:e=>`${$e(e.name??"",e)}, for ${$(e.target)}`,token:({target:e,to:t,from:n})=>`${$(e)} takes its token from ${t===void 0?"the us\
ual variable":$(t)}, and did from ${n===void 0?"the usual one":$(n)}`,mapping:({target:e,name:t,from:n,to:r},o)=>`${$(t)} ${o==="added"?"goes":"no longer goes"}\
 to ${$(r??n)} of ${$(e)}`,secrets:(e,t)=>`${Nt("secrets",e,t)}, for ${$(e.target)}`,rename:({target:e,name:t,from:n,to:r})=>`${$(t)} is called ${r===void 0?"by\
 its own name":$(r)} at ${$(e)}, and was ${n===void 0?"by its own name":$(n)}`,prefix:e=>`${$e("prefix",e)}, for ${$(e.target)}`,public:(e,t)=>`${Nt("public",e,
t)}, for ${$(e.target)}`};function $e(e,{from:t,to:n}){return n===void 0?`${$(e)} is taken out, and was ${$(t)}`:`${$(e)} is ${$(n)}${t===void 0?"":`, and was ${$(
t)}`}`}function Nt(e,{from:t,to:n},r){return`${$(e)} ${r==="added"?"now holds":"no longer holds"} ${$(n??t)}`}function $r(e){return e==="added"?"new":"taken out"}
function $(e=""){return`\`${(e.length>wr?`${e.slice(0,wr).replace(/[\uD800-\uDBFF]$/,"")}\u2026`:e).replaceAll("`","'")}\``}var vr=new RegExp("[\\p{C}\\p{Default_Ignorable_Code_Point}]|(?! )\\p{Z}","gu");function Ce(e){return`\\u{${(e.codePointAt(0)??0).toString(16)}}`}function v(e){
return(e.length>500?`${e.slice(0,500).replace(/[\uD800-\uDBFF]$/,"")}\u2026`:e).replace(vr,Ce).replace(/##\[/g,`${Ce("#")}#[`).replace(/^( *):(?=:)/,`$1${Ce(":")}`)}
function R(e){let t=v(e).replace(/[`|]/g,Ce);return t.trim()===""?"`(empty)`":`\`${t}\``}function Dt(e){let t=[],n=/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/gs,r=(i,s)=>{
i!==(s??e.length)&&t.push({code:!1,text:e.slice(i,s).replaceAll("`","'")})},o=0;for(let{index:i,0:s,1:a="",2:c=""}of e.matchAll(n))r(o,i),t.push({code:!0,text:a.
length>1?c.replace(/^ (.+) $/,"$1"):c}),o=i+s.length;return r(o),t}function F(e){return Dt(v(e)).reduce((n,r)=>{let o=r.code?Pa(r.text):Za(r.text);return n.endsWith(
"`")&&o.startsWith("`")?`${n} ${o}`:n+o},"").trim().replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/,n=>/\d/.test(n)?`${n}\\`:`\\${n}`)}function Pa(e){if(!e.includes("`"))return R(
e);let t="`".repeat((e.match(/`+/g)??[]).reduce((r,o)=>Math.max(r,o.length),0)+1),n=/^`|`$/.test(e)?" ":"";return`${t}${n}${e.replaceAll("|",Ce)}${n}${t}`}var Ea=/[@#]|:\/\/|www\.|(?<![0-9a-z])(?:gh-\d|[0-9a-f]{7,40}(?![0-9a-z]))|:[a-z_][\w+-]*:/i;
function Za(e){return e.split(/( +)/).map(t=>{if(!Ea.test(t))return jt(t);let[,n="",r="",o=""]=/^([("']*)(.*?)([)"'.,:;!?]*)$/.exec(t)??[];return r===""?R(t):`${jt(
n)}${R(r)}${jt(o)}`}).join("")}function jt(e){return e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll("|","&#124;").replace(/[\\*_[\]~$!]/g,
"\\$&")}function _r(e){return e.replace(vr,t=>t===`
`?t:Ra(t)).replace(/##\[/g,"\\u0023#[")}function Ra(e){return Array.from({length:e.length},(t,n)=>`\\u${e.charCodeAt(n).toString(16).padStart(4,"0")}`).join("")}var Aa=5,Oa=3;function lt(e,t){return[...Sr(e.changes,({target:r,environment:o,scope:i})=>JSON.stringify([r,o,i])).values()].map(r=>Ca(r,e,t))}function Ca(e,t,n){
let{target:r,use:o,environment:i,scope:s}=e[0],a=n?Number.POSITIVE_INFINITY:Aa,c=new Set,u=[],l=(f,g)=>{for(let b of f)c.add(b);u.push(g)};for(let[f,g]of Sr(e,Ta))
f!==""&&g.length>Oa&&!n&&l(g,Ia(g,t,a));let m=e.filter(f=>f.do==="keep");m.length>0&&!n&&l(m,{mark:"keep",word:"same",text:ct(m),names:[],hidden:0,more:[]});let d=e.
filter(ue);if(d.length>0){let f=`${z(d.length,"name")} that nobody asked for`;l(d,{mark:"left",word:"left",text:f,...zr(d,a),more:[]})}let p=e.filter(f=>!c.has(
f)).map(f=>kr(f,t));return{target:r,use:o,environment:i,scope:s,rows:p,folds:u}}function kr(e,{command:t,proposal:n}){let{error:r,note:o,why:i}=e,s=o===void 0||
i==="unlisted"&&r!==void 0?[]:[o];return{mark:be(e),word:it(e,t),name:e.name,from:e.sourceName??"",why:st(e,n!==void 0),sure:at(e),done:e.ok===!0,more:r===void 0?
s:[...s,r.message,r.hint]}}function Ta(e){return e.error===void 0&&e.why!=="unlisted"?"":JSON.stringify([be(e),e.error?.code,e.error?.message,e.error?.hint,e.note])}
function Ia(e,t,n){let r=kr(e[0],t),i={unseen:`${z(e.length,"name")} that could not be seen`,left:`${z(e.length,"change")} that ${e.length===1?"was":"were"} not\
 reached`}[r.mark]??`${z(e.length,"change")} that failed alike`;return{mark:r.mark,word:r.word,text:i,...zr(e,n),more:r.more}}function zr(e,t){let n=e.slice(0,t).
map(({name:r})=>r);return{names:n,hidden:e.length-n.length}}function Sr(e,t){let n=new Map;for(let r of e){let o=t(r),i=n.get(o);i?i.push(r):n.set(o,[r])}return n}var Ma={create:"+",update:"~",adopt:"!",remove:"-",forget:"\xB7",keep:"=",left:"!",unseen:"?",failed:"\u2717"},Na={create:"green",update:"yellow",adopt:"yellow",
remove:"red",forget:"dim",keep:"dim",left:"cyan",unseen:"yellow",failed:"red"},ja={plan:"Plan",apply:"Apply",drift:"Drift"},Da=40,Lt=9;function Td(e,t,n){if(e.hash===
""&&!U(e))return"";let r=U(e)?L(e)?.title:we(e),o=[t.paint("bold",`${ja[e.command]} for ${v(e.owner)}: ${r}.`),...La(e,t),...Ua(lt(e,n.verbose),t),...Ka(e.refusals,
t),...Va(e.warnings??[],t),"",...Ga(e).map(s=>t.paint("dim",s))],i=xe(e);return i!==""&&o.push("",t.paint("yellow",i)),`${o.join(`
`).trimEnd()}
`}function La(e,t){let n=L(e);if(n===void 0)return[];let r=n.groups.flatMap(({title:i,items:s})=>[`  ${t.paint("bold",i)}`,...s.map(a=>`    ${v(a)}`)]);return["",
"Proposed",...U(e)?[]:[`  ${n.title}`],...r,`  ${t.paint("dim",n.note)}`]}function Id(e,t){let[n="",...r]=e.message.split(`
`).map(v),o=t.paint("red",`error (${e.code}):`);return`${[...r.length===0?[`${o} ${n}`]:[o,`  ${n}`,...r.map(s=>`  ${s}`)],...e.where===void 0?[]:[`  at ${v(e.where)}`],
`  ${v(e.hint)}`].join(`
`)}
`}function Ua(e,t){let n;return e.flatMap(r=>{let{use:o,environment:i,scope:s}=r,a=o===r.target?"":t.paint("dim",` (${v(o)})`),c=n===r.target?[]:["",`${t.paint(
"bold",v(r.target))}${a}`];n=r.target;let u=t.symbols?"\u2192":"->";return[...c,`  ${v(i)} ${t.paint("dim",u)} ${v(s)}`,...Fa(r,t)]})}function Fa(e,t){let n=e.rows.
reduce((r,{name:o})=>Math.max(r,Math.min(Da,v(o).length)),0);return[...e.rows.flatMap(r=>Ba(r,n,t)),...e.folds.flatMap(r=>Wa(r,t))]}function Ba(e,t,n){let r=`  \
  ${Pr(e.mark,e.word,n)} `,o=" ".repeat(4+(n.symbols?1:Lt)+1+t+2),i=e.done&&n.symbols?` ${n.paint("green","\u2713")}`:"",s=e.why===""?"":`  ${v(e.why)}${i}`;return[
`${r}${v(e.name).padEnd(t)}${s}`.trimEnd(),...e.more.map(a=>`${o}${n.paint("dim",v(a))}`)]}function Wa(e,t){let n=e.hidden>0?` and ${e.hidden} more`:"",r=e.names.
length===0?"":`: ${e.names.map(v).join(", ")}${n}`,o=" ".repeat(4+(t.symbols?1:Lt)+1);return[`    ${Pr(e.mark,e.word,t)} ${e.text}${r}`,...e.more.map(i=>`${o}${t.
paint("dim",v(i))}`)]}function Pr(e,t,n){return n.paint(Na[e],n.symbols?Ma[e]:t.padEnd(Lt))}function Ka(e,t){return e.length===0?[]:["",t.paint("red","Refused, \
nothing is written:"),...e.flatMap(({rule:n,because:r,unlock:o,addresses:i})=>[`  ${v(r)} ${t.paint("dim",`(${v(n)})`)}`,...i.slice(0,5).map(s=>`    ${v(s)}`),...i.
length>5?[`    and ${i.length-5} more`]:[],`    unlock: ${v(o)}`])]}function Va(e,t){if(e.length===0)return[];let n=e.map(({because:r,at:o})=>`  ${v(r)} ${t.paint(
"dim",`(${v(o)})`)}`);return["",t.paint("yellow","Worth a look:"),...n]}function Ga(e){return Object.entries(e.requests).map(([t,{read:n,write:r,retried:o}])=>{
let i=o===0?"":`, ${o} of them again`;return`${v(t)}: ${z(n,"read")}, ${z(r,"write")}${i}`})}var Er={name:"sealpost",version:"0.1.0",description:"Keeps one central secret source and many hosted targets the same: diff, review, encrypted apply, report.",license:"\
MIT",repository:"github:sealpost/sealpost",homepage:"https://github.com/sealpost/sealpost#readme",bugs:"https://github.com/sealpost/sealpost/issues",type:"modul\
e",engines:{node:"^20.16.0 || >=22.3.0"},bin:{sealpost:"dist/cli.js"},exports:{".":{types:"./dist/types/index.d.ts",default:"./dist/index.js"},"./conformance":{
types:"./dist/types/conformance/index.d.ts",default:"./dist/conformance.js"},"./schema.json":"./dist/schema.json","./package.json":"./package.json"},files:["dis\
t","action.yml","actions","docs","README.md","CHANGELOG.md","LICENSE"],scripts:{build:"node scripts/build.mjs",test:"vitest run",types:"tsc --noEmit",lint:"biom\
e check .",docs:"tsx scripts/docs.ts",check:"bash .ci/run"},devDependencies:{"@actions/core":"^3.0.1","@actions/github":"^9.1.1","@biomejs/biome":"2.5.15","@cla\
ck/prompts":"^1.9.0","@octokit/core":"^7.0.8","@octokit/rest":"^22.0.1","@types/node":"^20.19.43","@vitest/coverage-v8":"^4.1.12",cloudflare:"^7.3.0",commander:"\
^14.0.3",dotenv:"^18.0.10",eciesjs:"^0.5.0",esbuild:"^0.28.2","fast-check":"^4.10.2",knip:"6.42.1","libsodium-wrappers":"^0.8.4","oxc-parser":"^0.159.0",tsx:"^4\
.23.15",typescript:"^7.0.2",undici:"^7.30.2",vitest:"^4.1.12",yaml:"^2.9.1",zod:"^4.6.7"}};var qa=Er.version,Dd=`sealpost/${qa}`;async function Fd(e,t,n,r){await t.read(e);let o=Ye(await Zr(Q(e),t),`.sealpost-try-${Buffer.from(r(6)).toString("hex")}`);await t[n](o,new Uint8Array),await t.
remove(o)}async function Zr(e,t){let n=Q(e);try{if(await t.read(e)!==void 0)throw Object.assign(new Error("a file is in the way"),{code:"ENOTDIR"})}catch(r){if(r.
code==="EISDIR")return e;throw r}return n===e?e:Zr(n,t)}var M={configBytes:1048576,configDepth:24,configNodes:25e4,targets:1e4,globs:1e3,configWord:16384,complaints:50,sourceBytes:8388608,names:1e5,nameBytes:1024,addresses:1e6,
valueBytes:262144,valueTimes:4,mostValueBytes:1048576,answerBytes:67108864,pages:200};function Kd(e,t){return e.some(n=>!n.startsWith("!")&&dt(n,t))&&!e.some(n=>n.startsWith("!")&&dt(n.slice(1),t))}function Ie(e){let t=Rr(e.filter(r=>!r.startsWith(
"!"))),n=Rr(e.filter(r=>r.startsWith("!")).map(r=>r.slice(1)));return r=>t(r)&&!n(r)}function Vd(e){let t=new Map([...e.entries()].reverse().map(([i,s])=>[s,i])),
n=Ar(e.filter(i=>!i.startsWith("!"))),r=Ie(e);return i=>{let s;if(r(i)){for(let a of n(i))for(let c of a)(s===void 0||o(c,s))&&(s=dt(c,i)?c:s);return s}};function o(i,s){
return t.get(i)<t.get(s)}}var Te=/[*?]/;function Ft(e){let t=e.search(Te);return t<0?e:e.slice(0,t)}var Ja=3,Ya=8;function Rr(e){if(e.includes("*"))return()=>!0;
let t=Ar(e);return n=>{for(let r of t(n))if(r.some(o=>dt(o,n)))return!0;return!1}}function Ar(e){let t=new Set(e.filter(s=>!Te.test(s))),n=[...new Set(e)].filter(
s=>Te.test(s)),r=Ut(n,Ft),o=Ut(r.rest,s=>s.split(Te).at(-1)),i=Ut(o.rest,s=>o.rest.length>Ya?Xa(s).slice(0,Ja):"");return function*(s){t.has(s)&&(yield[s]);for(let a of r.
lengths)yield r.byFixed.get(s.slice(0,a))??[];for(let a of o.lengths)a<=s.length&&(yield o.byFixed.get(s.slice(s.length-a))??[]);for(let a of Qa(s,i.lengths))yield i.
byFixed.get(a)??[];yield i.rest}}function Xa(e){return e.split(Te).reduce((t,n)=>n.length>t.length?n:t,"")}function Qa(e,t){let n=new Set;for(let r of t)for(let o=0;o+
r<=e.length;o+=1)n.add(e.slice(o,o+r));return n}function Ut(e,t){let n=new Map,r=[];for(let o of e){let i=t(o),s=i===""?r:n.get(i);s===void 0?n.set(i,[o]):s.push(
o)}return{byFixed:n,rest:r,lengths:[...new Set([...n.keys()].map(o=>o.length))]}}function dt(e,t){let n=0,r=-1,o=0;for(let i=0;i<t.length;)if(e[n]==="*")r=n,o=i,
n+=1;else if(e[n]==="?"||e[n]===t[i])n+=1,i+=1;else if(r>=0)o+=1,i=o,n=r+1;else return!1;for(;e[n]==="*";)n+=1;return n===e.length}function Or(e){let t=new Map(e.map((s,a)=>[s,a])),n=new Map,r,o=()=>(r??=e.toSorted(tc),r);function i(s){let a=new Set;for(let c of s){if(c.startsWith("!"))continue;
let u=Ft(c);if(u==="")return e;if(u.length<c.length)for(let l of ec(u,o()))a.add(l);else t.has(c)&&a.add(c)}return[...a].sort((c,u)=>t.get(c)-t.get(u))}return s=>{
let a=JSON.stringify(s),c=n.get(a)??[...i(s)].filter(Ie(s));return n.set(a,c),c}}function*ec(e,t){let[n,r]=[0,t.length];for(;n<r;){let o=n+r>>1;t[o]<e?n=o+1:r=o}
for(;t[n]?.startsWith(e);n+=1)yield t[n]}function tc(e,t){return e<t?-1:1}function pt(e){return`${e.use}:${e.scope}#${e.name}`}function ep(...e){return`\`${e.map(t=>`--accept '${t.replaceAll("'","'\\''")}'`).join(" ")}\``}function Me(e,t){
return`${e}#${t}`}function nc(e,t){let n=[],[r,o]=[new Set(t.targets),new Set(t.environments)];for(let i of e.targets)if(!(r.size>0&&!r.has(i.name)))for(let[s,a]of i.
places.entries()){if(o.size>0&&!o.has(a.environment))continue;let c=Cr(i,s,"secret");if(n.push(c),!Ir(i))continue;let u=Cr(i,s,"public");u.key.uid!==c.key.uid&&
n.push(u)}return n}function rc(e){if(!Ir(e))return()=>"secret";let t=Ie(e.public);return n=>t(n)?"public":"secret"}function Ir(e){return e.public.length>0&&e.target.
capabilities.forms.public!==!1}function Cr(e,t,n){let r=e.places[t];try{let o=e.target.parseScope({settings:e.settings,place:r.place,form:n}),i=e.target.keyOf(o);
return{target:e.name,use:e.use,environment:r.environment,form:n,scope:o,key:i,index:t,at:r.at}}catch(o){throw o instanceof y?o.placed(r.at):o}}var oc="no longer\
 mapped";function tp(e,t){let n=new Set(nc(e,{targets:[],environments:[]}).map(({key:r})=>r.uid));return[...t].flatMap(([r,{target:o,use:i,scope:s}])=>{let a=Mr(
e).get(o);if(a?.use!==i||n.has(r))return[];let c=a.target.keyOf(s);return[{target:o,use:i,environment:oc,form:"secret",scope:s,key:c,index:-1,at:a.at}]})}function np(e,t,n){
let r=new Map;for(let s of n){let a=`${s.index}|${s.target}`;r.set(a,[...r.get(a)??[],s])}let o=[],i=new Map([...e].map(([s,a])=>[s,Or([...a.keys()])]));for(let s of t.
targets){let a=rc(s);for(let[c,{environment:u}]of s.places.entries()){let l=r.get(`${c}|${s.name}`),m=e.get(u);if(l===void 0||m===void 0)continue;let d=i.get(u)(
s.secrets);for(let p of sc(m,d,s,{here:l,formOf:a}))o.push(p);if(o.length>M.addresses)throw ic(s)}}return o}function ic({at:e}){return new y("config",`names \xD7 p\
laces come to more than ${M.addresses}, the most that one run takes`,{where:e,hint:"Narrow `secrets` of the targets, narrow the run with --target or --environme\
nt, or split the config."})}function sc(e,t,n,{here:r,formOf:o}){let i=new Map;for(let s of t){let{secret:a,version:c,at:u}=e.get(s),l=o(s),m=r.find(b=>b.form===
l)??r[0],{uid:d,label:p}=m.key,f=ac(n,s),g=i.get(Me(d,f));if(g!==void 0)throw new y("config",`${g.sourceName} and ${s} both become ${f} at ${m.use}:${p}`,{where:m.
at,hint:"Give one of them another name with `rename`, or leave one out of `secrets`."});i.set(Me(d,f),{address:{target:n.name,use:n.use,scope:p,name:f},uid:d,form:l,
environment:m.environment,sourceName:s,secret:a,...c===void 0?{}:{version:c},...u===void 0?{}:{at:u}})}return[...i.values()]}function ac(e,t){let n=Object.hasOwn(
e.rename,t)?e.rename[t]:void 0;return cc(n??`${e.prefix??""}${t}`,e.target.capabilities)}function cc(e,t){return t.names.fold==="upper"?e.toUpperCase():e}function rp(e,t){
let n=Mr(e).get(t);if(n===void 0)throw new y("internal","a place names a target that the config does not have");return n}var Tr=new WeakMap;function Mr({targets:e}){
let t=Tr.get(e)??new Map(e.map(n=>[n.name,n]));return Tr.set(e,t),t}function sp(e,t,n){let r=ge("sha256");r.update(JSON.stringify([1,e]));for(let o of t)r.update(JSON.stringify(uc(o)));for(let{rule:o,unlock:i,addresses:s}of n)r.
update(JSON.stringify([o,i,s]));return{version:1,owner:e,changes:t,refusals:n,hash:r.digest("hex")}}function uc(e){let{address:t,uid:n,environment:r,fingerprint:o,
revision:i,version:s,form:a,sourceName:c}=e;return[t.target,t.use,t.scope,t.name,n,r,e.do,e.why,e.sure,e.instead,c,a,o,s,i,e.learn,e.error?.code,e.made,e.drift,
e.contested]}function Bt(e){return e.do==="create"||e.do==="update"||e.do==="adopt"||e.do==="remove"}function ap(e){return Bt(e)||e.do==="forget"||e.learn===!0}function dp(e){let t=new Map(e.receipts?.map(a=>[Me(a.uid,a.name),a])),n=e.plan?.changes??[],r=n.map(a=>dc(a,t.get(Me(a.uid,a.address.name)),e.saved!==void 0)),
o=r.filter(a=>a.replaced).length,i=r.filter(a=>a.reached===!1).length,s=a=>r.filter(c=>c.do===a).length;return{version:1,owner:e.owner,command:e.command,hash:e.
plan?.hash??"",...e.saved===void 0?{}:{plan:lc(e.saved)},started:new Date(e.started).toISOString(),finished:new Date(e.finished).toISOString(),summary:{create:s(
"create"),update:s("update"),adopt:s("adopt"),remove:s("remove"),forget:s("forget"),keep:s("keep"),leave:s("leave"),refused:e.plan?.refusals.length??0,failed:r.
filter(a=>a.error!==void 0).length-i,...i===0?{}:{notReached:i},written:n.filter((a,c)=>Bt(a)&&r[c]?.ok===!0).length,...o===0?{}:{replaced:o}},changes:r,refusals:e.
plan?.refusals??[],...e.warnings===void 0||e.warnings.length===0?{}:{warnings:e.warnings},requests:e.requests,...e.work===void 0?{}:{work:e.work},...e.error===void 0?
{}:{error:{...e.error.toJSON(),exit:e.error.exit}}}}function lc({hash:e,created:t,expires:n}){return{hash:e,created:t,expires:n}}function dc(e,t,n){let r=(t?.ok===
!0?t.note:void 0)??e.note,o=t?.ok===!1?t.error:e.error,i=e.sourceName!==void 0&&e.sourceName!==e.address.name;return{...e.address,environment:e.environment,...i?
{sourceName:e.sourceName}:{},do:e.do,...e.why===void 0?{}:{why:e.why},...e.sure===void 0?{}:{sure:e.sure},...e.instead===void 0?{}:{instead:e.instead},...e.drift===
void 0?{}:{drift:e.drift},...e.proposed===void 0?{}:{proposed:e.proposed},...e.contested===void 0?{}:{contested:e.contested},...t?.ok===!0&&t.replaced?{replaced:!0}:
{},...r===void 0?{}:{note:r},...pc(t),...o===void 0?{}:{error:fc(o,n)}}}function pc(e){return e===void 0?{}:!e.ok&&e.error.code==="interrupted"&&e.landed==="no"?
{reached:!1}:{ok:e.ok}}function fc(e,t){let n=e.toJSON();return t&&e.code==="interrupted"?{...n,hint:"Make a new plan for what is left."}:n}function mc(e){return e.
replaced?!0:e.ok===!0||e.do==="keep"?!1:e.do!=="leave"||e.instead!==void 0||e.why==="unlisted"}function Nr(e){return e.error!==void 0?e.error.exit:e.refusals.length>
0?3:e.summary.failed+(e.summary.notReached??0)>0?1:e.changes.some(mc)?2:0}var Dc={};he(Dc,{html:()=>Ac});var hc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function w(e){return v(e).replace(/[&<>"']/g,t=>hc[t]??"")}function le(e){return e.trim()===
""?"(empty)":w(e)}function P(e){return`<code>${le(e)}</code>`}function I(e){return e.split(`
`).map(gc).join("<br>")}function gc(e){return Dt(e).map(t=>t.code?P(t.text):w(t.text)).join("")}function jr(e){let t=new Map;for(let{target:n,use:r,environment:o,scope:i}of e){let s={target:n,use:r,environment:o,scope:i};te(t,JSON.stringify([n,r]),()=>new Map).
set(ft(s),s)}return[...t.values()].flatMap(n=>[...new Set([...n.values()].map(({environment:o})=>o))].flatMap(o=>[...n.values()].filter(i=>i.environment===o)))}
function ft({target:e,use:t,environment:n,scope:r}){return JSON.stringify([e,t,n,r])}function te(e,t,n){let r=e.get(t);if(r!==void 0)return r;let o=n();return e.
set(t,o),o}var ne=["failed","refused","unseen","remove","update","create","adopt","forget","left","keep"];function Lr(e){let t=jr(e.changes),n=new Map(t.map((u,l)=>[ft(u),
l])),r=yc(e),o=new Map,i=new Map,s=Object.fromEntries(ne.map(u=>[u,0])),a=new Map;for(let u of e.changes){let l=n.get(ft(u)),m=u.error===void 0?r.get(pt(u))??[]:
[],d=bc(u,e,m);s[d.state]+=1;let p=te(a,u.name,()=>({from:new Set,cells:new Map,stranger:!1,style:!1}));u.sourceName!==void 0&&p.from.add(u.sourceName),ue(u)?p.
stranger=!0:d.state!=="keep"&&(p.style=!0);let f=d.state==="keep"&&u.note===void 0;d.state==="keep"&&te(i,l,()=>[]).push(u);let g=f?void 0:wc(o,u,l,d,m),b=g===void 0?
d:{...d,story:g.id};te(p.cells,l,()=>[]).push(b)}let c={style:[],strangers:[],same:[]};for(let u of[...a.keys()].sort()){let l=a.get(u);(l.style?c.style:l.stranger?
c.strangers:c.same).push({name:u,from:[...l.from],cells:l.cells})}return{columns:t,groups:c,stories:[...o.values()].sort((u,l)=>ne.indexOf(u.state)-ne.indexOf(l.
state)),kept:i,counts:s}}function Wt({state:e}){return e==="failed"||e==="unseen"}function yc(e){let t=new Map;for(let[n,r]of e.refusals.entries())for(let o of r.
addresses)te(t,o,()=>[]).push(n);return t}function bc(e,{command:t,proposal:n},r){let o=st(e,n!==void 0),i={state:be(e),word:it(e,t),why:o,quiet:ue(e)};return r.
length>0?{...i,state:"refused",word:"refused",why:Dr(i.word,i.why)}:i.state==="failed"&&e.do!=="leave"?{...i,why:Dr(e.do,i.why)}:i}function Dr(e,t){return t===""?
e:`${e}: ${t}`}function wc(e,t,n,r,o){let{note:i,error:s,sourceName:a}=t,{state:c,word:u}=r,l=c==="failed",m=l?"":r.why,d=l||t.do==="leave"||t.do==="keep"?"":at(
t),f=[c==="unseen"&&s!==void 0?void 0:i,s?.message].filter(Ze=>Ze!==void 0&&Ze!==""),g=s?.hint??"",b=JSON.stringify([l||c==="unseen"?"":n,c,u,m,d,f,g,o]),_=te(e,
b,()=>({id:e.size,state:c,word:u,why:m,sure:d,notes:f,hint:g,refusals:o,items:new Map})),T=[...a===void 0?[]:[`from ${a}`],...l?[r.why]:[]];return te(_.items,n,
()=>[]).push({name:t.name,aside:T.join(", ")}),_}var mt=40,ht={failed:"failed",refused:"refused",unseen:"unknown",remove:"remove",update:"update",create:"create",adopt:"adopt",forget:"forget",left:"left",keep:"\
same"};function B(e,t){return`<b class="tag ${e}">${w(t)}</b>`}function Kt({target:e,use:t,environment:n,scope:r}){let o=t===e?"":` <span class="soft">(${w(t)})\
</span>`;return`${P(e)}${o} ${P(n)} \u2192 ${P(r)}`}function Ur(e,t,n){let r=e.sure===""?"":`<span class="sure"> \xB7 how sure: ${w(e.sure)}</span>`,o=e.why===""?
"":`
<p class="soft">${w(e.why)}${r}</p>`;return`<section class="story ${e.state}" id="s${e.id}">
${B(e.state,e.word)}
<div>
${Wr(e.items.get(t)??[])}${o}
${Br(e,n)}
</div>
</section>`}function Fr(e,t,n){let r=[...e.items].map(([o,i])=>{let s=n[o];return`<div class="at">
<p class="place">${Kt(s)}</p>
${Wr(i)}
</div>`});return`<section class="story card ${e.state}" id="s${e.id}">
<p>${B(e.state,e.word)} ${w(e.why)}</p>
${Br(e,t)}
${r.join(`
`)}
</section>`}function Br(e,t){return`<div class="told">${[...$c(e),...vc(e,t)].join(`
`)}</div>`}function Wr(e){return Vt(e.map(xc),"name")}function Vt(e,t,n=`${t}s`){let r=`<ul class="names">
${e.map(o=>`<li>${o}</li>`).join(`
`)}
</ul>`;return e.length<=mt?r:`<details><summary>${z(e.length,t,n)}</summary>
${r}</details>`}function xc({name:e,aside:t}){return t===""?le(e):`${le(e)} <small>${w(t)}</small>`}function $c({notes:e,hint:t}){let n=e.map(r=>`<p class="note\
">${I(r)}</p>`);return t===""?n:[...n,`<p class="hint">${I(t)}</p>`]}function vc({refusals:e},t){return e.flatMap(n=>{let r=t.refusals[n];if(r===void 0)return[];
let{rule:o,because:i,unlock:s}=r;return[`<p class="note">${I(i)} (<a href="#r${n}">${P(o)}</a>)</p>`,`<p class="hint">Unlock: ${I(s)}</p>`]})}var _c={failed:"it was tried, or could not even be planned; the hint says what to do",refused:"it must not happen as asked, so the whole run writes nothing; one\
 line unlocks it",unseen:"the place could not be seen whole, so nothing is concluded and nothing is written",remove:"Sealpost wrote it once, and the source no l\
onger has it",update:"the value at the target is another one, or may be: it is written again",create:"the name is not at the target: it is written",adopt:"the n\
ame was there before Sealpost, and policy lets Sealpost take it over",forget:"gone from the source and the target: only the ledger still names it",left:"not our\
s, protected, not allowed by policy, or not reached before the run was stopped: nothing is written",keep:"source and target agree: nothing is written"},Gt={"rea\
d-back":["read back","the target gave the value back, and it was compared"],revision:["by revision","the target's own stamp has not moved since Sealpost wrote t\
he value"],ledger:["by the ledger's word","the target shows neither value nor stamp: an edit there by hand would not be seen"]};function Vr(e,{counts:t}){if(e.changes.
length===0)return"";let n=ne.filter(i=>t[i]>0),r=Object.keys(Gt).filter(i=>e.changes.some(s=>s.sure===i));return`<section id="legend" aria-labelledby="legend-ti\
tle">
<h2 id="legend-title">What the words mean</h2>
<dl>
${[...n.map(i=>Kr(B(i,ht[i]),_c[i])),...r.map(i=>Kr(`same, ${Gt[i][0]}`,Gt[i][1]))].join(`
`)}
</dl>
</section>`}function Kr(e,t){return`<div><dt>${e}</dt><dd>${t}</dd></div>`}function Gr({columns:e,counts:t}){return e.length===0?"":`<div id="tallies"><ul aria-label="How many of each">
${ne.filter(o=>t[o]>0).map(o=>`<li data-state="${o}">${B(o,ht[o])} <span>${Z(t[o])}</span></li>`).join(`
`)}
</ul></div>`}function Hr(e){let{columns:t,groups:n}=e;if(t.length===0)return"";let{style:r,same:o,strangers:i}=n,s=r.length+o.length+i.length,a=[Ht(e,r,"To look\
 at"),Ht(e,i,"Nobody asked for these"),Ht(e,o,"The same everywhere")];return`<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">Names \xD7 places</h2>
<div class="scroll" tabindex="0" role="region" aria-label="The table, which scrolls">
<table class="matrix ${t.length>12?"wide":t.length>6?"middle":"narrow"}">
<caption>${z(s,"name")} at ${z(t.length,"place")}. A row is a name, a column a place.</caption>
${kc(t)}
${a.filter(u=>u!=="").join(`
`)}
</table>
</div>
</section>`}function kc(e){let t=[];for(let i of e){let s=t.at(-1),a=s?.[0];s&&a?.target===i.target&&a.use===i.use?s.push(i):t.push([i])}let n=t.map(i=>{let{target:s,
use:a}=i[0],c=a===s?"":` <small>(${w(a)})</small>`;return`<th class="target" scope="colgroup" colspan="${i.length}"><span>${P(s)}${c}</span></th>`}),r=t.flatMap(
i=>i.map(({environment:s,scope:a},c)=>`<th scope="col"${c===0?' class="first"':""}>${P(s)} <small>${w(a).replaceAll("/","/<wbr>")}</small></th>`));return`<colgr\
oup span="1"></colgroup>${t.map(i=>`<colgroup span="${i.length}"></colgroup>`).join("")}
<thead>
<tr><th scope="col" rowspan="2" class="corner">Name</th>${n.join("")}</tr>
<tr>${r.join("")}</tr>
</thead>`}function Ht({columns:e},t,n){return t.length===0?"":`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${e.length+1}"><span>${n} <small>${z(t.length,"name")}</small></span></th></tr>
${t.map(r=>zc(r,e)).join(`
`)}
</tbody>`}function zc({name:e,from:t,cells:n},r){let o=t.length===0?"":` <small>from ${t.map(le).join(", ")}</small>`,i=r.map((a,c)=>Sc(n.get(c)??[]));return`<t\
r><th scope="row"><code>${le(e).replaceAll("_","_<wbr>")}</code>${o}</th>${i.join("")}</tr>`}function Sc(e){if(e.length===0)return"<td></td>";let t=ne.find(r=>e.
some(o=>o.state===r)),n=e.every(r=>r.quiet)?" quiet":"";return`<td class="${t}${n}">${e.map(Pc).join("<br>")}</td>`}function Pc({word:e,why:t,story:n}){let r=t===
""?w(e):`${w(e)} <small>${w(t)}</small>`;return n===void 0?r:`<a href="#s${n}">${r}</a>`}function qr(e){let t=L(e);if(t===void 0)return"";let n=t.groups.map(({title:r,items:o})=>{let i=o.map(s=>`<li>${I(s)}</li>`);return`<div class="card">
<p><b>${w(r)}</b></p>
<ul>
${i.join(`
`)}
</ul>
</div>`});return`<section id="proposal" aria-labelledby="proposal-title">
<h2 id="proposal-title">Proposed: ${w(t.title)}</h2>
<p class="soft">${w(t.note)}</p>
${n.join(`
`)}
</section>`}var qt=String.raw`
'use strict'
{
const find = (selector, within = document) => within.querySelector(selector)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const make = (tag, text, attributes = {}) => {
  const made = document.createElement(tag)
  if (text) made.textContent = text
  for (const name in attributes) made.setAttribute(name, attributes[name])
  return made
}
const table = find('.matrix')
if (table) {
document.documentElement.classList.add('js')

const aboves = all('.target', table).flatMap((above) => Array(above.colSpan).fill(above))
const heads = all('thead tr:last-child th', table).map((head, index) => ({ head, above: aboves[index] }))
const stateOf = (cell) => cell.className.split(' ')[0]
const placeOf = (cell) => heads[cell.cellIndex - 1]

// filter

const tallies = find('#tallies')
const pressed = new Set()
const label = make('label', 'Filter ')
const input = label.appendChild(make('input', '', { type: 'search', placeholder: 'name, place or reason', autocomplete: 'off', spellcheck: 'false' }))
const shown = make('output', '', { class: 'soft' })
tallies.append(label, shown)
for (const item of all('li', tallies)) {
  const button = make('button', '', { type: 'button', 'aria-pressed': 'false' })
  button.append(...item.childNodes)
  item.append(button)
  button.addEventListener('click', () => {
    const { state } = item.dataset
    if (!pressed.delete(state)) pressed.add(state)
    button.setAttribute('aria-pressed', String(pressed.has(state)))
    filter()
  })
}

const told = (...parts) => parts.map((part) => (part ? part.textContent : '')).join(' ').toLowerCase()
let rows, lists
const read = () => {
  rows = all('tbody tr:not(.group)', table).map((row) => ({
    row,
    cells: [...row.cells].slice(1).filter((cell) => cell.className).map((cell) => ({
      part: cell,
      state: stateOf(cell),
      words: told(row.cells[0], placeOf(cell).head, placeOf(cell).above, cell),
    })),
  }))
  lists = all('.story .names').map((list) => {
    const story = list.closest('.story')
    const about = told(find('h3', list.closest('article') ?? list), find('.place', list.closest('.at') ?? list), find('p', story), find('.told', story))
    const state = find('.tag', story).className.split(' ')[1]
    return [...list.children].map((part) => ({ part, state, words: about + ' ' + told(part) }))
  }).flat()
}

const filter = () => {
  if (!rows) read()
  const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean)
  const free = wanted.length === 0 && pressed.size === 0
  const fits = ({ state, words }) => free || ((pressed.size === 0 || pressed.has(state)) && wanted.every((word) => words.includes(word)))
  let count = 0
  for (const { row, cells } of rows) {
    let hits = 0
    for (const one of cells) {
      const fit = fits(one)
      if (fit) hits += 1
      one.part.classList.toggle('off', !fit)
    }
    row.hidden = hits === 0
    if (hits > 0) count += 1
  }
  for (const one of lists) one.part.hidden = !fits(one)
  for (const one of all('.story details')) one.open = !free
  const empty = (part, some) => { part.hidden = !free && !find(some, part) }
  for (const part of all('.at')) empty(part, 'li:not([hidden])')
  for (const part of all('.story')) empty(part, 'li:not([hidden])')
  for (const part of all('.same')) part.hidden = !free
  for (const part of all('article')) empty(part, '.story:not([hidden])')
  for (const part of all('#look, #words')) empty(part, '.story:not([hidden])')
  for (const part of table.tBodies) empty(part, 'tr:not([hidden]):not(.group)')
  for (const part of all('.group small', table)) part.hidden = !free
  shown.textContent = free ? '' : count === 0 ? 'No name fits.' : count + ' of ' + rows.length + ' names'
}
let waiting
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 60)
})

// pane

const pane = make('aside', '', { id: 'pane', 'aria-label': 'Details', 'aria-live': 'polite', hidden: '' })
find('#matrix').append(pane)
let chosen
const close = () => {
  pane.hidden = true
  document.body.classList.remove('pane-open')
  chosen?.removeAttribute('aria-selected')
}
const open = (cell) => {
  close()
  chosen = cell
  cell.setAttribute('aria-selected', 'true')
  const title = make('h2')
  title.append(make('code', find('code', cell.parentNode).textContent))
  const shut = make('button', '\u00d7', { type: 'button', 'aria-label': 'Close' })
  shut.addEventListener('click', () => { close(); cell.focus() })
  const { head, above } = placeOf(cell)
  const place = above.textContent + ' ' + find('code', head).textContent + ' \u2192 ' + find('small', head).textContent
  const found = []
  const links = all('a', cell)
  for (const said of links.length > 0 ? links : [cell]) {
    const state = make('p')
    if (cell.className) state.append(make('b', said.firstChild.textContent.trim(), { class: 'tag ' + stateOf(cell) }), ' ')
    state.append(cell.className ? find('small', said)?.textContent ?? '' : 'Nothing is kept there under this name.')
    found.push(state)
    if (!said.hash) continue
    const story = document.getElementById(said.hash.slice(1))
    const sure = find('.sure', story)
    if (sure) state.append(sure.cloneNode(true))
    found.push(find('.told', story).cloneNode(true))
    const more = make('p')
    more.append(make('a', 'In words, with all that share it', { href: said.hash, class: 'soft' }))
    found.push(more)
  }
  pane.replaceChildren(title, make('p', place, { class: 'place' }), ...found, shut)
  pane.hidden = false
  document.body.classList.add('pane-open')
  const under = cell.getBoundingClientRect(), over = pane.getBoundingClientRect()
  if (under.bottom > over.top && under.right > over.left) scrollBy(0, under.bottom - over.top + 12)
}

// arrow keys: one stop for the tab key, as in any grid

table.setAttribute('role', 'grid')
for (const link of all('td a', table)) link.tabIndex = -1
let stop
const visit = (cell) => {
  if (stop) stop.tabIndex = -1
  stop = cell
  cell.tabIndex = 0
}
visit(find('td[class]', table))
const rowBeside = (row, step) => {
  const rows = all('tbody tr:not(.group):not([hidden])', table)
  return rows[rows.indexOf(row) + step]
}
const moves = {
  ArrowRight: (cell) => cell.nextElementSibling,
  ArrowLeft: (cell) => cell.previousElementSibling,
  ArrowDown: (cell) => rowBeside(cell.parentNode, 1)?.cells[cell.cellIndex],
  ArrowUp: (cell) => rowBeside(cell.parentNode, -1)?.cells[cell.cellIndex],
  Home: (cell) => cell.parentNode.cells[1],
  End: (cell) => cell.parentNode.lastElementChild,
}
table.addEventListener('keydown', (event) => {
  const cell = event.target.closest('td')
  if (!cell || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    open(cell)
    return
  }
  const next = moves[event.key]?.(cell)
  if (moves[event.key]) event.preventDefault()
  if (next?.tagName !== 'TD') return
  visit(next)
  next.focus()
  if (!pane.hidden) open(next)
})
table.addEventListener('click', (event) => {
  const cell = event.target.closest('td')
  if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  visit(cell)
  cell.focus({ preventScroll: true })
  open(cell)
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || pane.hidden) return
  const inside = pane.contains(document.activeElement)
  close()
  if (inside) chosen.focus()
})
}

// on paper everything is open

let folded = []
addEventListener('beforeprint', () => {
  folded = all('details:not([open])')
  for (const one of folded) one.open = true
})
addEventListener('afterprint', () => { for (const one of folded) one.open = false })
// a link into a folded or far part shows it
const reveal = () => {
  const aim = location.hash && document.getElementById(location.hash.slice(1))
  if (aim) for (const one of all('details', aim)) one.open = true
}
addEventListener('hashchange', reveal)
}
`;function Jr(e){let{error:t,refusals:n}=e,r=xe(e),o=[...t===void 0?[]:[Ec(t)],...r===""?[]:[`<div class="card"><p><b>${w(r)}</b></p></div>`],...n.map((s,a)=>Zc(s,
a,e))];if(o.length===0)return"";let i=n.length>0?"Refused, nothing is written":"What went wrong";return Ne("trouble",i,o.join(`
`))}function Yr({warnings:e=[]}){if(e.length===0)return"";let t=e.map(({because:n,at:r})=>`<p>${I(n)} <span class="soft">${P(r)}</span></p>`);return Ne("warning\
s","Worth a look",`<div class="card">
${t.join(`
`)}
</div>`)}function Ec(e){let t=e.where===void 0?"":`
<p class="soft">at ${P(e.where)}</p>`;return`<div class="card failed">
<p>${B("failed",e.code)}</p>
<p><b>${I(e.message)}</b></p>${t}
<p class="hint">${I(e.hint)}</p>
</div>`}function Zc(e,t,n){let{rule:r,because:o,unlock:i}=e,{shown:s,below:a}=Rc(e,n),c=s.length===0?"":`
${Vt(s.map(w),"address","addresses")}`,u=a===0?"":`
<p class="soft">and ${Z(a)} more, marked as refused below</p>`;return`<div class="card refused" id="r${t}">
<p>${B("refused",r)}</p>
<p><b>${I(o)}</b></p>
<p class="hint">Unlock: ${I(i)}</p>${c}${u}
</div>`}function Rc({addresses:e},{changes:t}){if(e.length<=mt)return{shown:e,below:0};let n=new Set(t.map(pt)),r=e.filter((o,i)=>i<mt||!n.has(o));return{shown:r,
below:e.length-r.length}}function Xr(e,t){let n=t.stories.filter(Wt);if(n.length===0)return"";let r=n.map(o=>Fr(o,e,t.columns));return Ne("look","Needs a look",
r.join(`
`))}function Qr(e,t){let n=t.columns.flatMap((r,o)=>{let i=t.stories.filter(u=>!Wt(u)&&u.items.has(o)),s=t.kept.get(o)??[];if(i.length===0&&s.length===0)return[];
let a=s.length===0?"":`
<p class="same">${B("keep","same")} <span>${w(ct(s))}</span></p>`,c=i.map(u=>Ur(u,o,e));return[`<article>
<h3>${Kt(r)}</h3>
${c.join(`
`)}${a}
</article>`]});return n.length===0?"":Ne("words","Place by place",`<div class="places">
${n.join(`
`)}
</div>`)}function eo(e){let t=Object.entries(e.requests);if(t.length===0&&e.hash===""&&e.plan===void 0)return"";let n=t.map(([c,{read:u,write:l,retried:m}])=>`<\
tr><th scope="row">${P(c)}</th><td>${Z(u)}</td><td>${Z(l)}</td><td>${Z(m)}</td></tr>`),o=`<table class="plain">
<caption>Requests to each target</caption>
<thead><tr>${["Target","Reads","Writes","Sent again"].map(c=>`<th scope="col">${c}</th>`).join("")}</tr></thead>
<tbody>
${n.join(`
`)}
</tbody>
</table>`,i=e.hash===""?[]:[`<p>Plan ${P(e.hash)}</p>`],s=e.plan===void 0?[]:[`<p>Saved plan ${P(e.plan.hash)}, made ${w(e.plan.created)}, good until ${w(e.plan.
expires)}</p>`],a=`<p class="soft">${w(e.started)} to ${w(e.finished)}</p>`;return Ne("run","The run",[...i,...s,a,...t.length===0?[]:[o]].join(`
`))}function Ne(e,t,n){return`<section id="${e}" aria-labelledby="${e}-title">
<h2 id="${e}-title">${t}</h2>
${n}
</section>`}var Jt=String.raw`
:root{color-scheme:light dark;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
--page:#fff;--ink:#1c2127;--soft:#59626d;--line:#d8dde3;--card:#f6f7f9;--focus:#0b57d0;
--create:#0f6130;--create-tint:#ddf3e3;--update:#734800;--update-tint:#fcefcf;--adopt:#5a37a3;--adopt-tint:#ece6fb;
--remove:#a11d17;--remove-tint:#fde4e1;--forget:#4b545f;--forget-tint:#e7eaee;--keep:#59626d;--left:#0a5674;
--left-tint:#dcf0f8;--unseen:#5e4b00;--unseen-tint:#fbf6dc;--unseen-line:#eadf9f;--failed:#fff;--failed-tint:#b3261e;
--refused:#fff;--refused-tint:#8a1a5e}
@media screen and (prefers-color-scheme:dark){:root{--page:#15181c;--ink:#e5e8eb;--soft:#9da6b1;--line:#343a42;--card:#1d2126;
--focus:#8ab4f8;--create:#86dca2;--create-tint:#143322;--update:#f1c76a;--update-tint:#392b0d;--adopt:#c9b4fa;
--adopt-tint:#2b2247;--remove:#ff9f96;--remove-tint:#441b19;--forget:#b4bcc6;--forget-tint:#2a2f36;--keep:#9da6b1;
--left:#84cdec;--left-tint:#12303d;--unseen:#e3d27c;--unseen-tint:#2c2811;--unseen-line:#453e19;--failed:#fff;
--failed-tint:#b9332b;--refused:#fff;--refused-tint:#9a2f72}}
@media print{:root{color-scheme:light}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:110rem;padding:1.75rem clamp(1rem,3vw,2.5rem) 3rem;background:var(--page);color:var(--ink);
font:15px/1.5 var(--sans);overflow-wrap:anywhere}
code,.names li{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
font-size:.88em;unicode-bidi:isolate;white-space:pre-wrap}
p,dl,dd,ul{margin:0;padding:0}
ul{list-style:none}
a{color:inherit}
small{font-size:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.soft,.note,.place,caption,.matrix small,.names small{color:var(--soft)}
header{margin-bottom:1.5rem}
.brand{display:flex;flex-wrap:wrap;gap:.25em .4em;align-items:center}
h1{margin:.35rem 0 .5rem;font-size:clamp(1.35rem,1rem + 1.6vw,2rem);line-height:1.25;font-weight:650;letter-spacing:-.015em}
h2{margin:0 0 .6rem;font-size:1.05rem;font-weight:650}
h3{margin:0;font-size:1em;font-weight:400}
header .soft{font-size:.88em}
main>section{margin-top:2.25rem}
main>:first-child{margin-top:0}

.tag,.matrix td{--own:var(--ink);--tint:transparent;color:var(--own)}
.create.create{--own:var(--create);--tint:var(--create-tint);--sign:"+"}
.update.update{--own:var(--update);--tint:var(--update-tint);--sign:"~"}
.adopt.adopt{--own:var(--adopt);--tint:var(--adopt-tint);--sign:"\21e5"}
.remove.remove{--own:var(--remove);--tint:var(--remove-tint);--sign:"\2212"}
.forget.forget{--own:var(--forget);--tint:var(--forget-tint);--sign:"\b7"}
.keep.keep{--own:var(--keep);--sign:"="}
.left.left{--own:var(--left);--tint:var(--left-tint);--sign:"!"}
.unseen.unseen{--own:var(--unseen);--tint:var(--unseen-tint);--sign:"?"}
.failed.failed{--own:var(--failed);--tint:var(--failed-tint);--sign:"\d7"}
.refused.refused{--own:var(--refused);--tint:var(--refused-tint);--sign:"\2298"}
.ok.ok{--own:var(--create);--tint:var(--create-tint);--sign:"\2713"}
.differs.differs{--own:var(--update);--tint:var(--update-tint);--sign:"\2260"}
.tag{display:inline-block;padding:.05em .55em .1em;border-radius:4px;background:var(--tint);font-size:.88em;font-weight:600;white-space:nowrap}
.tag.keep{padding-left:0}
.tag::before,.matrix td[class]::before{content:var(--sign);display:inline-block;min-width:.85em;margin-right:.15em;font-weight:700}
@supports (content:"+" / ""){.tag::before,.matrix td[class]::before{content:var(--sign) / ""}}

.card{margin-top:.75rem;padding:.8rem 1rem;border:1px solid var(--line);border-left:4px solid var(--edge,var(--line));border-radius:6px;background:var(--card)}
.card.failed{--edge:var(--failed-tint)}
.card.refused{--edge:var(--refused-tint)}
.card.unseen{--edge:var(--unseen)}
.card>*+*,.told>*+*{margin-top:.25rem}
.hint::before{content:"\2192";margin-right:.4em}
@supports (content:"+" / ""){.hint::before{content:"\2192" / ""}}
.place{margin-top:.5rem}
.names small{font-family:var(--sans)}
.names{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin-top:.2rem}
summary{cursor:pointer;width:fit-content;margin-top:.2rem}

#tallies{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin:2rem 0 1rem}
#tallies ul{display:flex;flex-wrap:wrap;gap:.4rem .9rem}
#tallies li>button,#tallies li{display:flex;gap:.35rem;align-items:baseline}
#tallies .keep{padding-right:0}
#tallies label{display:flex;white-space:nowrap;gap:.5rem;align-items:baseline}
#tallies button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;padding:.2rem .55rem;cursor:pointer}
#tallies button:hover{border-color:var(--soft)}
#tallies button[aria-pressed=true]{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
#tallies span{font-variant-numeric:tabular-nums}
#tallies input{font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:6px;padding:.25rem .6rem;width:16rem;max-width:100%}
#tallies+section{margin-top:0}
#matrix h2{display:inline;margin-right:.6rem}

.scroll{overflow:auto;width:fit-content;max-width:100%;max-height:min(85vh,60rem);margin-top:.6rem;border:1px solid var(--line);border-radius:8px;overscroll-behavior-x:contain;
scroll-padding:7.5rem 0 0 15rem}
table{border-collapse:separate;border-spacing:0;font-size:.9em}
caption{text-align:left}
.matrix{min-width:100%}
.matrix.narrow{min-width:0}
.matrix.narrow td,.matrix.narrow thead tr+tr th{width:11rem}
.matrix caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.matrix th,.matrix td{text-align:left;vertical-align:top;padding:.38rem .6rem;font-weight:400;border-bottom:1px solid var(--line)}
.matrix thead{position:sticky;top:0;z-index:2}
.matrix thead th{background:var(--card)}
.matrix thead .corner{vertical-align:bottom}
.matrix thead .target{border-bottom:0}
.matrix thead .target span{position:sticky;left:15rem}
.matrix .target code{font-weight:700}
.matrix thead tr+tr code{font-weight:600}
.matrix thead small{display:block;font-size:.86em;line-height:1.35}
.matrix .first,.matrix .target{border-left:1px solid var(--line)}
.matrix tbody th,.matrix .corner{position:sticky;left:0;z-index:1;background:var(--page);min-width:15rem;border-right:1px solid var(--line)}
.matrix thead .corner{z-index:1;background:var(--card)}
.matrix .corner+.target,.matrix thead tr+tr th:first-child{border-left:0}
.matrix th code{display:inline-block;max-width:14rem}
.matrix tbody th small{display:block;max-width:14rem;font-size:.92em}
.matrix .group th{position:static;background:var(--card);border-right:0;font-weight:600;font-size:.92em;color:var(--soft)}
.matrix .group span{position:sticky;left:.6rem}
.matrix .group small{display:inline;font-weight:400;margin-left:.4em}
.matrix td,.matrix thead tr+tr th{width:8rem;min-width:7.5rem}
.matrix td{background:var(--tint)}
.matrix td.quiet{background:none;--own:var(--soft)}
.matrix td+td{border-left:1px solid var(--line)}
.matrix td.unseen{background:repeating-linear-gradient(135deg,var(--unseen-tint) 0 6px,var(--unseen-line) 6px 8px)}
.matrix td[class]:not(.keep){font-weight:600}
.matrix td a{text-decoration:none}
.matrix td small{display:block;font-weight:400;font-size:.86em;line-height:1.3;color:inherit}
.matrix td a:hover{text-decoration:underline}
.js .matrix td[class]{cursor:pointer}
.matrix td:focus-visible,.matrix td[aria-selected=true]{outline:2px solid var(--focus);outline-offset:-2px;border-radius:0}
.matrix td.off{opacity:.35}
.matrix tbody:last-child tr:last-child>*{border-bottom:0}

.places{columns:25rem;column-gap:.9rem}
article{break-inside:avoid;border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin-bottom:.9rem}
article .story,article .same{display:grid;grid-template-columns:6.4rem 1fr;align-items:baseline;margin-top:.6rem}
article .tag,.card .tag{justify-self:start}
article .names{margin-top:0}
.card.failed .note{color:var(--ink);font-weight:600}
article .same{color:var(--soft)}
.story:target,.card:target{outline:2px solid var(--focus);outline-offset:4px;border-radius:4px}
.plain th,.plain td{padding:.3rem 1.5rem .3rem 0;text-align:right;font-weight:400;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
.plain th:first-child{text-align:left}
.plain{margin-top:.6rem}
.plain thead th{color:var(--soft)}
#legend dl{display:grid;gap:.3rem;font-size:.92em;margin-bottom:.8rem}
#legend dl div{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;align-items:baseline}
#legend .tag{font-size:1em}

#pane{position:fixed;z-index:9;right:1rem;bottom:1rem;width:min(27rem,calc(100vw - 2rem));max-height:min(60vh,32rem);overflow:auto;
padding:.9rem 1.1rem 1rem;border:1px solid var(--soft);border-radius:10px;background:var(--page);box-shadow:0 8px 30px rgb(0 0 0/.22)}
#pane h2{margin:0 2.2rem .1rem 0}
#pane .told,#pane>p{margin-top:.5rem}
#pane .place{margin-top:0}
#pane button{position:absolute;top:.6rem;right:.6rem;font:inherit;color:inherit;background:none;border:0;border-radius:6px;padding:.15rem .5rem;cursor:pointer}
.pane-open{padding-bottom:60vh}

@media (max-width:40rem){
body{padding-top:1.1rem;font-size:16px}
#tallies{margin-top:1.5rem}
#tallies input{width:100%}
#tallies label{width:100%}
.scroll{scroll-padding-left:calc(40vw + 1rem);max-height:75vh;max-width:none;width:auto;margin-inline:-1rem;border-inline:0;border-radius:0}
.matrix tbody th,.matrix .corner{min-width:min(15rem,40vw);width:40vw}
.matrix tbody th code{max-width:36vw}
.matrix thead .target span{left:calc(40vw + .6rem)}
#legend dl div{grid-template-columns:1fr;gap:0;margin-bottom:.35rem}
#pane{right:0;bottom:0;width:100%;border-radius:12px 12px 0 0;border-width:1px 0 0}
}

@media print{
@page{size:landscape;margin:11mm}
body{padding:0;max-width:none;font-size:9.5pt}
#tallies label,#tallies output,#pane{display:none!important}
#tallies button{border:0;box-shadow:none!important;padding:0}
[hidden]:not(#pane){display:revert!important}
tr[hidden]{display:table-row!important}
.off{opacity:1!important}
a{text-decoration:none}
details::details-content{content-visibility:visible;height:auto}
summary{list-style:none}
.scroll{overflow:visible;width:auto;max-height:none;border:0}
.matrix{width:100%;table-layout:fixed;font-size:8pt}
.matrix th,.matrix td,.matrix thead{position:static!important;min-width:0!important;max-width:none!important;padding:.25em .35em}
.matrix td,.matrix thead tr+tr th,.matrix.narrow td,.matrix.narrow thead tr+tr th{width:auto}
.matrix .corner{width:17%}
.matrix thead .target span,.matrix .group span{position:static}
.matrix thead .target{white-space:normal;height:auto}
.matrix.middle{font-size:7pt}
.matrix.wide{font-size:5.2pt}
.matrix.wide thead code{font-size:.78em}
.matrix thead{display:table-header-group}
tr,.story,.card,#legend div{break-inside:avoid}
h2,h3{break-after:avoid}
.places{columns:2;column-gap:6mm}
article{margin-bottom:6mm}
.tag:not(.keep){border:1px solid currentcolor}
.tag.failed,.tag.refused,.matrix td.failed,.matrix td.refused{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;var to={plan:"plan",apply:"apply",drift:"drift"};function Ac(e){let t=Lr(e),n=Oc(e),r=`Sealpost ${to[e.command]}${e.owner===""?"":` for ${e.owner}`}: ${n}`,o=[Jr(
e),Yr(e),qr(e),Xr(e,t),Gr(t),Hr(t),Qr(e,t),eo(e),Vr(e,t)];return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${jc()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${w(r)}</title>
<style>${Jt}</style>
</head>
<body>
${Cc(e,n)}
<main>
${o.filter(i=>i!=="").join(`
`)}
</main>
<script>${qt}</script>
</body>
</html>
`}function Oc(e){return U(e)?L(e)?.title??"":e.hash===""?"ended before there was a plan":we(e)}function Cc(e,t){let n=e.owner===""?"":` for ${P(e.owner)}`,r=Math.
max(0,Date.parse(e.finished)-Date.parse(e.started)),o=`<time datetime="${w(e.started)}">${w(Mc(e.started))}</time>`,i=e.hash===""?"":` \xB7 plan ${P(e.hash.slice(
0,12))}`;return`<header>
<p class="brand"><b>Sealpost</b> ${to[e.command]}${n} ${Ic(e)}</p>
<h1>${w(Tc(t))}</h1>
<p class="soft">${o}, took ${Nc(r)}${i}</p>
</header>`}function Tc(e){return`${e.charAt(0).toUpperCase()}${e.slice(1).replace(/, (?![^(]*\))/g," \xB7 ")}`}function Ic(e){if(U(e))return'<span class="tag">n\
othing compared</span>';let t=Nr(e);if(t===0)return`<span class="tag ok">${e.summary.written>0?"done":"all the same"}</span>`;if(t===2)return'<span class="tag d\
iffers">differs</span>';if(t===3)return'<span class="tag refused">refused</span>';let{failed:n,notReached:r=0}=e.summary;return`<span class="tag failed">${e.error===
void 0&&n===0&&r>0?"stopped":"failed"}</span>`}function Mc(e){return`${e.slice(0,10)} ${e.slice(11,16)} UTC`}function Nc(e){if(e<1e4)return`${(e/1e3).toFixed(1)}\
 s`;let t=Math.round(e/1e3);return t<60?`${t} s`:`${Math.floor(t/60)} min ${t%60} s`}function jc(){let e=t=>`'sha256-${ge("sha256").update(t).digest("base64")}'`;
return["default-src 'none'",`style-src ${e(Jt)}`,`script-src ${e(qt)}`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}var Uc={};he(Uc,{prettyJson:()=>no,reportJson:()=>Lc});function Lc(e){return no(e)}function no(e){return`${_r(JSON.stringify(e,null,2))}
`}var Xc={};he(Xc,{reportMarkdown:()=>Bc,warningBlocks:()=>oo});var Fc={plan:"plan",apply:"apply",drift:"drift"},ro=20;function Bc(e){let t=Wc(e),n=xe(e);return`${[`## Sealpost ${Fc[e.command]}: ${t}`,...e.error===void 0?[]:
[Vc(e.error)],...n===""?[]:[`**${n}**`],...Gc(e.refusals),...oo(e.warnings??[]),...Kc(e),...Hc(lt(e,!1)),Yc(e)].join(`

`)}
`}function Wc(e){return U(e)?L(e)?.title??"":e.hash===""?"ended before there was a plan":we(e)}function Kc(e){let t=L(e);if(t===void 0)return[];let n=t.groups.map(
({title:o,items:i})=>[`**${o}:**`,"",...i.map(s=>`- ${F(s)}`)].join(`
`));return[...U(e)?[]:[`### Proposed: ${t.title}`],...n,t.note]}function Vc(e){let t=e.where===void 0?"":` at ${R(e.where)}`;return`> **${e.message.split(`
`).map(F).join("<br>")}** (${R(e.code)}${t})
>
> ${F(e.hint)}`}function Gc(e){return e.length===0?[]:["### Refused, nothing is written",e.map(({rule:n,because:r,unlock:o,addresses:i})=>{let s=i.length-ro,a=i.
slice(0,ro).map(R).join(", "),c=i.length===0?"":`
  - ${a}${s>0?` and ${s} more`:""}`;return`- ${F(r)} (${R(n)})${c}
  - Unlock: ${F(o)}`}).join(`
`)]}function oo(e){return e.length===0?[]:["### Worth a look",e.map(({because:n,at:r})=>`- ${F(n)} (${R(r)})`).join(`
`)]}function Hc(e){let t;return e.flatMap(n=>{let r=t===n.target?[]:[`### ${R(n.target)} (${F(n.use)})`];return t=n.target,[...r,`#### ${R(n.environment)} \u2192 ${R(
n.scope)}`,...n.rows.length===0?[]:[qc(n.rows)],...n.folds.length===0?[]:[n.folds.map(Jc).join(`
`)]]})}function qc(e){return["| What | Name | Why |","| --- | --- | --- |",...e.map(n=>{let r=[n.why,...n.more].filter(o=>o!=="").map(F);return`| ${n.word} | ${R(
n.name)} | ${r.join("<br>")} |`})].join(`
`)}function Jc(e){let t=e.names.map(R).join(", "),n=e.hidden>0?` and ${e.hidden} more`:"",r=e.more.map(o=>`<br>${F(o)}`).join("");return`- ${e.text}${t===""?"":
`: ${t}${n}`}${r}`}function Yc(e){let t=Object.entries(e.requests).map(([o,{read:i,write:s,retried:a}])=>{let c=a===0?"":`, ${a} of them again`;return`${R(o)}: ${z(
i,"read")}, ${z(s,"write")}${c}`}),n=e.owner===""?[]:[`owner ${R(e.owner)}`],r=e.hash===""?[]:[`plan ${R(e.hash.slice(0,12))}`];return[[...n,...r,`${e.started} \
to ${e.finished}`].join(" \xB7 "),...t].join(`<br>
`)}function Qt(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function io(e,t){return typeof t=="bigint"?t.toString():t}var Xt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==
void 0&&(this._value=t(),this._getter=void 0),this._value}};function so(e){return new Xt(e)}function ao(e){return e==null}function yt(e){let t=e.startsWith("^")?
1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function co(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var en="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function gt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function tn(e){if(gt(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;return!(gt(n)===!1||Object.prototype.hasOwnProperty.
call(n,"isPrototypeOf")===!1)}function bt(e){return tn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var uo=new Set(["string","number","symbol"]);function De(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Le(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),
r}function x(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify bo\
th `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function lo(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var po={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],
int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function H(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function fo(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function oe(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=
[]),n.path.unshift(e),n})}function je(e){return typeof e=="string"?e:e?.message}function nn(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.
test(r.check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function wt(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=
n)}function q(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let i=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:je(e.inst?._zod.def?.error?.(e))??je(i?.(e))??je(t?.error?.(e))??je(n.customError?.(e))??je(n.localeError?.(
e))??"Invalid input",a={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=
[]),a.message=s,t?.reportInput&&(a.input=e.input),a}var Qc=/[\uD800-\uDBFF]/;function rn(e){let t=e.length;if(!Qc.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&
64512)===56320&&(n--,r++);return n}function on(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Ue(...e){let[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}function mo(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):eu(e,n,r.value)}}function de(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function sn(e,t,n){return de(e,t,n,!1)}function eu(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:de(this,t,n.bind(this))},set(r){de(this,t,r)}})}function tu(e,t){let n=Object.
getPrototypeOf(e);return t in n?void 0:n}var Yt,re=!1,nu={configurable:!0,get(){re=!0}};function S(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Yt!==e.
_zod){Yt=void 0;return}Yt=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,nu);let o=re;re=!1;try{let i=n(this);return re?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),re=re||o,i}catch(i){throw delete this[t],re=re||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function ho(e,t,n,r){let o=tu(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:i})}})}var go;var an={value:void 0,enumerable:!1},yo="captureStackTrace"in Error?Error:null;function ru(e){let t=yo;if(t){let n=t.stackTraceLimit;if(typeof n=="number"){try{t.
stackTraceLimit=0}catch{return yo=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function h(e,t,n,r){let o={};function i(d){this.def=d,this.
constr=m,this.traits=new Set}i.prototype=o;let s=n,a=s&&new WeakSet;function c(d,p){if(d._zod){if(d._zod.traits.has(e))return}else{an.value=new i(p);try{Object.
defineProperty(d,"_zod",an)}finally{an.value=void 0}}if(d._zod.traits.add(e),t(d,p),a){let g=Object.getPrototypeOf(d),b=d._zod.constr.prototype,_=g;for(;_&&_!==
b;)_=Object.getPrototypeOf(_);let T=_??g;a.has(T)||(a.add(T),mo(T,s))}let f=m.prototype;for(let g in f)Object.prototype.hasOwnProperty.call(f,g)&&(g in d||(d[g]=
f[g].bind(d)))}let u=r?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function m(d){let p=r?.Parent?ru(l):this;c(p,d);let f=p._zod.
deferred;if(f){for(let b of f)b();p._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(p),p}return Object.defineProperty(m,"ini\
t",{value:c}),Object.defineProperty(m,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(m,"name",
{value:e}),m}var J=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(go=globalThis).__zod_globalConfig??(go.__zod_globalConfig={});var ve=globalThis.__zod_globalConfig;function W(e){return e&&Object.assign(ve,e),ve}var bo=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var wo="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function ou(e){return new RegExp(`^${e}$`)}var xo=ou(wo);function un(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";
return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d\
+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function $o(e){return new RegExp(`^${un(e)}$`)}function vo(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d\
)");let n=`${un({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${un({precision:e.precision})}`:n;return new RegExp(`^${wo}T(?:${r})$`)}
var _o=/^[\s\S]{0,}$/;var ln=/^-?\d+(?:\.\d+)?$/,ko=/^(?:true|false)$/i;var N=h("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var zo=e=>{let t=e.value;return!ao(t)&&t.length!==void 0},xt={number:"number",bigint:"bigint",object:"date"},So=h("$ZodCheckLessThan",(e,t)=>{N.init(e,t);let n=xt[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:xt[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),pn=h("$ZodCheckGreaterThan",(e,t)=>{N.init(e,t);let n=xt[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:xt[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}});var Po=h("$ZodCheckNumberFormat",(e,t)=>{N.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),r=n?"int":"number",[o,i]=po[t.format];e._zod.check=
s=>{let a=s.value;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(
a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:!0,continue:!t.abort});return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&s.issues.
push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var Eo=h("$ZodCheckMaxLength",(e,t)=>{var n;N.init(e,t),(n=e._zod.def).when??(n.when=zo),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>t.maximum?
rn(o):i)<=t.maximum)return;let a=on(o);r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Zo=h("$ZodChe\
ckMinLength",(e,t)=>{var n;N.init(e,t),(n=e._zod.def).when??(n.when=zo),e._zod.check=r=>{let o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*
2?rn(o):i)>=t.minimum)return;let a=on(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}});var fn=h("$ZodCheckStringFormat",(e,t)=>{var n,r;N.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push(
{origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??
(r.check=()=>{})}),Ro=h("$ZodCheckRegex",(e,t)=>{fn.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var Oo;var mn=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...n){let r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.
set(r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let n=this._map.get(t);return n&&typeof n=="object"&&"id"in n&&this._idmap.
delete(n.id),this._map.delete(t),this}get(t){let n=t._zod.parent;if(n){let r={...this.get(n)??{}};delete r.id;let o={...r,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Co(){return new mn}(Oo=globalThis).__zod_globalRegistry??(Oo.__zod_globalRegistry=
Co());var K=globalThis.__zod_globalRegistry;function su(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,io,2)),e.message}function au(e){this._zod.message=e}var cu={get:su,set:au,enumerable:!0,
configurable:!0},hn={value:void 0,enumerable:!1},To=new WeakSet([Object.prototype,Error.prototype]),Io=(e,t)=>{e.name="$ZodError",hn.value=t,Object.defineProperty(
e,"issues",hn),hn.value=void 0,Object.defineProperty(e,"message",cu);let n=Object.getPrototypeOf(e);To.has(n)||(To.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,
"toString",{value:r,configurable:!0,writable:!0})}}))},ff=h("$ZodError",Io),Fe=h("$ZodError",Io,void 0,{Parent:Error});var lu=e=>{let t=(n,r,o,i)=>{let s=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new J;if(a.issues.length){let c=new(i?.
Err??e)(a.issues.map(u=>q(u,s,W())));throw en(c,i?.callee??t),c}return a.value};return t},gn=lu(Fe),du=e=>{let t=async(n,r,o,i)=>{let s=o?{...o,async:!0}:{async:!0},
a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){let c=new(i?.Err??e)(a.issues.map(u=>q(u,s,W())));throw en(c,i?.callee??
t),c}return a.value};return t},yn=du(Fe),pu=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new J;
return i.issues.length?Mo(e,i.issues,o):{success:!0,data:i.value}},bn=pu(Fe);function Mo(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>q(
o,n,W()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var fu=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},i=t._zod.run({value:n,issues:[]},
o);return i instanceof Promise&&(i=await i),i.issues.length?Mo(e,i.issues,o):{success:!0,data:i.value}},wn=fu(Fe);var No={major:4,minor:6,patch:7};var E=h("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=No;let r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...r??[]]:r?.length?[...r]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let i=(a,c,u)=>{if(a.memo)return a;let l=H(a),m;for(let d of c){if(d._zod.def.when){if(fo(a)||!d._zod.def.when(a))continue}else if(l)
continue;let p=a.issues.length,f=d._zod.check(a);if(f instanceof Promise&&u?.async===!1)throw new J;if(m||f instanceof Promise)m=(m??Promise.resolve()).then(async()=>{
await f,a.issues.length!==p&&(wt(a.issues,p,e),l||(l=H(a,p)))});else{if(a.issues.length===p)continue;wt(a.issues,p,e),l||(l=H(a,p))}}return m?m.then(()=>a):a},s=(a,c,u)=>{
if(H(a))return a.aborted=!0,a;let l=i(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new J;return l.then(m=>e._zod.parse(m,u))}return e._zod.parse(l,u)};
e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){let l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return l instanceof
Promise?l.then(m=>s(m,a,c)):s(l,a,c)}let u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new J;return u.then(l=>i(l,o,c))}return i(u,o,c)}}},
{get"~standard"(){return sn(this,"~standard",hu(this))},set"~standard"(e){de(this,"~standard",e)}}),Bo=(e,t)=>e.issues.length?{issues:e.issues.map(n=>q(n,t,W()))}:
{value:e.value};async function mu(e,t){let n={async:!0};return Bo(await e._zod.run({value:t,issues:[]},n),n)}function hu(e){return{validate:t=>{let n={async:!1};
try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Bo(r,n)}catch{}return mu(e,t)},vendor:"zod",version:1}}var xn=h("$ZodString",(e,t)=>{
E.init(e,t),e._zod.pattern=t.pattern??_o,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"\
string",code:"invalid_type",input:n.value,inst:e}),n}}),_e=h("$ZodStringFormat",(e,t)=>{fn.init(e,t),xn.init(e,t)});var Wo=h("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=vo(t)),_e.init(e,t)}),Ko=h("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=xo),_e.init(e,t)}),Vo=h("$ZodISO\
Time",(e,t)=>{t.pattern??(t.pattern=$o(t)),_e.init(e,t)}),Go=h("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=bo),_e.init(e,t)});var $n=h("$ZodNumber",(e,t)=>{E.init(e,t),e._zod.pattern=ln,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let o=n.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),Ho=h("$ZodNumberFormat",(e,t)=>{Po.init(e,t),$n.init(e,t)}),qo=h("$ZodBoolean",
(e,t)=>{E.init(e,t),e._zod.pattern=ko,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),n}});var Jo=h("$ZodUnknown",(e,t)=>{E.init(e,t),e._zod.parse=n=>n}),Yo=h("$ZodNever",(e,t)=>{E.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"i\
nvalid_type",input:n.value,inst:e}),n)});function gu(e,t){let n=nn(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let a=t(i.value);if(a>r&&
!s?.skipChecks&&s?.direction!=="backward"){for(let[c,u]of nn(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){let l=i.issues.length;return u._zod.check(i),i.issues[l].
continue=!1,wt(i.issues,l,e),i}}return o(i,s)}}var yu=e=>Array.isArray(e)?e.length:-1;function jo(e,t,n){e.issues.length&&t.issues.push(...oe(n,e.issues)),t.value[n]=e.value}var Xo=h("$ZodArray",(e,t)=>{E.init(e,t);let n=ve.memoizer;n?.attach(e),
e._zod.parse=(r,o)=>{let i=r.value;if(!Array.isArray(i))return r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(
i.length),o):Array(i.length);let s=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){let u=i[c],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)
s.push(l.then(m=>jo(m,r,c)));else if(jo(l,r,c),a&&l.issues.length!==0&&H(l))break}return s.length?Promise.all(s).then(()=>r):r},gu(e,yu)});function $t(e,t,n,r,o,i){
let s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!s)return;t.issues.push(...oe(n,e.issues))}if(!s&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.value[n]=void 0):
t.value[n]=e.value}}var bu=[];function wu(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:bu,o=r.length?[...t,...r]:t;for(let s of o)
if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=lo(e.shape);return{...e,allKeys:o,
symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function xu(e,t,n,r,o,i,s){let a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,m=u.optin,
d=u.optout,p=0;for(let f in t){if(s&&n.issues.length!==p){if(H(n,p))break;p=n.issues.length}if(c.has(f))continue;if(f==="__proto__"){l==="never"&&a.push(f);continue}
if(l==="never"){a.push(f);continue}let g=u.run({value:t[f],issues:[]},r);g instanceof Promise?e.push(g.then(b=>$t(b,n,f,t,m,d))):$t(g,n,f,t,m,d)}return a.length&&
n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Qo=h("$ZodObject",(e,t)=>{E.init(e,t);let n=Object.
getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let u=()=>{let l={...r};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.
raw=r,Object.defineProperty(t,"shape",{get:u})}let o=so(()=>wu(t));S(e,"propValues",u=>{let l=u.def.shape,m={};for(let d in l){let p=l[d]._zod;if(p.values){Object.
prototype.hasOwnProperty.call(m,d)||co(m,d,new Set);for(let f of p.values)m[d].add(f);p.optin!==void 0&&m[d].add(void 0)}}return m});let i=gt,s=t.catchall,a,c=ve.
memoizer;c?.attach(e),e._zod.parse=(u,l)=>{a??(a=o.value);let m=u.value;if(!i(m))return u.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),u;
u.value=c?c.alloc(e,u,{},l):{};let d=[],p=a.shape,f=l?.abortEarly,g=u.issues.length;for(let b of a.allKeys){if(f&&u.issues.length!==g){if(H(u,g))break;g=u.issues.
length}if(b==="__proto__")continue;let _=p[b],T=_._zod.optin,Ze=_._zod.optout,Zt=_._zod.run({value:m[b],issues:[]},l);Zt instanceof Promise?d.push(Zt.then(Es=>$t(
Es,u,b,m,T,Ze))):$t(Zt,u,b,m,T,Ze)}return s?xu(d,m,u,l,o.value,e,f===!0):d.length?Promise.all(d).then(()=>u):u}});function Do(e,t,n,r){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!H(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.
push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>q(s,r,W())))}),t)}var ei=h("$ZodUnion",(e,t)=>{E.init(e,t),S(e,"optin",r=>r.def.
options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),S(e,"optout",r=>r.def.options.some(o=>o.
_zod.optout==="optional")?"optional":void 0),S(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.
values)))}),S(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>yt(i.source)).
join("|")})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1,s=[];for(let a of t.options){let c=a._zod.
run({value:r.value,issues:[]},o);if(c instanceof Promise)s.push(c),i=!0;else{if(c.issues.length===0)return c;s.push(c)}}return i?Promise.all(s).then(a=>Do(a,r,e,
o)):Do(s,r,e,o)}});var ti=h("$ZodRecord",(e,t)=>{E.init(e,t);let n=ve.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let i=r.value;if(!tn(i))return r.issues.push({expected:"record",code:"\
invalid_type",input:i,inst:e}),r;let s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},o):{};let c=new Set;for(let l of a)if(typeof l=="st\
ring"||typeof l=="number"||typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let m=t.keyType._zod.run({value:l,issues:[]},
o);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(m.issues.length){r.issues.push({code:"invalid_key",origin:"\
record",issues:m.issues.map(f=>q(f,o,W())),input:l,path:[l],inst:e});continue}let d=m.value;if(d==="__proto__")continue;let p=t.valueType._zod.run({value:i[l],issues:[]},
o);p instanceof Promise?s.push(p.then(f=>{f.issues.length&&r.issues.push(...oe(l,f.issues)),r.value[d]=f.value})):(p.issues.length&&r.issues.push(...oe(l,p.issues)),
r.value[d]=p.value)}let u;for(let l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=i[l]}else u=u??[],u.push(l);u&&u.length>0&&r.issues.
push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.alloc(e,r,{},o):{};let c;for(let u of Reflect.ownKeys(i)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof u=="string"&&ln.test(u)&&l.issues.length){let f=t.keyType._zod.run({value:Number(u),issues:[]},o);if(f instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");f.issues.length===0&&(l=f)}if(l.issues.length){t.mode==="loose"?r.value[u]=i[u]:
a?(c=c??[],c.push(u)):r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(f=>q(f,o,W())),input:u,path:[u],inst:e});continue}let d=l.value;if(d===
"__proto__")continue;let p=t.valueType._zod.run({value:i[u],issues:[]},o);p instanceof Promise?s.push(p.then(f=>{f.issues.length&&r.issues.push(...oe(u,f.issues)),
r.value[d]=f.value})):(p.issues.length&&r.issues.push(...oe(u,p.issues)),r.value[d]=p.value)}c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:c,continue:!0})}return s.length?Promise.all(s).then(()=>r):r}});var ni=h("$ZodEnum",(e,t)=>{E.init(e,t);let n=Qt(t.entries),r=new Set(n);e._zod.values=r,S(e,"pattern",o=>{let i=Qt(o.def.entries).filter(s=>uo.has(typeof s));return new RegExp(
i.length?`^(${i.map(s=>De(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return r.has(s)||o.issues.push({code:"invalid_value",
values:n,input:s,inst:e}),o}}),ri=h("$ZodLiteral",(e,t)=>{E.init(e,t);let n=new Set(t.values);e._zod.values=n,S(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(i=>typeof i=="string"?De(i):i?De(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{let i=r.value;return n.has(i)||
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),r}});function Lo(e,t){return e.value=t.issues.length?void 0:t.value,e}var vn=h("$ZodOptional",(e,t)=>{E.init(e,t),S(e,"optin",n=>n.def.innerType._zod.optin==="defaul\
ted"?"defaulted":"optional"),e._zod.optout="optional",S(e,"values",n=>{let r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),S(e,"pattern",
n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${yt(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!==
"defaulted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>Lo(n,i)):Lo(n,o)}return t.innerType._zod.run(
n,r)}}),oi=h("$ZodExactOptional",(e,t)=>{vn.init(e,t),S(e,"values",n=>n.def.innerType._zod.values),S(e,"pattern",n=>n.def.innerType._zod.pattern),e._zod.parse=(n,r)=>t.
innerType._zod.run(n,r)}),ii=h("$ZodNullable",(e,t)=>{E.init(e,t),S(e,"optin",n=>n.def.innerType._zod.optin),S(e,"optout",n=>n.def.innerType._zod.optout),S(e,"p\
attern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${yt(r.source)}|null)$`):void 0}),S(e,"values",n=>n.def.innerType._zod.values?new Set([...n.
def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),si=h("$ZodDefault",(e,t)=>{E.init(e,t),e._zod.optin="d\
efaulted",S(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,r);if(n.value===void 0)return n.
value=t.defaultValue,n;let o=t.innerType._zod.run(n,r);return o instanceof Promise?o.then(i=>Uo(i,t)):Uo(o,t)}});function Uo(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}var ai=h("$ZodPrefault",(e,t)=>{E.init(e,t),e._zod.optin="defaulted",S(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction===
"backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))});var ci=h("$ZodCustom",(e,t)=>{N.init(e,t),E.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=n=>{let r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>Fo(
i,n,r,e));Fo(o,n,r,e)}});function Fo(e,t,n,r){if(!e){let o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&
(o.params=r._zod.def.params),t.issues.push(Ue(o))}}function ui(e){return e.checks&&(e.checks=[...e.checks]),e}function li(e,t){return new e(ui({type:"string",...x(t)}))}function di(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...x(t)})}function pi(e,t){return new e({
type:"string",format:"date",check:"string_format",...x(t)})}function fi(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...x(
t)})}function mi(e,t){return new e({type:"string",format:"duration",check:"string_format",...x(t)})}function hi(e,t){return new e(ui({type:"number",checks:[],...x(
t)}))}function gi(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...x(t)})}function yi(e,t){return new e({type:"boolean",...x(t)})}function bi(e){return new e({type:"unknown"})}function wi(e,t){return new e({type:"never",...x(t)})}function xi(e,t){return new So({check:"less_than",...x(t),value:e,inclusive:!0})}function $i(e,t){return new pn({check:"greater_than",...x(t),value:e,inclusive:!1})}function _n(e,t){return new pn({check:"greater_than",...x(t),value:e,inclusive:!0})}function Be(e){return $i(0,e)}function kn(e){return _n(0,e)}function zn(e,t){return new Eo({check:"max_length",...x(t),maximum:e})}function pe(e,t){return new Zo({check:"min_length",...x(t),minimum:e})}function Y(e,t){return new Ro({check:"string_format",format:"regex",...x(t),pattern:e})}function vi(e,t,n){return new e({type:"custom",check:"custom",fn:t,...x(n)})}function _i(e,t){let n=$u(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(Ue(
o,r.value,n._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??(i.continue=
!n._zod.def.abort),r.issues.push(Ue(i))}},e(r.value,r)),t);return n}function $u(e,t){let n=new N({check:"custom",...x(t)});return n._zod.check=e,n}function ki(e){
let t=new N({check:"describe"});return t._zod.onattach=[n=>{let r=K.get(n)??{};K.add(n,{...r,description:e})}],t._zod.check=()=>{},t}var A=h("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");E.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},
set with(e){de(this,"with",e)},parse(e,t){return gn(this,e,t,{callee:this.parse})},parseAsync(e,t){return yn(this,e,t,{callee:this.parseAsync})},safeParse(e,t){
return bn(this,e,t)},safeParseAsync(e,t){return wn(this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="\
function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Le(this,e,t)},brand(){return this},register(e,t){return e.add(this,
t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Pi=h("ZodMiniString",(e,t)=>{xn.init(e,t),A.init(e,t)});function O(e){return li(Pi,e)}var We=h(
"ZodMiniStringFormat",(e,t)=>{_e.init(e,t),Pi.init(e,t)});var Ei=h("ZodMiniNumber",(e,t)=>{$n.init(e,t),A.init(e,t)});function wg(e){return hi(Ei,e)}var _u=h("ZodMiniNumberFormat",(e,t)=>{Ho.init(e,t),Ei.init(e,t)});function ke(e){
return gi(_u,e)}var ku=h("ZodMiniBoolean",(e,t)=>{qo.init(e,t),A.init(e,t)});function Zi(e){return yi(ku,e)}var zu=h("ZodMiniUnknown",(e,t)=>{Jo.init(e,t),A.init(e,t)});function Su(){return bi(zu)}var Pu=h("ZodMiniNever",(e,t)=>{Yo.init(e,t),A.init(e,t)});function Eu(e){
return wi(Pu,e)}var Zu=h("ZodMiniArray",(e,t)=>{Xo.init(e,t),A.init(e,t)});function ze(e,t){return new Zu({type:"array",element:e,...x(t)})}var Sn=h("ZodMiniObject",(e,t)=>{Qo.init(e,t),A.init(e,t),ho(e,"shape",n=>n._zod.def.shape,!1)});function Se(e,t){let n={type:"object",shape:e??{},...x(t)};return new Sn(
n)}function Ke(e,t){return new Sn({type:"object",shape:e,catchall:Eu(),...x(t)})}function xg(e,t){return new Sn({type:"object",shape:e,catchall:Su(),...x(t)})}var Ru=h("ZodMiniUnion",(e,t)=>{ei.init(e,t),A.init(e,t)});function Pn(e,t){return new Ru({type:"union",options:e,...x(t)})}var zi=h("ZodMiniRecord",(e,t)=>{ti.init(e,t),A.init(e,t)});function $g(e,t,n){return!t||!t._zod?new zi({type:"record",keyType:O(),valueType:e,...x(t)}):new zi(
{type:"record",keyType:e,valueType:t,...x(n)})}var Au=h("ZodMiniEnum",(e,t)=>{ni.init(e,t),A.init(e,t),e.options=[...e._zod.values]});function En(e,t){let n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):
e;return new Au({type:"enum",entries:n,...x(t)})}var Ou=h("ZodMiniLiteral",(e,t)=>{ri.init(e,t),A.init(e,t)});function vg(e,t){return new Ou({type:"literal",values:Array.isArray(e)?e:[e],...x(t)})}var Cu=h("ZodMiniOptional",(e,t)=>{vn.init(e,t),A.init(e,t)});function V(e){return new Cu({type:"optional",innerType:e})}var Tu=h("ZodMiniExactOptional",(e,t)=>{
oi.init(e,t),A.init(e,t)});function _g(e){return new Tu({type:"optional",innerType:e})}var Iu=h("ZodMiniNullable",(e,t)=>{ii.init(e,t),A.init(e,t)});function Mu(e){
return new Iu({type:"nullable",innerType:e})}function Ve(e){return V(Mu(e))}var Nu=h("ZodMiniDefault",(e,t)=>{si.init(e,t),A.init(e,t)});function Ri(e,t){return new Nu(
{type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():bt(t)}})}var ju=h("ZodMiniPrefault",(e,t)=>{ai.init(e,t),A.init(e,t)});function kg(e,t){
return new ju({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():bt(t)}})}var Du=h("ZodMiniCustom",(e,t)=>{ci.init(e,t),A.init(e,t)});function vt(e,t={}){return vi(Du,e,t)}function Ai(e,t){return _i(e,t)}var se=ki;var Ti=["http_proxy","HTTP_PROXY"],Ii=["https_proxy","HTTPS_PROXY"],qg=[...Ti,...Ii,"no_proxy","NO_PROXY","NODE_TLS_REJECT_UNAUTHORIZED"];function Jg(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED===
"0")throw new y("endpoint","NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody on the way pass for a target",{hint:"Nothing was sent. Unset it; where a host has a cert\
ificate of your own authority, name that in NODE_EXTRA_CA_CERTS."});Zn(e)}function Zn(e){return{http:Oi(e,Ti),https:Oi(e,Ii),none:e[Ni(e,["no_proxy","NO_PROXY"])??
""]}}function Mi({hostname:e}){return/^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/.test(e)}function Oi(e,t){let n=Ni(e,t);if(n===void 0)return;let r=(e[n]??
"").trim(),o=/^[a-z][a-z0-9+.-]*:\/\//i.test(r)?r:`http://${r}`;if(URL.canParse(o)){let i=new URL(o);if(/^https?:$/.test(i.protocol)&&Ci(i.username)&&Ci(i.password))
return{name:n,address:i.href}}throw new y("endpoint",`${n} is no address of a proxy`,{hint:`Nothing was sent. Write ${n} as http://host:port, with user and pass\
word, where there are any, as http://user:password@host:port and escaped like in any address; or unset it.`})}function Ni(e,t){return t.find(n=>(e[n]??"").trim()!==
"")}function Ci(e){try{return decodeURIComponent(e),!0}catch{return!1}}function Qg(e,t,n=()=>!1){return new Promise((r,o)=>{let i=()=>{n()||o(new y("interrupted","stopped before anything was written"))};t.aborted&&i(),t.addEventListener(
"abort",i,{once:!0}),e.then(r,o).finally(()=>t.removeEventListener("abort",i))})}var Uu={bold:[1,22],dim:[2,22],red:[31,39],green:[32,39],yellow:[33,39],cyan:[36,39]},Fu={symbols:!1,paint:(e,t)=>t};function ty(e,t){let n=e&&t.TERM!=="dumb";return{
symbols:n,paint:Bu(n,t)?Wu:Fu.paint}}function Bu(e,t){return t.NO_COLOR?!1:t.FORCE_COLOR!==void 0?t.FORCE_COLOR!=="0"&&t.FORCE_COLOR!=="false":e}function Wu(e,t){
let[n,r]=Uu[e];return`\x1B[${n}m${t}\x1B[${r}m`}var Ku=me("node:buffer");var ji=Ku;function iy(e){ji.INSPECT_MAX_BYTES=0;let{report:t}=e,n=new Set(["SIGUSR1"]);t.reportOnSignal&&n.add(t.signal),Object.assign(t,{...{reportOnSignal:!1,reportOnFatalError:!1,
reportOnUncaughtException:!1},excludeEnv:!0});for(let o of e.eventNames())for(let i of e.listeners(o))i.name==="doWriteHeapSnapshot"&&(e.off(o,i),n.add(o));for(let o of n)
e.on(o,()=>{})}var Vu=me("node:os"),Di=e=>Vu[e],Li=Di("hostname"),ay=Di("tmpdir");var ae=class{#e=new Map;constructor(t=[]){let n=Symbol.iterator in t?t:Object.entries(t);for(let[r,o]of n)r!==void 0&&o!==void 0&&this.append(r,String(o))}get(t){
return this.#e.get(t.toLowerCase())??null}has(t){return this.#e.has(t.toLowerCase())}set(t,n){this.#e.set(t.toLowerCase(),n.trim())}append(t,n){let r=this.get(t);
this.set(t,r===null?n:`${r}, ${n}`)}delete(t){this.#e.delete(t.toLowerCase())}forEach(t){for(let[n,r]of this.#e)t(r,n)}entries(){return this.#e.entries()}keys(){
return this.#e.keys()}[Symbol.iterator](){return this.#e.entries()}},Ui=Symbol("body");function Fi(e){return e[Ui]}function Ge(e,t){let n=async()=>new TextDecoder().
decode(e),r=()=>new Response(e.slice(),{headers:[...t.headers]});return{...t,[Ui]:e,type:"basic",ok:t.status>=200&&t.status<300,url:t.url??"",redirected:!1,bodyUsed:!1,
get body(){return e.length===0?null:r().body},text:n,json:async()=>JSON.parse(await n()),bytes:async()=>e.slice(),arrayBuffer:async()=>e.slice().buffer,blob:()=>r().
blob(),formData:()=>r().formData(),clone:()=>Ge(e,{...t,headers:new ae(t.headers)})}}async function Gu(e,t){let n=Fi(e);if(n!==void 0){if(n.length>M.answerBytes)throw Bi(t);return n}let r=Rn(t),o=e.body?.getReader();for(let i=await o?.read();i!==
void 0&&!i.done;i=await o?.read())try{r.add(i.value)}catch(s){throw await o?.cancel().catch(()=>{}),s}return r.whole()}function Rn(e){let t=[],n=0;return{add(r){
if(n+=r.length,n>M.answerBytes)throw Bi(e);t.push(r)},whole:()=>new Uint8Array(Buffer.concat(t,n))}}function An(e){return async(t,n)=>{let r=await e(t,n),o=new URL(
t instanceof Request?t.url:t).host,{status:i,statusText:s,url:a}=r;return Ge(await Gu(r,o),{status:i,statusText:s,headers:new ae(r.headers),url:a})}}function Bi(e){
return new y("bad-answer",`${e} sent more than ${M.answerBytes/1024/1024} MiB`)}var Wi=(e,t)=>new Promise((n,r)=>{let o=new URL(String(e)),i=o.protocol==="https:",{request:s}=process.getBuiltinModule(i?"node:https":"node:http"),a=Object.fromEntries(
new ae(t?.headers)),c=Hu(t?.body);c!==void 0&&(a["content-length"]=String(c.length));let u=s(o,{method:t?.method??"GET",headers:{accept:"*/*","accept-encoding":"\
identity",...a}}),{signal:l}=t??{},m=()=>u.destroy(new Error("stopped"));l?.aborted&&m(),l?.addEventListener("abort",m),u.on("close",()=>l?.removeEventListener(
"abort",m)),u.on("error",r),u.on("upgrade",(d,p)=>{p.destroy(),r(new Error("another protocol"))}),u.on("response",d=>qu(d,o).then(n,r)),u.end(c)});function Hu(e){
if(e!=null)return typeof e=="string"?Buffer.from(e):e}async function qu(e,t){let n=Rn(t.host);await new Promise((s,a)=>{e.on("data",c=>{try{n.add(c)}catch(u){a(
u),e.destroy()}}),e.on("end",s),e.on("error",a),e.on("close",()=>a(new Error("the answer broke off")))});let r=new ae;for(let s=0;s+1<e.rawHeaders.length;s+=2)r.
append(e.rawHeaders[s],e.rawHeaders[s+1]);let{statusCode:o=0,statusMessage:i=""}=e;return Ge(n.whole(),{status:o,statusText:i,headers:r,url:t.href})}function Ki(e,t){let n;return async(r,o)=>Mi(new URL(r instanceof Request?r.url:r))?t(r,o):(n??=Ju(e),(await n)(r,o).catch(s=>{let a=Xe(s);throw a.code==="netwo\
rk"&&o?.signal?.aborted!==!0?a:s}))}async function Ju(e){let{http:t,https:n,none:r}=Zn(e),o=await import("./undici-JNLOUG7M.js"),i=new o.EnvHttpProxyAgent(
{httpProxy:t?.address??"",httpsProxy:n?.address??"",noProxy:r??"",clientFactory:(s,a)=>{let c=n?.address===s.href?n:t??n;return Yu(new o.Pool(s.origin,a),c?.name??
"")}});return async(s,a)=>await o.fetch(s,{...a,dispatcher:i})}function Yu(e,t){let n=e.connect.bind(e);return Object.assign(e,{connect:async o=>{let i=await n(
o).catch(()=>{throw new y("network",`the proxy that ${t} names cannot be reached`,{hint:`Check the address in ${t}, and whether the proxy runs. NO_PROXY lists h\
osts that are reached without it.`})});if(i.statusCode===200)return i;throw i.socket.on("error",()=>{}).destroy(),new y("network",`the proxy that ${t} names ope\
ns no way: it answered ${i.statusCode}`,{hint:i.statusCode===407?`It asks who you are: write ${t} as http://user:password@host:port.`:"Ask whoever runs the prox\
y to let this host through. NO_PROXY lists hosts that are reached without it."})}})}var Xu=me("node:fs"),C=e=>Xu[e],xy=C("appendFileSync"),_t=C("closeSync"),On=C("constants"),Vi=C("fsync"),Gi=C("linkSync"),Hi=C("mkdirSync"),kt=C("openSync"),qi=C(
"readFile"),Ji=C("readFileSync"),Yi=C("readlinkSync"),Xi=C("renameSync"),He=C("rmSync"),Qi=C("statSync"),Cn=C("writeFileSync");var Qu=me("node:util"),Tn=e=>Qu[e],vy=Tn("inspect"),_y=Tn("isDeepStrictEqual"),In=Tn("promisify");var ts={async read(e){try{return new Uint8Array(Qi(e).isFile()?Ji(e):await el(e))}catch(t){if(t.code==="ENOENT")return;throw t}},async replace(e,t,n=384){let r=await es(
e,t,n);try{Xi(r,e)}catch(o){throw He(r,{force:!0}),o}await rl(Q(e))},async append(e,t){let n=tl(e);if(n===void 0)return!1;try{return Cn(n,t),await Mn(n),!0}finally{
_t(n)}},async real(e){return ns(e,40)},async createNew(e,t){let n=await es(e,t,384);try{return Gi(n,e),!0}catch(r){if(r.code==="EEXIST")return!1;throw r}finally{
He(n,{force:!0})}},async remove(e){He(e,{force:!0})}},Mn=In(Vi),el=In(qi);async function es(e,t,n){Hi(Q(e),{recursive:!0});let r=ge("sha256").update(e).update(Qe(
16)).digest("hex").slice(0,12),o=Ye(Q(e),`.sealpost-${r}.tmp`),i=kt(o,"wx",n);try{Cn(i,t),await Mn(i)}catch(s){throw He(o,{force:!0}),s}finally{_t(i)}return o}function tl(e){
try{return kt(e,On.O_WRONLY|On.O_APPEND)}catch(t){if(t.code==="ENOENT")return;throw t}}function ns(e,t){let n=nl(e);if(n===void 0)return e;if(t===0)throw Object.
assign(new Error("too many links"),{code:"ELOOP"});return ns(qn(Q(e),n),t-1)}function nl(e){try{return Yi(e)}catch(t){if(["ENOENT","EINVAL","ENOTDIR","UNKNOWN"].
includes(t.code??""))return;throw t}}async function rl(e){let t=kt(e,"r");try{await Mn(t)}finally{_t(t)}}function My(e){let t=["HTTPS_PROXY","https_proxy","HTTP_PROXY","http_proxy"].some(r=>process.env[r]?.trim()),n=process.env.NODE_DEBUG?An(globalThis.fetch):Wi;return{
fetch:t?An(Ki(process.env,n)):n,now:Date.now,sleep:(r,o)=>new Promise(i=>{if(o?.aborted)return i();let s=()=>{clearTimeout(a),o?.removeEventListener("abort",s),
i()},a=setTimeout(s,r);o?.addEventListener("abort",s,{once:!0})}),random:r=>new Uint8Array(Qe(r)),files:ts,env:process.env,cwd:process.cwd(),process:{pid:process.
pid,host:Li(),since:Math.round(performance.timeOrigin),alive:ol},stop:e}}function ol(e){try{return process.kill(e,0),!0}catch(t){return t.code==="EPERM"}}var jn={};he(jn,{source:()=>pl});var as={};he(as,{ZodMiniISODate:()=>os,ZodMiniISODateTime:()=>rs,ZodMiniISODuration:()=>ss,ZodMiniISOTime:()=>is,date:()=>sl,datetime:()=>il,duration:()=>cl,time:()=>al});var rs=h("ZodMiniISODateTime",(e,t)=>{Wo.init(e,t),We.init(e,t)});function il(e){return di(rs,e)}var os=h("ZodMiniISODate",(e,t)=>{Ko.init(e,t),We.init(e,t)});function sl(e){
return pi(os,e)}var is=h("ZodMiniISOTime",(e,t)=>{Vo.init(e,t),We.init(e,t)});function al(e){return fi(is,e)}var ss=h("ZodMiniISODuration",(e,t)=>{Go.init(e,t),
We.init(e,t)});function cl(e){return mi(ss,e)}function cs(e){return e.toUpperCase().replace(/[^A-Z0-9]/g,"_")}function Nn(e,t,n,r){if(!(r.length<2||t.includes(n)))throw new y("config",`\`source.${e}\` is the\
 same for more than one environment`,{hint:`Put ${n} into \`source.${e}\`; it stands for the environment's name.`})}function ls(e,t){if(Buffer.byteLength(e)>M.sourceBytes)throw new y("source",`the JSON is larger than ${M.sourceBytes/1024/1024} MiB, the most that is read`,{where:t});
if(e.trim()==="")throw new y("source","the JSON is empty",{where:t});let n=ul(e,t);if(typeof n!="object"||n===null||Array.isArray(n))throw new y("source","the J\
SON is not an object of names and values",{where:t});let r=new Set,o=ll(e).find(i=>r.size===r.add(i).size);if(o!==void 0)throw new y("source-duplicate",`${us(o)}\
 stands twice`,{where:t});return Object.entries(n).map(([i,s])=>{if(typeof s!="string")throw new y("source",`${us(i)} is not a string`,{where:t});return[i,s]})}
function ul(e,t){try{return JSON.parse(e)}catch{throw new y("source","this is not valid JSON",{where:t})}}function ll(e){let t=[];for(let n=e.indexOf('"');n>=0;){
let r=n+1;for(;e[r]!=='"';)r+=e[r]==="\\"?2:1;let o=r+1;for(;/[\t\n\r ]/.test(e.charAt(o));)o+=1;e[o]===":"&&t.push(JSON.parse(e.slice(n,r+1))),n=e.indexOf('"',
o)}return t}function us(e){return/^[\w.-]{1,100}$/.test(e)?e:"a member"}var ds=O().check(Y(/^(?:\w|\{ENVIRONMENT\}|\{NAME\})+$/,"must be the name of a variable")),dl=Ke({names:V(ze(O().check(Y(/^[A-Za-z_][A-Za-z0-9_]*$/,"must be the\
 name of a variable"))).check(pe(1),se("Names of the values; each is one variable of the process."))),variable:Ri(ds.check(Y(/\{NAME\}/,"must contain {NAME}"),se(
"Which variable holds a value: {NAME} stands for its name, {ENVIRONMENT} for the environment in upper case.")),"{NAME}"),json:V(ds.check(se("A variable with a J\
SON object of strings, such as toJSON(secrets) of GitHub. Each target then needs a list of `secrets` that says which names it takes, none that begins with * or \
?.")))}).check(vt(({names:e,json:t})=>e!==void 0||t!==void 0,{error:"needs `names`, the variables to read, or `json`, a variable that holds them all"})),pl={id:"\
env",api:1,config:{settings:dl},access:{env:[]},async read({environments:e,settings:{names:t,variable:n,json:r},io:o}){return t!==void 0&&Nn("variable",n,"{ENVI\
RONMENT}",e),r!==void 0&&Nn("json",r,"{ENVIRONMENT}",e),new Map(e.map(i=>{let s=new Map,a=(c,u,l,m)=>{let d=`environment variable ${l}`,p=s.get(c)?.at;if(p!==void 0)
throw new y("source-duplicate",`${c} is also in ${p}`,{where:d});s.set(c,{secret:ml(u,d),at:d,...fl(u),...m})};for(let c of t??[]){let u=ps(n,i).replaceAll("{NA\
ME}",c);a(c,fs(u,o.env),u,{})}if(r!==void 0){let c=ps(r,i),u=ls(fs(c,o.env),`environment variable ${c}`);for(let[l,m]of u)a(l,m,c,{unasked:!0})}return[i,s]}))}};
function ps(e,t){return e.replaceAll("{ENVIRONMENT}",cs(t))}function fs(e,t){let n=t[e];if(n!==void 0)return n;throw new y("source-missing","the variable is not\
 set",{where:`environment variable ${e}`,hint:"Nothing was written. Set the variable, or correct `source`."})}function fl(e){return/^(['"])[^'"]*\1$/.test(e)?{doubts:[
"kept-quotes"]}:{}}function ml(e,t){try{return new D(e)}catch(n){throw n instanceof y?n.placed(t):n}}var yb={dotenv:()=>import("./source-OOVB45UC.js"),dotenvx:()=>import("./source-OVVZECMT.js"),env:()=>Promise.resolve(jn)};function St(e){let t;return async(n,r,o,i={})=>{let s=t,a=await e.fetch(`${e.endpoint}${r}`,{method:n,headers:{accept:"application/vnd.github+json","x-github-ap\
i-version":"2022-11-28",...o===void 0?{}:{"content-type":"application/json"}},...o===void 0?{}:{body:JSON.stringify(o)},idempotent:!0,...i}),c=Date.parse(a.headers.
get("date")??"");Number.isNaN(c)||(t=c);let l=n==="GET"&&a.status===200?await a.json():void 0;return{status:a.status,data:l,repeated:a.repeated===!0,since:s}}}function Dn(e,t,n,r){
if(e.status!==200)throw ce(e.status,n,r);let o=t.safeParse(e.data);if(!o.success)throw new y("bad-answer",`${n}: the answer has another shape than documented`);
return o.data}async function ms(e,t,n){let r=Se({total_count:ke().check(kn()),[t.field]:ze(t.row)});for(let o=1;;o+=1){let i=`per_page=${t.pageSize}${o===1?"":`\
&page=${o}`}`,s=await e("GET",`${t.path}?${i}`),a=Dn(s,r,t.what,t.hint),c=n.size;for(let u of a[t.field]??[])n.set(t.idOf(u),u);if(n.size===c||n.size>=a.total_count||
o===M.pages)return a.total_count}}var Ln={secrets:"Secrets",actions_variables:"Variables",environments:"Environments",dependabot_secrets:"Dependabot secrets",codespaces_secrets:"Codespaces secre\
ts",actions:"Actions",administration:"Administration",organization_secrets:"Secrets",organization_actions_variables:"Variables",organization_dependabot_secrets:"\
Organization dependabot secrets",organization_codespaces_secrets:"Organization codespaces secrets"};function Un(e){let{holder:t,environment:n}=e,r=gl(e),o={holder:{
kind:t.kind,name:t.name},classic:t.kind==="organization"?"admin:org":"repo"},i={...o,permission:r,look:r==="codespaces_secrets"?"write":"read",write:"write"};if(n===
void 0||t.kind!=="repository")return[i];let s={...o,permission:"actions",look:"read",write:"read"};return t.createEnvironments?[i,s,{...o,permission:"administra\
tion",look:void 0,write:"write"}]:[i,s]}function qe(e,t=!1){let[{permission:n,holder:r,classic:o,look:i}]=Un(e),s=r.kind==="organization"?"organisation":"reposi\
tory",a=t&&i==="read"?'"Read" is enough to plan; ':"",c=`The token needs the ${s} permission "${hl(n)}: Read and write" (${a}classic token: \`${o}\`).`;return r.
kind==="organization"?c:`${c} The GITHUB_TOKEN of a workflow run cannot have it.`}function hl(e){return Ln[e]??e}function gl({holder:e,family:t,environment:n,form:r}){
if(n!==void 0)return"environments";let i=t==="actions"?r==="public"?"actions_variables":"secrets":`${t}_secrets`;return e.kind==="organization"?`organization_${i}`:
i}var ys=["actions","dependabot","codespaces"],yl=["private","all","selected"],hs="[A-Za-z0-9_-]{1,100}",gs="(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}",bs=Ke({repository:V(
O().check(Y(new RegExp(`^${hs}/${gs}$`),"must be owner/name, acme/shop for example"),se("The repository, as owner/name. Either this or `organization`."))),organization:V(
O().check(Y(new RegExp(`^${hs}$`),"must be the login of an organisation"),se("The login of an organisation, for secrets that its repositories share. Either this\
 or `repository`."))),visibility:V(En(yl).register(K,{description:"Which repositories may use a new organisation secret; `private` where it is left out. What ex\
ists keeps its own."})),repositories:V(ze(Pn([O().check(Y(new RegExp(`^${gs}$`))),ke().check(Be())])).register(K,{description:"With `visibility: selected`: the \
repositories that may use a new secret, by name or by id."})),createEnvironments:V(Zi().register(K,{description:"Create an environment that is missing when some\
thing is written to it. One that exists is not touched."}))}).check(Ai((e,t)=>{let n=(r,o)=>t.addIssue({code:"custom",path:[r],message:o});e.repository===void 0&&
e.organization===void 0?n("repository","one of `repository` and `organization` is needed"):e.repository!==void 0&&e.organization!==void 0&&n("organization","`re\
pository` and `organization` exclude each other");for(let r of["visibility","repositories"])e[r]!==void 0&&e.organization===void 0&&n(r,`\`${r}\` is for an \`orga\
nization\` only`);e.createEnvironments!==void 0&&e.repository===void 0&&n("createEnvironments","`createEnvironments` is for a `repository` only"),e.visibility===
"selected"&&e.repositories===void 0&&n("visibility","`visibility: selected` needs `repositories`"),e.repositories!==void 0&&e.organization!==void 0&&e.visibility!==
"selected"&&n("repositories","`repositories` needs `visibility: selected`")})),ws=Pn([En(ys).register(K,{description:"The Actions, Dependabot or Codespaces secr\
ets of the repository or organisation."}),Ke({environment:O().check(pe(1),zn(255),vt(e=>e!=="."&&e!=="..","cannot be the name of an environment"),se("The name o\
f the environment."))}).register(K,{description:"A deployment environment of the repository."})]);function xs(e){let{settings:t,place:n,form:r}=e,o=typeof n=="s\
tring"?n:"actions";if(r==="public"&&o!=="actions")throw new y("config",`GitHub keeps readable values for Actions and environments, not for ${o}`,{hint:`Take \`pu\
blic\` out of this target, or map to \`actions\` or \`{ environment: \u2026 }\` instead of \`${o}\`.`});let i=typeof n=="string"?{}:{environment:n.environment};
if(t.organization!==void 0){if(typeof n!="string")throw new y("config","an organisation has no environments",{hint:"Map to `actions`, `dependabot` or `codespace\
s`, or name a `repository` instead of the `organization`."});let{organization:c,visibility:u="private",repositories:l=[]}=t;return{form:r,family:o,holder:{kind:"\
organization",name:c,visibility:u,repositories:l}}}if(t.repository===void 0)throw new y("config","one of `repository` and `organization` is needed");let{repository:s,
createEnvironments:a=!1}=t;return{form:r,family:o,holder:{kind:"repository",name:s,createEnvironments:a},...i}}function $s(e){let{holder:t,family:n,environment:r}=e,
o=r===void 0?n:`environments/${r}`,i=`github|${t.name}|${o}|${fe(e)}`.toLowerCase(),s=r!==void 0&&ys.some(c=>c===r.toLowerCase()),a=`${t.name}/${s?o:r??n}`;return{
uid:i,label:e.form==="public"?`${a} variables`:a,lane:i,holder:`github|${t.name}`.toLowerCase(),within:`${o}|${fe(e)}`.toLowerCase(),maxNames:bl(e),needs:Un(e)}}
function bl({holder:e,family:t,environment:n,form:r}){return e.kind==="organization"?t==="codespaces"?100:1e3:r==="public"&&n===void 0?500:100}function fe(e){return e.
form==="secret"?"secrets":"variables"}function Pe({holder:e}){return e.kind==="organization"?`/orgs/${e.name}`:`/repos/${e.name}`}function Pt(e,t){return`${Pe(e)}\
/environments/${encodeURIComponent(t)}`}function Fn(e){let{family:t,environment:n}=e;return`${n===void 0?`${Pe(e)}/${t}`:Pt(e,n)}/${fe(e)}`}function zb({scope:e,
name:t}){return`${Fn(e)}/${encodeURIComponent(t)}`}async function vs(e,t,n){let{holder:r,environment:o}=t,i=`Check that \`${r.name}\` is spelled as on GitHub and that the token may see it. ${qe(t)}`;if(o===void 0)
return ce(404,n,i);let{status:s}=await e("GET",Pt(t,o));if(s===200){let c="In a private repository only some plans keep secrets and variables in environments.";
return new y("forbidden",`${n}: the environment exists, but the token may not see inside`,{hint:`${qe(t)} ${c}`})}let a=`create it under Environments in the set\
tings of ${r.name}, or set \`createEnvironments: true\` in this target`;if(s!==404||!await wl(e,t)){let c=`With "Actions: Read" Sealpost could say whether the e\
nvironment exists; if it does not, ${a}.`;return ce(404,n,`${i} ${c}`)}return new y("place-missing",`the repository ${r.name} has no environment "${o}"`,{hint:`\
C${a.slice(1)}, or correct the name in the mapping.`})}async function wl(e,t){let n=Pe(t);for(let r of[n,`${n}/environments`])if((await e("GET",r)).status===200)
return!0;return!1}function Bn({holder:e,environment:t}){return t!==void 0&&e.kind==="repository"&&e.createEnvironments}async function Rb(e,t){let{environment:n}=t;
if(n===void 0||!Bn(t))return;let r=Pt(t,n),{status:o}=await e("GET",r);if(o===200)return;if(o!==404)throw ce(o,"look for the environment",'To see whether the en\
vironment exists the token needs the repository permission "Actions: Read".');let i=await e("PUT",r);if(i.status===200)return;throw ce(i.status,"create the envi\
ronment",'To create an environment the token needs the repository permission "Administration: Read and write", and a private repository needs a plan that has en\
vironments.')}var Vn={};he(Vn,{target:()=>Zl});var xl=Se({id:ke().check(Be())});async function _s({scope:e,io:t}){let{kind:n,name:r}=e.holder,o=`look up the ${n==="organization"?"organisation":"repository"} ${r}`,
i=`Check that \`${r}\` is spelled as on GitHub, and that the token may see it.`;return`${n} ${await $l(St(t),Pe(e),{what:o,hint:i})}`}async function $l(e,t,n){return Dn(
await e("GET",t),xl,n.what,n.hint).id}function Wn(e){let n=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/.test(e)?Date.parse(e):Number.NaN;return Number.isNaN(n)?e:new Date(n).toISOString().
replace(/\.000Z$/,"Z")}var vl=Se({name:O().check(pe(1)),created_at:Ve(O()),updated_at:Ve(O()),visibility:Ve(O()),value:Ve(O())}),_l=["all","private","selected"],kl={because:"GitHub do\
es not say which repositories may use this value",unlock:"Say in the settings of the organisation which repositories may use it; it is left as it is, so that no\
body gains or loses access."};async function ks(e){let t=St(e.io),n=[];for(let r of e.scopes)n.push(await zl(t,r));return n}async function zl(e,t){let n=new Map,
r=()=>[...n.values()].map(i=>Sl(i,t)),o={path:Fn(t),field:fe(t),pageSize:t.form==="secret"?100:30,row:vl,idOf:i=>i.name.toUpperCase(),what:`list ${fe(t)}`,hint:qe(
t,!0)};try{let i=await ms(e,o,n);return n.size>=i?{listed:!0,sightings:r()}:{listed:!1,because:`GitHub counts ${i} ${fe(t)} here and shows ${n.size}`,sightings:r()}}catch(i){
let s=Xe(i),a=s.code==="not-found"?await vs(e,t,o.what):s;return a.code==="place-missing"&&Bn(t)?{listed:!0,sightings:[]}:{listed:!1,because:a.message,error:a,sightings:r()}}}
function Sl({name:e,created_at:t,updated_at:n,visibility:r,value:o},i){let s=Date.parse(n??""),a=i.holder.kind==="organization"&&i.form==="secret"&&!_l.includes(
r),c=typeof r=="string"?{visibility:r}:{};return{name:e.toUpperCase(),form:i.form,handle:c,...typeof n=="string"?{revision:Wn(n)}:{},...typeof t=="string"?{made:Wn(
t)}:{},...a?{blocked:{secret:kl}}:{},...Number.isNaN(s)?{}:{changedAt:s},...i.form==="public"&&o?.isWellFormed()?{secret:new D(o)}:{}}}var Pl="2026-11-23",Ee='GitHub Docs, "Secrets reference"',Kn='GitHub Docs, "Variables reference"',X="REST API description, Actions/Dependabot/Codespaces secrets",
Et="REST API description, Actions variables",zs='GitHub Docs, "Rate limits for the REST API" and "Best practices for using the REST API"',k=(e,t)=>({is:e,source:t,
verified:Pl});function Ss(e,t,n){return{readBack:e,revision:k("per-value",`${n}: updated_at of each item`),maxBytes:k(48*1024,`${t}: 48 KB; that a KB is 1024 by\
tes is assumed`),empty:k(!0,"not documented; assumed: the description sets no shortest length")}}var El={title:"GitHub",access:{token:["GITHUB_TOKEN"],endpoint:{
env:"GITHUB_API_URL",default:"https://api.github.com"},permissions:["repository secrets: Secrets read and write; variables: Variables read and write (classic to\
ken: repo)","environments: Environments read and write, Actions read; with createEnvironments: Administration read and write (classic token: repo)","Dependabot \
and Codespaces: Dependabot secrets, Codespaces secrets read and write (classic token: repo)","organisations: Secrets, Variables, Organization dependabot secrets\
, Organization codespaces secrets read and write (classic token: admin:org)"],named:Ln,portal:"https://github.com/settings/personal-access-tokens/new"},forms:{secret:Ss(
k("never",`${X}: no operation returns a value`),Ee,X),public:Ss(k("value",`${Et}: the list holds values`),Kn,Et)},names:{fold:"upper",pattern:k("[A-Z_][A-Z0-9_]\
*",`${Ee}: letters, digits, underscore, no digit first, stored in upper case`),reserved:k(["GITHUB_*"],Ee),maxLength:k(255,"not documented; assumed")},batch:k({
shape:"one",max:50},`${X}: one request a value; 50 at a time is our own choice`),maxPerScope:k(1e3,`${Ee}, ${Kn}: 1,000 an organisation, 100 a repository or env\
ironment, 500 variables a repository`),maxTotalBytes:k(Number.POSITIVE_INFINITY,`${Kn}: none for a scope; a run takes 256 KB of organisation and repository vari\
ables together`),takesEffect:k("next-run",`${Ee}: read when a run is queued, an environment's when the job starts`),places:[{place:"actions",means:"Actions secr\
ets of the repository or organisation; variables for names marked public"},{place:"dependabot",means:"Dependabot secrets of the repository or organisation"},{place:"\
codespaces",means:"Codespaces secrets of the repository or organisation"},{place:"{ environment: name }",means:"secrets and variables of a deployment environmen\
t of the repository"}],pace:{writeGapMs:k(1e3,zs),unstatedWaitMs:k(6e4,zs)},tickMs:k(1e3,`${X}: stamps are whole seconds`),cannot:[k("read a secret back",X),k("\
tell an edit by hand in the same second as our own write from our own",`${X}: updated_at in whole seconds`),k("tell a name that was deleted and made anew in the\
 second of its creation from the one before",`${X}, ${Et}: created_at in whole seconds, and no id`),k("refuse to overwrite a secret that somebody made since we \
looked",`${X}: PUT creates or updates`),k("write several values in one request",X),k("keep two names that differ only in case",Ee),k("keep readable values for D\
ependabot or Codespaces",Et)]},Zl={id:"github",api:1,capabilities:El,config:{settings:bs,place:ws},parseScope:xs,keyOf:$s,identify:_s,observe:ks,write:async e=>(await import("./write-7E67WYEF.js")).
write(e)};var Hb={"cloudflare-pages":()=>import("./target-R4B5623I.js"),"cloudflare-workers":()=>import("./target-G43YERGK.js"),github:()=>Promise.resolve(Vn),netlify:()=>import("./target-2DTHCXC4.js"),
vercel:()=>import("./target-C2Q3OUYO.js")};var Gn=`
  addresses certainty changed cloudflare Cloudflare codespaces credential Dependabot dependabot development
  environment environments fingerprint finished foreign functions gone-everywhere gone-from-source ledger-lost max-removals
  max-update-share maxRemovals maxUpdateShare name-length name-reserved not-allowed not-ours permitted platform
  prevented preview production protected read-back refusals refused removals requests revision same-place sealpost Sealpost
  source-changed sourceName succeeded total-size unchanged unfinished unlisted unmapped value-empty value-size
  vanished warnings written
  allowUnusual backslash character characters conflict encrypted gitignore placeholder reference
  -----BEGIN PRIVATE KEY----- -----END PRIVATE KEY----- -----BEGIN RSA PRIVATE KEY----- -----END RSA PRIVATE KEY-----
  -----BEGIN EC PRIVATE KEY----- -----END EC PRIVATE KEY----- -----BEGIN OPENSSH PRIVATE KEY-----
  -----END OPENSSH PRIVATE KEY----- -----BEGIN CERTIFICATE----- -----END CERTIFICATE-----
`,Rl=`
  a about absent account actions actor added adopt adopted after again all allow allowed alone already an and anew
  another anything applied applies apply approval approved are as asked at back be before branch but by can cannot
  carried change changes clean command comment commit compared config confirmed count create created deleted did
  differ difference differs do does done doubt drift drifted edited elsewhere empty entries entry error every
  everything exactly expired expires failed fit fits folder for foreign forget forgotten from give given goes gone
  good have held here hold holds how in instead interrupted into is issue it its job keep kept key known last leads
  lease leave left less lets letters line list long longer look lost made main make map maps may merge merged minutes
  more much name names never new no nobody not note nothing now nowhere of on once one only or other others otherwise
  ours out output owner pending pipeline place places plan planned policy prolonged protect public pull push read
  reads recover refusal remove removed report request restore revision run runs same saved says schedule secret
  secrets see seen settled share short since so solve solved source stale step stopped sure taken takes target targets
  than that the them then there these they this through time to together token total trusted turned two undefined
  under unfinished unknown unless until untrusted update updated use value values was what when where which while who
  whole why with word workflow would write writes
`,Ps=new Set(`${Gn} ${Rl}`.toLowerCase().match(/[a-z]+/g));function Hn(e){if(!/^[A-Za-z0-9' ,.:;()`/-]+$/.test(e))return!1;let[t=""]=/[A-Za-z0-9]+/.exec(e)??[];
if(!Ps.has(t.toLowerCase())&&!/^(?:\d{1,5}|s)$/i.test(t))return!1;let n=e.toLowerCase().match(/[a-z0-9]+/g)??[],r=n.filter(i=>/^\d{1,5}$/.test(i)).length,o=n.filter(
i=>Ps.has(i)||i==="s").length;return o+r===n.length&&o>(r===0?0:1)}var Al=[["the ledger at GitHub",/\/git\//],["a comment or an issue at GitHub",/\/(?:issues|pulls|check-runs|statuses)(?:\/|$)|\/graphql$/]],Ol=/^(SEALPOST_KEY|DOTENV_PRIVATE_KEY)|_TOKEN$|_PRIVATE_KEY$/;
function Cl(e){return Object.entries(e).filter(([t,n])=>n!==void 0&&Ol.test(t)).map(([t,n=""])=>({name:t,secret:new D(n)}))}function nw(e){let t=Cl(e),n=t.map(({
secret:m})=>m),r=t.map(({name:m})=>m),o=new Set([JSON.stringify(Re),Gn]),i=new AbortController,s=[],a=0,c,u=m=>{a<n.length&&(s.push({from:a,find:D.finder(n.slice(
a),[...o],Hn)}),a=n.length);for(let{from:d,find:p}of s){let f=p(m);if(f!==void 0)return d+f}};function l(m,d){let p=c!==void 0?void 0:u(d);if(p!==void 0){let f=u(
Buffer.from(m))===void 0,g=Tl(n[p],d,[...o]),b={name:r[p],isCredential:p<t.length};c=Il({...g,...b},f?m:"a file"),i.abort()}if(c!==void 0)throw c}return{redact(m,d,p=[]){
for(let[g,b]of m.entries())n.push(b),r.push(p[g]);let f=o.size;for(let g of d)g!==""&&o.add(g);o.size>f&&([s,a]=[[],0])},way(m){let d=Buffer.alloc(0);return p=>{
let f=Buffer.concat([d,Buffer.from(p)]);return l(m,f),d=f.subarray(Math.max(0,f.length-24+1)),p}},runtime:m=>({...m,stop:AbortSignal.any([m.stop,i.signal]),files:{
...m.files,replace:async(d,p,f)=>(l(`the file ${Je(d)}`,p),m.files.replace(d,p,f)),append:async(d,p)=>(l(`the file ${Je(d)}`,p),m.files.append(d,p)),createNew:async(d,p)=>(l(
`the file ${Je(d)}`,p),m.files.createNew(d,p))},fetch:async(d,p)=>{let f=typeof d=="string"||d instanceof URL?String(d):d.url,g=p?.body;l("the address of a requ\
est",Buffer.from(f));let[b]=Al.find(([,_])=>_.test(f))??[];return b!==void 0&&(typeof g=="string"||g instanceof Uint8Array)&&l(b,Buffer.from(g)),m.fetch(d,p)}}),
alarm:()=>c}}function Tl(e,t,n){let r=e.parts(),o=r[D.finder(r,n,Hn)(t)??r.length];return{isPart:o!==void 0,isSpelled:!(o??e).standsIn(Buffer.from(t).toString())}}
function Il(e,t){let{name:n,isPart:r,isSpelled:o}=e,i=`${r?"a part of ":""}${n===void 0?"a secret of this run":`the value of ${n}`}`,s=o?", in another spelling":
"";return new y("leak-guard",`${i} was about to go to ${t}${s}; the run was stopped`,{hint:["Nothing more is printed.",...Ml(e)].join(" ")})}function Ml({name:e,
isCredential:t,isPart:n}){if(e===void 0)return["Please report this, without the value."];let r="Otherwise please report this, without the value.";return t?[`If ${e}\
 is no key and no token, call the variable something else for this run (what is called \u2026_TOKEN or \u2026_PRIVATE_KEY is taken for one).`,r]:[`If ${n?"that \
part":"the value"} is a word, a name or an address that stands in any log, it is too ordinary to be kept secret: give ${e} another one.`,`If everybody may read ${n?
"all of it":"it"}, list ${e} under \`public\` of every target that it goes to.`,r]}export{me as a,Nl as b,jl as c,Je as d,Q as e,Ll as f,Ul as g,Ye as h,Fl as i,Bl as j,qn as k,Wl as l,Re as m,y as n,Xe as o,Ns as p,ce as q,Vl as r,Gl as s,fr as t,
ge as u,At as v,ql as w,Jl as x,Qe as y,Yl as z,Xl as A,Ql as B,ed as C,id as D,Ot as E,Ws as F,D as G,pa as H,yd as I,bd as J,Cl as K,nw as L,v as M,R as N,F as O,
Z as P,z as Q,we as R,ba as S,wa as T,xa as U,L as V,U as W,kd as X,lt as Y,Td as Z,Id as _,qa as $,Dd as aa,Fd as ba,M as ca,Kd as da,Ie as ea,Vd as fa,Or as ga,
pt as ha,ep as ia,Me as ja,nc as ka,rc as la,oc as ma,tp as na,np as oa,cc as pa,rp as qa,sp as ra,Bt as sa,ap as ta,dp as ua,mc as va,Nr as wa,Ac as xa,Dc as ya,
Lc as za,no as Aa,Uc as Ba,Bc as Ca,Xc as Da,K as Ea,xi as Fa,_n as Ga,Be as Ha,zn as Ia,pe as Ja,Y as Ka,O as La,wg as Ma,ke as Na,Zi as Oa,Su as Pa,ze as Qa,Se as Ra,
Ke as Sa,xg as Ta,Pn as Ua,$g as Va,En as Wa,vg as Xa,V as Ya,_g as Za,Mu as _a,Ve as $a,Ri as ab,kg as bb,vt as cb,se as db,as as eb,ae as fb,Ge as gb,Gu as hb,
qg as ib,Jg as jb,Qg as kb,Fu as lb,ty as mb,xy as nb,Hi as ob,Qi as pb,Cn as qb,cs as rb,Nn as sb,iy as tb,ay as ub,vy as vb,_y as wb,My as xb,yb,St as zb,Dn as Ab,
ms as Bb,qe as Cb,fe as Db,Fn as Eb,zb as Fb,$l as Gb,Wn as Hb,vs as Ib,Rb as Jb,vl as Kb,kl as Lb,Sl as Mb,Hb as Nb};
