const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{J as i,K as m}from"./chunks/chunk-2MX5W7T7.js";import"./chunks/chunk-44I44BEE.js";await m(r=>i(void 0,r));
